import { sumOf, tallyOf, type Tally } from './tally.ts'
import type { Edition, Library, Moved } from './schema.ts'
import { daysOf, eventsByDay, latestDaysFirst } from './select.ts'

/** What the app loads first: which editions there are, and where each one's JSON is. */
export type Catalog = {
  schemaVersion: number
  /** The account of all editions together. */
  tally: Tally
  editions: CatalogEntry[]
  /** Null when the library can be loaded whole. */
  archive: ArchiveEntry | null
}

/** Where the files are by which a very large library is searched, and its addresses are looked up. */
export type ArchiveEntry = {
  /** Absolute in its origin, base path included, with a slash at its end. */
  url: string
  /** How many files its addresses are shared out to. */
  addressPages: number
}

export type CatalogEntry = {
  id: string
  title: string
  /** True when another edition has the same title and day: only the id tells them apart. */
  hasNamesake: boolean
  outlet: string | null
  issueDate: string | null
  eventsDate: string | null
  /** On which something happens, the latest first. */
  days: string[]
  /** How much happens on each of `days`. */
  eventsByDay: number[]
  /** The headline that the edition opens with. */
  lead: string
  /** How many articles it has. */
  size: number
  /**
   * Slugs, so that an address can be matched to its edition before that edition is loaded. Those of
   * articles are not here when the library is an archive.
   */
  articles: string[]
  forums: string[]
  /** Former slugs of both. */
  moved: Moved[]
  /** Of the edition's JSON: absolute in its origin, base path included. */
  url: string
}

/** What an edition adds to a catalog. */
export type CatalogPart = { entry: Omit<CatalogEntry, 'hasNamesake'>; tally: Tally }

export const catalogOf = (
  { schemaVersion, editions }: Library,
  urlOf: (edition: Edition) => string,
): Catalog =>
  joinCatalog(
    schemaVersion,
    editions.map((edition) => catalogPart(edition, urlOf(edition))),
  )

export const catalogPart = (edition: Edition, url: string): CatalogPart => ({
  entry: {
    id: edition.id,
    title: edition.title,
    outlet: edition.outlet,
    issueDate: edition.issueDate,
    eventsDate: edition.eventsDate,
    days: daysOf(edition),
    eventsByDay: eventsByDay(edition),
    lead: edition.articles[0]?.headline ?? '',
    size: edition.articles.length,
    articles: edition.articles.map(({ slug }) => slug),
    forums: edition.forums.map(({ slug }) => slug),
    moved: edition.moved,
    url,
  },
  tally: tallyOf(edition),
})

/** The catalog of a library whose editions need not be at hand. */
export function joinCatalog(
  schemaVersion: number,
  parts: CatalogPart[],
  archive: ArchiveEntry | null = null,
): Catalog {
  const times = new Map<string, number>()
  for (const { entry } of parts) times.set(nameOf(entry), (times.get(nameOf(entry)) ?? 0) + 1)
  return {
    schemaVersion,
    tally: sumOf(parts.map(({ tally }) => tally)),
    editions: parts.map(({ entry }) => ({
      ...entry,
      articles: archive ? [] : entry.articles,
      hasNamesake: (times.get(nameOf(entry)) ?? 0) > 1,
    })),
    archive,
  }
}

const nameOf = ({ title, eventsDate }: CatalogPart['entry']) => `${title} ${eventsDate}`

/** The one of the latest day first; those without a day last, each in the library's order. */
export const newestFirst = ({ editions }: Catalog): CatalogEntry[] =>
  editions.toSorted((a, b) => (b.eventsDate ?? '').localeCompare(a.eventsDate ?? ''))

/** Every day on which something happens, the latest first. */
export const daysIn = (catalog: Catalog): string[] =>
  latestDaysFirst(catalog.editions.flatMap(({ days }) => days))

/** The same with how much happens on each. */
export function busyDaysIn(catalog: Catalog): { date: string; events: number }[] {
  const events = new Map<string, number>()
  for (const entry of catalog.editions) {
    for (const [index, day] of entry.days.entries()) {
      events.set(day, (events.get(day) ?? 0) + (entry.eventsByDay[index] ?? 0))
    }
  }
  return daysIn(catalog).map((date) => ({ date, events: events.get(date) ?? 0 }))
}

/** What an address of the timeline has to say of a day: nothing when it is the latest. */
export const timelineDay = ({ editions }: Catalog, day: string | null): string =>
  day === null || editions.every(({ days: [latest = ''] }) => latest <= day) ? '' : day
