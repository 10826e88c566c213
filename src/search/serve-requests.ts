import type { Edition } from '#edition/schema.ts'
import type { Answer } from './answer.ts'
import { openArchive } from './archive/archive-corpus.ts'
import type { ReadArchive } from './archive/packed.ts'
import { createEngine, searchCorpus, type Engine } from './engine.ts'
import type { EditionFile, Reply, Request, SearchedFiles } from './protocol.ts'

type World = {
  readEdition: (file: EditionFile) => Promise<Edition>
  /** Reads the files of the archive at an address. */
  readArchive: (address: string) => ReadArchive
  reply: (reply: Reply) => void
  /** Runs a task once the requests that have already arrived are read. */
  later: (task: () => void) => void
  /** Lets requests in that arrive while a search goes on. */
  pause: () => Promise<void>
}

type SearchRequest = Extract<Request, { type: 'search' }>
type Unnumbered<T> = T extends { id: number } ? Omit<T, 'id'> : never

/**
 * The worker's side of the protocol. A search waits until the editions are loaded; when a newer
 * one comes while it waits, it is not begun, and when one comes later, it is not gone on with.
 */
export function serveRequests({ readEdition, readArchive, reply, later, pause }: World) {
  let loading: Promise<Engine> = Promise.reject(new Error('nothing is loaded'))
  loading.catch(() => undefined)
  /** The newest search, until it is answered. */
  let current: SearchRequest | null = null

  const fail = (id: number, error: unknown) => {
    reply({ id, type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }

  const engineOf = async (files: SearchedFiles): Promise<Engine> =>
    'archive' in files
      ? searchCorpus(await openArchive(readArchive(files.archive)))
      : createEngine(await Promise.all(files.map(readEdition)))

  const load = (id: number, editions: SearchedFiles) => {
    loading = engineOf(editions)
    loading.then(
      (engine) => {
        reply({ id, type: 'loaded' })
        void engine.prepare(whileNothingIsAsked)
      },
      (error: unknown) => {
        fail(id, error)
      },
    )
  }

  const whileNothingIsAsked = async () => {
    do await pause()
    while (current)
  }

  const answer = async (request: SearchRequest) => {
    const { id, text, options } = request
    const isOvertaken = () => current !== request
    const onPartial = (partial: Answer) => {
      reply({ id, type: 'answer', answer: partial, done: false })
    }
    try {
      const engine = await loading
      if (isOvertaken()) return
      const whole = await engine.searchWatched(text, options, { pause, isOvertaken, onPartial })
      if (!whole || isOvertaken()) return
      current = null
      reply({ id, type: 'answer', answer: whole, done: true })
    } catch (error) {
      if (isOvertaken()) return
      current = null
      fail(id, error)
    }
  }

  /** What is no search is answered at once, and overtakes nothing. */
  const answerWith = async (id: number, ask: (engine: Engine) => Promise<Unnumbered<Reply>>) => {
    try {
      reply({ id, ...(await ask(await loading)) })
    } catch (error) {
      fail(id, error)
    }
  }

  return (request: Request) => {
    const { id } = request
    if (request.type === 'load') load(id, request.editions)
    if (request.type === 'article') {
      void answerWith(id, async (engine) => ({
        type: 'article',
        result: await engine.article(request.text, request.slug),
      }))
    }
    if (request.type === 'suggest') {
      void answerWith(id, async (engine) => ({
        type: 'suggestions',
        suggestions: await engine.suggest(request.text, request.most),
      }))
    }
    if (request.type !== 'search') return
    if (current) reply({ id: current.id, type: 'overtaken' })
    current = request
    later(() => {
      if (current === request) void answer(request)
    })
  }
}
