import { Link } from 'react-router'
import { say, spokenLanguage } from '#language/say.ts'
import { Choice, Choices } from '../ui/choices.tsx'
import { dateWords } from '../ui/words.tsx'
import type { DayCalendar, DayChoices as Ways, Step } from './calendar-of.ts'

type DayChoicesProps = { ways: Ways | null; date: string; to: (date: string) => string }

/** Ways to other days: a row of few, a calendar of many. */
export function DayChoices({ ways, date, to }: DayChoicesProps) {
  if (!ways) return null
  if ('calendar' in ways) return <Calendar {...ways.calendar} date={date} to={to} />
  return (
    <Choices label={say`日期`}>
      {ways.few.map((day) => (
        <Choice key={day.date} to={to(day.date)} chosen={day.date === date}>
          {dateWords(day.date)}
        </Choice>
      ))}
    </Choices>
  )
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6]

/** 0 is Monday: 一, 星期一. */
const weekdayWords = (day: number, weekday: 'narrow' | 'long') =>
  new Intl.DateTimeFormat(spokenLanguage(), { weekday, timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + day),
  )

/** A month has a number in Chinese, in English a name. */
const monthWords = (month: number) =>
  spokenLanguage() === 'en'
    ? new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(
        Date.UTC(2024, month - 1),
      )
    : String(month)

type CalendarProps = DayCalendar & { date: string; to: (date: string) => string }

/** How much happens in each year, in each month of one, on each day of one; each leads there. */
const Calendar = ({ years, months, weeks, date, to }: CalendarProps) => (
  <div className="day-calendar">
    <div className="grid content-start gap-4">
      <Bars
        label={say`年份`}
        steps={years}
        wordsOf={String}
        told={({ number, events }) => say`${number}年，${events} 件`}
        to={to}
      />
      <Bars
        label={say`月份`}
        steps={months}
        wordsOf={monthWords}
        told={({ number, events }) => say`${monthWords(number)}月，${events} 件`}
        to={to}
      />
    </div>
    <table>
      <caption className="label pb-1 text-start">{dateWords(date.slice(0, 7))}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th
              key={day}
              scope="col"
              abbr={weekdayWords(day, 'long')}
              className="label font-normal"
            >
              {weekdayWords(day, 'narrow')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, at) => (
              <td key={at}>{day && <Day day={day} to={to} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** Four shades of how much happens. */
const shade = (share: number) => Math.max(1, Math.ceil(share * 4))

function Day({
  day: { number, date, events, share, chosen },
  to,
}: {
  day: Step
  to: (date: string) => string
}) {
  if (date === null) return <span className="calendar-day text-muted">{number}</span>
  return (
    <Link
      to={to(date)}
      preventScrollReset
      aria-label={say`${dateWords(date)}，${events} 件`}
      aria-current={chosen ? 'date' : undefined}
      data-shade={shade(share)}
      className="calendar-day"
    >
      {number}
    </Link>
  )
}

const BAR = 32

type BarsProps = {
  label: string
  steps: Step[]
  wordsOf: (number: number) => string
  /** What a way is called: when, and how much happens. */
  told: (step: Step) => string
  to: (date: string) => string
}

const Bars = ({ label, steps, wordsOf, told, to }: BarsProps) => (
  <nav aria-label={label}>
    <ol className="calendar-bars">
      {steps.map((step) => (
        <li key={step.number}>
          {step.date === null ? (
            <span className="calendar-bar text-muted">
              <Bar share={0} />
              {wordsOf(step.number)}
            </span>
          ) : (
            <Link
              to={to(step.date)}
              preventScrollReset
              aria-label={told(step)}
              aria-current={step.chosen ? 'true' : undefined}
              className="calendar-bar"
            >
              <Bar share={step.share} />
              {wordsOf(step.number)}
            </Link>
          )}
        </li>
      ))}
    </ol>
  </nav>
)

const Bar = ({ share }: { share: number }) => (
  <svg aria-hidden width="100%" height={BAR}>
    <rect x="15%" width="70%" y={BAR - 1 - share * (BAR - 2)} height={share * (BAR - 2) + 1} />
  </svg>
)
