import { readLibrary } from '#edition/read-library.ts'
import type { Diagnostic } from '#edition/diagnostics.ts'
import type { Library } from '#edition/schema.ts'
import { readSources, type ReadingOptions } from './read-sources.ts'

/**
 * Files and folders in, a Library out: everything that the build knows of the world is read here.
 * @throws SeedError with every problem found.
 */
export async function readSeeds(
  paths: string | string[],
  options: ReadingOptions = {},
): Promise<{ library: Library; warnings: Diagnostic[] }> {
  const { sources, warnings } = await readSources(paths, options)
  const read = readLibrary(sources)
  return { library: read.library, warnings: [...warnings, ...read.warnings] }
}
