/** Who was at which event: the people whom a sentence tells of as present, as chair, as speaker. */
import { sentenceAt } from './evidence.ts'
import { plainScript, plainTextOf } from './plain-script.ts'
import type { Basis, Edition, Event, EventId, Evidence, PersonSlug } from './schema.ts'
import { mentionsByParagraph, type PersonMention } from './select-names.ts'

export const ROLES = ['chaired', 'spoke', 'attended'] as const
export type Role = (typeof ROLES)[number]

export type Presence = {
  person: PersonSlug
  event: EventId
  role: Role
  /** `inferred` when the sentence says 会议 or nothing, and its article tells of one event. */
  basis: Basis
  evidence: Evidence
}

/** Each person, event and role once, by the sentence that says most. */
export function presencesIn(edition: Edition): Presence[] {
  const found = known.get(edition) ?? onceEach([...speakers(edition), ...present(edition)])
  known.set(edition, found)
  return found
}

const known = new WeakMap<Edition, Presence[]>()

function onceEach(presences: Presence[]): Presence[] {
  const first = new Map<string, Presence>()
  for (const each of presences) {
    const key = `${each.person} ${each.event} ${each.role}`
    if (first.get(key)?.basis !== 'stated') {
      if (!first.has(key) || each.basis === 'stated') first.set(key, each)
    }
  }
  return [...first.values()]
}

const speakers = ({ forums }: Edition): Presence[] =>
  forums.flatMap(({ event, speakers: own }) =>
    event === null
      ? []
      : own.map(({ person, evidence }) => ({
          person,
          event,
          role: 'spoke' as const,
          basis: 'stated' as const,
          evidence,
        })),
  )

const present = (edition: Edition): Presence[] =>
  mentionsByParagraph(edition).flatMap((mentions) => {
    const [first] = mentions
    return first ? inParagraph(edition, mentions, plainTextOf(first.paragraph)) : []
  })

/** Not 未出席, 将出席, 出席者. */
const IS_THERE =
  /(?<![未没不拒将拟应会能]|没有|未能|将要)(?<verb>出席|参加|列席|参观|主持)(?![人者证])/gu
/** What may lead from the last name to the verb: others, how and where. */
const LEADS =
  /^(?:（[^）]{1,40}）)?(?:[、，和与及等也还均都又]|以及|分别|先后|共同|一同|应邀|专程|线上|现场|在|到|于|通过|代表|一行|$)/u
const JOINS = /^(?:（[^）]{1,40}）)?(?:等)?(?:[、，]|以及|[和及与暨])/u
const OTHER_DEED =
  /出席|主持|参加|列席|参观|陪同|宣布|表示|指出|强调|认为|介绍|会见|采访|祝贺|感谢|关于|[。；：“”《》]/u
const FAR = 90

function inParagraph(edition: Edition, mentions: PersonMention[], plain: string): Presence[] {
  return [...plain.matchAll(IS_THERE)].flatMap((match) => {
    const verb = match.groups?.verb ?? ''
    const before = mentions.filter(({ end }) => end <= match.index)
    const last = before.at(-1)
    if (!last) return []
    const sentence = sentenceAt(last.article, last.paragraph, last.end - 1, last.end)
    if (match.index >= sentence.end) return []
    const gap = plain.slice(last.end, match.index)
    if (gap.length > FAR || OTHER_DEED.test(gap) || !LEADS.test(gap)) return []
    const found = eventAt(edition, last, plain, match.index + verb.length, sentence)
    if (!found) return []
    const role: Role = verb === '主持' ? 'chaired' : 'attended'
    return listedTo(before, plain, sentence.start).map(({ person }) => ({
      person: person.slug,
      event: found.event.id,
      role,
      basis: found.basis,
      evidence: sentence,
    }))
  })
}

/** The last of the people, and those listed before: A，B、C和D. */
function listedTo(people: PersonMention[], plain: string, from: number): PersonMention[] {
  const listed: PersonMention[] = []
  for (const each of people.toReversed()) {
    const next = listed.at(-1)
    if (each.start < from) break
    if (next) {
      const between = plain.slice(each.end, next.start)
      if (!JOINS.test(between) || OTHER_DEED.test(between)) break
    }
    listed.push(each)
  }
  return listed.toReversed()
}

/** What is told to be attended in words that name no event: 会议, 论坛, or nothing at all. */
const ANY_EVENT =
  /^了?(?:此次|本次|这次|本届|该|当天的?)?(?:会议|大会|论坛|峰会|活动|仪式|年会|座谈会|研讨会|推进会|协商会|交流会|发布会)?(?:[，。；、并和或]|$)/u

function eventAt(
  { events }: Edition,
  { article }: PersonMention,
  plain: string,
  at: number,
  { start, end }: Evidence,
): { event: Event; basis: Basis } | null {
  const object = plain.slice(at, end)
  const clause = /^[^，。；]*/u.exec(object)?.[0] ?? ''
  const own = events.filter(({ articles }) => articles.includes(article.slug))
  const named = longestNamed(own, clause)
  if (named) return { event: named, basis: 'stated' }
  if (!ANY_EVENT.test(object)) return null
  const inSentence = longestNamed(own, plain.slice(start, at))
  if (inSentence) return { event: inSentence, basis: 'stated' }
  const [only, more] = own
  return only && !more ? { event: only, basis: 'inferred' } : null
}

/** The event with the longest name that stands in the words. */
const longestNamed = (events: Event[], words: string): Event | null =>
  events
    .filter(({ name }) => words.includes(plainScript(name)))
    .toSorted((a, b) => b.name.length - a.name.length)[0] ?? null
