import { timelineDay, type Catalog } from '#edition/catalog.ts'
import type { Edition, Event } from '#edition/schema.ts'
import { dayOf } from '#edition/select.ts'
import { presencesIn, ROLES, type Presence } from '#edition/select-attendance.ts'

export type MatrixEvent = Pick<Event, 'id' | 'name' | 'date' | 'period' | 'basis'> & {
  /** What an address of the timeline has to say of its day. */
  inAddress: string
}

export type MatrixRow = {
  slug: string
  name: string
  /** One for each event, in its order; empty where the text does not tell of the person there. */
  cells: Presence[][]
}

/** People against events: the events that at least one of the people is told to have been at. */
export function matrixOf(catalog: Catalog, editions: Edition[], slugs: string[]) {
  const asked = new Set(slugs)
  const presences = editions
    .flatMap(presencesIn)
    .filter(({ person }) => asked.has(person))
    .toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
  const held = new Set<string>(presences.map(({ event }) => event))
  const events = editions.flatMap((edition) =>
    edition.events
      .filter(({ id }) => held.has(id))
      .map((event): MatrixEvent => {
        const { id, name, date, period, basis } = event
        const inAddress = timelineDay(catalog, dayOf(edition, event))
        return { id, name, date, period, basis, inAddress }
      }),
  )
  const names = new Map<string, string>(
    editions.flatMap(({ people }) => people.map(({ slug, name }) => [slug, name] as const)),
  )
  const byPerson = new Map<string, Presence[]>()
  for (const presence of presences) {
    byPerson.set(presence.person, [...(byPerson.get(presence.person) ?? []), presence])
  }
  const rows = slugs.map((slug): MatrixRow => {
    const own = byPerson.get(slug) ?? []
    return {
      slug,
      name: names.get(slug) ?? slug,
      cells: events.map(({ id }) => own.filter(({ event }) => event === id)),
    }
  })
  return { events, rows }
}
