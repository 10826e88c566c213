import type { Edition, Event, Evidence, Forum, System } from './schema.ts'
import { figuresTold, type FigureTold } from './select-figures.ts'
import { sentenceOf } from './select-names.ts'
import { peopleAt, type PeopleAt } from './select-people-at.ts'

/** What an edition says of a forum, and what it leaves out. */
export type ForumTold = PeopleAt & {
  event: Event | null
  figures: FigureTold[]
  systems: (Pick<System, 'slug' | 'name'> & { sentence: Evidence })[]
  atTheSameTime: AtTheSameTime
  missing: Missing[]
}

/** What the source does not say; `evidence` where it says itself that there was more. */
export type Missing = { what: MissingWhat; words: string | null; evidence: Evidence | null }
export type MissingWhat =
  'date' | 'period' | 'venue' | 'theme' | 'hosts' | 'speakers' | 'talks' | 'moreSpeakers'

export type AtTheSameTime = {
  /** Of the same part of the same day. */
  certain: Event[]
  /** Of the same day, of which the source does not say at what time. */
  possible: Event[]
}

export function forumTold(edition: Edition, forum: Forum): ForumTold {
  const event = edition.events.find(({ id }) => id === forum.event) ?? null
  const people = event ? peopleAt(edition, event) : { spoke: [], present: [] }
  const figures = figuresTold(edition).filter(({ figure }) =>
    forum.articles.includes(figure.evidence.article),
  )
  return {
    ...people,
    event,
    figures,
    systems: systemsIn(edition, forum),
    atTheSameTime: event ? sameTime(edition, event) : { certain: [], possible: [] },
    missing: missingOf(forum, event, people, figures),
  }
}

const systemsIn = (edition: Edition, { articles }: Forum) =>
  edition.systems.flatMap(({ slug, name, evidence }) => {
    const place = evidence.find(({ article }) => articles.includes(article))
    const sentence = place && sentenceOf(edition, place)
    return sentence ? [{ slug, name, sentence }] : []
  })

/** What else goes on; that a summit lasts while its forums do says nothing. */
export function sameTime({ events }: Pick<Edition, 'events'>, event: Event): AtTheSameTime {
  const others = events.filter(
    ({ id, kind, date }) =>
      id !== event.id && kind !== 'summit' && date !== null && date === event.date,
  )
  return {
    certain: others.filter(({ period }) => period !== null && period === event.period),
    possible: others.filter(({ period }) => period === null || event.period === null),
  }
}

const COUNTS_SPEAKERS = /报告人|演讲人|发言人|主讲人|讲者|演讲嘉宾|发言嘉宾/u

function missingOf(
  forum: Forum,
  event: Event | null,
  { spoke }: PeopleAt,
  figures: FigureTold[],
): Missing[] {
  const counted = figures.find(
    ({ figure }) =>
      COUNTS_SPEAKERS.test(figure.measures?.quote ?? '') && figure.value > spoke.length,
  )
  const untitled = spoke.filter(({ talk }) => talk === null)
  const missing = (what: MissingWhat, when: boolean, words: string | null = null): Missing[] =>
    when ? [{ what, words, evidence: null }] : []
  return [
    ...missing('date', !event?.date),
    ...missing('period', !event?.period),
    ...missing('venue', !event?.venue),
    ...missing('theme', !forum.theme),
    ...missing('hosts', !event?.hosts.length),
    ...missing('speakers', spoke.length === 0),
    ...missing('talks', untitled.length > 0, untitled.map(({ name }) => name).join('、')),
    ...(counted
      ? [{ what: 'moreSpeakers' as const, words: counted.words, evidence: counted.sentence }]
      : []),
  ]
}
