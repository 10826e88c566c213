import { Choice, Choices } from '../ui/choices.tsx'
import { dateWords } from '../ui/words.tsx'

/** As many days as can be taken in at a glance. */
const MOST = 12

type DayChoice = { name: string; date: string; chosen: boolean }

/**
 * Ways to other days, one row for each question: of few days all; of many the years, the months of
 * the chosen year and the days of the chosen month. Each leads to its latest day.
 */
export function dayChoices(days: string[], date: string): { label: string; days: DayChoice[] }[] {
  if (days.length <= 1) return []
  const row = (label: string, own: string[], length: number) => ({
    label,
    days: own
      .filter((day, index) => day.slice(0, length) !== own[index - 1]?.slice(0, length))
      .map((day) => ({
        name: dateWords(day.slice(0, length)),
        date: day,
        chosen: day.slice(0, length) === date.slice(0, length),
      })),
  })
  if (days.length <= MOST) return [row('日期', days, DAY)]
  const within = (length: number) =>
    days.filter((day) => day.slice(0, length) === date.slice(0, length))
  return [
    row('年份', days, YEAR),
    row('月份', within(YEAR), MONTH),
    row('日期', within(MONTH), DAY),
  ]
}

const YEAR = 'YYYY'.length
const MONTH = 'YYYY-MM'.length
const DAY = 'YYYY-MM-DD'.length

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
