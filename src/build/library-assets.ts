import { createHash } from 'node:crypto'
import { catalogOf, type Catalog } from '#edition/catalog.ts'
import type { Library } from '#edition/schema.ts'

export type LibraryAssets = {
  catalog: Catalog
  catalogUrl: string
  /** By the path below the base, `assets/…`; a name holds the hash of what the file holds. */
  files: Map<string, string>
}

/** The JSON that the app loads: one file for each edition and a catalog that names them. */
export function libraryAssets(library: Library, basePath: string): LibraryAssets {
  const files = new Map<string, string>()
  const put = (name: string, value: unknown) => {
    const json = JSON.stringify(value)
    const hash = createHash('sha256').update(json).digest('hex').slice(0, 10)
    const path = `assets/${name}-${hash}.json`
    files.set(path, json)
    return basePath + path
  }
  const catalog = catalogOf(library, (edition) => put(edition.id, edition))
  return { catalog, catalogUrl: put('catalog', catalog), files }
}
