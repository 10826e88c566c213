import { authorsOf } from './credits.ts'
import { yearsPrintedIn, type YearSupport } from './dates.ts'
import type { ArticleRecord } from './records.ts'
import type { Article, Byline, Dateline } from './schema.ts'

/** A record says more of its own day than the other records of its file, which may span decades. */
export const yearSupportOf = (
  { title, body, date }: ArticleRecord,
  eventsDate: string | null,
): YearSupport => ({
  eventsDate: date ?? eventsDate,
  ...yearsPrintedIn(`${title}\n${body}`),
})

/**
 * What a record states of its article goes before what the article prints. Events are read from
 * the print alone: the day of a record is the day of the article, not of what it tells.
 */
export function withRecord(article: Article, record: ArticleRecord | null): Article {
  if (!record) return article
  return {
    ...article,
    bylines: bylinesWith(article.bylines, record),
    dateline: datelineWith(article.dateline, record),
  }
}

/** A name that is printed too keeps its evidence. */
function bylinesWith(printed: Byline[], { author }: ArticleRecord): Byline[] {
  const authors = author === null ? [] : authorsOf(author)
  const names = new Set(authors.map(({ name }) => name))
  return [
    ...authors.map((each) => printed.find(({ name }) => name === each.name) ?? each),
    ...printed.filter(({ name }) => !names.has(name)),
  ]
}

/** The period belongs to the printed day, and is left out with it when that is another. */
function datelineWith(printed: Dateline, { date }: ArticleRecord): Dateline {
  if (date === null) return printed
  const same = printed.partialDate === `-${date.slice(4)}`
  const place = printed.partialDate === null ? printed.evidence : printed.evidence.slice(1)
  return {
    ...printed,
    date,
    partialDate: `-${date.slice(4)}`,
    year: 'stated',
    period: same ? printed.period : null,
    evidence: same ? printed.evidence : place,
  }
}
