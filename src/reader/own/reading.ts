/** What crosses the border between the page and the worker that reads texts. */
import type { CatalogPart } from '#edition/catalog.ts'
import type { Encoding } from '#edition/decode.ts'
import type { Diagnostic } from '#edition/diagnostics.ts'

/** One text as it lies on the device. */
export type TextToRead = {
  /** Its name, with the folders that it was opened with. */
  file: string
  bytes: Blob
  encoding: Encoding
  notes: { file: string; bytes: Blob } | null
}

/** An edition that was made of a text. */
export type EditionRead = {
  file: string
  /** Its entry has no address. */
  part: CatalogPart
  json: Blob
}

export type ReadRequest = {
  texts: TextToRead[]
  /** True leaves nothing out: one bad text refuses them all. */
  strict: boolean
}

export type LibraryRead = {
  type: 'read'
  schemaVersion: number
  editions: EditionRead[]
  /** What is wrong with the texts that were left out. */
  problems: Diagnostic[]
  warnings: Diagnostic[]
}

export type LibraryRefused = {
  type: 'refused'
  problems: Diagnostic[]
  /** Texts in an encoding that was not asked for, but fits. */
  gb18030: string[]
}

/** How many texts are decoded; when all are, they are being laid out. */
export type ReadProgress = { type: 'progress'; done: number; total: number }

export type ReadReply =
  LibraryRead | LibraryRefused | ReadProgress | { type: 'failed'; message: string }
