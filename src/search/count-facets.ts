import { isWithin, periodOf } from './date-periods.ts'
import { UNSTATED, type FacetTable } from './facet-table.ts'
import {
  choiceOf,
  FACETS,
  type Facet,
  type FacetCounts,
  type FacetValue,
  type Filters,
} from './facets.ts'
import { timelineOf, type Timeline } from './over-time.ts'

/** More people than this are a list to read, not a choice to make. */
const MOST_VALUES = 12

/** The filters whose value any article has. */
export function knownFilters(table: FacetTable, filters: Filters): Filters {
  const known: Filters = {}
  for (const facet of FACETS) {
    const isKnown = (value: string) =>
      table[facet].values.some((each) => isMeant(facet, each.value, value))
    const include = filters[facet]?.include.filter(isKnown) ?? []
    const exclude = filters[facet]?.exclude.filter(isKnown) ?? []
    if (include.length + exclude.length) known[facet] = { include, exclude }
  }
  return known
}

/** Whether a filter's value means this one: the same, or of dates a period that has the day. */
const isMeant = (facet: Facet, value: string, asked: string) =>
  facet === 'date' ? isWithin(value, asked) : value === asked

/** For each article the facets whose filter it does not pass: one bit each, in the order of FACETS. */
export function createSieve(table: FacetTable, filters: Filters): (place: number) => number {
  const tests = FACETS.flatMap((facet, bit) => {
    const filter = filters[facet]
    if (!filter) return []
    const { values, offsets, ids } = table[facet]
    const meant = (asked: string[]) =>
      Uint8Array.from(values, ({ value }) =>
        asked.some((each) => isMeant(facet, value, each)) ? 1 : 0,
      )
    const included = meant(filter.include)
    const excluded = meant(filter.exclude)
    const needsOne = filter.include.length > 0
    return (place: number) => {
      let has = !needsOne
      for (let at = offsets[place] ?? 0; at < (offsets[place + 1] ?? 0); at++) {
        const id = ids[at] ?? 0
        if (excluded[id]) return 1 << bit
        has ||= included[id] === 1
      }
      return has ? 0 : 1 << bit
    }
  })
  return (place) => {
    let failed = 0
    for (const test of tests) failed |= test(place)
    return failed
  }
}

/**
 * Counts the values of articles found. `failed` are the facets that each does not pass: what fails
 * one facet alone is counted for that one, since its own filter does not narrow its choices.
 */
export function countFacets(
  table: FacetTable,
  { places, failed }: { places: Uint32Array; failed: Uint8Array },
  filters: Filters,
): FacetCounts[] {
  const timeline = timelineOf(table, filters)
  return FACETS.map((facet, bit) => {
    const { values, offsets, ids } = table[facet]
    const counts = new Uint32Array(values.length)
    for (let index = 0; index < places.length; index++) {
      if (((failed[index] ?? 0) & ~(1 << bit)) !== 0) continue
      const place = places[index] ?? 0
      const end = offsets[place + 1] ?? 0
      for (let at = offsets[place] ?? 0; at < end; at++) {
        counts[ids[at] ?? 0] = (counts[ids[at] ?? 0] ?? 0) + 1
      }
    }
    const isChosen = (id: number) => choiceOf(filters, facet, values[id]?.value ?? '') !== null
    const own: number[] = []
    for (let id = 0; id < values.length; id++) {
      if ((counts[id] ?? 0) > 0 || isChosen(id)) own.push(id)
    }
    const counted = (ids: readonly number[]) =>
      ids.flatMap((id) => {
        const value = values[id]
        return value ? [{ ...value, articles: counts[id] ?? 0 }] : []
      })
    if (facet === 'date') return { facet, ...countPeriods(counted(own), filters, timeline) }
    const best = mostOf(own, counts, MOST_VALUES)
    const others = counted(own.filter((id) => isChosen(id) && !best.includes(id)))
    others.sort((one, other) => other.articles - one.articles)
    return { facet, values: [...counted(best), ...others], total: own.length }
  })
}

/**
 * The ids that count most, in the order of the page among equals: nothing moves under a finger. Of
 * thousands of people few are among them, so all are not sorted.
 */
function mostOf(ids: readonly number[], counts: Uint32Array, most: number): number[] {
  const best: number[] = []
  const countAt = (place: number) => counts[best[place] ?? 0] ?? 0
  for (const id of ids) {
    const count = counts[id] ?? 0
    if (best.length === most && count <= countAt(most - 1)) continue
    let place = Math.min(best.length, most - 1)
    for (; place > 0 && countAt(place - 1) < count; place--) best[place] = best[place - 1] ?? 0
    best[place] = id
  }
  return best
}

/** Days added up to periods, in order; what is chosen is always among them, what is not stated last. */
function countPeriods(
  days: readonly (FacetValue & { articles: number })[],
  filters: Filters,
  timeline: Timeline | null,
): Pick<FacetCounts, 'values' | 'total'> {
  const counts = new Map<string, number>()
  for (const { value, articles } of days) {
    const inSight = timeline && value >= timeline.first && value <= timeline.last
    const period = inSight ? periodOf(value, timeline.unit) : value
    if (articles > 0 && (inSight || value === UNSTATED)) {
      counts.set(period, (counts.get(period) ?? 0) + articles)
    }
  }
  for (const chosen of [...(filters.date?.include ?? []), ...(filters.date?.exclude ?? [])]) {
    const within = days.filter(({ value }) => isWithin(value, chosen))
    counts.set(
      chosen,
      within.reduce((sum, { articles }) => sum + articles, 0),
    )
  }
  const values = [...counts]
    .map(([value, articles]) => ({ value, name: '', articles }))
    .sort((one, other) => (one.value < other.value ? -1 : 1))
  return { values, total: values.length }
}
