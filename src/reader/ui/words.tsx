/** The words that the interface has for what the data says. */
import type { CatalogEntry } from '#edition/catalog.ts'
import type { Basis, Byline, Dateline, Event, Period } from '#edition/schema.ts'
import type { ArticleGroup, Lane } from '#edition/select.ts'

export const LANE_NAMES: Record<Lane, string> = {
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
  unstated: '时间未载',
}

export const GROUP_NAMES: Record<ArticleGroup['kind'], string> = {
  summit: '峰会',
  forums: '分论坛',
  others: '要闻',
}

export const EVENT_KINDS: Record<Event['kind'], string> = {
  summit: '峰会',
  ceremony: '仪式',
  forum: '分论坛',
  exhibition: '展览',
  meeting: '会议',
}

const ROLES: Record<NonNullable<Byline['role']>, string> = {
  reporter: '记者',
  correspondent: '通讯员',
  office: '单位署名',
}

/** `2021-11-26` as 2021年11月26日; shorter dates likewise. */
export function dateWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
}

/** What tells an edition from all others of its library. */
export const editionName = ({
  id,
  title,
  eventsDate,
  hasNamesake,
}: Pick<CatalogEntry, 'id' | 'title' | 'eventsDate' | 'hasNamesake'>): string =>
  [
    title,
    eventsDate && !title.includes(eventsDate) && ` ${dateWords(eventsDate)}`,
    hasNamesake && `（${id}）`,
  ]
    .filter(Boolean)
    .join('')

/** Credits with their roles as the source gives them; a role that holds for several stands once. */
export function bylineWords(bylines: Byline[]): string {
  const groups: { role: Byline['role']; names: string[] }[] = []
  for (const { name, role } of bylines) {
    const last = groups.at(-1)
    if (last && last.role === role) last.names.push(name)
    else groups.push({ role, names: [name] })
  }
  return groups
    .map(({ role, names }) => `${role ? `${ROLES[role]} ` : ''}${names.join(' ')}`)
    .join('　')
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

/** The venue where one is printed, else the place, else null. */
export const whereWords = ({ place, venue }: Pick<Dateline, 'place' | 'venue'>) => venue ?? place
