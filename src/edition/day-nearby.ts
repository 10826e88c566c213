import { nearestDay } from './calendar.ts'
import { leadOf } from './credits.ts'
import { HALF_DAY, periodOf } from './dates.ts'
import { evidenceAt } from './evidence.ts'
import type { Article } from './schema.ts'

const SAME_DAY = new RegExp(`(?:同一天|同[日天])(?<half>${HALF_DAY})?`, 'u')
const BARE_DAY = new RegExp(
  `(?<![\\d０-９月年第至到～~—期时時续續-])(?<day>\\d{1,2})[日号號](?:(?<half>${HALF_DAY})|(?=[，在于於由从從]|\\d{1,2}[时時点點]|[举舉]行|[举舉][办辦]|召[开開]))`,
  'u',
)
/** How far into its text an article says when it was. */
const TOLD = 60

/**
 * The dateline of an article that prints no month: 同一天下午 is the day of the article `before`, and
 * 8日下午 the day of that number nearest to the page's. Both are inferred.
 */
export function withNearbyDay(
  article: Article,
  before: string | null,
  page: string | null,
): Article {
  const lead = leadOf(article.paragraphs)
  if (!lead || article.dateline.partialDate) return article
  const text = lead.text.slice(0, TOLD)
  const same = before && SAME_DAY.exec(text)
  const bare = page && !same && BARE_DAY.exec(text)
  const found = same || bare
  if (!found) return article
  const date = same ? before : nearestDay(Number(found.groups?.day), page ?? '')
  if (!date) return article
  return {
    ...article,
    dateline: {
      ...article.dateline,
      date,
      partialDate: `-${date.slice(4)}`,
      year: 'inferred',
      period: periodOf(found.groups?.half ?? ''),
      evidence: [
        evidenceAt(article, lead, found.index, found.index + found[0].length),
        ...article.dateline.evidence,
      ],
    },
  }
}
