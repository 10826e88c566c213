/** What search results can be narrowed by: properties of articles, counted over what was found. */

export const FACETS = ['forum', 'section', 'period', 'person', 'edition', 'date'] as const
export type Facet = (typeof FACETS)[number]

/** Values of a facet: an article must have one of those included, and none of those excluded. */
export type FacetFilter = { include: string[]; exclude: string[] }
export type Filters = Partial<Record<Facet, FacetFilter>>

export type Choice = 'include' | 'exclude'

/** What is asked of a value. */
export function choiceOf(filters: Filters, facet: Facet, value: string): Choice | null {
  const filter = filters[facet]
  if (filter?.include.includes(value)) return 'include'
  return filter?.exclude.includes(value) ? 'exclude' : null
}

/** The filters with this asked of a value, or with null nothing. */
export function withChoice(
  filters: Filters,
  facet: Facet,
  value: string,
  choice: Choice | null,
): Filters {
  const but = (values: string[] = []) => values.filter((each) => each !== value)
  const include = [...but(filters[facet]?.include), ...(choice === 'include' ? [value] : [])]
  const exclude = [...but(filters[facet]?.exclude), ...(choice === 'exclude' ? [value] : [])]
  const others = Object.entries(filters).filter(([name]) => name !== facet)
  const own = include.length + exclude.length ? [[facet, { include, exclude }] as const] : []
  return Object.fromEntries([...others, ...own])
}

/** `value` stands in addresses; `name` is printed, and empty where the interface has the word. */
export type FacetValue = { value: string; name: string }

export type FacetCounts = {
  facet: Facet
  /**
   * Articles found for each value when every filter but this facet's own holds; the most first, dates
   * in order. Of dates the values are days, months or years, as many as can be taken in.
   */
  values: (FacetValue & { articles: number })[]
  /** How many values there are, also those that are not among `values`. */
  total: number
}
