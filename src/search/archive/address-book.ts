/** Where slugs lead to, in files of which one answers: a catalog of all would be too long to load. */
import { unpackJson, type ReadArchive } from './packed.ts'

/** The place of an article, or the numbers of editions that bear a name (`people/<slug>`). */
type Entry = number | number[]
type Page = Record<string, Entry>

const ENTRIES_OF_PAGE = 128

export const pageName = (page: number) => `slugs-${page}.bin`

export const articleKey = (slug: string) => slug
export const nameKey = (kind: string, slug: string) => `${kind}/${slug}`

/** Shares entries out to pages. */
export function addressPages(entries: ReadonlyMap<string, Entry>): Page[] {
  const pages = Math.max(1, Math.ceil(entries.size / ENTRIES_OF_PAGE))
  const shared = Array.from({ length: pages }, (): [string, Entry][] => [])
  for (const entry of entries) shared[pageOf(entry[0], pages)]?.push(entry)
  return shared.map((own) => Object.fromEntries(own))
}

/** Looks a key up; each page is read once. */
export function createAddressBook(read: ReadArchive, pages: number) {
  const known = new Map<number, Promise<Page>>()
  return async (key: string): Promise<Entry | null> => {
    const number = pageOf(key, pages)
    const page =
      known.get(number) ?? read(pageName(number)).then((bytes) => unpackJson<Page>(bytes))
    known.set(number, page)
    page.catch(() => known.delete(number))
    return Object.entries(await page).find(([own]) => own === key)?.[1] ?? null
  }
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function pageOf(key: string, pages: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0
  }
  return hash % pages
}
