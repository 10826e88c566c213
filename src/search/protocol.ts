/** What crosses the border between page and worker; every reply names the request it answers. */
import type { Answer, SearchOptions } from './answer.ts'

/** Where an edition's JSON is, or the JSON itself where it has no address: on this device alone. */
export type EditionFile = string | Blob

export type Request = { id: number } & (
  | { type: 'load'; editions: EditionFile[] }
  | { type: 'search'; text: string; options: SearchOptions }
)

export type Reply = { id: number } & (
  | { type: 'loaded' }
  | { type: 'answer'; answer: Answer }
  /** A newer search came before this one was begun. */
  | { type: 'overtaken' }
  | { type: 'failed'; message: string }
)
