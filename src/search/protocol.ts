/** What crosses the border between page and worker; every reply names the request it answers. */
import type { Answer, SearchOptions } from './answer.ts'

export type Request = { id: number } & (
  { type: 'load'; urls: string[] } | { type: 'search'; text: string; options: SearchOptions }
)

export type Reply = { id: number } & (
  | { type: 'loaded' }
  | { type: 'answer'; answer: Answer }
  /** A newer search came before this one was begun. */
  | { type: 'overtaken' }
  | { type: 'failed'; message: string }
)
