import type { Answer, Result, SearchOptions } from './answer.ts'
import type { Reply, Request, SearchedFiles } from './protocol.ts'
import type { Suggestion } from './suggest.ts'

/** What a view knows of search: nothing here asks for a worker, and a server could answer it. */
export type SearchClient = {
  /**
   * Null when a newer search was asked for before this one was answered: answers never arrive out
   * of order. Rejects when the search fails; the next one tries anew. `onPartial` is told what has
   * been found so far when the whole takes long; never once the promise is settled, or overtaken.
   */
  search: (
    text: string,
    options?: SearchOptions,
    onPartial?: (answer: Answer) => void,
  ) => Promise<Answer | null>
  /**
   * One article as a search for the text finds it, with every hit in context and reading order; null
   * when it does not. Overtakes nothing, and is not overtaken.
   */
  article: (text: string, slug: string) => Promise<Result | null>
  /** What the last word of the text could become; null when a newer one was asked for meanwhile. */
  suggest: (text: string, most?: number) => Promise<Suggestion[] | null>
  /** Gets ready, so that the first search need not wait. Never rejects: that search will. */
  prepare: () => Promise<void>
}

/** The other end, whatever it is. */
export type Port = { send: (request: Request) => void }

/** Opens a port. `onFailure` is told, once, that the other end is gone and what was the matter. */
export type Connect = (
  onReply: (reply: Reply) => void,
  onFailure: (message: string) => void,
) => Port

type Unnumbered<T> = T extends { id: number } ? Omit<T, 'id'> : never
type Pending = {
  resolve: (reply: Reply) => void
  reject: (error: Error) => void
  onPartial: (answer: Answer) => void
}

/**
 * Searches what `editions` names. It is asked before every search: what it names is loaded when it is
 * first needed, and again when it has changed.
 */
export function createSearchClient(
  connect: Connect,
  editions: () => Promise<SearchedFiles>,
): SearchClient {
  const pending = new Map<number, Pending>()
  let lastId = 0
  let newest = 0
  let newestSuggestion = 0
  let port: Port | null = null
  let loaded: { editions: SearchedFiles; done: Promise<unknown> } | null = null

  const onReply = (reply: Reply) => {
    const asked = pending.get(reply.id)
    if (reply.type === 'answer' && !reply.done) {
      asked?.onPartial(reply.answer)
      return
    }
    pending.delete(reply.id)
    if (reply.type === 'failed') asked?.reject(new Error(reply.message))
    else asked?.resolve(reply)
  }

  const onFailure = (message: string) => {
    port = null
    loaded = null
    for (const { reject } of pending.values()) reject(new Error(message))
    pending.clear()
  }

  const ask = (request: Unnumbered<Request>, onPartial: Pending['onPartial'] = () => undefined) =>
    new Promise<Reply>((resolve, reject) => {
      const id = ++lastId
      port ??= connect(onReply, onFailure)
      pending.set(id, { resolve, reject, onPartial })
      port.send({ ...request, id })
    })

  const load = async () => {
    const wanted = await editions()
    if (!loaded || !isSame(loaded.editions, wanted)) {
      loaded = { editions: wanted, done: ask({ type: 'load', editions: wanted }) }
    }
    const current = loaded
    try {
      await current.done
    } catch (error) {
      if (loaded === current) loaded = null
      throw error
    }
  }

  return {
    async search(text, options = {}, onPartial = () => undefined) {
      const turn = ++newest
      await load()
      if (turn !== newest) return null
      const reply = await ask({ type: 'search', text, options }, (answer) => {
        if (turn === newest) onPartial(answer)
      })
      return turn === newest && reply.type === 'answer' ? reply.answer : null
    },
    async article(text, slug) {
      await load()
      const reply = await ask({ type: 'article', text, slug })
      return reply.type === 'article' ? reply.result : null
    },
    async suggest(text, most = MOST_SUGGESTIONS) {
      const turn = ++newestSuggestion
      await load()
      if (turn !== newestSuggestion) return null
      const reply = await ask({ type: 'suggest', text, most })
      return turn === newestSuggestion && reply.type === 'suggestions' ? reply.suggestions : null
    },
    prepare: () => load().catch(() => undefined),
  }
}

const MOST_SUGGESTIONS = 8

const isSame = (some: SearchedFiles, others: SearchedFiles) =>
  Array.isArray(some) && Array.isArray(others)
    ? some.length === others.length && some.every((each, index) => each === others[index])
    : 'archive' in some && 'archive' in others && some.archive === others.archive
