import { Link } from 'react-router'
import type { Event } from '#edition/schema.ts'
import { say, spokenLanguage } from '#language/say.ts'
import { timelinePath } from '../paths.ts'
import { eventKindName, WhenWords, whereWords } from '../ui/words.tsx'

/** An event with what an address of the timeline has to say of its day. */
export type MarginEvent = Event & { inAddress: string }

/** A margin takes no more; the others stand on the timeline. */
const MOST = 3

type MarginProps = { events: MarginEvent[]; article: string; paragraph: string }

/** What a paragraph tells of, in its margin where there is one and below it where there is none. */
export function MarginEvents({ events, article, paragraph }: MarginProps) {
  const told = events.filter(({ evidence }) =>
    evidence.some((each) => each.article === article && each.paragraph === paragraph),
  )
  const [first] = told
  if (!first) return null
  return (
    <ul
      lang={spokenLanguage()}
      aria-label={say`第 ${paragraph.slice(1)} 段所载之事`}
      className="margin-events"
    >
      {told.slice(0, MOST).map((event) => (
        <li key={event.id}>
          <span className="shrink-0 font-medium text-accent">{eventKindName(event.kind)}</span>
          <Link
            to={timelinePath({ date: event.inAddress }, event.id)}
            className="link-quiet min-w-0 truncate text-ink xl:whitespace-normal"
          >
            {event.name}
          </Link>
          <span className="max-xl:hidden">
            <WhenWords {...event} />
          </span>
          <span className="max-xl:hidden">{whereWords(event)}</span>
        </li>
      ))}
      {told.length > MOST && (
        <li>
          <Link to={timelinePath({ date: first.inAddress })} className="link-quiet">
            {say`还有 ${told.length - MOST} 件`}
          </Link>
        </li>
      )}
    </ul>
  )
}
