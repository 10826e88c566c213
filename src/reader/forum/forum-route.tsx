import { data, Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { timelineDay } from '#edition/catalog.ts'
import type { Edition, Event, Forum } from '#edition/schema.ts'
import { dayOf, headOf } from '#edition/select.ts'
import { editionWith, type LibrarySource } from '../library-source.ts'
import { evidencePath, forumsPath, searchPath, timelinePath } from '../paths.ts'
import { ArticleTeaser } from '../ui/article-teaser.tsx'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import { EditorsWordsMark } from '../ui/editor-marks.tsx'
import { ForumLinks } from '../ui/forum-links.tsx'
import { Page, Section } from '../ui/page.tsx'
import { WhenWords, whereWords } from '../ui/words.tsx'

/** One forum: what the source reports of it, or that it only announces it. */
export const forumLoader =
  (source: LibrarySource) =>
  async ({ params }: LoaderFunctionArgs) => {
    const edition = await editionWith(source, 'forums', params.forum)
    const forum = edition?.forums.find(({ slug }) => slug === params.forum)
    if (!edition || !forum) throw data('没有这个论坛', { status: 404 })
    const summit = edition.events.find(({ kind }) => kind === 'summit')
    const event = edition.events.find(({ id }) => id === forum.event)
    return {
      meta: { title: forum.name, description: descriptionOf(forum, summit) },
      forum,
      event: event
        ? { ...event, inAddress: timelineDay(await source.catalog(), dayOf(edition, event)) }
        : null,
      summit: summit?.name ?? '',
      articles: articlesOf(edition, forum),
      others: edition.forums
        .filter(({ slug }) => slug !== forum.slug)
        .map(({ slug, name, status }) => ({ slug, name, status })),
    }
  }

const articlesOf = (edition: Edition, forum: Forum) =>
  edition.articles
    .filter(({ slug }) => forum.articles.includes(slug))
    .map((article) => headOf(edition, article))

const descriptionOf = ({ name, theme, status, speakers }: Forum, summit: Event | undefined) =>
  [
    `${summit?.name ?? ''}：${name}`,
    status === 'announced' && '原文只作预告，没有报道',
    theme && `主题“${theme}”`,
    speakers.length > 0 && `发言：${speakers.map((speaker) => speaker.name).join('、')}`,
  ]
    .filter(Boolean)
    .join('。')

export function ForumView() {
  const { forum, event, summit, articles, others } = useLoaderData<ReturnType<typeof forumLoader>>()
  return (
    <Page title={forum.name} label={summit} lead={forum.theme && `主题：${forum.theme}`}>
      {forum.status === 'announced' ? (
        <Announced forum={forum} />
      ) : (
        <>
          {event && <Facts event={event} />}
          {forum.speakers.length > 0 && (
            <Section title="谁说了什么" aside={`${forum.speakers.length} 人`}>
              <Speakers forum={forum} />
            </Section>
          )}
          <Section title="报道">
            <ul className="grid max-w-3xl gap-8">
              {articles.map((article) => (
                <li key={article.slug}>
                  <ArticleTeaser article={article} />
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
      {forum.mentionedIn.length > 0 && (
        <Section title="别处提到">
          <ul className="grid max-w-measure gap-3">
            {forum.mentionedIn.map((evidence) => (
              <li key={`${evidence.article} ${evidence.paragraph} ${evidence.start}`}>
                <EvidenceLink evidence={evidence} pointing={forum.name} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title="其他论坛"
        aside={
          <Link to={forumsPath} className="link-quiet">
            全部论坛
          </Link>
        }
      >
        <ForumLinks forums={others} />
      </Section>
    </Page>
  )
}

const Announced = ({ forum: { name, evidence } }: { forum: Forum }) => (
  <div className="max-w-measure">
    <p className="border-s-4 border-accent bg-sheet px-4 py-3">
      这个论坛在原文中只有预告，没有报道：时间、地点、主题和发言人原文都没有说。
    </p>
    <h2 className="mb-3 mt-8 font-serif text-xl font-bold">预告的原话</h2>
    {evidence.map((each) => (
      <EvidenceLink key={each.start} evidence={each} pointing={name} />
    ))}
    <p className="mt-6">
      <Link to={searchPath({ q: name })} className="link-quiet">
        在全部文章里搜索“{name}”
      </Link>
    </p>
  </div>
)

function Facts({ event }: { event: Event & { inAddress: string } }) {
  const [first] = event.evidence
  const facts = [
    { term: '时间', value: <WhenWords {...event} /> },
    { term: '地点', value: whereWords(event) ?? '原文未载' },
    { term: '主办', value: event.hosts.join('、') || '原文未载' },
    ...(event.organisers.length > 0 ? [{ term: '承办', value: event.organisers.join('、') }] : []),
  ]
  return (
    <div className="max-w-3xl">
      <dl className="grid gap-x-10 gap-y-2 md:grid-cols-2">
        {facts.map(({ term, value }) => (
          <div key={term} className="grid grid-cols-[3rem_1fr]">
            <dt className="text-muted">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 flex flex-wrap gap-x-6">
        <Link to={timelinePath({ date: event.inAddress }, event.id)} className="link-quiet">
          在时间线上看
        </Link>
        {first && (
          <Link to={evidencePath(first)} className="link-quiet">
            看原文的这一句
          </Link>
        )}
      </p>
    </div>
  )
}

const Speakers = ({ forum }: { forum: Forum }) => (
  <ul className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
    {forum.speakers.map(({ person, name, title, talk, topic, evidence }) => (
      <li key={person}>
        <h3 className="font-serif text-lg font-bold">{name}</h3>
        {title && <p className="label">{title}</p>}
        {talk && <p className="mt-1">《{talk}》</p>}
        {!talk && topic && (
          <p className="mt-1">
            {topic}
            <EditorsWordsMark />
          </p>
        )}
        <div className="mt-2">
          <EvidenceLink evidence={evidence} />
        </div>
      </li>
    ))}
  </ul>
)
