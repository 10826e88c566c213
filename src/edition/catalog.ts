import type { Edition, Library } from './schema.ts'

/** What the app loads first: which editions there are, and where each one's JSON is. */
export type Catalog = {
  schemaVersion: number
  editions: CatalogEntry[]
}

export type CatalogEntry = {
  id: string
  title: string
  outlet: string | null
  eventsDate: string | null
  /** Slugs, so that an address can be matched to its edition before that edition is loaded. */
  articles: string[]
  forums: string[]
  /** Of the edition's JSON: absolute in its origin, base path included. */
  url: string
}

export const catalogOf = (library: Library, urlOf: (edition: Edition) => string): Catalog => ({
  schemaVersion: library.schemaVersion,
  editions: library.editions.map((edition) => ({
    id: edition.id,
    title: edition.title,
    outlet: edition.outlet,
    eventsDate: edition.eventsDate,
    articles: edition.articles.map(({ slug }) => slug),
    forums: edition.forums.map(({ slug }) => slug),
    url: urlOf(edition),
  })),
})
