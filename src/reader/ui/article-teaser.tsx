import { Link } from 'react-router'
import type { ArticleHead } from '#edition/select.ts'
import { say } from '#language/say.ts'
import { articlePath } from '../paths.ts'
import { useIsRead } from '../read-context.ts'
import { Headline } from './headline.tsx'
import { bylineWords, laneName, whereWords } from './words.tsx'

type TeaserProps = {
  article: ArticleHead
  lead?: boolean
  /** What its headline is within the page. */
  heading?: 'h2' | 'h3'
}

/** An article on a front page. The lead story is set larger. */
export function ArticleTeaser({
  article,
  lead = false,
  heading: Name = lead ? 'h2' : 'h3',
}: TeaserProps) {
  const { kicker, subheads, standfirst, speakers, bylines, dateline } = article
  const where = whereWords(dateline)
  return (
    <article className="flex h-full flex-col">
      {kicker && <p className="label-accent mb-1 text-pretty">{kicker}</p>}
      <Name
        className={
          lead
            ? 'headline text-3xl leading-snug md:text-[2.75rem] md:leading-[1.3]'
            : 'headline text-xl leading-snug'
        }
      >
        <ArticleLink article={article} />
      </Name>
      {subheads.map((subhead) => (
        <p key={subhead} className="mt-3 font-serif text-lg text-muted">
          {subhead}
        </p>
      ))}
      <p
        className={
          lead ? 'mt-4 line-clamp-6 max-w-measure text-lg' : 'mt-2.5 line-clamp-3 text-[0.95rem]'
        }
      >
        {standfirst}
      </p>
      {speakers.length > 0 && !lead && (
        <p className="label mt-2">{say`发言：${speakers.join(say`、`)}`}</p>
      )}
      <p className="label mt-2 flex flex-wrap gap-x-3">
        {dateline.period && <span>{laneName(dateline.period)}</span>}
        {where && <span>{where}</span>}
        <span>{bylines.length ? bylineWords(bylines) : say`未署名`}</span>
      </p>
    </article>
  )
}

/** The one part of a teaser that is drawn again once it is known what was read. */
function ArticleLink({ article: { slug, headline, headlineBreaks } }: { article: ArticleHead }) {
  const isRead = useIsRead(slug)
  return (
    <Link
      to={articlePath(slug)}
      data-read={isRead || undefined}
      className="hover:text-accent data-read:text-muted"
    >
      <Headline text={headline} breaks={headlineBreaks} />
      {isRead && <span className="visually-hidden">{say`（读过）`}</span>}
    </Link>
  )
}
