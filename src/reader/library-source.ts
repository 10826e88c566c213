import { newestFirst, type Catalog, type CatalogEntry } from '#edition/catalog.ts'
import type { Edition } from '#edition/schema.ts'
import type { NameKind } from '#edition/select-names.ts'
import { articleKey, createAddressBook, nameKey } from '#search/archive/address-book.ts'
import { editionAt } from '#search/archive/leaves.ts'

/** Where the loaders get the library from. Editions come one by one, as they are needed. */
export type LibrarySource = {
  catalog: () => Promise<Catalog>
  /** Rejects when no edition has this id, or it cannot be had. */
  edition: (id: string) => Promise<Edition>
  /** The id of the edition that has an article, or null. */
  editionOf: (article: string) => Promise<string | null>
  /** Ids of the editions that may bear a name: all, or of an archive the first few that do. */
  editionsNaming: (kind: NameKind, slug: string) => Promise<string[]>
}

/** Looks addresses up in a catalog that has all of them. */
export const inCatalog = (
  catalog: () => Promise<Catalog>,
): Pick<LibrarySource, 'editionOf' | 'editionsNaming'> => ({
  editionOf: async (article) =>
    (await catalog()).editions.find(({ articles }) => articles.includes(article))?.id ?? null,
  editionsNaming: async () => newestFirst(await catalog()).map(({ id }) => id),
})

/** Editions that are at hand, as in the build; the catalog has the addresses they will have. */
export function sourceOf(editions: Edition[], known: Catalog): LibrarySource {
  const catalog = () => Promise.resolve(known)
  return {
    catalog,
    edition: (id) => {
      const edition = editions.find((each) => each.id === id)
      return edition ? Promise.resolve(edition) : Promise.reject(new Error(`no edition ${id}`))
    },
    ...inCatalog(catalog),
  }
}

/** Reads a file by its address. */
export type ReadFile = (url: string) => Promise<Response>

/** A library behind addresses. Each file is asked for once, and again after a failure. */
export function fetchedSource(
  catalogUrl: string,
  read: ReadFile = fetched,
  /** Addresses that are on the device, where no other can be had. */
  onDevice: () => Promise<ReadonlySet<string>> = () => Promise.resolve(new Set<string>()),
): LibrarySource {
  // The build parsed these files with the schema: here their address vouches for their type.
  const json = async <T>(url: string): Promise<T> => (await read(url)).json()
  const catalog = remember(() => json<Catalog>(catalogUrl))
  const whole = inCatalog(catalog)
  const lookUp = remember(async () => {
    const { archive, editions } = await catalog()
    if (!archive) return null
    const book = createAddressBook(
      async (name) => new Uint8Array(await (await read(archive.url + name)).arrayBuffer()),
      archive.addressPages,
    )
    return { book, editions }
  })
  const most = async () => ((await catalog()).archive ? MOST_OF_ARCHIVE : Infinity)
  const load = keepLatest(most, async (id) => {
    const entry = (await catalog()).editions.find((each) => each.id === id)
    if (!entry) throw new Error(`no edition ${id}`)
    return json<Edition>(entry.url)
  })
  /** Where the book of addresses cannot be had, an edition that is on the device may have the article. */
  const amongKept = async (editions: readonly CatalogEntry[], article: string) => {
    const kept = await onDevice()
    for (const { id, url } of editions) {
      if (!kept.has(url)) continue
      const { articles } = await load(id)
      if (articles.some(({ slug }) => slug === article)) return id
    }
    return null
  }
  return {
    catalog,
    edition: load,
    async editionOf(article) {
      const archive = await lookUp()
      if (!archive) return whole.editionOf(article)
      const place = await archive.book(articleKey(article)).catch(() => undefined)
      if (place === undefined) return amongKept(archive.editions, article)
      return typeof place === 'number' ? (editionAt(archive.editions, place)?.id ?? null) : null
    },
    async editionsNaming(kind, slug) {
      const archive = await lookUp()
      if (!archive) return whole.editionsNaming(kind, slug)
      const numbers = await archive.book(nameKey(kind, slug))
      return Array.isArray(numbers)
        ? numbers.flatMap((number) => archive.editions[number]?.id ?? [])
        : []
    },
  }
}

/** Of an archive, more editions than a reader goes to and fro between do not stay in memory. */
const MOST_OF_ARCHIVE = 12

function keepLatest<T>(most: () => Promise<number>, load: (key: string) => Promise<T>) {
  const kept = new Map<string, () => Promise<T>>()
  return async (key: string): Promise<T> => {
    const own = kept.get(key) ?? remember(() => load(key))
    kept.delete(key)
    kept.set(key, own)
    const limit = await most()
    const [oldest] = kept.keys()
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest)
    return own()
  }
}

/** Loads once, and again after a failure. */
export function remember<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | null = null
  return () => {
    pending ??= load().catch((error: unknown) => {
      pending = null
      throw error
    })
    return pending
  }
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response
}

/**
 * The editions that are asked for, the one of the latest day first; the others are not loaded. Of an
 * archive it is one: the frame says so.
 */
export async function editionsWhere(
  source: LibrarySource,
  asked: (entry: CatalogEntry, index: number) => boolean,
): Promise<Edition[]> {
  const catalog = await source.catalog()
  const entries = newestFirst(catalog).filter(asked)
  const loaded = catalog.archive ? entries.slice(0, 1) : entries
  return Promise.all(loaded.map(({ id }) => source.edition(id)))
}

/** The editions that a name's page is drawn from. */
export const editionsNaming = async (source: LibrarySource, kind: NameKind, slug: string) =>
  Promise.all((await source.editionsNaming(kind, slug)).map((id) => source.edition(id)))

/** The edition that holds a slug, or null. */
export async function editionWith(
  source: LibrarySource,
  kind: 'articles' | 'forums',
  slug: string | undefined,
): Promise<Edition | null> {
  if (slug === undefined) return null
  const id =
    kind === 'articles'
      ? await source.editionOf(slug)
      : (await source.catalog()).editions.find(({ forums }) => forums.includes(slug))?.id
  return id ? source.edition(id) : null
}
