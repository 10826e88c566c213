import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { catalogPart, joinCatalog, type CatalogPart } from '#edition/catalog.ts'
import type { Diagnostic } from '#edition/diagnostics.ts'
import { startReading } from '#edition/read-library.ts'
import { SCHEMA_VERSION, type Edition } from '#edition/schema.ts'
import { createArchiveWriter, type ArchiveSizes } from './archive-writer.ts'
import { draftFiles } from './draft-files.ts'
import { nameHash, putJson, writeLibrary, type LibraryAssets } from './library-assets.ts'
import { readSources, type ReadingOptions } from './read-sources.ts'

export type WrittenLibrary = LibraryAssets & {
  /** Null when they are too many to be held at once: they are in their files. */
  editions: Edition[] | null
  archive: ArchiveSizes | null
  warnings: Diagnostic[]
}

type Options = ReadingOptions & { basePath: string; archiveAbove: number }

/** Reads the seeds, and writes what the app loads of them into a folder that is there for it alone. */
export async function readAndWrite(
  seeds: string[],
  folder: string,
  { basePath, archiveAbove, ...options }: Options,
): Promise<WrittenLibrary> {
  const { sources, warnings: before } = await readSources(seeds, options)
  const reading = startReading(sources, draftFiles(join(folder, 'drafts')))
  const warnings = [...before, ...reading.warnings]
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  if (reading.articles > archiveAbove) {
    return { ...(await writeArchive(reading.editions(), folder, basePath, write)), warnings }
  }
  const editions = [...reading.editions()]
  return { ...writeLibrary(editions, basePath, write), editions, archive: null, warnings }
}

/** The folder of an archive has the hash of all that is in it. */
async function writeArchive(
  editions: Iterable<Edition>,
  folder: string,
  basePath: string,
  write: (path: string, content: string | Uint8Array) => void,
): Promise<Omit<WrittenLibrary, 'warnings'>> {
  const writer = createArchiveWriter((name, bytes) => write(`assets/archive/${name}`, bytes))
  const data = createHash('sha256')
  const parts: CatalogPart[] = []
  for (const edition of editions) {
    const json = JSON.stringify(edition)
    data.update(json)
    write(`assets/archive/${editionName(edition)}`, json)
    writer.add(edition)
    parts.push(catalogPart(edition, editionName(edition)))
  }
  const { hash, addressPages, sizes } = writer.finish()
  const name = `archive-${nameHash(data.update(hash))}`
  const url = `${basePath}assets/${name}/`
  await rename(join(folder, 'assets/archive'), join(folder, 'assets', name))
  const located = parts.map(({ entry, tally }) => ({
    entry: { ...entry, url: url + entry.url },
    tally,
  }))
  const catalog = joinCatalog(SCHEMA_VERSION, located, { url, addressPages })
  const catalogUrl = putJson('catalog', catalog, basePath, write)
  return { catalog, catalogUrl, editions: null, archive: sizes }
}

const editionName = ({ id }: Edition) => `editions/${id}.json`

/** Puts what was written among the assets of a site. */
export async function moveLibrary(folder: string, site: string) {
  for (const name of await readdir(join(folder, 'assets'))) {
    await rename(join(folder, 'assets', name), join(site, 'assets', name))
  }
}
