import { data, Link, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { Forum } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import { addressToday } from '../address-today.ts'
import type { LibrarySource } from '../library-source.ts'
import { comparePath, evidencePath, forumsPath, searchPath, timelinePath } from '../paths.ts'
import { ArticleTeaser } from '../ui/article-teaser.tsx'
import { ForumLinks } from '../ui/forum-links.tsx'
import { Page, Section } from '../ui/page.tsx'
import { AheadKey } from '../ui/spoken-words.tsx'
import { WhenWords, whereWords } from '../ui/words.tsx'
import { ForumDownloads } from './forum-downloads.tsx'
import { forumShown, type ForumShown } from './forum-loader.ts'
import {
  AtTheSameTime,
  KeyFigures,
  MissingList,
  Quotes,
  Speakers,
  Systems,
} from './forum-parts.tsx'

/** One forum: what the source reports of it, or that it only announces it. */
export const forumLoader =
  (source: LibrarySource) =>
  async ({ params, request }: LoaderFunctionArgs) => {
    const shown = await forumShown(source, params.forum ?? '')
    if (!shown) {
      const today = await addressToday(source, 'forum', params.forum, request)
      throw today === null ? data(say`没有这个论坛`, { status: 404 }) : redirect(today)
    }
    const { schemaVersion } = await source.catalog()
    return {
      meta: { title: shown.forum.name, description: descriptionOf(shown.forum, shown.summit) },
      schemaVersion,
      ...shown,
    }
  }

const descriptionOf = ({ name, theme, status, speakers }: Forum, summit: string) =>
  [
    say`${summit}：${name}`,
    status === 'announced' && say`原文只作预告，没有报道`,
    theme && say`主题“${theme}”`,
    speakers.length > 0 && say`发言：${speakers.map((speaker) => speaker.name).join(say`、`)}`,
  ]
    .filter(Boolean)
    .join(say`。`)

export function ForumView() {
  const shown = useLoaderData<ReturnType<typeof forumLoader>>()
  const { forum, summit, articles, others, missing } = shown
  return (
    <Page title={forum.name} label={summit} lead={forum.theme && say`主题：${forum.theme}`}>
      {forum.status === 'announced' ? <Announced forum={forum} /> : <Reported shown={shown} />}
      {forum.mentionedIn.length > 0 && (
        <Section title={say`别处提到`}>
          <Quotes quotes={forum.mentionedIn} pointing={forum.name} />
        </Section>
      )}
      {forum.status === 'reported' && missing.length > 0 && (
        <Section title={say`原文没有说的`}>
          <MissingList missing={missing} />
        </Section>
      )}
      {articles.length > 0 && (
        <Section title={said('报道', 'fact')}>
          <ul className="grid max-w-3xl gap-8">
            {articles.map((article) => (
              <li key={article.slug}>
                <ArticleTeaser article={article} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={say`其他论坛`}
        aside={
          <Link to={forumsPath} className="link-quiet">
            {say`全部论坛`}
          </Link>
        }
      >
        <ForumLinks forums={others} />
        {forum.status === 'reported' && others.length > 0 && (
          <p className="mt-4">
            <Link to={comparePath({ a: forum.slug })} className="link-quiet">
              {say`与另一场并排看`}
            </Link>
          </p>
        )}
      </Section>
      <div className="mt-10">
        <ForumDownloads forums={[shown]} schemaVersion={shown.schemaVersion} name={forum.slug} />
      </div>
    </Page>
  )
}

function Reported({ shown }: { shown: ForumShown }) {
  const { event, inAddress, spoke, figures, systems, atTheSameTime } = shown
  const { certain, possible } = atTheSameTime
  return (
    <>
      {event && <Facts event={event} inAddress={inAddress} />}
      {spoke.length > 0 && (
        <Section title={say`谁说了什么`} aside={say`${spoke.length} 人`}>
          {spoke.some(({ sentences }) => sentences.some(({ ahead }) => ahead)) && (
            <div className="mb-5">
              <AheadKey />
            </div>
          )}
          <Speakers spoke={spoke} />
        </Section>
      )}
      {figures.length > 0 && (
        <Section title={say`数字`} aside={`${figures.length} ${said('处', 'figures')}`}>
          <KeyFigures figures={figures} />
        </Section>
      )}
      {systems.length > 0 && (
        <Section title={say`系统`} aside={say`${systems.length} 个`}>
          <Systems systems={systems} />
        </Section>
      )}
      {certain.length + possible.length > 0 && (
        <Section title={say`同时`}>
          <AtTheSameTime certain={certain} possible={possible} inAddress={inAddress} />
        </Section>
      )}
    </>
  )
}

const Announced = ({ forum: { name, evidence } }: { forum: Forum }) => (
  <div className="max-w-measure">
    <p className="border-s-4 border-accent bg-sheet px-4 py-3">
      {say`这个论坛在原文中只有预告，没有报道：时间、地点、主题和发言人原文都没有说。`}
    </p>
    <h2 className="mb-3 mt-8 font-serif text-xl font-bold">{say`预告的原话`}</h2>
    <Quotes quotes={evidence} pointing={name} />
    <p className="mt-6">
      <Link to={searchPath({ q: name })} className="link-quiet">
        {say`在全部文章里搜索“${name}”`}
      </Link>
    </p>
  </div>
)

type FactsProps = { event: NonNullable<ForumShown['event']>; inAddress: string }

function Facts({ event, inAddress }: FactsProps) {
  const [first] = event.evidence
  const facts = [
    { term: say`时间`, value: <WhenWords {...event} /> },
    { term: said('地点', 'fact'), value: whereWords(event) ?? say`原文未载` },
    { term: say`主办`, value: event.hosts.join(say`、`) || say`原文未载` },
    ...(event.organisers.length > 0
      ? [{ term: said('承办', 'term'), value: event.organisers.join(say`、`) }]
      : []),
  ]
  return (
    <div className="max-w-3xl">
      <dl className="grid gap-x-10 gap-y-2 md:grid-cols-2">
        {facts.map(({ term, value }) => (
          <div key={term} className="grid grid-cols-[calc(3rem*var(--term))_1fr]">
            <dt className="text-muted">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 flex flex-wrap gap-x-6">
        <Link to={timelinePath({ date: inAddress }, event.id)} className="link-quiet">
          {say`在时间线上看`}
        </Link>
        {first && (
          <Link to={evidencePath(first)} className="link-quiet">
            {say`看原文的这一句`}
          </Link>
        )}
      </p>
    </div>
  )
}
