import { Link } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import type { Catalog } from '#edition/catalog.ts'
import type { Edition } from '#edition/schema.ts'
import { groupsOf, inFrontOrder, type ArticleGroup } from '#edition/select.ts'
import { say } from '#language/say.ts'
import { pageOf } from '../page-of.ts'
import { editionPath, forumPath } from '../paths.ts'
import { ArticleTeaser } from '../ui/article-teaser.tsx'
import { PageTurn } from '../ui/page-turn.tsx'
import { Section } from '../ui/page.tsx'
import { sayNodes } from '../ui/say-nodes.ts'
import { dateWords, groupName } from '../ui/words.tsx'
import { dayAtAGlance, DayStrip } from './day-strip.tsx'
import { ReadArticles } from './read-articles.tsx'

/** More would make a page that is slow to draw, and that nobody reads to its end. */
const MOST = 100

/** An edition as its front page shows it; one with very many articles is shown in pages. */
export function frontOf(catalog: Catalog, edition: Edition, page = 1) {
  const { entries, shown } = pageOf(inFrontOrder(edition), page, MOST)
  return {
    id: edition.id,
    title: edition.title,
    outlet: edition.outlet,
    eventsDate: edition.eventsDate,
    issueDate: edition.issueDate,
    shown,
    groups: groupsOf(edition, entries),
    announced: edition.forums
      .filter(({ status, kind }) => status === 'announced' && kind === 'parallel')
      .map(({ slug, name }) => ({ slug, name })),
    day: dayAtAGlance(catalog, edition),
  }
}

export type Front = ReturnType<typeof frontOf>

/** Masthead, lead story with the day beside it, and the articles in their groups. */
export function FrontPage({ front }: { front: Front }) {
  const [lead, ...others] = front.groups
  const [story, ...rest] = front.shown.page === 1 && lead ? lead.articles : []
  const groups = story && lead ? [{ ...lead, articles: rest }, ...others] : front.groups
  return (
    <ReadArticles>
      <article aria-labelledby={MASTHEAD} className="pt-6 md:pt-10">
        <Masthead front={front} />
        {story && (
          <div className="grid gap-x-10 gap-y-8 pt-8 lg:grid-cols-[minmax(0,2fr)_minmax(16rem,1fr)]">
            <ArticleTeaser article={story} lead />
            <DayStrip day={front.day} />
          </div>
        )}
        {groups
          .filter(({ articles }) => articles.length > 0)
          .map((group) => (
            <Columns key={group.kind} group={group}>
              {group.kind === 'forums' && <Announced forums={front.announced} />}
            </Columns>
          ))}
        <PageTurn
          label={say`文章翻页`}
          shown={front.shown}
          unit={say`篇`}
          to={(page) => editionPath(front.id, { page })}
          main
        />
      </article>
    </ReadArticles>
  )
}

const MASTHEAD = 'masthead'

function Masthead({ front }: { front: Front }) {
  const { title, outlet, eventsDate, issueDate, shown } = front
  return (
    <header className="border-b-4 border-double border-strong-rule pb-4 text-center">
      <h1
        id={MASTHEAD}
        tabIndex={-1}
        className={
          title.length <= 8 ? 'masthead text-5xl md:text-7xl' : 'masthead text-3xl md:text-5xl'
        }
      >
        {title}
      </h1>
      <p className="label mt-4 flex flex-wrap justify-center gap-x-4">
        {eventsDate && (
          <span>
            {sayNodes`${(<time dateTime={eventsDate}>{dateWords(eventsDate)}</time>)}的事`}
          </span>
        )}
        <span>
          {shown.pages > 1
            ? say`第 ${countWords(shown.first)}–${countWords(shown.last)} 篇，共 ${countWords(shown.total)} 篇`
            : say`${countWords(shown.total)} 篇`}
        </span>
        {outlet === null && <span>{say`报名原文未载`}</span>}
        <span>{issueDate ? say`出版日期 ${dateWords(issueDate)}` : say`出版日期原文未载`}</span>
      </p>
    </header>
  )
}

type ColumnsProps = { group: ArticleGroup; children?: React.ReactNode }

const Columns = ({ group, children }: ColumnsProps) => (
  <div className="mt-12">
    <Section title={groupName(group.kind)}>
      <ul className="grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-4 lg:gap-x-8 lg:[&>li:not(:nth-child(4n+1))]:-ms-px lg:[&>li:not(:nth-child(4n+1))]:border-s lg:[&>li:not(:nth-child(4n+1))]:border-rule lg:[&>li:not(:nth-child(4n+1))]:ps-8">
        {group.articles.map((article) => (
          <li key={article.slug}>
            <ArticleTeaser article={article} />
          </li>
        ))}
      </ul>
      {children}
    </Section>
  </div>
)

const Announced = ({ forums }: { forums: Front['announced'] }) =>
  forums.length > 0 && (
    <p className="label mt-6 border-t border-rule pt-3">
      {sayNodes`另有 ${forums.length} 场只见预告：${forums.map(({ slug, name }, index) => (
        <span key={slug}>
          {index > 0 && say`、`}
          <Link to={forumPath(slug)} className="link-quiet">
            {name}
          </Link>
        </span>
      ))}`}
    </p>
  )
