import { Link } from 'react-router'
import type { Article } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import { articlePath } from '../paths.ts'
import { Headline } from '../ui/headline.tsx'

type Turn = Pick<Article, 'slug' | 'headline' | 'headlineBreaks'> | null

/** The article before and the one after, in page order. */
export const ArticleTurn = ({ previous, next }: { previous: Turn; next: Turn }) => (
  <nav
    aria-label={say`前后篇`}
    className="mt-16 grid gap-6 border-t-2 border-strong-rule pt-4 md:grid-cols-2 print:hidden"
  >
    <div>{previous && <TurnLink to={previous} rel="prev" label={say`上一篇`} />}</div>
    <div className="md:text-end">
      {next && <TurnLink to={next} rel="next" label={say`下一篇`} />}
    </div>
  </nav>
)

type TurnLinkProps = { to: NonNullable<Turn>; rel: 'prev' | 'next'; label: string }

const TurnLink = ({ to, rel, label }: TurnLinkProps) => (
  <Link to={articlePath(to.slug)} rel={rel} className="group block">
    <span className="label">{label}</span>
    <span className="headline mt-1 block text-lg leading-snug group-hover:text-accent">
      <Headline text={to.headline} breaks={to.headlineBreaks} />
    </span>
  </Link>
)
