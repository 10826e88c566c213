import { joinCatalog, type Catalog } from '#edition/catalog.ts'
import type { Diagnostic } from '#edition/diagnostics.ts'
import { bareName } from '#edition/source-files.ts'
import type { EditionRead, LibraryRead, TextToRead } from './reading.ts'

export type KeptText = TextToRead & {
  /** When it was opened, as an ISO instant. */
  added: string
}

/** All that a reader has opened, and what was made of it. */
export type Shelf = {
  texts: KeptText[]
  /** A text that could not be read has none. */
  editions: EditionRead[]
  schemaVersion: number
  /** Which pipeline made the editions. */
  pipeline: string
  /** What is wrong with the texts that have no edition. */
  problems: Diagnostic[]
}

export const emptyShelf = (pipeline: string): Shelf => ({
  texts: [],
  editions: [],
  schemaVersion: 0,
  pipeline,
  problems: [],
})

export const shelfOf = (
  texts: KeptText[],
  { schemaVersion, editions, problems }: LibraryRead,
  pipeline: string,
): Shelf => ({ texts, editions, schemaVersion, pipeline, problems })

/** A shelf without one of its texts. The others keep their addresses. */
export const shelfWithout = (shelf: Shelf, file: string): Shelf => ({
  ...shelf,
  texts: shelf.texts.filter((text) => text.file !== file),
  editions: shelf.editions.filter((edition) => edition.file !== file),
})

export const editionOf = (shelf: Shelf, text: TextToRead): EditionRead | null =>
  editionsOf(shelf, text)[0] ?? null

/** An archive has one for each volume. */
export const editionsOf = ({ editions }: Shelf, text: TextToRead): EditionRead[] =>
  editions.filter(({ file }) => file === text.file)

/** Whether two files would make the same edition: folders and endings do not tell them apart. */
export const isSameText = (one: TextToRead, other: TextToRead) =>
  bareName(one.file).toLowerCase() === bareName(other.file).toLowerCase()

/** Whether a problem is one of this text or of its notes. */
export const isAbout = ({ file, notes }: TextToRead, problem: Diagnostic) =>
  problem.file === file || problem.file === notes?.file

/** `urlOf` gives what an edition's JSON can be downloaded from. */
export const catalogOfShelf = (
  { schemaVersion, editions }: Shelf,
  urlOf: (edition: EditionRead) => string,
): Catalog =>
  joinCatalog(
    schemaVersion,
    editions.map((edition) => ({
      ...edition.part,
      entry: { ...edition.part.entry, url: urlOf(edition) },
    })),
  )
