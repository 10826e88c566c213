import { KEYS, type Change, type MarkStore } from './mark-store.ts'
import { NO_MARKS, type MarksState } from './marks-state.ts'
import type { Kept } from './schema.ts'

/** What a reader has marked, noted and read. */
export type ReaderMarks = {
  state: () => MarksState
  /** Calls the listener at every change; returns what ends that. */
  subscribe: (listener: () => void) => () => void
  /** Adds entries, or puts them in the place of those with the same id or of the same article. */
  keep: (some: Partial<Kept>) => Promise<void>
  /** Takes entries away; to keep them again is to have them back as they were. */
  drop: (some: Partial<Kept>) => Promise<void>
  keepVisits: (keeps: boolean) => Promise<void>
  /** Looks again at what is kept: another tab may have changed it. */
  refresh: () => Promise<void>
}

type World = { store: MarkStore; tellOthers: () => void }

/** What cannot be stored is kept in memory all the same, until the page is closed. */
export function createReaderMarks({ store, tellOthers }: World): ReaderMarks {
  const listeners = new Set<() => void>()
  let state = NO_MARKS
  const set = (part: Partial<MarksState>) => {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }

  let last: Promise<void> = Promise.resolve()
  /** One after another: what is read is never older than what was written. */
  const inTurn = (work: () => Promise<void>) => (last = last.then(work))

  const load = async () => {
    if (state.lasting !== 'yes') return
    try {
      set({ ...(await store.read()), ready: true })
    } catch {
      set({ lasting: 'denied', ready: true })
    }
  }

  const change = ({ keep = {}, drop = {}, ...choice }: Change) =>
    inTurn(async () => {
      set({
        marks: changed(state.marks, keep.marks, drop.marks, KEYS.marks),
        bookmarks: changed(state.bookmarks, keep.bookmarks, drop.bookmarks, KEYS.bookmarks),
        visits: changed(state.visits, keep.visits, drop.visits, KEYS.visits),
        ...choice,
      })
      if (state.lasting === 'denied') return
      const { marks, bookmarks, visits, keepsVisits } = state
      try {
        // Where there was no room, what is in memory alone is stored as soon as there is some.
        const missed =
          state.lasting === 'full'
            ? { keep: { marks, bookmarks, visits }, keepsVisits }
            : { keep, ...choice }
        await store.write({ ...missed, drop })
        set({ lasting: 'yes' })
        tellOthers()
      } catch (error) {
        const full = error instanceof DOMException && error.name === 'QuotaExceededError'
        set({ lasting: full ? 'full' : 'denied' })
      }
    })

  void inTurn(load)
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keep: (some) => change({ keep: some }),
    drop: (some) => change({ drop: some }),
    keepVisits: (keepsVisits) => change({ keepsVisits }),
    refresh: () => inTurn(load),
  }
}

function changed<Entry>(
  list: readonly Entry[],
  kept: readonly Entry[] = [],
  dropped: readonly Entry[] = [],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const gone = new Set([...kept, ...dropped].map(keyOf))
  return [...list.filter((entry) => !gone.has(keyOf(entry))), ...kept]
}
