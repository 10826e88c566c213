/** Days, and the periods of days that a date filter may name. */
import { UNSTATED } from './facet-table.ts'

export type DateUnit = 'day' | 'month' | 'year'

/** First and last day, as strings that compare like the days: 2021-11-00 comes before 2021-11-01. */
type Span = { from: string; to: string }

const PERIOD = /^\d{4}(-\d\d(-\d\d)?)?$/
const LENGTH: Record<DateUnit, number> = { day: 10, month: 7, year: 4 }
/** More bars than this are no picture. */
const MOST_DAYS = 62
const MOST_MONTHS = 60

/** The days of 2021, 2021-11, 2021-11-26, or 2019..2021-06; null when it is no period. */
export function spanOf(value: string): Span | null {
  const [first = '', last = first, ...more] = value.split('..')
  if (more.length || !PERIOD.test(first) || !PERIOD.test(last) || first > `${last}-99`) return null
  return { from: first, to: `${last}-99` }
}

/** Whether a day, or a day that is not stated, is of the period. */
export function isWithin(day: string, value: string): boolean {
  if (day === UNSTATED || value === UNSTATED) return day === value
  const span = spanOf(value)
  return span !== null && day >= span.from && day <= span.to
}

/** The unit that shows the time from one day to another in not too many steps. */
export function unitFor(first: string, last: string): DateUnit {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000
  if (days < MOST_DAYS) return 'day'
  return days < MOST_MONTHS * 30.5 ? 'month' : 'year'
}

export const periodOf = (day: string, unit: DateUnit) => day.slice(0, LENGTH[unit])

/** Every period of a unit from the one of the first day to that of the last. */
export function periodsBetween(first: string, last: string, unit: DateUnit): string[] {
  if (unit === 'year') {
    return yearsFrom(Number(periodOf(first, unit)), Number(periodOf(last, unit)))
  }
  const periods: string[] = []
  const day = new Date(`${first}T00:00:00Z`)
  for (let period = ''; period < periodOf(last, unit);) {
    period = periodOf(day.toISOString(), unit)
    periods.push(period)
    if (unit === 'day') day.setUTCDate(day.getUTCDate() + 1)
    else day.setUTCMonth(day.getUTCMonth() + 1, 1)
  }
  return periods
}

/** There may be thousands of them, and a calendar is slow. */
const yearsFrom = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(4, '0'))
