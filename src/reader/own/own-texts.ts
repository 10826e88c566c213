import type { Diagnostic } from '#edition/diagnostics.ts'
import { chooseSources, EXPECTED_SOURCES, notesNameOf } from '#edition/source-files.ts'
import type { OfferedFile } from './offered-files.ts'
import type { TextToRead } from './reading.ts'
import {
  editionOf,
  emptyShelf,
  isAbout,
  isSameText,
  shelfOf,
  shelfWithout,
  type Shelf,
} from './shelf.ts'
import type { StartReading } from './start-reading.ts'
import type { TextStore } from './text-store.ts'

/** Texts that are to be opened, and what was said when they were chosen. */
type Batch = { texts: TextToRead[]; warnings: Diagnostic[] }

/** What is going on with the files that a reader has offered. */
export type Task =
  | { at: 'rest' }
  /** Texts of the same names are kept already: are they to be replaced? */
  | { at: 'asking'; batch: Batch; same: TextToRead[] }
  | { at: 'reading'; done: number; total: number }
  | { at: 'opened'; texts: TextToRead[]; warnings: Diagnostic[] }
  /** Nothing of the batch is kept. `good` texts have no fault, those in `gb18030` only that one. */
  | {
      at: 'refused'
      batch: Batch
      problems: Diagnostic[]
      good: TextToRead[]
      gb18030: TextToRead[]
    }
  | { at: 'failed'; message: string }

export type OwnState = {
  shelf: Shelf
  task: Task
  /** Whether the shelf outlasts the page, and if not, why. */
  lasting: 'yes' | 'denied' | 'full'
}

export type OwnTexts = {
  state: () => OwnState
  /** Calls the listener at every change; returns what ends that. */
  subscribe: (listener: () => void) => () => void
  /** The shelf once it is there, its editions made by the pipeline of today. */
  shelf: () => Promise<Shelf>
  offer: (files: OfferedFile[]) => Promise<void>
  /** Opens texts that a task speaks of; `replacing` takes away what has their names. */
  open: (batch: Batch, options?: { replacing: boolean }) => Promise<void>
  /** Ends what is going on; what is kept stays as it was. */
  stop: () => void
  remove: (file: string) => Promise<void>
  removeAll: () => Promise<void>
  /** Looks again at what is kept: another tab may have changed it. */
  refresh: () => Promise<void>
}

type World = {
  store: Pick<TextStore, 'read' | 'write'>
  startReading: StartReading
  pipeline: string
  now: () => Date
  /** Runs changes one after another, those of other tabs too. */
  inTurn: <T>(change: () => Promise<T>) => Promise<T>
  tellOthers: () => void
}

const NOTHING: Diagnostic = {
  file: '.',
  line: null,
  problem: `nothing to read in this folder: ${EXPECTED_SOURCES}`,
}

