import { openDB, type IDBPDatabase } from 'idb'
import type { Bookmark, Kept, Mark, Visit } from './schema.ts'

/** What lasts on this device. Everything may reject: storage can be denied, full or broken. */
export type MarkStore = {
  read: () => Promise<Stored>
  /** All of a change, or nothing. */
  write: (change: Change) => Promise<void>
}

export type Stored = Kept & { keepsVisits: boolean }

export type Change = {
  /** Put in the place of what has the same id, or is of the same article. */
  keep?: Partial<Kept>
  drop?: Partial<Kept>
  keepsVisits?: boolean
}

/** What tells an entry of a list from all others. */
export const KEYS = {
  marks: ({ id }: Mark) => id,
  bookmarks: ({ article }: Bookmark) => article.slug,
  visits: ({ article }: Visit) => article.slug,
}

type Tables = {
  marks: { key: string; value: Mark }
  bookmarks: { key: string; value: Bookmark }
  visits: { key: string; value: Visit }
  choices: { key: string; value: boolean }
}

const VERSION = 1
const NAMES = ['marks', 'bookmarks', 'visits', 'choices'] as const
const KEEPS_VISITS = 'keeps visits'

/** An IndexedDB of its own for every `name`. */
export function openMarkStore(name: string): MarkStore {
  let opened: Promise<IDBPDatabase<Tables>> | null = null
  const forget = () => {
    opened = null
  }
  const database = () => {
    opened ??= openDB<Tables>(name, VERSION, {
      upgrade(tables) {
        for (const each of NAMES) tables.createObjectStore(each)
      },
      // A newer version of the app in another tab must not wait for this one.
      blocking(_version, _blocked, { target }) {
        if (target instanceof IDBDatabase) target.close()
        forget()
      },
      terminated: forget,
    })
    opened.catch(forget)
    return opened
  }
  return {
    async read() {
      const tables = (await database()).transaction(NAMES)
      const [marks, bookmarks, visits, keepsVisits] = await Promise.all([
        tables.objectStore('marks').getAll(),
        tables.objectStore('bookmarks').getAll(),
        tables.objectStore('visits').getAll(),
        tables.objectStore('choices').get(KEEPS_VISITS),
      ])
      return { marks, bookmarks, visits, keepsVisits: keepsVisits ?? true }
    },
    async write({ keep = {}, drop = {}, keepsVisits }) {
      const tables = (await database()).transaction(NAMES, 'readwrite')
      const [marks, bookmarks, visits] = [
        tables.objectStore('marks'),
        tables.objectStore('bookmarks'),
        tables.objectStore('visits'),
      ]
      const asked = [
        ...(drop.marks ?? []).map((each) => marks.delete(KEYS.marks(each))),
        ...(drop.bookmarks ?? []).map((each) => bookmarks.delete(KEYS.bookmarks(each))),
        ...(drop.visits ?? []).map((each) => visits.delete(KEYS.visits(each))),
        ...(keep.marks ?? []).map((each) => marks.put(each, KEYS.marks(each))),
        ...(keep.bookmarks ?? []).map((each) => bookmarks.put(each, KEYS.bookmarks(each))),
        ...(keep.visits ?? []).map((each) => visits.put(each, KEYS.visits(each))),
        ...(keepsVisits === undefined
          ? []
          : [tables.objectStore('choices').put(keepsVisits, KEEPS_VISITS)]),
      ]
      // A reader who leaves at once leaves no time for what would otherwise follow of itself.
      tables.commit()
      await Promise.all([...asked, tables.done])
    },
  }
}
