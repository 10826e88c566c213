import { SeedError, type Diagnostic } from './diagnostics.ts'
import { readEdition, type SourceText } from './read-edition.ts'
import { Library, SCHEMA_VERSION, type Edition } from './schema.ts'

export type { SourceText } from './read-edition.ts'

/**
 * The one door: texts in, a validated Library out, with warnings for what is kept but looks odd.
 * @throws SeedError with every problem of every source.
 */
export function readLibrary(sources: SourceText[]): { library: Library; warnings: Diagnostic[] } {
  const alone = readAll(sources, new Set())
  const crowded = sharedSlugs(alone.map(({ edition }) => edition))
  const read = crowded.size ? readAll(sources, crowded) : alone
  const editions = read.map(({ edition }) => edition)
  const parsed = Library.safeParse({ schemaVersion: SCHEMA_VERSION, editions })
  if (!parsed.success) {
    throw new SeedError(
      parsed.error.issues.map(({ path, message }) => ({
        file: editions[Number(path[1] ?? 0)]?.source.file ?? 'library',
        line: null,
        problem: [path.slice(2).join('.'), message].filter(Boolean).join(': '),
      })),
    )
  }
  return {
    library: parsed.data,
    warnings: read.flatMap(({ edition, notesWarnings }) => [
      ...warningsOf(edition),
      ...notesWarnings,
    ]),
  }
}

const warningsOf = ({ source: { file }, warnings }: Edition): Diagnostic[] =>
  warnings.map(({ line, problem }) => ({ file, line, problem }))

function readAll(sources: SourceText[], crowded: ReadonlySet<string>) {
  const problems: Diagnostic[] = []
  const read = sources.flatMap((source) => {
    try {
      return [readEdition(source, crowded)]
    } catch (error) {
      if (!(error instanceof SeedError)) throw error
      for (const problem of error.diagnostics) problems.push(problem)
      return []
    }
  })
  for (const { edition } of read) {
    const other = read.find((each) => each.edition.id === edition.id)?.edition
    if (other && other !== edition) {
      const { file } = edition.source
      const problem = `its name gives the address ${edition.id}, as ${other.source.file} does; rename one`
      problems.push({ file, line: null, problem })
    }
  }
  if (problems.length) throw new SeedError(problems)
  return read
}

/** Slugs of articles, events or forums that more than one edition has. */
function sharedSlugs(editions: Edition[]): Set<string> {
  const owners = new Map<string, Edition>()
  const shared = new Set<string>()
  for (const edition of editions) {
    for (const slug of [
      ...edition.articles.map((article) => `article ${article.slug}`),
      ...edition.events.map(({ id }) => `event ${id}`),
      ...edition.forums.map((forum) => `forum ${forum.slug}`),
    ]) {
      const owner = owners.get(slug)
      if (owner && owner !== edition) shared.add(slug.slice(slug.indexOf(' ') + 1))
      owners.set(slug, edition)
    }
  }
  return shared
}
