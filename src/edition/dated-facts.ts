import { sentenceAt } from './evidence.ts'
import type { Article, DatedFact } from './schema.ts'
import { timeSpansIn } from './time-spans.ts'

/**
 * Times that an article names, other than its own day. `day` is the edition's; with it, or better
 * the article's own, years are worked out that are not printed (去年, 7月). Without either such a
 * time stays as printed, and is no fact.
 */
export function datedFactsIn(article: Article, day: string | null): Omit<DatedFact, 'id'>[] {
  const own = article.dateline.date
  return article.paragraphs.flatMap((paragraph) =>
    timeSpansIn(paragraph.text, own ?? day)
      .filter(({ precision, from }) => precision !== 'day' || from !== own)
      .map(({ start, end, ...span }) => ({
        printed: paragraph.text.slice(start, end),
        ...span,
        origin: 'rule' as const,
        evidence: sentenceAt(article, paragraph, start, end),
      })),
  )
}
