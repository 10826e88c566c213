/** What crosses the border between page and worker; every reply names the request it answers. */
import type { Answer, Result, SearchOptions } from './answer.ts'
import type { Suggestion } from './suggest.ts'

/** Where an edition's JSON is, or the JSON itself where it has no address: on this device alone. */
export type EditionFile = string | Blob

/** What is searched: editions, or the archive that was built of them when they are very many. */
export type SearchedFiles = EditionFile[] | ArchiveFolder
/** The address of the folder of its files, with a slash at its end. */
export type ArchiveFolder = { archive: string }

export type Request = { id: number } & (
  | { type: 'load'; editions: SearchedFiles }
  | { type: 'search'; text: string; options: SearchOptions }
  /** One article of an answer, with every hit in context. */
  | { type: 'article'; text: string; slug: string }
  | { type: 'suggest'; text: string; most: number }
)

export type Reply = { id: number } & (
  | { type: 'loaded' }
  /** Until it is `done`, an answer is of what has been looked through so far, and another follows. */
  | { type: 'answer'; answer: Answer; done: boolean }
  | { type: 'article'; result: Result | null }
  | { type: 'suggestions'; suggestions: Suggestion[] }
  /** A newer search came before this one was done. */
  | { type: 'overtaken' }
  | { type: 'failed'; message: string }
)
