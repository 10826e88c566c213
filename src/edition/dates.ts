import { isDay } from './calendar.ts'
import { dispatchPlace } from './dispatch.ts'
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
  /** The latest day that it prints with its year. */
  printedDay: string | null
}

const NUMBER = '[\\d０-９]'
const DAY = new RegExp(
  `(?<until>截至|截止|自|从|到|至)?(?:(?<!${NUMBER})(?<year>${NUMBER}{4})\\s?年\\s?)?(?<!${NUMBER})(?<month>${NUMBER}{1,2})\\s?月\\s?(?<day>${NUMBER}{1,2})(?:\\s?[-—–~～至、]\\s?${NUMBER}{1,2})?\\s?[日号號]`,
  'gu',
)
/** The words for a half of the day, for a pattern. */
export const HALF_DAY = '(?:凌晨|清晨|早上|早晨|上午|下午|午[后後]|傍晚|晚上|晚[间間]|夜[间間]|晚)'
/** Behind a day, which may stand in brackets: 昨（10月21日）下午. */
const PERIOD = new RegExp(`^[）)]?(?<half>${HALF_DAY})`, 'u')

/** Reads the day, its period and the place out of an article's first telling paragraph. */
export function datelineOf(
  owner: Owner,
  lead: Paragraph | undefined,
  support: YearSupport,
): Dateline {
  const day = lead ? dayIn(lead.text, support) : null
  const where = lead ? placeIn(lead.text) : null
  const from = lead && !where ? dispatchPlace(lead.text) : null
  const period = lead && day && !day.period ? periodTold(lead.text, day) : null
  const spans = [
    ...(day ? [day] : []),
    ...(period ? [period] : []),
    ...(where ? [{ start: where.start, end: where.start + where.printed.length }] : []),
    ...(from ? [{ start: from.start, end: from.start + from.words.length }] : []),
  ]
  return {
    date: day?.date ?? null,
    partialDate: day?.partialDate ?? null,
    year: day?.basis ?? null,
    period: day?.period ?? period?.period ?? null,
    place: where?.place ?? from?.words ?? null,
    venue: where?.venue ?? null,
    evidence: lead ? spans.map(({ start, end }) => evidenceAt(owner, lead, start, end)) : [],
  }
}

/** 本报江澄3月5日电 今天上午, 本报7月20日讯 7月20日上午: the half of a day that a dispatch has dated. */
function periodTold(text: string, day: { start: number; end: number }) {
  const again = text.indexOf(text.slice(day.start, day.end), day.end)
  const end = again + day.end - day.start
  const half = again >= 0 && again <= REACH ? PERIOD.exec(text.slice(end)) : null
  if (half) return halfAt(half.groups?.half ?? '', again, end + half[0].length)
  const told = TOLD.exec(text.slice(0, REACH))
  return told && halfAt(told.groups?.half ?? '', told.index, told.index + told[0].length)
}

function halfAt(half: string, start: number, end: number) {
  const period = periodOf(half)
  return period && { period, start, end }
}

const TOLD = new RegExp(`(?:今[天日]?|[当當][天日])(?<half>${HALF_DAY})`, 'u')
/** How far into a text its half of the day is told. */
const REACH = 80

/**
 * The first day that a text prints with its month, but for those that only bound a time
 * (截至11月25日) or are still to come, unless the news opens with them. 昨日 and 近日 are no dates: what
 * they mean is not in the text.
 */
export function dayIn(text: string, support: YearSupport) {
  for (const { 0: words, index, groups = {} } of text.matchAll(DAY)) {
    const { until, year, month = '', day = '' } = groups
    const partialDate = partial(digits(month), digits(day))
    const after = text.slice(index + words.length, index + words.length + REACH)
    const before = text.slice(0, index)
    if (until || !partialDate || SINCE.test(after) || FORECAST.test(before)) continue
    const found = yearOf(year ? digits(year) : null, partialDate, support)
    const date = found ? `${found.year}${partialDate.slice(1)}` : null
    const isToCome = date !== null && support.eventsDate !== null && date > support.eventsDate
    const isPlanned = isToCome && !AT_THE_HOUR.test(after)
    if ((isPlanned || BOUNDS.test(after)) && !OPENS.test(before)) continue
    const half = PERIOD.exec(after)
    return {
      date,
      partialDate,
      basis: found?.basis ?? null,
      period: periodOf(half?.groups?.half ?? ''),
      start: index,
      end: index + words.length + (half?.[0].length ?? 0),
    }
  }
  return null
}

