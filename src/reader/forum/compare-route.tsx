import type { ReactNode } from 'react'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { said, say } from '#language/say.ts'
import type { LibrarySource } from '../library-source.ts'
import { comparePath, forumPath, readCompareQuery, type CompareQuery } from '../paths.ts'
import { ArticleTeaser } from '../ui/article-teaser.tsx'
import { Choice, Choices } from '../ui/choices.tsx'
import { Page } from '../ui/page.tsx'
import { SpokenWords } from '../ui/spoken-words.tsx'
import { WhenWords, whereWords } from '../ui/words.tsx'
import { ForumDownloads } from './forum-downloads.tsx'
import { forumShown, type ForumShown } from './forum-loader.ts'
import { KeyFigures, MissingList, Systems } from './forum-parts.tsx'
import { forumsIn } from './forums-in.ts'

/** Two forums side by side, aspect by aspect. Without one in the address, the first two reported. */
export const compareLoader =
  (source: LibrarySource) =>
  async ({ request }: LoaderFunctionArgs) => {
    const forums = await forumsIn(source)
    const asked = readCompareQuery(new URL(request.url).searchParams)
    const known = (slug: string) => forums.find((each) => each.slug === slug)?.slug ?? null
    const reported = forums.filter(({ status }) => status === 'reported').map(({ slug }) => slug)
    const first = known(asked.a) ?? reported.find((slug) => slug !== asked.b) ?? ''
    const second = known(asked.b) ?? reported.find((slug) => slug !== first) ?? ''
    const [a, b] = await Promise.all([forumShown(source, first), forumShown(source, second)])
    return {
      meta: {
        title: a && b ? say`${a.forum.name}与${b.forum.name}` : say`两个论坛并排`,
        description: say`两个论坛并排：主题、时间、地点、主办、发言、数字、系统。`,
      },
      schemaVersion: (await source.catalog()).schemaVersion,
      forums: forums.map(({ slug, name }) => ({ slug, name })),
      chosen: { a: first, b: second },
      a,
      b,
    }
  }

export function CompareView() {
  const { forums, chosen, a, b, schemaVersion } = useLoaderData<ReturnType<typeof compareLoader>>()
  const both = a && b ? [a, b] : []
  return (
    <Page title={say`两个论坛并排`} label={say`论坛`}>
      <div className="mb-8 grid gap-2 print:hidden">
        <ForumChoice label={say`左`} side="a" forums={forums} chosen={chosen} />
        <ForumChoice label={say`右`} side="b" forums={forums} chosen={chosen} />
      </div>
      {both.length > 0 ? (
        <>
          <table className="compare">
            <thead>
              <tr>
                <td />
                {both.map(({ forum }, side) => (
                  <th key={side} scope="col">
                    <Link to={forumPath(forum.slug)} className="hover:text-accent">
                      {forum.name}
                    </Link>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ASPECTS.map(({ name, of }) => (
                <tr key={name}>
                  <th scope="row">{said(name, 'fact')}</th>
                  {both.map((told, side) => (
                    <td key={side}>
                      <p className="compare-side">{told.forum.name}</p>
                      {of(told) || <span className="text-muted">{say`原文未载`}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <div className="mt-8">
            <ForumDownloads
              forums={both}
              schemaVersion={schemaVersion}
              name={`${chosen.a}-${chosen.b}`}
            />
          </div>
        </>
      ) : (
        <p>{say`这些文本里没有两个可以比较的论坛。`}</p>
      )}
    </Page>
  )
}

type ForumChoiceProps = {
  label: string
  side: keyof CompareQuery
  forums: { slug: string; name: string }[]
  chosen: CompareQuery
}

const ForumChoice = ({ label, side, forums, chosen }: ForumChoiceProps) => (
  <Choices label={label}>
    {forums
      .filter(({ slug }) => slug !== chosen[side === 'a' ? 'b' : 'a'])
      .map(({ slug, name }) => (
        <Choice
          key={slug}
          to={comparePath({ ...chosen, [side]: slug })}
          chosen={slug === chosen[side]}
        >
          {name}
        </Choice>
      ))}
  </Choices>
)

/** What is compared; an aspect of which the source says nothing is said to be missing. */
const ASPECTS: { name: string; of: (told: ForumShown) => ReactNode }[] = [
  { name: '报道', of: ({ forum }) => (forum.status === 'reported' ? say`有报道` : say`仅预告`) },
  { name: '主题', of: ({ forum }) => forum.theme },
  { name: '时间', of: ({ event }) => event && <WhenWords {...event} /> },
  { name: '地点', of: ({ event }) => event && whereWords(event) },
  { name: '主办', of: ({ event }) => event?.hosts.join(say`、`) },
  { name: '承办', of: ({ event }) => event?.organisers.join(say`、`) },
  {
    name: '发言',
    of: ({ spoke }) =>
      spoke.length > 0 && (
        <ul className="grid gap-4">
          {spoke.map(({ person, name, title, talk, sentences }) => (
            <li key={person}>
              <span className="font-serif font-bold">{name}</span>
              {title && <span className="label ms-2">{title}</span>}
              {talk && <span className="block">{say`《${talk}》`}</span>}
              <SpokenWords sentences={sentences.slice(0, MOST_SENTENCES)} />
            </li>
          ))}
        </ul>
      ),
  },
  { name: '数字', of: ({ figures }) => figures.length > 0 && <KeyFigures figures={figures} /> },
  { name: '系统', of: ({ systems }) => systems.length > 0 && <Systems systems={systems} /> },
  {
    name: '文章',
    of: ({ articles }) =>
      articles.length > 0 &&
      articles.map((each) => <ArticleTeaser key={each.slug} article={each} heading="h2" />),
  },
  { name: '没有说', of: ({ missing }) => <MissingList missing={missing} /> },
]

/** The rest is on the forum's own page. */
const MOST_SENTENCES = 2
