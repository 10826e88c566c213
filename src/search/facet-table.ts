import type { Article, Edition } from '#edition/schema.ts'
import { FACETS, type Facet, type FacetValue } from './facets.ts'

/**
 * The values that articles have, as numbers: an article's own are `ids` from `offsets[place]` to
 * `offsets[place + 1]`, and each is a place in `values`.
 */
export type FacetColumn = { values: FacetValue[]; offsets: Uint32Array; ids: Uint32Array }
export type FacetTable = Record<Facet, FacetColumn>

/** The value of a facet that states nothing. */
export const UNSTATED = 'unstated'

/** One of each for every facet. */
export const byFacet = <T>(make: (facet: Facet) => T): Record<Facet, T> => ({
  forum: make('forum'),
  section: make('section'),
  period: make('period'),
  person: make('person'),
  edition: make('edition'),
  date: make('date'),
})

/** The facets of all articles, in page order. */
export function facetTable(editions: readonly Edition[]): FacetTable {
  const builder = createFacetTable()
  for (const edition of editions) builder.add(edition)
  return builder.build()
}

/** The same for editions that come one by one. */
export function createFacetTable() {
  const columns = byFacet(columnBuilder)
  return {
    add(edition: Edition) {
      const valuesOf = facetsOf(edition)
      for (const article of edition.articles) {
        const values = valuesOf(article)
        for (const facet of FACETS) columns[facet].add(values[facet])
      }
    },
    build: (): FacetTable => byFacet((facet) => columns[facet].build()),
  }
}

/** The day that an article is of: its dateline's, else that of its issue. */
export const dayOfArticle = (
  { issueDate }: Pick<Edition, 'issueDate'>,
  { dateline }: { dateline: Pick<Article['dateline'], 'date'> },
): string | null => dateline.date ?? issueDate

function facetsOf(edition: Edition): (article: Article) => Record<Facet, readonly FacetValue[]> {
  const forums = valuesIn(edition.forums, ({ articles }) => articles)
  const people = valuesIn(edition.people, ({ evidence }) => evidence.map(({ article }) => article))
  const ofEdition = [{ value: edition.id, name: edition.title }]
  return (article) => ({
    forum: forums.get(article.slug) ?? [],
    section: article.section === null ? [] : [{ value: article.section, name: article.section }],
    period: [{ value: article.dateline.period ?? UNSTATED, name: '' }],
    person: people.get(article.slug) ?? [],
    edition: ofEdition,
    date: [{ value: dayOfArticle(edition, article) ?? UNSTATED, name: '' }],
  })
}

/** The named things that belong to each article. */
function valuesIn<T extends { slug: string; name: string }>(
  all: readonly T[],
  articlesOf: (one: T) => readonly string[],
): Map<string, FacetValue[]> {
  const values = new Map<string, FacetValue[]>()
  for (const one of all) {
    for (const article of new Set(articlesOf(one))) {
      const list = values.get(article) ?? []
      values.set(article, list)
      list.push({ value: one.slug, name: one.name })
    }
  }
  return values
}

function columnBuilder() {
  const numbers = new Map<string, number>()
  const values: FacetValue[] = []
  const offsets = [0]
  const ids: number[] = []
  const numberOf = (each: FacetValue) => {
    const known = numbers.get(each.value)
    if (known !== undefined) return known
    numbers.set(each.value, values.length)
    return values.push(each) - 1
  }
  return {
    add: (own: readonly FacetValue[]) => {
      for (const each of own) ids.push(numberOf(each))
      offsets.push(ids.length)
    },
    build: (): FacetColumn => ({
      values,
      offsets: Uint32Array.from(offsets),
      ids: Uint32Array.from(ids),
    }),
  }
}
