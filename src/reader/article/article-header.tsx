import { Link } from 'react-router'
import type { Article, Forum } from '#edition/schema.ts'
import { editionPath, editionsPath, forumPath } from '../paths.ts'
import { Headline } from '../ui/headline.tsx'
import { bylineWords, dateWords, LANE_NAMES, whereWords } from '../ui/words.tsx'

type HeaderProps = {
  article: Article
  edition: { id: string; title: string; name: string; several: boolean }
  forums: Pick<Forum, 'slug' | 'name' | 'kind'>[]
}

/** Section over kicker over headline over subhead, and who wrote it when and where. */
export function ArticleHeader({ article, edition, forums }: HeaderProps) {
  // The opening stands for the whole summit: as a label it would say too little.
  const reported = forums.filter(({ kind }) => kind !== 'opening')
  const { section, kicker, headline, subheads, bylines, outlet } = article
  return (
    <header className="max-w-4xl">
      {edition.several && (
        <nav aria-label="所在" className="label mb-3 flex flex-wrap gap-x-2">
          <Link to={editionsPath()} className="link-quiet">
            各期
          </Link>
          <span aria-hidden>›</span>
          <Link to={editionPath(edition.id)} className="link-quiet">
            {edition.name}
          </Link>
        </nav>
      )}
      <p className="label flex flex-wrap gap-x-3">
        {section && <span className="font-medium text-ink">{section}</span>}
        {reported.map(({ slug, name }) => (
          <Link key={slug} to={forumPath(slug)} className="link-quiet">
            {name}
          </Link>
        ))}
      </p>
      {kicker && <p className="mt-2 font-serif text-lg text-accent md:text-xl">{kicker}</p>}
      <h1
        tabIndex={-1}
        className="headline mt-2 text-[1.75rem] leading-[1.4] md:text-[2.6rem] md:leading-[1.35]"
      >
        <Headline text={headline} breaks={article.headlineBreaks} />
      </h1>
      {subheads.map((subhead) => (
        <p key={subhead} className="mt-3 font-serif text-lg text-muted md:text-xl">
          {subhead}
        </p>
      ))}
      <dl className="label mt-5 flex max-w-text flex-wrap gap-x-5 gap-y-1 border-y border-rule py-2.5">
        <Fact term="来源" value={outlet ?? edition.title} />
        <Fact term="署名" value={bylines.length ? bylineWords(bylines) : '原文未署名'} />
        <DatelineFact article={article} />
      </dl>
    </header>
  )
}

const Fact = ({ term, value }: { term: string; value: React.ReactNode }) => (
  <div className="flex gap-x-1.5">
    <dt className="visually-hidden">{term}</dt>
    <dd>{value}</dd>
  </div>
)

/** The year is told apart from what is printed when it was inferred. */
function DatelineFact({ article: { dateline } }: { article: Article }) {
  const { date, partialDate, year, period } = dateline
  const where = whereWords(dateline)
  const printed = partialDate?.split('-').slice(2).map(Number)
  return (
    <>
      <Fact
        term="日期"
        value={
          date && printed ? (
            <>
              <time dateTime={date}>
                {year === 'stated' ? dateWords(date) : `${printed[0]}月${printed[1]}日`}
              </time>
              {period && ` ${LANE_NAMES[period]}`}
              {year === 'inferred' && `（年份未载，推定为${date.slice(0, 4)}年）`}
            </>
          ) : (
            '日期未载'
          )
        }
      />
      {where && <Fact term="地点" value={where} />}
    </>
  )
}
