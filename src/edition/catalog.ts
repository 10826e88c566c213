import { sumOf, tallyOf, type Tally } from './account.ts'
import type { Edition, Library } from './schema.ts'
import { daysOf, latestDaysFirst } from './select.ts'

/** What the app loads first: which editions there are, and where each one's JSON is. */
export type Catalog = {
  schemaVersion: number
  /** The account of all editions together. */
  tally: Tally
  editions: CatalogEntry[]
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
  /** The headline that the edition opens with. */
  lead: string
  /** Slugs, so that an address can be matched to its edition before that edition is loaded. */
  articles: string[]
  forums: string[]
  /** Of the edition's JSON: absolute in its origin, base path included. */
  url: string
}

export function catalogOf(library: Library, urlOf: (edition: Edition) => string): Catalog {
  const { schemaVersion, editions } = library
  const times = new Map<string, number>()
  for (const edition of editions) times.set(nameOf(edition), (times.get(nameOf(edition)) ?? 0) + 1)
  return {
    schemaVersion,
    tally: sumOf(editions.map(tallyOf)),
    editions: editions.map((edition) => ({
      id: edition.id,
      title: edition.title,
      hasNamesake: (times.get(nameOf(edition)) ?? 0) > 1,
      outlet: edition.outlet,
      issueDate: edition.issueDate,
      eventsDate: edition.eventsDate,
      days: daysOf(edition),
      lead: edition.articles[0]?.headline ?? '',
      articles: edition.articles.map(({ slug }) => slug),
      forums: edition.forums.map(({ slug }) => slug),
      url: urlOf(edition),
    })),
  }
}

const nameOf = ({ title, eventsDate }: Edition) => `${title} ${eventsDate}`

/** The one of the latest day first; those without a day last, each in the library's order. */
export const newestFirst = ({ editions }: Catalog): CatalogEntry[] =>
  editions.toSorted((a, b) => (b.eventsDate ?? '').localeCompare(a.eventsDate ?? ''))

/** Every day on which something happens, the latest first. */
export const daysIn = (catalog: Catalog): string[] =>
  latestDaysFirst(catalog.editions.flatMap(({ days }) => days))

/** What an address of the timeline has to say of a day: nothing when it is the latest. */
export const timelineDay = ({ editions }: Catalog, day: string | null): string =>
  day === null || editions.every(({ days: [latest = ''] }) => latest <= day) ? '' : day
