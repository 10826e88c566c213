import { Link } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import { timelineDay, type Catalog } from '#edition/catalog.ts'
import type { Edition } from '#edition/schema.ts'
import { eventsOn, LANES, laneOf } from '#edition/select.ts'
import { say } from '#language/say.ts'
import { timelinePath } from '../paths.ts'
import { laneName } from '../ui/words.tsx'
import { dateInYear } from './date-in-year.ts'

/** A glance takes in no more of one part of a day. */
const MOST = 8

/** The events of an edition's day by part of the day; null when it has no day or nothing happened. */
export function dayAtAGlance(catalog: Catalog, edition: Edition) {
  const { eventsDate: date } = edition
  const events = date ? eventsOn(edition, date) : []
  if (!date || events.length === 0) return null
  return {
    date,
    inAddress: timelineDay(catalog, date),
    lanes: LANES.map((lane) => {
      const own = events.filter((event) => laneOf(event) === lane && event.kind !== 'exhibition')
      return {
        lane,
        events: own.slice(0, MOST).map(({ id, name }) => ({ id, name })),
        more: Math.max(0, own.length - MOST),
      }
    }).filter((each) => each.events.length > 0),
  }
}

/** The day at a glance, leading to the timeline. */
export function DayStrip({ day }: { day: ReturnType<typeof dayAtAGlance> }) {
  if (!day) return null
  return (
    <aside
      aria-label={say`这一天`}
      className="border-t-2 border-strong-rule pt-3 lg:border-s lg:border-t-0 lg:border-rule lg:ps-8 lg:pt-0"
    >
      <h2 className="headline text-xl">
        <Link to={timelinePath({ date: day.inAddress })} className="hover:text-accent">
          {say`${dateInYear(day.date)}这一天`}
        </Link>
      </h2>
      <dl className="mt-3 md:grid md:grid-cols-3 md:gap-x-10 lg:block">
        {day.lanes.map(({ lane, events, more }) => (
          <div key={lane} className="border-t border-rule py-2.5 first:border-0 md:max-lg:border-0">
            <dt className="label-accent">{laneName(lane)}</dt>
            {events.map(({ id, name }) => (
              <dd key={id} className="mt-1 text-[0.95rem] leading-snug">
                <Link to={timelinePath({ date: day.inAddress }, id)} className="hover:text-accent">
                  {name}
                </Link>
              </dd>
            ))}
            {more > 0 && (
              <dd className="label mt-1">
                <Link
                  to={timelinePath({ date: day.inAddress, period: lane })}
                  className="link-quiet"
                >
                  {say`还有 ${countWords(more)} 件`}
                </Link>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </aside>
  )
}
