import { dateWords } from '#edition/fact-words.ts'
import type { Article } from '#edition/schema.ts'

/**
 * Where quoted words come from, on one line: nothing in it that is not printed, but the
 * address. In Chinese, as what is quoted.
 */
export const citationLine = (
  { headline, outlet, dateline }: Article,
  edition: string,
  where: string,
): string => [outlet ?? edition, `《${headline}》`, ...printedDay(dateline), where].join('，')

function printedDay({ date, partialDate, year }: Article['dateline']): string[] {
  if (date === null) return []
  if (year === 'stated') return [`记${dateWords(date)}事`]
  const [month, day] = (partialDate ?? '').split('-').slice(2).map(Number)
  return month && day ? [`记${month}月${day}日事`] : []
}
