import type { Answer, SearchOptions } from '#search/answer.ts'
import type { SearchClient } from '#search/client.ts'

/**
 * What is known of an answer: until it is done, it is of what has been looked through so far, or
 * null while that is nothing.
 */
export type Told = { answer: Answer | null; done: boolean; failed: boolean }

export type AnswerStream = {
  latest: () => Told
  subscribe: (tell: () => void) => () => void
}

/** So many milliseconds what is on the page may stay; after that it says what is awaited. */
const PATIENCE = 400

/**
 * Searches, and resolves as soon as there is something to show: the whole answer, one of a part
 * that others follow, or that it takes its time. Rejects when the search fails before that.
 */
export function streamAnswer(
  search: Pick<SearchClient, 'search'>,
  text: string,
  options: SearchOptions,
  patience = PATIENCE,
): Promise<AnswerStream> {
  let told: Told = { answer: null, done: false, failed: false }
  const listeners = new Set<() => void>()
  const stream: AnswerStream = {
    latest: () => told,
    subscribe: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
  }
  let waits = true
  return new Promise((resolve, reject) => {
    const show = () => {
      waits = false
      resolve(stream)
    }
    setTimeout(show, patience)
    const tell = (next: Told) => {
      told = next
      for (const listener of listeners) listener()
      show()
    }
    search
      .search(text, options, (answer) => tell({ answer, done: false, failed: false }))
      .then(
        // Overtaken: what was told last is still true of the part that it is of.
        (answer) => tell({ answer: answer ?? told.answer, done: true, failed: false }),
        (error: unknown) => {
          if (!waits) tell({ ...told, failed: true })
          else reject(error instanceof Error ? error : new Error(String(error)))
        },
      )
  })
}
