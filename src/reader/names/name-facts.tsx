import { Link } from 'react-router'
import { said, say } from '#language/say.ts'
import { evidencePath, namePath, timelinePath } from '../paths.ts'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import { Section } from '../ui/page.tsx'
import { WhenWords } from '../ui/words.tsx'
import type { EventTold, NameTold } from './name-told.ts'
import { roleWords } from './name-words.ts'

/** Titles as printed; each leads to every sentence that prints it. */
export const Titles = ({ titles }: Pick<NameTold, 'titles'>) => (
  <Section title={say`职务`} aside={say`照原文`}>
    {titles.length === 0 ? (
      <p className="text-muted">{say`原文没有写职务。`}</p>
    ) : (
      <ul className="grid max-w-3xl gap-2">
        {titles.map(({ title, sentences }) => (
          <li key={title} className="flex flex-wrap items-baseline gap-x-4">
            <span className="font-serif text-lg">{title}</span>
            {sentences.map((sentence, index) => (
              <Link
                key={`${sentence.article} ${sentence.paragraph} ${sentence.start}`}
                to={evidencePath(sentence)}
                className="link-quiet text-sm"
              >
                {sentences.length > 1 ? say`看原句 ${index + 1}` : say`看原句`}
                <span className="visually-hidden">{say`：${title}`}</span>
              </Link>
            ))}
          </li>
        ))}
      </ul>
    )}
  </Section>
)

export const Presences = ({ presences }: Pick<NameTold, 'presences'>) => (
  <ul className="grid max-w-3xl gap-6">
    {presences.map(({ event, presences: own }) => (
      <li key={event.id}>
        <EventLine event={event} />
        <ul className="mt-2 grid gap-3">
          {own.map((presence) => (
            <li key={presence.role}>
              <p className="label mb-1">
                {presence.basis === 'inferred'
                  ? say`${roleWords(presence.role)}（这一句没有写明是哪件事；同篇只记这一件，据此推定）`
                  : roleWords(presence.role)}
              </p>
              <EvidenceLink evidence={presence.evidence} />
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

export const Holders = ({ holders }: Pick<NameTold, 'holders'>) => (
  <ul className="grid gap-x-12 gap-y-5 lg:grid-cols-2">
    {holders.map(({ slug, name, title, evidence }) => (
      <li key={slug}>
        <p className="mb-1.5">
          <Link to={namePath('people', slug)} className="link-quiet font-serif text-lg font-bold">
            {name}
          </Link>
          <span className="label ms-2">{title}</span>
        </p>
        <EvidenceLink evidence={evidence} pointing={name} />
      </li>
    ))}
  </ul>
)

const AS_WORDS = { host: '主办', organiser: '承办', place: '在此举行' } as const

export const EventsWith = ({ events }: Pick<NameTold, 'events'>) => (
  <ul className="grid max-w-3xl gap-6">
    {events.map(({ event, as, evidence }) => (
      <li key={`${event.id} ${as}`}>
        <EventLine event={event} />
        <p className="label my-1">{said(AS_WORDS[as], 'role')}</p>
        <EvidenceLink evidence={evidence} />
      </li>
    ))}
  </ul>
)

const EventLine = ({ event }: { event: EventTold }) => (
  <p className="flex flex-wrap items-baseline gap-x-4">
    <Link
      to={timelinePath({ date: event.inAddress }, event.id)}
      className="font-serif text-lg font-bold hover:text-accent"
    >
      {event.name}
    </Link>
    <span className="label">
      <WhenWords {...event} />
    </span>
  </p>
)
