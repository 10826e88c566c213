import type { Edition } from '#edition/schema.ts'
import { createEngine, type Engine } from './engine.ts'
import type { EditionFile, Reply, Request } from './protocol.ts'

type World = {
  readEdition: (file: EditionFile) => Promise<Edition>
  reply: (reply: Reply) => void
  /** Runs a task once the requests that have already arrived are read. */
  later: (task: () => void) => void
}

type SearchRequest = Extract<Request, { type: 'search' }>

/**
 * The worker's side of the protocol. A search waits until the editions are loaded; when a newer
 * one comes while it waits, it is not begun.
 */
export function serveRequests({ readEdition, reply, later }: World) {
  let loading: Promise<Engine> = Promise.reject(new Error('nothing is loaded'))
  loading.catch(() => undefined)
  let waiting: SearchRequest | null = null

  const fail = (id: number, error: unknown) => {
    reply({ id, type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }

  const load = (id: number, editions: EditionFile[]) => {
    loading = Promise.all(editions.map(readEdition)).then(createEngine)
    loading.then(
      () => {
        reply({ id, type: 'loaded' })
      },
      (error: unknown) => {
        fail(id, error)
      },
    )
  }

  const answer = async (request: SearchRequest) => {
    try {
      const engine = await loading
      if (waiting !== request) return
      waiting = null
      const found = engine.search(request.text, request.options)
      reply({ id: request.id, type: 'answer', answer: found })
    } catch (error) {
      if (waiting === request) waiting = null
      fail(request.id, error)
    }
  }

  return (request: Request) => {
    if (request.type === 'load') {
      load(request.id, request.editions)
      return
    }
    if (waiting) reply({ id: waiting.id, type: 'overtaken' })
    waiting = request
    later(() => {
      if (waiting === request) void answer(request)
    })
  }
}
