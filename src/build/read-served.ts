import { readLibrary } from '#edition/read-library.ts'
import { writeLibrary } from './library-assets.ts'
import type { ServedLibrary } from './library-plugin.ts'
import { readSources, type ReadingOptions } from './read-sources.ts'

/** The library with its files in memory, for the dev server. */
export async function readServed(
  paths: string[],
  basePath: string,
  options: ReadingOptions,
): Promise<ServedLibrary> {
  const { sources, warnings } = await readSources(paths, options)
  const read = readLibrary(sources)
  const files = new Map<string, string>()
  const { catalogUrl } = writeLibrary(read.library.editions, basePath, (path, content) =>
    files.set(path, content),
  )
  return { catalogUrl, files, warnings: [...warnings, ...read.warnings] }
}
