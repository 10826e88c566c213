import { Link } from 'react-router'
import type { SpokenAt } from '#edition/select-people-at.ts'
import { say } from '#language/say.ts'
import { evidencePath } from '../paths.ts'
import { sayNodes } from './say-nodes.ts'

/** What somebody said, sentence by sentence, each leading to where it stands. */
export const SpokenWords = ({ sentences }: Pick<SpokenAt, 'sentences'>) => (
  <blockquote className="spoken-words">
    {sentences.map(({ evidence, ahead }) => (
      <Link
        key={`${evidence.article} ${evidence.paragraph} ${evidence.start}`}
        to={evidencePath(evidence)}
        data-ahead={ahead || undefined}
      >
        {ahead && <span className="visually-hidden">{say`（说到今后）`}</span>}
        {evidence.quote}
      </Link>
    ))}
  </blockquote>
)

/** Says how words that look ahead are set. */
export const AheadKey = () => (
  <p className="label spoken-words">
    {sayNodes`${(<span data-ahead>{say`红线`}</span>)}标出说到今后的话：打算、要求、预计`}
  </p>
)
