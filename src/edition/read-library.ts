import { SeedError, type Diagnostic } from './diagnostics.ts'
import { createNameBook } from './library-slugs.ts'
import { createPromises } from './promises.ts'
import { articleSlugsIn, readSource, type EditionRead, type SourceText } from './read-edition.ts'
import { schemaFaults } from './schema-faults.ts'
import { SCHEMA_VERSION, type Edition, type Library } from './schema.ts'

export type { SourceText } from './read-edition.ts'

/** Where editions are kept until the names in all of them are known. */
export type Drafts = {
  put: (place: number, edition: Edition) => void
  get: (place: number) => Edition
}

/** A library that has been read, and is handed out edition by edition. */
export type Reading = {
  warnings: Diagnostic[]
  articles: number
  /**
   * The editions, valid and with their lasting addresses, in order; to be gone through once.
   * @throws SeedError with what breaks the schema or a promise.
   */
  editions: () => Generator<Edition>
}

/**
 * The one door: texts in, a validated Library out, with warnings for what is kept but looks odd.
 * @throws SeedError with every problem of every source.
 */
export function readLibrary(sources: SourceText[]): { library: Library; warnings: Diagnostic[] } {
  const { editions, warnings } = startReading(sources)
  return { library: { schemaVersion: SCHEMA_VERSION, editions: [...editions()] }, warnings }
}

/**
 * The same for a library that need not fit into memory: one source at a time is read, and `drafts`
 * may put away what was read of it.
 * @throws SeedError with every problem of every source.
 */
export function startReading(sources: SourceText[], drafts: Drafts = inMemory()): Reading {
  const names = createNameBook()
  const keep = (place: number, edition: Edition) => {
    names.add(edition)
    drafts.put(place, edition)
  }
  const crowded = sharedArticles(sources)
  const first = readAll(sources, crowded, keep)
  const occasions = sharedIn(first.map((each) => each.occasions))
  // Only what has an event or a forum in common with another is read again, now that it is known.
  const again = new Set(
    first.flatMap((each) => (each.occasions.some((id) => occasions.has(id)) ? each.source : [])),
  )
  const slugs = [...occasions].map((occasion) => occasion.slice(occasion.indexOf(' ') + 1))
  const read = again.size
    ? readAll(sources, new Set([...crowded, ...slugs]), keep, { known: first, again })
    : first
  return {
    warnings: read.flatMap(({ warnings }) => warnings),
    articles: read.reduce((sum, { articles }) => sum + articles, 0),
    *editions() {
      const brokenBy = createPromises()
      for (const place of read.keys()) {
        const edition = names.withSlugs(drafts.get(place))
        const faults = schemaFaults(edition)
        const { file } = edition.source
        const broken = faults.length > 0 ? [] : brokenBy(edition)
        const problems = [...faults, ...broken.map((problem) => ({ file, line: null, problem }))]
        if (problems.length > 0) throw new SeedError(problems)
        yield edition
      }
    },
  }
}

function inMemory(): Drafts {
  const editions: Edition[] = []
  return {
    put: (place, edition) => {
      editions[place] = edition
    },
    get: (place) => {
      const edition = editions[place]
      if (!edition) throw new RangeError(`no edition at ${place}`)
      return edition
    },
  }
}

/** What is remembered of an edition that has been read. */
type Read = {
  /** The place of its source. */
  source: number
  id: string
  file: string
  articles: number
  /** Ids of events and slugs of forums, each behind the word for what it is. */
  occasions: string[]
  warnings: Diagnostic[]
}

/** What was read before, and which of the sources are to be read again. */
type Before = { known: Read[]; again: ReadonlySet<number> }

/** Reads the sources, or those of them that are to be read again. */
function readAll(
  sources: SourceText[],
  crowded: ReadonlySet<string>,
  keep: Drafts['put'],
  before: Before | null = null,
): Read[] {
  const problems: Diagnostic[] = []
  const read: Read[] = []
  for (const [source, text] of sources.entries()) {
    if (before && !before.again.has(source)) {
      read.push(...before.known.filter((each) => each.source === source))
      continue
    }
    try {
      for (const each of readSource(text, crowded)) {
        keep(read.length, each.edition)
        read.push(remembered(each, source))
      }
    } catch (error) {
      if (!(error instanceof SeedError)) throw error
      for (const problem of error.diagnostics) problems.push(problem)
    }
  }
  problems.push(...sharedIds(read))
  if (problems.length > 0) throw new SeedError(problems)
  return read
}

const remembered = ({ edition, notesWarnings }: EditionRead, source: number): Read => {
  const { file } = edition.source
  return {
    source,
    id: edition.id,
    file,
    articles: edition.articles.length,
    occasions: [
      ...edition.events.map(({ id }) => `event ${id}`),
      ...edition.forums.map(({ slug }) => `forum ${slug}`),
    ],
    warnings: [
      ...edition.warnings.map(({ line, problem }) => ({ file, line, problem })),
      ...notesWarnings,
    ],
  }
}

/** What more than one edition would be called. */
function sharedIds(read: Read[]): Diagnostic[] {
  const files = new Map<string, string>()
  return read.flatMap(({ id, file }) => {
    const other = files.get(id)
    if (other === undefined) files.set(id, file)
    const problem = `its name gives the address ${id}, as ${other} does; rename one`
    return other === undefined ? [] : [{ file, line: null, problem }]
  })
}

/** Slugs of articles that more than one source gives. */
function sharedArticles(sources: SourceText[]): Set<string> {
  if (sources.length < 2) return new Set()
  return sharedIn(sources.map((source) => articleSlugsIn(source)))
}

/** What stands in more than one of some lists. */
function sharedIn(lists: string[][]): Set<string> {
  const owners = new Map<string, string[]>()
  const found = new Set<string>()
  for (const list of lists) {
    for (const slug of list) {
      const owner = owners.get(slug)
      if (owner && owner !== list) found.add(slug)
      owners.set(slug, list)
    }
  }
  return found
}
