/** The words, in Chinese, for what the data says: pages, downloads and published files share them. */
import type { CatalogEntry } from './catalog.ts'
import type { Article, Byline, Dateline, EditorNote, Event } from './schema.ts'
import type { Lane } from './select.ts'

export const LANE_NAMES: Record<Lane, string> = {
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
  unstated: '时间未载',
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
export const editionName = (
  {
    id,
    title,
    eventsDate,
    hasNamesake,
  }: Pick<CatalogEntry, 'id' | 'title' | 'eventsDate' | 'hasNamesake'>,
  wordsOf = dateWords,
): string =>
  [
    title,
    eventsDate && !title.includes(eventsDate) && ` ${wordsOf(eventsDate)}`,
    hasNamesake && `（${id}）`,
  ]
    .filter(Boolean)
    .join('')

/** Credits with their roles as the source gives them; a role that holds for several stands once. */
export function bylineWords(bylines: Byline[], said = (words: string) => words): string {
  const groups: { role: Byline['role']; names: string[] }[] = []
  for (const { name, role } of bylines) {
    const last = groups.at(-1)
    if (last && last.role === role) last.names.push(name)
    else groups.push({ role, names: [name] })
  }
  return groups
    .map(({ role, names }) => `${role ? `${said(ROLES[role])} ` : ''}${names.join(' ')}`)
    .join('　')
}

/** The venue where one is printed, else the place, else null. */
export const whereWords = ({ place, venue }: Pick<Dateline, 'place' | 'venue'>) => venue ?? place

/** What a day rests on; null without a day. */
export const basisWords = ({ date, basis }: Pick<Event, 'date' | 'basis'>) =>
  date && (basis === 'stated' ? '原文' : '推定')

/** Where an article stands in its source: the lines, and a record's own number. */
export function sourceWords(file: string, { source }: Pick<Article, 'source'>): string {
  const { firstLine, lastLine, record } = source
  return record === null
    ? `${file} 第 ${firstLine}–${lastLine} 行`
    : `${file} 第 ${firstLine} 行，编号 ${record}`
}

export const NOTE_WORDS: Record<EditorNote['kind'], string> = {
  misprint: '误植',
  repetition: '重出',
  doubt: '存疑',
  background: '背景',
}

export const OUTSIDE_WORDS = '（依据在原文之外）'
export const SUMMED_UP_WORDS = '（编者概括）'

/**
 * 10,000 as the Chinese of today writes it; the same in every browser and at build time. Written by
 * hand: a browser's first number format of a page holds its main thread for a tenth of a second.
 */
export const countWords = (count: number): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',')
