/** Whether quoted words bear out what an editor says. */
import { dayIn } from '../dates.ts'
import type { Basis, Evidence } from '../schema.ts'

type Value = string | null | undefined

/** The first of some values that no quote holds, as a problem. */
export function unprintedIn(quotes: Evidence[], values: (Value | string[])[]): string | null {
  const missing = values
    .flat()
    .find((value) => value && !quotes.some(({ quote }) => quote.includes(value)))
  return missing ? `the quote does not hold 「${missing}」` : null
}

/** A day that is not inferred must be printed with its month, and not with another year. */
export function unprintedDay(
  quotes: Evidence[],
  date: string | null | undefined,
  basis: Basis,
): string | null {
  if (!date || basis === 'inferred') return null
  const days = quotes.flatMap(({ quote }) => dayIn(quote, NO_SUPPORT) ?? [])
  const printed = days.some(
    (day) => day.partialDate === `-${date.slice(4)}` && (day.date === null || day.date === date),
  )
  return printed
    ? null
    : `the quote does not print the day ${date}; quote it, or say basis: inferred`
}

/** Whether the day in quoted words is printed with its year. */
export const yearBasisIn = ({ quote }: Evidence): Basis =>
  dayIn(quote, NO_SUPPORT)?.date ? 'stated' : 'inferred'

const NO_SUPPORT = { eventsDate: null, printedYears: [], printedDay: null }

/** The one thing of a name, or what is wrong with that name. */
export function oneNamed<Item extends { name: string }>(
  items: Item[],
  what: string,
  name: string,
): Item | string {
  const [first, second] = items.filter((each) => each.name === name)
  if (!first) return `no ${what} is named 「${name}」`
  return second ? `several ${what}s are named 「${name}」` : first
}