/** 12月1日起生效, 6月18日第三版: when something begins to hold, or was printed. */
const BOUNDS = /^(?:[零0]?时?起|前|之前|以前|截止|止|第[一二三四五六七八九十\d]{1,3}版)/u
/** 10月12日8时至18时停电: a notice is of the hours that it names. */
const AT_THE_HOUR = new RegExp(`^(?:${HALF_DAY})?${NUMBER}{1,2}[时時点點:：]`, 'u')
/** 11月1日开展活动以来, since when something has been so. */
const SINCE = /^[^，。；]{0,24}以[来來]/u
/** 本报讯 1月1日起，…: the news itself begins with the day. */
const OPENS = /^(?:[【〔［[]?.{2,12}[讯訊][】〕］\]]?\s*(?:（[^（）]{0,60}）)?)?\s*$/u
/** 据省气象局预报，2月26日至28日…: days that are foretold. */
const FORECAST = /(?:预报|預報|预计|預計|预测|預測)[^。]{0,12}$/u

const digits = (printed: string) => printed.normalize('NFKC')

/** Null for no words, and for words such as 中午 that belong to no half of the day. */
export function periodOf(printed: string): Period | null {
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
 * December stands in a paper of 1 January); else the latest year that the edition prints, and in the
 * weeks after a day of December that it prints the year after.
 */
function yearOf(
  printed: string | null,
  partialDate: string,
  { eventsDate, printedYears, printedDay }: YearSupport,
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
  const last = printedYears.reduce((max, each) => Math.max(max, each), 0)
  const turns =
    printedDay?.startsWith(`${last}-12`) &&
    daysApart(last + 1, partialDate, printedDay) <= WEEKS_AFTER
  const latest = turns ? last + 1 : last
  return isDay(`${latest}${partialDate.slice(1)}`) ? { year: latest, basis: 'inferred' } : null
}

const WEEKS_AFTER = 31 * 24 * 60 * 60 * 1000

const daysApart = (year: number, partialDate: string, date: string) =>
  Math.abs(Date.parse(`${year}${partialDate.slice(1)}`) - Date.parse(date))

/** What a text says of the years that its days fall in. */
export const yearsPrintedIn = (text: string): Omit<YearSupport, 'eventsDate'> => ({
  printedYears: printedYearsIn(text),
  printedDay:
    [...text.matchAll(/(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})[日号號]/gu)]
      .map(([, year, month = '', day = '']) => `${year}${partial(month, day)?.slice(1)}`)
      .filter(isDay)
      .sort()
      .at(-1) ?? null,
})

/**
 * What a page of several articles says of its year. One that is printed once, in running text and
 * without its month, may be of anything (1979年从县卫生学校毕业).
 */
export function yearsOfPage(text: string): Omit<YearSupport, 'eventsDate'> {
  const printed = yearsPrintedIn(text)
  const told = printedYearsIn(
    [...text.matchAll(/^#.*$|(?<!\d)\d{4}年(?=\d{1,2}月)/gmu)].map(([words]) => words).join('\n'),
  )
  const isTold = (year: number) =>
    told.includes(year) || printed.printedYears.filter((each) => each === year).length > 1
  return { ...printed, printedYears: printed.printedYears.filter(isTold) }
}

/** Years printed as such (2021年, 2021（第十六届）), but for those still to come (到2025年). */
export function printedYearsIn(text: string): number[] {
  return [
    ...text.matchAll(/(?<before>到|至|预计)?(?<![\d.])(?<year>(?:19|20)\d\d)(?:年|(?=[（(]))/gu),
  ]
    .filter(({ groups }) => !groups?.before)
    .map(({ groups }) => Number(groups?.year))
}
