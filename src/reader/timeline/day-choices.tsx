import { Choice, Choices } from '../ui/choices.tsx'
import { dateWords } from '../ui/words.tsx'

/** As many days as can be taken in at a glance. */
const MOST = 12

type DayChoice = { name: string; date: string; chosen: boolean }

/**
 * Ways to other days. Of few days all, the latest first; of many the years, and within them as in a
 * calendar the months of the chosen year and the days of the chosen month. A year and a month lead
 * to their latest day.
 */
export function dayChoices(days: string[], date: string): { label: string; days: DayChoice[] }[] {
  if (days.length <= 1) return []
  if (days.length <= MOST) return [{ label: '日期', days: choicesOf(days, date, DAY) }]
  const within = (length: number) =>
    days.filter((day) => day.slice(0, length) === date.slice(0, length))
  const short = (choices: DayChoice[]) =>
    choices
      .map((choice) => ({ ...choice, name: choice.name.replace(/^.*[年月](?=.)/u, '') }))
      .toReversed()
  return [
    { label: '年份', days: choicesOf(days, date, YEAR) },
    { label: '月份', days: short(choicesOf(within(YEAR), date, MONTH)) },
    { label: '日期', days: short(choicesOf(within(MONTH), date, DAY)) },
  ]
}

const YEAR = 'YYYY'.length
const MONTH = 'YYYY-MM'.length
const DAY = 'YYYY-MM-DD'.length

/** One choice for all days that begin alike; `length` says how far. */
const choicesOf = (days: string[], date: string, length: number): DayChoice[] =>
  days
    .filter((day, index) => day.slice(0, length) !== days[index - 1]?.slice(0, length))
    .map((day) => ({
      name: dateWords(day.slice(0, length)),
      date: day,
      chosen: day.slice(0, length) === date.slice(0, length),
    }))

type RowsProps = { rows: ReturnType<typeof dayChoices>; to: (date: string) => string }

export const DayChoices = ({ rows, to }: RowsProps) =>
  rows.map(({ label, days }) => (
    <Choices key={label} label={label}>
      {days.map(({ name, date, chosen }) => (
        <Choice key={date} to={to(date)} chosen={chosen}>
          {name}
        </Choice>
      ))}
    </Choices>
  ))
