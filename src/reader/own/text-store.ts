import type { OfferedFile } from './offered-files.ts'
import type { Shelf } from './shelf.ts'

/** What lasts on this device. Everything may reject: storage can be denied, full or broken. */
export type TextStore = {
  /** Null when nothing is kept. */
  read: () => Promise<Shelf | null>
  /** Keeps a shelf in place of the former one: all of it, or nothing. */
  write: (shelf: Shelf) => Promise<void>
  /** Lays files down for the page that will read them. */
  leave: (files: OfferedFile[]) => Promise<void>
  /** Takes what was laid down; once. */
  collect: () => Promise<OfferedFile[]>
}

const VERSION = 1
const SHELF = 'shelf'
const INBOX = 'inbox'

/** An IndexedDB of its own for every `name`. */
export function openTextStore(name: string): TextStore {
  let opened: Promise<IDBDatabase> | null = null
  const database = () => {
    opened ??= openDatabase(name, () => {
      opened = null
    })
    return opened
  }
  const transact = async <T>(
    mode: IDBTransactionMode,
    work: (shelf: IDBObjectStore, inbox: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const transaction = (await database()).transaction([SHELF, INBOX], mode)
    const request = work(transaction.objectStore(SHELF), transaction.objectStore(INBOX))
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve(request.result)
      }
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('the browser did not keep it'))
      }
    })
  }

  return {
    read: () =>
      transact<Shelf | undefined>('readonly', (shelf) => shelf.get(0)).then((kept) => kept ?? null),
    write: (kept) => transact('readwrite', (shelf) => shelf.put(kept, 0)).then(() => undefined),
    leave: (files) =>
      transact('readwrite', (_, inbox) => inbox.put(files, 0)).then(() => undefined),
    collect: () =>
      transact<OfferedFile[] | undefined>('readwrite', (_, inbox) => {
        const left = inbox.get(0)
        inbox.clear()
        return left
      }).then((files) => files ?? []),
  }
}

/** `onGone` hears that it could not be opened, or that it has to be opened anew. */
function openDatabase(name: string, onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, VERSION)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(SHELF)
      request.result.createObjectStore(INBOX)
    }
    request.onsuccess = () => {
      const database = request.result
      // A newer version of the app in another tab must not wait for this one.
      database.onversionchange = () => {
        database.close()
        onGone()
      }
      database.onclose = onGone
      resolve(database)
    }
    request.onerror = () => {
      onGone()
      reject(request.error ?? new Error('the browser does not let anything be kept'))
    }
  })
}
