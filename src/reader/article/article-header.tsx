import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import type { Article, Forum } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import type { ReaderMarks } from '#marks/reader-marks.ts'
import { editionPath, editionsPath, forumPath } from '../paths.ts'
import { Headline } from '../ui/headline.tsx'
import { bylineWords, dateWords, periodWords, whereWords } from '../ui/words.tsx'
import { ArticleActions } from './article-actions.tsx'
import { articleRef } from './article-ref.ts'
import { BookmarkButton } from './bookmark-button.tsx'
import { hitLayers, HitText } from './hit-text.tsx'
import { subheadPassage, type DrawnHit } from './hits.ts'
import { lengthOf, minutesFor, RATE } from './reading-time.ts'

type HeaderProps = {
  article: Article
  edition: { id: string; title: string; name: string; several: boolean }
  forums: Pick<Forum, 'slug' | 'name' | 'kind'>[]
  hits: readonly DrawnHit[]
  marks: ReaderMarks | null
  /** Beside what is cited and shared. */
  listen: ReactNode
}

/** Section over kicker over headline over subhead, and who wrote it when and where. */
export function ArticleHeader({ article, edition, forums, hits, marks, listen }: HeaderProps) {
  // The opening stands for the whole summit: as a label it would say too little.
  const reported = forums.filter(({ kind }) => kind !== 'opening')
  const { section, kicker, headline, subheads, bylines, outlet } = article
  return (
    <header className="max-w-4xl">
      {edition.several && (
        <nav aria-label={say`所在`} className="label mb-3 flex flex-wrap gap-x-2">
          <Link to={editionsPath()} className="link-quiet">
            {say`各期`}
          </Link>
          <span aria-hidden>›</span>
          <Link to={editionPath(edition.id)} className="link-quiet">
            {edition.name}
          </Link>
        </nav>
      )}
      <p className="label flex flex-wrap gap-x-3">
        {section && (
          <span className="font-medium text-ink">
            <HitText passage="section" text={section} hits={hits} />
          </span>
        )}
        {reported.map(({ slug, name }) => (
          <Link key={slug} to={forumPath(slug)} className="link-quiet">
            {name}
          </Link>
        ))}
      </p>
      {kicker && (
        <p className="mt-2 font-serif text-lg text-accent md:text-xl">
          <HitText passage="kicker" text={kicker} hits={hits} />
        </p>
      )}
      <h1
        tabIndex={-1}
        data-passage="headline"
        className="headline mt-2 text-[1.75rem] leading-[1.4] md:text-[2.6rem] md:leading-[1.35]"
      >
        <Headline
          text={headline}
          breaks={article.headlineBreaks}
          layers={hitLayers(hits, 'headline')}
        />
      </h1>
      {subheads.map((subhead, index) => (
        <p key={subhead} className="mt-3 font-serif text-lg text-muted md:text-xl">
          <HitText passage={subheadPassage(index)} text={subhead} hits={hits} />
        </p>
      ))}
      <div className="label mt-5 flex max-w-text flex-wrap items-baseline justify-between gap-x-5 gap-y-1 border-y border-rule py-2.5 md:flex-nowrap">
        <dl className="flex flex-wrap gap-x-5 gap-y-1">
          <Fact term={said('来源', 'fact')} value={outlet ?? edition.title} />
          <Fact term={say`署名`} value={bylines.length ? bylineWords(bylines) : say`原文未署名`} />
          <DatelineFact article={article} />
          <LengthFact article={article} />
        </dl>
        <div className="flex shrink-0 gap-x-3 print:hidden">
          <BookmarkButton marks={marks} of={articleRef(article, edition)} />
          <ArticleActions before={listen} />
        </div>
      </div>
    </header>
  )
}

const Fact = ({ term, value }: { term: string; value: ReactNode }) => (
  <div className="flex gap-x-1.5">
    <dt className="visually-hidden">{term}</dt>
    <dd>{value}</dd>
  </div>
)

/** Nobody reads like another: the rate stands beside the time. */
function LengthFact({ article }: { article: Article }) {
  const length = lengthOf(article)
  if (length === 0) return null
  return (
    <Fact
      term={say`篇幅`}
      value={say`${countWords(length)} 字，约 ${minutesFor(length)} 分钟（每分钟 ${RATE} 字）`}
    />
  )
}

/** 11月26日: a day whose year is not printed. */
const dayWords = (date: string) => dateWords(date).replace(/^\d{4}年| \d{4}$/u, '')

/** The year is told apart from what is printed when it was inferred. */
function DatelineFact({ article: { dateline } }: { article: Article }) {
  const { date, partialDate, year, period } = dateline
  const where = whereWords(dateline)
  return (
    <>
      <Fact
        term={say`日期`}
        value={
          date && partialDate ? (
            <>
              <time dateTime={date}>{year === 'stated' ? dateWords(date) : dayWords(date)}</time>
              {period && periodWords(period)}
              {year === 'inferred' && say`（年份未载，推定为${date.slice(0, 4)}年）`}
            </>
          ) : (
            say`日期未载`
          )
        }
      />
      {where && <Fact term={said('地点', 'fact')} value={where} />}
    </>
  )
}
