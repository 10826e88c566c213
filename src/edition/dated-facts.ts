import { isDay, lastDay } from './calendar.ts'
import { sentenceAt } from './evidence.ts'
import type { Article, Basis, DatedFact } from './schema.ts'

const YEAR_FIRST = '(?<!\\d)(?<year>[12]\\d{3})年(?!度|第|级)'
const DATED = new RegExp(
  [
    `${YEAR_FIRST}(?:(?<month>\\d{1,2})月(?:份|(?<day>\\d{1,2})日)?)?`,
    '(?<this>今年)(?<thisMonth>\\d{1,2})月(?:份|(?<thisDay>\\d{1,2})日)?',
    '(?<fromMonth>\\d{1,2})月(?<fromPart>[上中下])旬(?:至|到|—|-)(?<toMonth>\\d{1,2})月(?<toPart>[上中下])旬',
  ].join('|'),
  'gu',
)

/** Days, months and years that the text names, other than the day of the article itself. */
export function datedFactsIn(article: Article, year: number | null): Omit<DatedFact, 'id'>[] {
  return article.paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(DATED)].flatMap((match) => {
      const span = spanOf(match.groups ?? {}, year)
      if (!span || (span.precision === 'day' && span.from === article.dateline.date)) return []
      const end = match.index + match[0].length
      return [
        {
          printed: match[0],
          ...span,
          origin: 'rule' as const,
          evidence: sentenceAt(article, paragraph, match.index, end),
        },
      ]
    }),
  )
}

type Span = Pick<DatedFact, 'from' | 'to' | 'precision' | 'basis'>
type Groups = Record<string, string | undefined>

function spanOf(groups: Groups, year: number | null): Span | null {
  if (groups.year) return calendarSpan(Number(groups.year), groups.month, groups.day, 'stated')
  if (!year) return null
  if (groups.this) return calendarSpan(year, groups.thisMonth, groups.thisDay, 'inferred')
  const from = partOfMonth(year, groups.fromMonth, groups.fromPart)?.[0]
  const to = partOfMonth(year, groups.toMonth, groups.toPart)?.[1]
  return from && to && from <= to ? { from, to, precision: 'range', basis: 'inferred' } : null
}

function calendarSpan(
  year: number,
  month: string | undefined,
  day: string | undefined,
  basis: Basis,
): Span | null {
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', basis }
  const start = `${year}-${month.padStart(2, '0')}`
  if (day) {
    const date = `${start}-${day.padStart(2, '0')}`
    return isDay(date) ? { from: date, to: date, precision: 'day', basis } : null
  }
  if (!isDay(`${start}-01`)) return null
  return { from: `${start}-01`, to: lastDay(year, Number(month)), precision: 'month', basis }
}

/** 上旬 is the 1st to the 10th, 中旬 the 11th to the 20th, 下旬 the rest. */
function partOfMonth(year: number, month = '', part = ''): [string, string] | null {
  const start = `${year}-${month.padStart(2, '0')}`
  if (!isDay(`${start}-01`)) return null
  if (part === '上') return [`${start}-01`, `${start}-10`]
  if (part === '中') return [`${start}-11`, `${start}-20`]
  return [`${start}-21`, lastDay(year, Number(month))]
}
