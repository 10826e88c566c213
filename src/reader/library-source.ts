import { newestFirst, type Catalog, type CatalogEntry } from '#edition/catalog.ts'
import type { Edition, Library } from '#edition/schema.ts'

/** Where the loaders get the library from. Editions come one by one, as they are needed. */
export type LibrarySource = {
  catalog: () => Promise<Catalog>
  /** Rejects when no edition has this id, or it cannot be had. */
  edition: (id: string) => Promise<Edition>
}

/** A library that is at hand whole, as in the build; the catalog has the addresses it will have. */
export function sourceOf(library: Library, catalog: Catalog): LibrarySource {
  return {
    catalog: () => Promise.resolve(catalog),
    edition: (id) => {
      const edition = library.editions.find((each) => each.id === id)
      return edition ? Promise.resolve(edition) : Promise.reject(new Error(`no edition ${id}`))
    },
  }
}

/** A library behind addresses. Each file is asked for once, and again after a failure. */
export function fetchedSource(catalogUrl: string): LibrarySource {
  const catalog = remember(() => getJson<Catalog>(catalogUrl))
  const editions = new Map<string, () => Promise<Edition>>()
  return {
    catalog,
    edition: async (id) => {
      const entry = (await catalog()).editions.find((each) => each.id === id)
      if (!entry) throw new Error(`no edition ${id}`)
      const load = editions.get(id) ?? remember(() => getJson<Edition>(entry.url))
      editions.set(id, load)
      return load()
    },
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

/** The build parsed these files with the schema: here their address vouches for their type. */
async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.json()
}

/** The editions that are asked for, the one of the latest day first; the others are not loaded. */
export async function editionsWhere(
  source: LibrarySource,
  asked: (entry: CatalogEntry, index: number) => boolean,
): Promise<Edition[]> {
  const entries = newestFirst(await source.catalog())
  return Promise.all(entries.filter(asked).map(({ id }) => source.edition(id)))
}

/** The edition that holds a slug, or null. */
export async function editionWith(
  source: LibrarySource,
  kind: 'articles' | 'forums',
  slug: string | undefined,
): Promise<Edition | null> {
  const { editions } = await source.catalog()
  const entry = editions.find((each) => slug !== undefined && each[kind].includes(slug))
  return entry ? source.edition(entry.id) : null
}
