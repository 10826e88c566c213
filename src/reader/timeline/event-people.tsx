import { Link } from 'react-router'
import type { PeopleAt } from '#edition/select-people-at.ts'
import { said, say } from '#language/say.ts'
import { evidencePath } from '../paths.ts'
import { EditorsWordsMark } from '../ui/editor-marks.tsx'
import { SpokenWords } from '../ui/spoken-words.tsx'

/** Who spoke at an event and what they said, and who is said to have been there. */
export function EventPeople({ spoke, present }: PeopleAt) {
  const ahead = spoke.flatMap(({ sentences }) => sentences.filter((each) => each.ahead)).length
  return (
    <>
      {spoke.length > 0 && (
        <details className="event-people">
          <summary>
            <span className="text-muted">{say`发言`}</span>
            <span className="ms-3">
              <Names names={spoke.map(({ name }) => name)} />
            </span>
            {ahead > 0 && <span className="label ms-3">{say`${ahead} 句说到今后`}</span>}
          </summary>
          <ul className="mt-3 grid gap-4">
            {spoke.map(({ person, name, title, talk, topic, sentences }) => (
              <li key={person}>
                <p>
                  <span className="font-serif font-bold">{name}</span>
                  {title && <span className="label ms-2">{title}</span>}
                </p>
                {talk && <p className="text-sm">{say`《${talk}》`}</p>}
                {!talk && topic && (
                  <p className="text-sm">
                    {topic}
                    <EditorsWordsMark />
                  </p>
                )}
                <SpokenWords sentences={sentences} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {present.length > 0 && (
        <p className="event-people grid grid-cols-[calc(2.75rem*var(--term))_1fr]">
          <span className="text-muted">{say`在场`}</span>
          <span>
            {present.map(({ person, name, title, role, evidence }, index) => (
              <span key={person} className="inline-block">
                <Link
                  to={evidencePath(evidence)}
                  title={title ?? undefined}
                  className="hover:text-accent hover:underline"
                >
                  {name}
                </Link>
                {role === 'chaired' && <span className="label">{say`（主持）`}</span>}
                {index < present.length - 1 && said('、', 'boxed')}
              </span>
            ))}
          </span>
        </p>
      )}
    </>
  )
}

/** A name is never cut at a line's end. A blank at the end of its box would be lost. */
const Names = ({ names }: { names: string[] }) =>
  names.map((name, index) => (
    <span key={index} className="inline-block">
      {name}
      {index < names.length - 1 && said('、', 'boxed')}
    </span>
  ))
