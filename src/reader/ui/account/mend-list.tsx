import { Link } from 'react-router'
import type { Mend } from '#edition/account.ts'
import { say } from '#language/say.ts'
import { articlePath } from '../../paths.ts'

/** Places where a paragraph, cut at a column's edge, was joined again. */
export const MendList = ({ mends }: { mends: Mend[] }) => (
  <ol className="grid gap-x-8 gap-y-1 text-sm md:grid-cols-2">
    {mends.map(({ article, paragraph, before, after, afterLine, beforeLine }) => (
      <li key={`${afterLine} ${beforeLine}`} className="flex flex-wrap gap-x-2">
        <Link to={articlePath(article, { anchor: paragraph })} className="link-quiet">
          …{before}
          <span className="text-accent">{say`＋`}</span>
          {after}…
        </Link>
        <span className="text-muted">{say`第 ${afterLine} 行接第 ${beforeLine} 行`}</span>
      </li>
    ))}
  </ol>
)
