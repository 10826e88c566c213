import type { Answer, SearchOptions } from './answer.ts'
import type { EditionFile, Reply, Request } from './protocol.ts'

/** What a view knows of search: nothing here asks for a worker, and a server could answer it. */
export type SearchClient = {
  /**
   * Null when a newer search was asked for before this one was answered: answers never arrive out
   * of order. Rejects when the search fails; the next one tries anew.
   */
  search: (text: string, options?: SearchOptions) => Promise<Answer | null>
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
type Pending = { resolve: (reply: Reply) => void; reject: (error: Error) => void }

/**
 * Searches the editions that `editions` names. It is asked before every search: what it names is
 * loaded when it is first needed, and again when it has changed.
 */
export function createSearchClient(
  connect: Connect,
  editions: () => Promise<EditionFile[]>,
): SearchClient {
  const pending = new Map<number, Pending>()
  let lastId = 0
  let newest = 0
  let port: Port | null = null
  let loaded: { editions: EditionFile[]; done: Promise<unknown> } | null = null

  const onReply = (reply: Reply) => {
    const asked = pending.get(reply.id)
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

  const ask = (request: Unnumbered<Request>) =>
    new Promise<Reply>((resolve, reject) => {
      const id = ++lastId
      port ??= connect(onReply, onFailure)
      pending.set(id, { resolve, reject })
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
    async search(text, options = {}) {
      const turn = ++newest
      await load()
      if (turn !== newest) return null
      const reply = await ask({ type: 'search', text, options })
      return turn === newest && reply.type === 'answer' ? reply.answer : null
    },
    prepare: () => load().catch(() => undefined),
  }
}

const isSame = (some: EditionFile[], others: EditionFile[]) =>
  some.length === others.length && some.every((each, index) => each === others[index])
