import type { Diagnostic } from './diagnostics.ts'
import type { Library } from './schema.ts'

/** One decoded source, with its editor's notes where there are any. */
export type SourceText = {
  /** As it is to be shown, such as `seeds/gazette-2021-11-26.txt`. */
  file: string
  text: string
  /** Of the bytes, in lower-case hex. */
  sha256: string
  notes: { file: string; text: string } | null
}

/**
 * The one door: texts in, a validated Library out, with warnings for what is kept but looks odd.
 * @throws SeedError with every problem of every source.
 */
export function readLibrary(sources: SourceText[]): { library: Library; warnings: Diagnostic[] } {
  void sources
  throw new Error('being built')
}
