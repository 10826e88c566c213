import { say } from '#language/say.ts'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import type { Promised } from './figures-asked.ts'
import { Measures } from './measures.tsx'

/** What is to be reached by when, in the order of the time. */
export const PromiseList = ({ promises }: { promises: Promised[] }) => (
  <ol aria-label={say`要达到的`} className="grid max-w-4xl gap-5">
    {promises.map(({ edition, figure, words, due, sentence }) => (
      <li
        key={`${edition} ${figure.id}`}
        className="grid gap-x-6 gap-y-1.5 md:grid-cols-[8rem_minmax(0,14rem)_minmax(0,1fr)]"
      >
        <p className="font-serif text-lg font-bold">
          <time dateTime={due.to}>{due.printed}</time>
          {due.basis === 'inferred' && (
            <span className="label block font-normal">{say`推定为 ${due.to.slice(0, 4)} 年`}</span>
          )}
        </p>
        <div>
          <p className="font-serif text-lg">{words}</p>
          <Measures figure={figure} />
        </div>
        <EvidenceLink evidence={sentence} pointing={figure.printed} />
      </li>
    ))}
  </ol>
)
