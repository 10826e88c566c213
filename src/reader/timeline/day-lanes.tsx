import { laneOf, LANES } from '#edition/select.ts'
import { inStatedOrder, isRoof } from '#edition/select-timeline.ts'
import { say } from '#language/say.ts'
import { laneName } from '../ui/words.tsx'
import { EventCard } from './event-card.tsx'
import type { EventShown } from './event-shown.ts'

/**
 * The events of a day, lane by lane. One that others are part of stands above them; whatever has a
 * printed part of the day stands in its lane.
 */
export function DayLanes({ events }: { events: EventShown[] }) {
  const roofs = events.filter(isRoof)
  const others = events.filter((event) => !isRoof(event))
  return (
    <>
      {roofs.length > 0 && (
        <ol
          aria-label={say`总会`}
          className="mb-8 border-y-2 border-strong-rule bg-sheet px-5 py-4"
        >
          {roofs.map((event) => (
            <li key={event.id}>
              <EventCard event={event} wide />
            </li>
          ))}
        </ol>
      )}
      {LANES.map((lane) => {
        const own = others.filter((event) => laneOf(event) === lane)
        if (own.length === 0) return null
        return (
          <section key={lane} aria-label={laneName(lane)} className="lane">
            <h2 className="lane-heading">{laneName(lane)}</h2>
            <ol className="lane-events">
              {inStatedOrder(own.map(ordered))
                .flat()
                .map(({ event }) => (
                  <li key={event.id}>
                    <EventCard event={event} />
                  </li>
                ))}
            </ol>
          </section>
        )
      })}
    </>
  )
}

const ordered = (event: EventShown) => ({
  event,
  id: event.id,
  before: event.before.map(({ id }) => id),
  after: event.after.map(({ id }) => id),
})
