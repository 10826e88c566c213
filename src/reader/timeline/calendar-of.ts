/** A day on which something happens, and how much. */
export type BusyDay = { date: string; events: number }

/** A way to a day: of a year or month to its latest; null where nothing happens in it. */
export type Step = {
  /** 2021, 11, 26. */
  number: number
  date: string | null
  events: number
  /** Against the fullest of its row, from 0 to 1. */
  share: number
  chosen: boolean
}

export type DayCalendar = {
  years: Step[]
  /** The twelve of the chosen year. */
  months: Step[]
  /** The days of the chosen month, week by week from Monday; null before its first and after its last. */
  weeks: (Step | null)[][]
}

export type DayChoices = { few: BusyDay[] } | { calendar: DayCalendar }

/** As many days as can be taken in at a glance. */
const MOST = 12

/**
 * Ways to other days, the latest first; null where there is no other. Of few days all; of many a
 * calendar: the years, the months of the chosen year, the days of the chosen month.
 */
export function dayChoices(days: BusyDay[], date: string): DayChoices | null {
  if (days.length <= 1) return null
  return days.length <= MOST ? { few: days } : { calendar: calendarOf(days, date) }
}

function calendarOf(days: BusyDay[], date: string): DayCalendar {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  const years = [...new Set(days.map((day) => Number(day.date.slice(0, 4))))].toSorted()
  const first = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const ofMonth = stepsOf(days, numbers(length), date, ({ date: iso }) =>
    iso.startsWith(date.slice(0, MONTH)) ? Number(iso.slice(8)) : null,
  )
  const cells = [...Array.from({ length: first }, () => null), ...ofMonth]
  return {
    years: stepsOf(days, years, date, ({ date: iso }) => Number(iso.slice(0, 4))),
    months: stepsOf(days, numbers(12), date, ({ date: iso }) =>
      iso.startsWith(date.slice(0, YEAR)) ? Number(iso.slice(5, 7)) : null,
    ),
    weeks: Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
      numbers(7).map((day) => cells[week * 7 + day - 1] ?? null),
    ),
  }
}

const YEAR = 'YYYY'.length
const MONTH = 'YYYY-MM'.length

const numbers = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

/** One step for each number; a day counts for the one that `numberOf` gives it. */
function stepsOf(
  days: BusyDay[],
  wanted: number[],
  chosen: string,
  numberOf: (day: BusyDay) => number | null,
): Step[] {
  const sums = new Map<number, { date: string; events: number }>()
  for (const day of days) {
    const number = numberOf(day)
    if (number === null) continue
    const sum = sums.get(number)
    if (sum) sum.events += day.events
    else sums.set(number, { ...day })
  }
  const most = Math.max(1, ...[...sums.values()].map(({ events }) => events))
  const own = numberOf({ date: chosen, events: 0 })
  return wanted.map((number) => {
    const { date = null, events = 0 } = sums.get(number) ?? {}
    return { number, date, events, share: events / most, chosen: number === own }
  })
}
