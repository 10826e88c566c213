/** What search results can be narrowed by: properties of articles, counted over what was found. */
import type { Article, Edition } from '#edition/schema.ts'

export const FACETS = ['forum', 'section', 'period', 'person'] as const
export type Facet = (typeof FACETS)[number]

/** One value that articles are asked to have of each facet that is given. */
export type Filters = Partial<Record<Facet, string>>

/** `value` stands in addresses; `name` is printed, and empty where the interface has the word. */
export type FacetValue = { value: string; name: string }

export type FacetCounts = {
  facet: Facet
  /** Articles found for each value, when every filter but this facet's own holds; most first. */
  values: (FacetValue & { articles: number })[]
  /** How many values there are, also those that are not among `values`. */
  total: number
}

export type ArticleFacets = Record<Facet, FacetValue[]>

/** More people than this are a list to read, not a choice to make. */
const MOST_VALUES = 12

export function facetsOf({ forums, people }: Edition): (article: Article) => ArticleFacets {
  const peopleIn = new Map<Article['slug'], FacetValue[]>()
  for (const { slug, name, evidence } of people) {
    for (const article of new Set(evidence.map((each) => each.article))) {
      peopleIn.set(article, [...(peopleIn.get(article) ?? []), { value: slug, name }])
    }
  }
  return ({ slug, section, dateline }) => ({
    forum: forums
      .filter(({ articles }) => articles.includes(slug))
      .map((forum) => ({ value: forum.slug, name: forum.name })),
    section: section === null ? [] : [{ value: section, name: section }],
    period: [{ value: dateline.period ?? 'unstated', name: '' }],
    person: peopleIn.get(slug) ?? [],
  })
}

/** Every value that any of the articles has, found again by its facet. */
export type FacetBook = Map<Facet, Map<string, FacetValue>>

export function facetBook(articles: readonly ArticleFacets[]): FacetBook {
  const valuesOf = (facet: Facet) => articles.flatMap((facets) => facets[facet])
  return new Map(
    FACETS.map((facet) => [facet, new Map(valuesOf(facet).map((each) => [each.value, each]))]),
  )
}

/** The filters whose value any article has. */
export const knownFilters = (book: FacetBook, filters: Filters): Filters =>
  Object.fromEntries(
    Object.entries(filters).filter(([name, value]) =>
      FACETS.some((facet) => facet === name && book.get(facet)?.has(value)),
    ),
  )

/** Whether an article has all that the filters ask for, those of one facet left out if need be. */
export const passes = (facets: ArticleFacets, filters: Filters, but?: Facet): boolean =>
  FACETS.every((facet) => {
    const wanted = filters[facet]
    return !wanted || facet === but || facets[facet].some(({ value }) => value === wanted)
  })

/** Counts over the articles that hold the words. A value that is chosen is always among them. */
export const countFacets = (
  found: readonly ArticleFacets[],
  filters: Filters,
  book: FacetBook,
): FacetCounts[] =>
  FACETS.map((facet) => {
    const chosen = filters[facet]
    const counts = new Map<string, number>()
    for (const facets of found.filter((each) => passes(each, filters, facet))) {
      for (const { value } of facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    // In the order of the page among equals, chosen or not: nothing moves under a finger.
    const values = [...(book.get(facet)?.values() ?? [])]
      .map((each) => ({ ...each, articles: counts.get(each.value) ?? 0 }))
      .filter(({ value, articles }) => articles > 0 || value === chosen)
      .sort((one, other) => other.articles - one.articles)
    return {
      facet,
      values: values.filter(({ value }, place) => place < MOST_VALUES || value === chosen),
      total: values.length,
    }
  })
