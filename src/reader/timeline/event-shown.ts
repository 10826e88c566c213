import type { Edition, Event } from '#edition/schema.ts'

/** An event with what its card links to, by name. */
export type EventShown = ReturnType<ReturnType<typeof shownIn>>

/** An event that others are part of stands above the lanes. */
export const isRoof = ({ kind }: Pick<Event, 'kind'>) => kind === 'summit'

export const shownIn = (edition: Edition) => (event: Event) => {
  const nameOf = (id: string | null) =>
    id === null ? null : (edition.events.find((each) => each.id === id)?.name ?? null)
  const forum = edition.forums.find(({ slug }) => slug === event.forum)
  return {
    ...event,
    forum: forum ? { slug: forum.slug, name: forum.name } : null,
    partOf: nameOf(event.partOf),
    before: event.before.flatMap((id) => nameOf(id) ?? []),
    after: event.after.flatMap((id) => nameOf(id) ?? []),
    speakers: forum?.speakers.map(({ name }) => name) ?? [],
  }
}
