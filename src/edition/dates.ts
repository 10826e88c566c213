import { isDay } from './calendar.ts'
import { evidenceAt } from './evidence.ts'
import type { Article, Basis, Dateline, Evidence, Paragraph, Period } from './schema.ts'

type Owner = Pick<Article, 'slug'>

/** What a year that is not printed can be worked out from. */
export type YearSupport = {
  /** The day in the file's name. */
  eventsDate: string | null
  /** Years that the edition prints in full, in its headings and text. */
  printedYears: number[]
}

const DAY = /(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/u
const PERIOD = /^(?<printed>凌晨|清晨|早上|早晨|上午|下午|午后|傍晚|晚上|晚间|夜间|晚)/u
const WHERE =
  /在(?<where>[^，。；、：“”《》在]{2,24}?)(?:举行|召开|开幕|举办|启动|开班|揭幕|闭幕|开馆)/u

/** Reads the day, its period and the place out of an article's first paragraph. */
export function datelineOf(
  owner: Owner,
  lead: Paragraph | undefined,
  support: YearSupport,
): Dateline {
  const text = lead?.text ?? ''
  const found = DAY.exec(text)
  const partialDate = found ? partial(found.groups?.month, found.groups?.day) : null
  const after = found ? text.slice(found.index + found[0].length) : ''
  const printed = partialDate ? (PERIOD.exec(after)?.groups?.printed ?? '') : ''
  const year = partialDate ? yearOf(found?.groups?.year, partialDate, support) : null
  const where = placeIn(text)
  const evidence: Evidence[] = []
  if (lead && found && partialDate) {
    const end = found.index + found[0].length + printed.length
    evidence.push(evidenceAt(owner, lead, found.index, end))
  }
  if (lead && where) {
    evidence.push(evidenceAt(owner, lead, where.start, where.start + where.printed.length))
  }
  return {
    date: year && partialDate ? `${year.year}${partialDate.slice(1)}` : null,
    partialDate,
    year: year?.basis ?? null,
    period: periodOf(printed),
    place: where?.place ?? null,
    venue: where?.venue ?? null,
    evidence,
  }
}

/** Null for no words, and for words such as 中午 that belong to no half of the day. */
function periodOf(printed: string): Period | null {
  if (/^(?:凌晨|清晨|早|上午)/u.test(printed)) return 'morning'
  if (/^(?:下午|午后)/u.test(printed)) return 'afternoon'
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
  printed: string | undefined,
  partialDate: string,
  { eventsDate, printedYears }: YearSupport,
): { year: number; basis: Basis } | null {
  if (printed) return { year: Number(printed), basis: 'stated' }
  if (eventsDate) {
    const year = Number(eventsDate.slice(0, 4))
    const nearest = [year, year - 1, year + 1]
      .filter((each) => isDay(`${each}${partialDate.slice(1)}`))
      .sort((a, b) => daysApart(a, partialDate, eventsDate) - daysApart(b, partialDate, eventsDate))
    return nearest[0] ? { year: nearest[0], basis: 'inferred' } : null
  }
  const latest = Math.max(...printedYears)
  return Number.isFinite(latest) ? { year: latest, basis: 'inferred' } : null
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

const VENUE =
  /(?:中心|酒店|宾馆|饭店|馆|厅|堂|大厦|大楼|大学|学院|学校|中学|小学|剧院|剧场|广场|公园|基地|码头|机场|车站|图书城|俱乐部|会所|礼堂|园区|体育场|会展城)$/u

/** The printed place before 举行, 召开, 开幕 …, told apart into a place and a venue. */
function placeIn(text: string) {
  const found = WHERE.exec(text)
  const printed = found?.groups?.where
  if (!found || !printed) return null
  const start = found.index + 1
  if (!VENUE.test(printed)) return { place: printed, venue: null, printed, start }
  const [place = null] = /^[\p{Script=Han}]{2,3}?(?:省|市|区|县|州|镇|村)/u.exec(printed) ?? []
  return { place, venue: printed, printed, start }
}
