import { data, Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import type { Edition } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import type { LibrarySource } from '../library-source.ts'
import { editionsPath, namePath, readEditionPages } from '../paths.ts'
import { accountShown } from '../ui/account/account-shown.ts'
import { EditionAccount } from '../ui/account/edition-account.tsx'
import { ForumLinks } from '../ui/forum-links.tsx'
import { indexPath } from '../ui/index-choices.tsx'
import { INDEX_WORDS, indexesIn } from '../ui/indexes.ts'
import { Section } from '../ui/page.tsx'
import { editionName } from '../ui/words.tsx'
import { EditionDownloads } from './edition-downloads.tsx'
import { KeepEdition } from '../ui/keep-edition.tsx'
import { FrontPage, frontOf } from './front-page.tsx'

/** One edition: its front page, its forums and people, and the account of its text. */
export const editionLoader =
  (source: LibrarySource) =>
  async ({ params, request }: LoaderFunctionArgs) => {
    const catalog = await source.catalog()
    const entry = catalog.editions.find(({ id }) => id === params.edition)
    if (!entry) throw data(say`没有这一期`, { status: 404 })
    const edition = await source.edition(entry.id)
    const pages = readEditionPages(new URL(request.url).searchParams)
    const front = frontOf(catalog, edition, pages.page)
    const { page } = front.shown
    const name = editionName(entry)
    return {
      meta: {
        title: page > 1 ? say`${name}，第 ${page} 页` : name,
        description: say`${name}的版面：${countWords(front.shown.total)} 篇文章，每篇在哪里，每个字从哪里来。`,
      },
      front,
      several: catalog.editions.length > 1,
      kept: catalog.archive ? entry.url : null,
      // Of an archive, the indexes take in one edition at a time: this is where it is chosen.
      indexes: catalog.archive ? indexesIn(catalog) : [],
      forums: edition.forums.map(({ slug, name: forum, status }) => ({
        slug,
        name: forum,
        status,
      })),
      people: mostPresent(edition),
      account: accountShown(edition, entry.url, { ...pages, page }),
    }
  }

const MOST_PEOPLE = 12

/** People who are named in two articles and more, those of the most articles first. */
function mostPresent({ people }: Edition) {
  return people
    .map(({ slug, name, evidence }) => ({
      slug,
      name,
      articles: new Set(evidence.map(({ article }) => article)).size,
    }))
    .filter(({ articles }) => articles > 1)
    .toSorted((a, b) => b.articles - a.articles)
    .slice(0, MOST_PEOPLE)
}

export function EditionView() {
  const { front, several, kept, indexes, forums, people, account } =
    useLoaderData<ReturnType<typeof editionLoader>>()
  return (
    <div className="page-width pb-20">
      {several && (
        <nav aria-label={say`所在`} className="label pt-6">
          <Link to={editionsPath()} className="link-quiet">
            {say`各期`}
          </Link>
        </nav>
      )}
      <FrontPage front={front} />
      <div className="mt-12">
        {indexes.length > 0 && (
          <nav
            aria-label={say`这一期的索引`}
            className="label mb-12 flex flex-wrap gap-x-6 gap-y-1"
          >
            <span>{say`这一期的索引`}</span>
            {indexes.map((index) => (
              <Link key={index} to={indexPath(index, { edition: front.id })} className="link-quiet">
                {said(INDEX_WORDS[index])}
              </Link>
            ))}
          </nav>
        )}
        {forums.length > 0 && (
          <Section title={say`论坛`} aside={say`${forums.length} 个`}>
            <ForumLinks forums={forums} />
          </Section>
        )}
        {people.length > 0 && (
          <Section title={say`多篇提到的人`}>
            <ul className="flex flex-wrap gap-x-6 gap-y-2">
              {people.map(({ slug, name, articles }) => (
                <li key={slug}>
                  <Link to={namePath('people', slug)} className="link-quiet">
                    {name}
                  </Link>
                  <span className="label"> {say`${countWords(articles)} 篇`}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <div id="account" className="mt-12">
          <Section title={say`这一期的文本`}>
            <div className="mb-8">
              <EditionDownloads id={account.id} />
            </div>
            {kept && (
              <div className="mb-8">
                <KeepEdition url={kept} />
              </div>
            )}
            <EditionAccount account={account} />
          </Section>
        </div>
      </div>
    </div>
  )
}
