import { SeedError, type Diagnostic } from './diagnostics.ts'
import { readEdition, type SourceText } from './read-edition.ts'
import { Library, SCHEMA_VERSION } from './schema.ts'

export type { SourceText } from './read-edition.ts'

/**
 * The one door: texts in, a validated Library out, with warnings for what is kept but looks odd.
 * @throws SeedError with every problem of every source.
 */
export function readLibrary(sources: SourceText[]): { library: Library; warnings: Diagnostic[] } {
  const problems: Diagnostic[] = []
  const read = sources.flatMap((source) => {
    try {
      return [readEdition(source)]
    } catch (error) {
      if (!(error instanceof SeedError)) throw error
      problems.push(...error.diagnostics)
      return []
    }
  })
  if (problems.length) throw new SeedError(problems)
  const library = Library.parse({
    schemaVersion: SCHEMA_VERSION,
    editions: read.map(({ edition }) => edition),
  })
  return { library, warnings: read.flatMap(({ warnings }) => warnings) }
}
