import { Link } from 'react-router'
import { say } from '#language/say.ts'
import { evidencePath, namePath, timelinePath } from '../paths.ts'
import { WhenWords } from '../ui/words.tsx'
import type { matrixOf, MatrixEvent } from './matrix-of.ts'
import { PresenceWords } from './presence-words.tsx'

type MatrixProps = { matrix: ReturnType<typeof matrixOf> }

/** People against events as a table; where there is no room for one, person by person. */
export const Matrix = ({ matrix }: MatrixProps) => (
  <>
    <MatrixTable matrix={matrix} />
    <MatrixByPerson matrix={matrix} />
  </>
)

const MatrixTable = ({ matrix: { events, rows } }: MatrixProps) => (
  <div
    role="region"
    aria-label={say`人与事对照表`}
    tabIndex={0}
    className="matrix-region max-md:hidden print:hidden"
  >
    <table className="matrix">
      <caption className="visually-hidden">{say`每行一个人，每列一件事，格里是他在那里做什么`}</caption>
      <thead>
        <tr>
          <th scope="col">{say`人物`}</th>
          {events.map((event) => (
            <th key={event.id} scope="col">
              <EventLink event={event} />
              <span className="block text-xs font-normal text-muted">
                <WhenWords {...event} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ slug, name, cells }) => (
          <tr key={slug}>
            <th scope="row">
              <Link to={namePath('people', slug)} className="hover:text-accent">
                {name}
              </Link>
            </th>
            {cells.map((presences, index) => (
              <td key={events[index]?.id}>
                {presences.map((presence) => (
                  <Link
                    key={presence.role}
                    to={evidencePath(presence.evidence)}
                    className="block min-h-6 py-0.5 hover:text-accent"
                  >
                    <PresenceWords presence={presence} />
                  </Link>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const MatrixByPerson = ({ matrix: { events, rows } }: MatrixProps) => (
  <ul aria-label={say`人与事`} className="grid gap-6 md:hidden print:grid">
    {rows.map(({ slug, name, cells }) => (
      <li key={slug} className="border-t border-rule pt-3">
        <p className="headline-filled text-lg">
          <Link to={namePath('people', slug)} className="hover:text-accent">
            {name}
          </Link>
        </p>
        <ul className="mt-1 grid gap-2 text-sm leading-relaxed">
          {events.flatMap((event, index) =>
            (cells[index] ?? []).map((presence) => (
              <li
                key={`${event.id} ${presence.role}`}
                className="grid grid-cols-[calc(3rem*var(--term))_1fr]"
              >
                <Link to={evidencePath(presence.evidence)} className="link-quiet self-start">
                  <PresenceWords presence={presence} />
                </Link>
                <EventLink event={event} />
              </li>
            )),
          )}
        </ul>
      </li>
    ))}
  </ul>
)

const EventLink = ({ event: { id, name, inAddress } }: { event: MatrixEvent }) => (
  <Link to={timelinePath({ date: inAddress }, id)} className="hover:text-accent">
    {name}
  </Link>
)
