import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import { said, say } from '#language/say.ts'
import { evidencePath, forumPath } from '../paths.ts'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import { eventKindName, WhenWords, whereWords } from '../ui/words.tsx'
import { useAnchor } from '../ui/use-anchor.ts'
import { useArrival } from '../ui/use-arrival.ts'
import { EventPeople } from './event-people.tsx'
import type { EventShown } from './event-shown.ts'

/**
 * One event: what is printed of it, who was there and spoke, and the sentence that says so. Its lane
 * stands above; the card speaks of time only where that would say too much.
 */
export function EventCard({ event, wide = false }: { event: EventShown; wide?: boolean }) {
  const { id, name, kind, theme, hosts, organisers, partOf, before, after, forum, basis } = event
  const lit = useAnchor() === id
  const card = useRef<HTMLElement>(null)
  const { key } = useLocation()
  const arrived = useArrival()
  useEffect(() => {
    if (lit && arrived) card.current?.scrollIntoView({ block: 'center' })
  }, [lit, arrived, key])
  const [evidence] = event.evidence
  const Name = wide ? 'h2' : 'h3'
  return (
    <article ref={card} id={id} aria-current={lit ? 'true' : undefined} className="event-card">
      <p className="label">
        <span className="font-medium text-accent">{eventKindName(kind)}</span>
        {partOf && say`　属峰会`}
        {event.origin === 'editor' && say`　编者增补`}
      </p>
      <Name className={wide ? 'headline-filled text-2xl' : 'headline-filled text-lg'}>
        {evidence ? (
          <Link to={evidencePath(evidence)} className="hover:text-accent">
            {name}
          </Link>
        ) : (
          name
        )}
      </Name>
      <dl className="mt-2 text-sm leading-relaxed">
        {(wide || !event.date || basis === 'inferred') && (
          <Row term={say`时间`}>
            <WhenWords {...event} />
          </Row>
        )}
        <Row term={said('地点', 'one')}>{whereWords(event) ?? say`未载`}</Row>
        {theme && <Row term={say`主题`}>{theme}</Row>}
        {hosts.length > 0 && <Row term={say`主办`}>{hosts.join(say`、`)}</Row>}
        {organisers.length > 0 && <Row term={say`承办`}>{organisers.join(say`、`)}</Row>}
        {before.length > 0 && <Row term={say`先后`}>{say`在${namesOf(before)}之前`}</Row>}
        {after.length > 0 && <Row term={say`先后`}>{say`在${namesOf(after)}之后`}</Row>}
        {forum && (
          <Row term={said('论坛', 'one')}>
            <Link to={forumPath(forum.slug)} className="link-quiet">
              {forum.name}
            </Link>
          </Row>
        )}
      </dl>
      <EventPeople {...event} />
      {evidence && (
        <div className="mt-3">
          <EvidenceLink evidence={evidence} />
        </div>
      )}
    </article>
  )
}

const namesOf = (events: { name: string }[]) => events.map(({ name }) => name).join(say`、`)

const Row = ({ term, children }: { term: string; children: React.ReactNode }) => (
  <div className="grid grid-cols-[calc(2.75rem*var(--term))_1fr]">
    <dt className="text-muted">{term}</dt>
    <dd>{children}</dd>
  </div>
)
