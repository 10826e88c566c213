/** The words that the interface has for what the data says. */
import { dateWords, LANE_NAMES } from '#edition/fact-words.ts'
import type { Basis, Period } from '#edition/schema.ts'
import type { ArticleGroup } from '#edition/select.ts'

export {
  bylineWords,
  dateWords,
  editionName,
  EVENT_KINDS,
  LANE_NAMES,
  whereWords,
} from '#edition/fact-words.ts'

export const GROUP_NAMES: Record<ArticleGroup['kind'], string> = {
  summit: '峰会',
  forums: '分论坛',
  others: '要闻',
}

type When = { date: string | null; period: Period | null; basis?: Basis }

/** A day and part of a day; what the source does not say is said to be missing. */
export const WhenWords = ({ date, period, basis }: When) => (
  <>
    {date ? <time dateTime={date}>{dateWords(date)}</time> : '日期未载'}
    {period ? ` ${LANE_NAMES[period]}` : ''}
    {date && basis === 'inferred' ? '（据同篇导语推定）' : ''}
  </>
)
