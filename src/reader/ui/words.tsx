/** The words that the interface has for what the data says. */
import * as facts from '#edition/fact-words.ts'
import type { CatalogEntry } from '#edition/catalog.ts'
import type { Basis, Byline, Event, Period } from '#edition/schema.ts'
import type { ArticleGroup } from '#edition/select.ts'
import type { Lane } from '#edition/select.ts'
import { said, say, spokenLanguage } from '#language/say.ts'

export { whereWords } from '#edition/fact-words.ts'

const GROUP_NAMES: Record<ArticleGroup['kind'], string> = {
  summit: '峰会',
  forums: '分论坛',
  others: '要闻',
}

export const groupName = (kind: ArticleGroup['kind']) => said(GROUP_NAMES[kind], 'heading')
export const laneName = (lane: Lane) => said(facts.LANE_NAMES[lane])
/** A part of the day behind its day: 2021年11月26日 下午, 26 November 2021, afternoon. */
export const periodWords = (period: Period) =>
  `${spokenLanguage() === 'en' ? ',' : ''} ${said(facts.LANE_NAMES[period], 'sentence')}`

export const eventKindName = (kind: Event['kind']) => said(facts.EVENT_KINDS[kind])
export const bylineWords = (bylines: Byline[]) => facts.bylineWords(bylines, said)

/** `2021-11-26` as 2021年11月26日; shorter dates likewise. */
export function dateWords(iso: string): string {
  if (spokenLanguage() !== 'en') return facts.dateWords(iso)
  const [, month, day] = iso.split('-')
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  })
  return format.format(new Date(iso))
}

/** What tells an edition from all others of its library. */
export const editionName = (
  entry: Pick<CatalogEntry, 'id' | 'title' | 'eventsDate' | 'hasNamesake'>,
) => facts.editionName(entry, dateWords)

type When = { date: string | null; period: Period | null; basis?: Basis }

/** A day and part of a day; what the source does not say is said to be missing. */
export const WhenWords = ({ date, period, basis }: When) => (
  <>
    {date ? <time dateTime={date}>{dateWords(date)}</time> : say`日期未载`}
    {period && periodWords(period)}
    {date && basis === 'inferred' ? say`（据同篇导语推定）` : ''}
  </>
)
