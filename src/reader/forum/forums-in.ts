import { editionsWhere, type LibrarySource } from '../library-source.ts'

/** The forums of every edition, those of the latest day first. */
export const forumsIn = async (source: LibrarySource) =>
  (await editionsWhere(source, ({ forums }) => forums.length > 0)).flatMap(({ forums }) => forums)
