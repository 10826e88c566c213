/** What articles of an archive can be narrowed by, written as short as it can be. */
import { byFacet, type FacetColumn, type FacetTable } from '../facet-table.ts'
import { FACETS, type Facet, type FacetValue } from '../facets.ts'
import type { LeafEdition } from './leaves.ts'

/** How many values each article has, and which: numbers of `values`, one article after another. */
export type WrittenColumn = { values: FacetValue[]; counts: number[]; ids: number[] }
/** Facets that would take too long to fetch are not there. */
export type WrittenColumns = Partial<Record<Facet, WrittenColumn>>

export const writtenColumn = ({ values, offsets, ids }: FacetColumn): WrittenColumn => ({
  values,
  counts: Array.from(offsets.subarray(1), (end, place) => end - (offsets[place] ?? 0)),
  ids: [...ids],
})

/** The facets of so many articles; the edition of each follows from how many the editions have. */
export function columnsOf(
  written: WrittenColumns,
  editions: readonly LeafEdition[],
  size: number,
): FacetTable {
  const ofEditions: WrittenColumn = {
    values: editions.map(({ id, title }) => ({ value: id, name: title })),
    counts: new Array<number>(size).fill(1),
    ids: editions.flatMap((edition, number) => new Array<number>(edition.size).fill(number)),
  }
  const all: WrittenColumns = { ...written, edition: ofEditions }
  return byFacet((facet) => readColumn(all[facet], size))
}

function readColumn(column: WrittenColumn | undefined, size: number): FacetColumn {
  const { values = [], counts = [], ids = [] } = column ?? {}
  const offsets = new Uint32Array(size + 1)
  for (let place = 0; place < size; place++) {
    offsets[place + 1] = (offsets[place] ?? 0) + (counts[place] ?? 0)
  }
  return { values, offsets, ids: Uint32Array.from(ids) }
}

/** Those that are written, the most useful first; an edition need not be, and people are too many. */
export const WRITTEN_FACETS: readonly Facet[] = FACETS.filter(
  (facet) => facet !== 'edition' && facet !== 'person',
)
