/** True for a day that the calendar has, written `YYYY-MM-DD`. */
export const isDay = (iso: string) => {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}

/** The last day of a month counted from 1, `YYYY-MM-DD`. */
export const lastDay = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

/** The day of a number in the month of another day or beside it, at most two weeks away; else null. */
export function nearestDay(number: number, day: string): string | null {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const days = [0, -1, 1]
    .map((step) => new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 8))
    .map((opening) => `${opening}${`${number}`.padStart(2, '0')}`)
    .filter((each) => isDay(each) && apart(each, day) <= TWO_WEEKS)
  return days.sort((a, b) => apart(a, day) - apart(b, day))[0] ?? null
}

const apart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b))
const TWO_WEEKS = 14 * 24 * 60 * 60 * 1000
