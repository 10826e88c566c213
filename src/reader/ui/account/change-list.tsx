import { Link } from 'react-router'
import { ACTION_WORDS, CHANGED_WORDS } from '#edition/account-words.ts'
import type { EditorChange } from '#edition/schema.ts'
import { said } from '#language/say.ts'
import { evidencePath } from '../../paths.ts'

/** What the editor changed in what the rules had found, each with the words of the source. */
export const ChangeList = ({ changes }: { changes: EditorChange[] }) => (
  <ol className="grid max-w-3xl gap-x-8 gap-y-1 text-sm leading-relaxed md:grid-cols-2">
    {changes.map(({ action, what, name, why, evidence: [first] }) => (
      <li key={`${action} ${what} ${name} ${first?.article} ${first?.start}`}>
        <span className="text-muted">
          {said(ACTION_WORDS[action], 'change')}
          {said(CHANGED_WORDS[what], 'change')}
        </span>
        {first && (
          <Link to={evidencePath(first)} className="link-quiet">
            {name}
          </Link>
        )}
        {why && <span className="text-muted">　{why}</span>}
      </li>
    ))}
  </ol>
)
