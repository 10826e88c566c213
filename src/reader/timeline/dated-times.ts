import type { DatedFact, Evidence } from '#edition/schema.ts'

/** A time that texts name, with every sentence that names it, and its place on a common axis. */
export type DatedTime = Pick<DatedFact, 'from' | 'to' | 'precision'> & {
  facts: { id: string; printed: string; inferred: boolean; evidence: Evidence }[]
  /** In hundredths of the axis. */
  start: number
  end: number
  /** How far it is known: a day, somewhere within a span, or all of a span. */
  extent: 'day' | 'within' | 'throughout'
}

export type TimeAxis = {
  times: DatedTime[]
  /** Where years begin, and where their numbers stand. */
  ticks: { year: string; at: number; label: number }[]
  /** Where the day of the events stands; null where it has none. */
  day: number | null
}

/** More numbers would run into each other on a phone. */
const MOST_TICKS = 10
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** Facts in the order of time, those of one time together, on an axis of whole years. */
export function datedTimes(facts: DatedFact[], day: string): TimeAxis {
  const years = [...facts.flatMap(({ from, to }) => [yearOf(from), yearOf(to)])]
  if (day) years.push(yearOf(day))
  const [first, last] = [Math.min(...years), Math.max(...years) + 1]
  if (facts.length === 0) return { times: [], ticks: [], day: null }
  const begin = Date.UTC(first, 0)
  const span = Date.UTC(last, 0) - begin
  const at = (time: number) => Math.round(((time - begin) / span) * 10_000) / 100
  const step = STEPS.find((each) => (last - first) / each <= MOST_TICKS) ?? last - first
  return {
    times: together(facts).map((own) => ({
      ...{ from: own[0].from, to: own[0].to, precision: own[0].precision },
      facts: own.map(({ id, printed, basis, evidence }) => ({
        ...{ id, printed, inferred: basis === 'inferred', evidence },
      })),
      start: at(timeOf(own[0].from)),
      end: at(timeOf(own[0].to) + DAY),
      extent: extentOf(own[0]),
    })),
    ticks: Array.from({ length: last - first }, (_, index) => first + index)
      .filter((year) => year % step === 0)
      .map((year) => ({
        year: String(year),
        at: at(Date.UTC(year, 0)),
        label: at(Date.UTC(year, step === 1 ? 6 : 0)),
      })),
    day: day ? at(timeOf(day) + DAY / 2) : null,
  }
}

const DAY = 24 * 60 * 60 * 1000
const timeOf = (iso: string) =>
  Date.UTC(yearOf(iso), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8)))
const yearOf = (iso: string) => Number(iso.slice(0, 4))

/** 十四五时期 lasts from its first day to its last; what is dated 2019年 took place at some time in it. */
const extentOf = ({ precision }: DatedFact): DatedTime['extent'] =>
  precision === 'day' ? 'day' : precision === 'range' ? 'throughout' : 'within'

type Some = [DatedFact, ...DatedFact[]]

function together(facts: DatedFact[]): Some[] {
  const groups: Some[] = []
  for (const fact of facts) {
    const group = groups.find(
      ([{ from, to, precision }]) =>
        from === fact.from && to === fact.to && precision === fact.precision,
    )
    if (group) group.push(fact)
    else groups.push([fact])
  }
  return groups
}
