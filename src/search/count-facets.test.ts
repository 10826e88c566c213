import { expect, test } from 'vitest'
import { countFacets } from './count-facets.ts'
import { byFacet, type FacetColumn } from './facet-table.ts'

/** Articles that name people, as numbers. */
function peopleTable(named: number[][], people: number) {
  const offsets = Uint32Array.from([0, ...named].map((_, at) => named.slice(0, at).flat().length))
  const values = Array.from({ length: people }, (_, id) => ({ value: `p${id}`, name: '' }))
  const none: FacetColumn = { values: [], offsets: new Uint32Array(named.length + 1), ids: offsets }
  return {
    ...byFacet(() => none),
    person: { values, offsets, ids: Uint32Array.from(named.flat()) },
  }
}

test('of many values the most counted are told, equals in the order of the page, and what is chosen', () => {
  const named = Array.from({ length: 60 }, (_, article) =>
    Array.from({ length: 40 }, (_, id) => id).filter(
      (id) => (article * 7 + id * 11) % (id + 2) < 2,
    ),
  )
  const table = peopleTable(named, 41)
  const found = { places: Uint32Array.from(named.keys()), failed: new Uint8Array(named.length) }
  const include = ['p3', 'p39', 'p40']
  const people = countFacets(table, found, { person: { include, exclude: [] } }).find(
    ({ facet }) => facet === 'person',
  )

  const articles = (id: number) => named.filter((ids) => ids.includes(id)).length
  const all = Array.from({ length: 41 }, (_, id) => ({ value: `p${id}`, articles: articles(id) }))
  const sorted = all
    .filter((each) => each.articles > 0 || include.includes(each.value))
    .sort((one, other) => other.articles - one.articles)
  expect(people?.total).toBe(sorted.length)
  expect(people?.values.map(({ value, articles }) => ({ value, articles }))).toEqual(
    sorted.filter(({ value }, place) => place < 12 || include.includes(value)),
  )
})