/** The texts that a reader has opened: what is kept of them, and what is being done. */
export function createOwnTexts(world: World): OwnTexts {
  const { store, startReading, pipeline } = world
  const listeners = new Set<() => void>()
  let state: OwnState = { shelf: emptyShelf(pipeline), task: { at: 'rest' }, lasting: 'yes' }
  let running = new AbortController()

  const set = (change: Partial<OwnState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  /** What is kept now. What cannot last is in memory alone. */
  const load = async (): Promise<Shelf> => {
    if (state.lasting !== 'yes') return state.shelf
    try {
      return (await store.read()) ?? emptyShelf(pipeline)
    } catch {
      set({ lasting: 'denied' })
      return state.shelf
    }
  }

  const keep = async (shelf: Shelf) => {
    set({ shelf })
    if (state.lasting === 'denied') return
    try {
      await store.write(shelf)
      set({ lasting: 'yes' })
      world.tellOthers()
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError'
      set({ lasting: full ? 'full' : 'denied' })
    }
  }

  const change = (next: (shelf: Shelf) => Shelf) =>
    world.inTurn(async () => {
      await keep(next(await load()))
    })

  /** Editions that a former pipeline made may not suit the views of today: they are made anew. */
  const renewed = async (shelf: Shelf): Promise<Shelf> => {
    const request = { texts: shelf.texts, strict: false }
    const never = new AbortController().signal
    const read = await startReading(request, () => undefined, never)
    return read.type === 'read' ? shelfOf(shelf.texts, read, pipeline) : shelf
  }

  const ready = world.inTurn(async () => {
    const kept = await load()
    set({ shelf: kept })
    if (kept.texts.length === 0 || kept.pipeline === pipeline) return
    // Without a worker the former ones are better than none.
    const anew = await renewed(kept).catch(() => null)
    if (anew) await keep(anew)
  })

  const read = async ({ texts, warnings }: Batch, signal: AbortSignal): Promise<Task> => {
    const shelf = await load()
    const others = shelf.texts.filter((kept) => !texts.some((text) => isSameText(kept, text)))
    const sound = others.filter((text) => editionOf(shelf, text))
    const result = await startReading(
      { texts: [...sound, ...texts], strict: true },
      ({ done, total }) => {
        const before = total - texts.length
        if (done > before)
          set({ task: { at: 'reading', done: done - before, total: texts.length } })
      },
      signal,
    )
    if (result.type === 'refused') {
      const { problems, gb18030 } = result
      return {
        at: 'refused',
        batch: { texts, warnings },
        problems,
        good: texts.filter((text) => !problems.some((problem) => isAbout(text, problem))),
        gb18030: texts.filter(({ file }) => gb18030.includes(file)),
      }
    }
    const added = world.now().toISOString()
    const kept = [...others, ...texts.map((text) => ({ ...text, added }))]
    await keep(shelfOf(kept, { ...result, problems: shelf.problems }, pipeline))
    const own = result.warnings.filter((each) => texts.some((text) => isAbout(text, each)))
    return { at: 'opened', texts, warnings: [...warnings, ...own] }
  }

  const open: OwnTexts['open'] = async (batch, { replacing } = { replacing: false }) => {
    running.abort()
    const { signal } = (running = new AbortController())
    set({ task: { at: 'reading', done: 0, total: batch.texts.length } })
    try {
      await ready
      const same = batch.texts.filter((text) =>
        state.shelf.texts.some((kept) => isSameText(kept, text)),
      )
      if (same.length > 0 && !replacing) {
        set({ task: { at: 'asking', batch, same } })
        return
      }
      const task = await world.inTurn(() => {
        signal.throwIfAborted()
        return read(batch, signal)
      })
      set({ task })
    } catch (error) {
      if (signal.aborted) return
      set({
        task: { at: 'failed', message: error instanceof Error ? error.message : String(error) },
      })
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    shelf: async () => {
      await ready
      return state.shelf
    },
    async offer(files) {
      const { sources, problems, warnings } = chooseSources(files.map(({ path }) => path))
      const bytesOf = new Map(files.map(({ path, bytes }) => [path, bytes]))
      const texts = sources.flatMap((file): TextToRead[] => {
        const bytes = bytesOf.get(file)
        const notes = notesNameOf(file)
        const notesBytes = bytesOf.get(notes)
        return bytes
          ? [
              {
                file,
                bytes,
                encoding: 'utf-8',
                notes: notesBytes ? { file: notes, bytes: notesBytes } : null,
              },
            ]
          : []
      })
      if (texts.length > 0 && problems.length === 0) return open({ texts, warnings })
      running.abort()
      const nothing = warnings.length > 0 ? warnings : [NOTHING]
      set({
        task: {
          at: 'refused',
          batch: { texts, warnings },
          problems: problems.length > 0 ? problems : nothing,
          good: texts,
          gb18030: [],
        },
      })
    },
    open,
    stop() {
      running.abort()
      set({ task: { at: 'rest' } })
    },
    remove: (file) => change((shelf) => shelfWithout(shelf, file)),
    removeAll: () => change(() => emptyShelf(pipeline)),
    refresh: () => world.inTurn(async () => set({ shelf: await load() })),
  }
}
