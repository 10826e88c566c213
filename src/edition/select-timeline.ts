import type { Edition, Event, Forum } from './schema.ts'
import { laneOf, LANES, type Lane } from './select.ts'

/** What kinds of event there are, in the order in which they are offered. */
export const EVENT_KINDS_IN_ORDER: readonly Event['kind'][] = [
  'summit',
  'ceremony',
  'forum',
  'exhibition',
  'meeting',
]

/** What a timeline can be narrowed by; null and empty ask for all. */
export type EventFilter = {
  period: Lane | null
  forum: string
  person: string
  kind: Event['kind'] | null
}

export const NO_FILTER: EventFilter = { period: null, forum: '', person: '', kind: null }

export const isNarrowed = ({ period, forum, person, kind }: EventFilter): boolean =>
  period !== null || forum !== '' || person !== '' || kind !== null

/** Whether an event is asked for; `people` are the slugs of those who spoke or were there. */
export const isAsked = (
  event: Pick<Event, 'period' | 'forum' | 'kind'>,
  people: ReadonlySet<string>,
  { period, forum, person, kind }: EventFilter,
): boolean =>
  (period === null || laneOf(event) === period) &&
  (forum === '' || event.forum === forum) &&
  (kind === null || event.kind === kind) &&
  (person === '' || people.has(person))

/** An event that others are part of stands above the lanes. */
export const isRoof = ({ kind }: Pick<Event, 'kind'>): boolean => kind === 'summit'

/** As a page shows them: what stands above the lanes, then lane by lane. */
export const inLaneOrder = <Entry extends { event: Event }>(entries: Entry[]): Entry[] => [
  ...entries.filter(({ event }) => isRoof(event)),
  ...LANES.flatMap((lane) =>
    entries.filter(({ event }) => !isRoof(event) && laneOf(event) === lane),
  ),
]

type Ordered = { id: string; before: string[]; after: string[] }

/**
 * Events in chains: one follows another only where the text says so, directly or from the other
 * side. What it does not order stands alone; the chains themselves are in no order.
 */
export function inStatedOrder<Entry extends Ordered>(events: Entry[]): Entry[][] {
  const left = new Set(events)
  const isBefore = (a: Entry, b: Entry) =>
    a.before.some((id) => id === b.id) || b.after.some((id) => id === a.id)
  const chains: Entry[][] = []
  const follow = (start: Entry) => {
    const chain: Entry[] = []
    for (let next: Entry | undefined = start; next;) {
      chain.push(next)
      left.delete(next)
      const last: Entry = next
      next = events.find((each) => left.has(each) && isBefore(last, each))
    }
    chains.push(chain)
  }
  for (const event of events) {
    if (left.has(event) && !events.some((each) => left.has(each) && isBefore(each, event))) {
      follow(event)
    }
  }
  // What is left goes round in a circle, which only a text at odds with itself can do.
  for (const event of left) follow(event)
  return chains
}

/** The forums of an edition that it only announces. */
export const announcedIn = ({ forums }: Pick<Edition, 'forums'>): Forum[] =>
  forums.filter(({ status }) => status === 'announced')
