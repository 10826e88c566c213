import { isDay } from './calendar.ts'
import { evidenceAt } from './evidence.ts'
import { placeIn } from './places.ts'
import type { Article, Basis, Dateline, Paragraph, Period } from './schema.ts'

type Owner = Pick<Article, 'slug'>

/** What a year that is not printed can be worked out from. */
export type YearSupport = {
  /** The day in the file's name. */
  eventsDate: string | null
  /** Years that the edition prints in full, in its headings and text. */
  printedYears: number[]
}

const NUMBER = '[\\d０-９]'
const DAY = new RegExp(
  `(?<until>截至|截止|自|从|到|至)?(?:(?<!${NUMBER})(?<year>${NUMBER}{4})\\s?年\\s?)?(?<!${NUMBER})(?<month>${NUMBER}{1,2})\\s?月\\s?(?<day>${NUMBER}{1,2})(?:\\s?[-—–~～至、]\\s?${NUMBER}{1,2})?\\s?[日号號]`,
  'gu',
)
const PERIOD = /^(?<printed>凌晨|清晨|早上|早晨|上午|下午|午后|午後|傍晚|晚上|晚间|晚間|夜间|晚)/u

/** Reads the day, its period and the place out of an article's first telling paragraph. */
export function datelineOf(
  owner: Owner,
  lead: Paragraph | undefined,
  support: YearSupport,
): Dateline {
  const day = lead ? dayIn(lead.text, support) : null
  const where = lead ? placeIn(lead.text) : null
  return {
    date: day?.date ?? null,
    partialDate: day?.partialDate ?? null,
    year: day?.basis ?? null,
    period: day?.period ?? null,
    place: where?.place ?? null,
    venue: where?.venue ?? null,
    evidence: lead
      ? [
          ...(day ? [evidenceAt(owner, lead, day.start, day.end)] : []),
          ...(where
            ? [evidenceAt(owner, lead, where.start, where.start + where.printed.length)]
            : []),
        ]
      : [],
  }
}

/**
 * The first day that a text prints with its month, but for those that only bound a time
 * (截至11月25日). 昨日 and 近日 are no dates: what they mean is not in the text.
 */
export function dayIn(text: string, support: YearSupport) {
  for (const { 0: words, index, groups = {} } of text.matchAll(DAY)) {
    const { until, year, month = '', day = '' } = groups
    const partialDate = partial(digits(month), digits(day))
    if (until || !partialDate) continue
    const found = yearOf(year ? digits(year) : null, partialDate, support)
    const printed = PERIOD.exec(text.slice(index + words.length, index + words.length + 4))?.[0]
    return {
      date: found ? `${found.year}${partialDate.slice(1)}` : null,
      partialDate,
      basis: found?.basis ?? null,
      period: periodOf(printed ?? ''),
      start: index,
      end: index + words.length + (printed ?? '').length,
    }
  }
  return null
}

const digits = (printed: string) => printed.normalize('NFKC')

/** Null for no words, and for words such as 中午 that belong to no half of the day. */
function periodOf(printed: string): Period | null {
  if (/^(?:凌晨|清晨|早|上午)/u.test(printed)) return 'morning'
  if (/^(?:下午|午[后後])/u.test(printed)) return 'afternoon'
  return printed ? 'evening' : null
}

/** `--MM-DD`, or null for a day that no calendar has. */
function partial(month = '', day = ''): string | null {
  const mm = month.padStart(2, '0')
  const dd = day.padStart(2, '0')
  return isDay(`2000-${mm}-${dd}`) ? `--${mm}-${dd}` : null
}

/**
 * The printed year; else the year that puts the day nearest to the one in the file's name (31
 * December stands in a paper of 1 January); else the latest year that the edition prints.
 */
function yearOf(
  printed: string | null,
  partialDate: string,
  { eventsDate, printedYears }: YearSupport,
): { year: number; basis: Basis } | null {
  if (printed) {
    const stated = isDay(`${printed}${partialDate.slice(1)}`)
    return stated ? { year: Number(printed), basis: 'stated' } : null
  }
  if (eventsDate) {
    const year = Number(eventsDate.slice(0, 4))
    const nearest = [year, year - 1, year + 1]
      .filter((each) => isDay(`${each}${partialDate.slice(1)}`))
      .sort((a, b) => daysApart(a, partialDate, eventsDate) - daysApart(b, partialDate, eventsDate))
    return nearest[0] ? { year: nearest[0], basis: 'inferred' } : null
  }
  const latest = printedYears.reduce((max, each) => Math.max(max, each), 0)
  return isDay(`${latest}${partialDate.slice(1)}`) ? { year: latest, basis: 'inferred' } : null
}

const daysApart = (year: number, partialDate: string, date: string) =>
  Math.abs(Date.parse(`${year}${partialDate.slice(1)}`) - Date.parse(date))

/** Years printed as such (2021年, 2021（第十六届）), but for those still to come (到2025年). */
export function printedYearsIn(text: string): number[] {
  return [
    ...text.matchAll(/(?<before>到|至|预计)?(?<![\d.])(?<year>(?:19|20)\d\d)(?:年|(?=[（(]))/gu),
  ]
    .filter(({ groups }) => !groups?.before)
    .map(({ groups }) => Number(groups?.year))
}
