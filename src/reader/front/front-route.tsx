import { Link, useLoaderData } from 'react-router'
import type { Edition } from '#edition/schema.ts'
import { groupsOf, type ArticleGroup } from '#edition/select.ts'
import { allEditions, type LibrarySource } from '../library-source.ts'
import { SITE } from '../page-meta.ts'
import { forumPath } from '../paths.ts'
import { ArticleTeaser } from '../ui/article-teaser.tsx'
import { Section } from '../ui/page.tsx'
import { dateWords, GROUP_NAMES } from '../ui/words.tsx'
import { dayAtAGlance, DayStrip } from './day-strip.tsx'

/** Every edition as a front page, the latest first. */
export const frontLoader = (source: LibrarySource) => async () => {
  const editions = await allEditions(source)
  return {
    meta: {
      title: SITE,
      description: editions
        .flatMap(({ title, articles }) => [title, ...articles.map(({ headline }) => headline)])
        .slice(0, 6)
        .join('；'),
    },
    editions: editions.map(frontOf),
  }
}

const frontOf = (edition: Edition) => ({
  id: edition.id,
  title: edition.title,
  eventsDate: edition.eventsDate,
  issueDate: edition.issueDate,
  articles: edition.articles.length,
  groups: groupsOf(edition),
  announced: edition.forums
    .filter(({ status, kind }) => status === 'announced' && kind === 'parallel')
    .map(({ slug, name }) => ({ slug, name })),
  captions: edition.captions.map(({ id, text }) => ({ id, text })),
  day: dayAtAGlance(edition),
})

type Front = ReturnType<typeof frontOf>

export function FrontView() {
  const { editions } = useLoaderData<ReturnType<typeof frontLoader>>()
  return (
    <div className="page-width pb-20">
      {editions.map((front, index) => (
        <FrontPage key={front.id} front={front} first={index === 0} />
      ))}
    </div>
  )
}

function FrontPage({ front, first }: { front: Front; first: boolean }) {
  const [lead, ...groups] = front.groups
  const [story, ...others] = lead?.articles ?? []
  return (
    <article aria-labelledby={front.id} className="pt-6 md:pt-10">
      <Masthead front={front} first={first} />
      {story && (
        <div className="grid gap-x-10 gap-y-8 pt-8 lg:grid-cols-[minmax(0,2fr)_minmax(16rem,1fr)]">
          <ArticleTeaser article={story} lead />
          <DayStrip day={front.day} />
        </div>
      )}
      {others.length > 0 && lead && <Columns group={{ ...lead, articles: others }} />}
      {groups.map((group) => (
        <Columns key={group.kind} group={group}>
          {group.kind === 'forums' && <Announced forums={front.announced} />}
        </Columns>
      ))}
      {front.captions.length > 0 && (
        <Section title="图片说明" aside="版面文本里只有说明，没有图片">
          {front.captions.map(({ id, text }) => (
            <p key={id} className="text-muted">
              {text}
            </p>
          ))}
        </Section>
      )}
    </article>
  )
}

function Masthead({ front, first }: { front: Front; first: boolean }) {
  const Heading = first ? 'h1' : 'h2'
  const { id, title, eventsDate, issueDate, articles } = front
  return (
    <header className="border-b-4 border-double border-strong-rule pb-4 text-center">
      <Heading
        id={id}
        tabIndex={-1}
        className={
          title.length <= 8 ? 'masthead text-5xl md:text-7xl' : 'masthead text-3xl md:text-5xl'
        }
      >
        {title}
      </Heading>
      <p className="label mt-4 flex flex-wrap justify-center gap-x-4">
        {eventsDate && (
          <span>
            <time dateTime={eventsDate}>{dateWords(eventsDate)}</time>的事
          </span>
        )}
        <span>{articles} 篇</span>
        <span>出版日期{issueDate ? ` ${dateWords(issueDate)}` : '原文未载'}</span>
      </p>
    </header>
  )
}

type ColumnsProps = { group: ArticleGroup; children?: React.ReactNode }

const Columns = ({ group, children }: ColumnsProps) => (
  <div className="mt-12">
    <Section title={GROUP_NAMES[group.kind]}>
      <ul className="grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-4 lg:gap-x-8 lg:[&>li+li]:border-s lg:[&>li+li]:border-rule lg:[&>li+li]:ps-8 lg:[&>li+li]:-ms-px">
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
      另有 {forums.length} 场只见预告：
      {forums.map(({ slug, name }, index) => (
        <span key={slug}>
          {index > 0 && '、'}
          <Link to={forumPath(slug)} className="link-quiet">
            {name}
          </Link>
        </span>
      ))}
    </p>
  )
