import { laneOf, type Lane } from '#edition/select.ts'
import { LANE_NAMES } from '../ui/words.tsx'
import { EventCard } from './event-card.tsx'
import { isRoof, type EventShown } from './event-shown.ts'

/**
 * The day in lanes. An event that others are part of stands above them as their roof; whatever has
 * a printed part of the day stands in its lane.
 */
export function DayLanes({ events, lanes }: { events: EventShown[]; lanes: Lane[] }) {
  const roofs = events.filter(isRoof)
  const others = events.filter((event) => !isRoof(event))
  const shown = lanes.filter((lane) => others.some((event) => laneOf(event) === lane))
  return (
    <>
      {roofs.length > 0 && (
        <ol aria-label="总会" className="mb-8 border-y-2 border-strong-rule bg-sheet px-5 py-4">
          {roofs.map((event) => (
            <li key={event.id}>
              <EventCard event={event} wide />
            </li>
          ))}
        </ol>
      )}
      <div className="lanes">
        {shown.map((lane) => (
          <section key={lane} aria-label={LANE_NAMES[lane]} data-lane={lane}>
            <h2 className="lane-heading">{LANE_NAMES[lane]}</h2>
            <ol className="lane-events">
              {others
                .filter((event) => laneOf(event) === lane)
                .toSorted(
                  (a, b) => Number(b.before.includes(a.name)) - Number(a.before.includes(b.name)),
                )
                .map((event) => (
                  <li key={event.id}>
                    <EventCard event={event} />
                  </li>
                ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  )
}
