import { Link } from 'react-router'
import { articlePath } from '../paths.ts'
import type { EditionAbout } from './about-route.tsx'

/** Every place where a paragraph, cut at a column's edge, was joined again. */
export const MendList = ({ mends }: { mends: EditionAbout['mends'] }) => (
  <ol className="grid gap-x-8 gap-y-1 text-sm md:grid-cols-2">
    {mends.map(({ slug, paragraph, before, after, afterLine, beforeLine }) => (
      <li key={afterLine} className="flex flex-wrap gap-x-2">
        <Link to={articlePath(slug, { anchor: paragraph })} className="link-quiet">
          …{before}
          <span className="text-accent">＋</span>
          {after}…
        </Link>
        <span className="text-muted">
          第 {afterLine} 行接第 {beforeLine} 行
        </span>
      </li>
    ))}
  </ol>
)
