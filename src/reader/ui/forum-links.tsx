import { Link } from 'react-router'
import type { Forum } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import { forumPath } from '../paths.ts'

type ForumLinksProps = { forums: Pick<Forum, 'slug' | 'name' | 'status'>[] }

/** Forums in a row, each with a link; one that is only announced says so. */
export const ForumLinks = ({ forums }: ForumLinksProps) => (
  <ul className="flex flex-wrap gap-x-6 gap-y-2">
    {forums.map(({ slug, name, status }) => (
      <li key={slug}>
        <Link to={forumPath(slug)} className="link-quiet">
          {name}
        </Link>
        {status === 'announced' && <span className="label">{say`（仅预告）`}</span>}
      </li>
    ))}
  </ul>
)
