import {
  isWithin,
  periodOf,
  periodsBetween,
  spanOf,
  unitFor,
  type DateUnit,
} from './date-periods.ts'
import { UNSTATED, type FacetColumn, type FacetTable } from './facet-table.ts'
import { FACETS, type Filters } from './facets.ts'

/** When the articles found were: one bar for each day, month or year. */
export type OverTime = {
  unit: DateUnit
  /**
   * In order and without gaps, over all days of the library, or those of the one period that the
   * filters include; `value` (2021-11-26, 2021-11, 2021) is also a value of the facet `date`.
   */
  bars: { value: string; articles: number; hits: number }[]
  /** Articles found that state no day. */
  undated: number
}

/** The days of a library, or of the one period that the filters include. */
export type Timeline = { unit: DateUnit; first: string; last: string; days: number }

/** Fewer days than this are no development. */
const FEWEST_DAYS = 3
const DATE_BIT = 1 << FACETS.indexOf('date')

export function timelineOf({ date }: FacetTable, filters: Filters): Timeline | null {
  const [only, ...more] = filters.date?.include ?? []
  const within = only !== undefined && more.length === 0 && spanOf(only) ? only : null
  const all = statedDays(date)
  const days = within === null ? all : all.filter((day) => isWithin(day, within))
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  return { unit: unitFor(first, last), first, last, days: days.length }
}

const sortedDays = new WeakMap<FacetColumn, string[]>()

/** In order; every search asks for them, and they may be very many. */
function statedDays(date: FacetColumn): string[] {
  const known = sortedDays.get(date)
  if (known) return known
  const days = date.values.map(({ value }) => value).filter((value) => value !== UNSTATED)
  days.sort()
  sortedDays.set(date, days)
  return days
}

/** Null when the library has too few days to tell of. */
export function countOverTime(
  table: FacetTable,
  found: { places: Uint32Array; hits: Uint32Array; failed: Uint8Array },
  filters: Filters,
): OverTime | null {
  const whole = timelineOf(table, {})
  const timeline = timelineOf(table, filters)
  if (!whole || !timeline || whole.days < FEWEST_DAYS) return null
  const { periods, barOf, undatedDay } = axisOf(table.date, timeline)
  const { offsets, ids } = table.date
  // One more than there are: what is in no bar is counted there.
  const articles = new Uint32Array(periods.length + 1)
  const hits = new Uint32Array(periods.length + 1)
  let undated = 0
  for (let index = 0; index < found.places.length; index++) {
    if (((found.failed[index] ?? 0) & ~DATE_BIT) !== 0) continue
    const day = ids[offsets[found.places[index] ?? 0] ?? 0] ?? 0
    if (day === undatedDay) undated++
    const bar = barOf[day] ?? periods.length
    articles[bar] = (articles[bar] ?? 0) + 1
    hits[bar] = (hits[bar] ?? 0) + (found.hits[index] ?? 0)
  }
  const bars = periods.map((value, bar) => ({
    value,
    articles: articles[bar] ?? 0,
    hits: hits[bar] ?? 0,
  }))
  return { unit: timeline.unit, bars, undated }
}

/**
 * What is the same for every search: the bars, and by the number of a day that of its bar, or one more
 * than there are.
 */
type Axis = { timeline: Timeline; periods: string[]; barOf: Uint32Array; undatedDay: number }

/** The axis that was asked for last. */
const lastAxis = new WeakMap<FacetColumn, Axis>()

function axisOf(date: FacetColumn, timeline: Timeline): Axis {
  const { unit, first, last } = timeline
  const known = lastAxis.get(date)
  if (known && known.timeline.first === first && known.timeline.last === last) return known
  const periods = periodsBetween(first, last, unit)
  const places = new Map(periods.map((period, place) => [period, place]))
  const barOf = Uint32Array.from(date.values, ({ value }) =>
    value >= first && value <= last
      ? (places.get(periodOf(value, unit)) ?? periods.length)
      : periods.length,
  )
  const undatedDay = date.values.findIndex(({ value }) => value === UNSTATED)
  const axis = { timeline, periods, barOf, undatedDay }
  lastAxis.set(date, axis)
  return axis
}
