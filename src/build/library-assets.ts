import { createHash, type Hash } from 'node:crypto'
import { catalogPart, joinCatalog, type Catalog, type CatalogPart } from '#edition/catalog.ts'
import { SCHEMA_VERSION, type Edition } from '#edition/schema.ts'

/** Writes one file; the path is below the base, `assets/…`. */
export type WriteAsset = (path: string, content: string) => void

export type LibraryAssets = { catalog: Catalog; catalogUrl: string }

/**
 * The JSON that the app loads: one file for each edition and a catalog that names them. A name holds
 * the hash of what the file holds.
 */
export function writeLibrary(
  editions: Iterable<Edition>,
  basePath: string,
  write: WriteAsset,
): LibraryAssets {
  const put = (name: string, value: unknown) => putJson(name, value, basePath, write)
  const parts: CatalogPart[] = []
  for (const edition of editions) parts.push(catalogPart(edition, put(edition.id, edition)))
  const catalog = joinCatalog(SCHEMA_VERSION, parts)
  return { catalog, catalogUrl: put('catalog', catalog) }
}

/** Writes one file of JSON, and says at which address it will be. */
export function putJson(name: string, value: unknown, basePath: string, write: WriteAsset): string {
  const json = JSON.stringify(value)
  const path = `assets/${name}-${nameHash(createHash('sha256').update(json))}.json`
  write(path, json)
  return basePath + path
}

/** What a name says of all that has been hashed. */
export const nameHash = (hash: Hash): string => hash.digest('hex').slice(0, 10)
