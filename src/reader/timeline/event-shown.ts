import { peopleAt } from '#edition/select-people-at.ts'
import type { Edition, Event } from '#edition/schema.ts'

/** An event with what its card shows and links to. */
export type EventShown = ReturnType<ReturnType<typeof shownIn>>

export const shownIn = (edition: Edition) => (event: Event) => {
  const linked = (id: string) => {
    const name = edition.events.find((each) => each.id === id)?.name
    return name === undefined ? [] : [{ id, name }]
  }
  const forum = edition.forums.find(({ slug }) => slug === event.forum)
  return {
    ...event,
    forum: forum ? { slug: forum.slug, name: forum.name } : null,
    partOf: event.partOf === null ? null : (linked(event.partOf)[0] ?? null),
    before: event.before.flatMap(linked),
    after: event.after.flatMap(linked),
    ...peopleAt(edition, event),
  }
}
