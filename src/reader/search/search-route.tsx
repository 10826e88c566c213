import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { queriesToTry } from '#edition/queries-to-try.ts'
import { say } from '#language/say.ts'
import type { SearchClient } from '#search/client.ts'
import { editionsWhere, type LibrarySource } from '../library-source.ts'
import { readSearchQuery, type SearchQuery } from '../paths.ts'
import { Page } from '../ui/page.tsx'
import { editionName } from '../ui/words.tsx'
import { AnswerView } from './answer-view.tsx'
import { streamAnswer } from './answer-stream.ts'
import { createExpansions } from './expansions.ts'
import { RecentList } from './recent-list.tsx'
import { SearchHelp } from './search-help.tsx'

/** What the query in the address finds; nothing is looked for when there is none. */
export function searchLoader(source: LibrarySource, search: SearchClient) {
  const expansionsOf = createExpansions(search)

  const find = async ({ q, filters, sort, show }: SearchQuery) => {
    const [stream, expansions, { editions }] = await Promise.all([
      streamAnswer(search, q, { filters, sort, articles: show }),
      expansionsOf(q),
      source.catalog(),
    ])
    const nameOf = (id: string) => {
      const entry = editions.find((each) => each.id === id)
      return entry ? editionName(entry) : id
    }
    return { stream, expansions, editionName: editions.length > 1 ? nameOf : null }
  }

  return async ({ request }: LoaderFunctionArgs) => {
    const query = readSearchQuery(new URL(request.url).searchParams)
    const asked = query.q.trim() !== ''
    return {
      meta: {
        title: asked ? say`搜索：${query.q}` : say`搜索`,
        description: say`在全部文章里逐字搜索，搜索只在本机进行。`,
      },
      query,
      found: asked ? await find(query) : null,
      tries: asked ? [] : (await editionsWhere(source, isNewest)).flatMap(queriesToTry),
    }
  }
}

const isNewest = (_entry: unknown, index: number) => index === 0

export function SearchView() {
  const { query, found, tries } = useLoaderData<ReturnType<typeof searchLoader>>()
  return (
    <Page
      quiet={found !== null}
      title={found ? <span className="line-clamp-3">{say`搜索“${query.q}”`}</span> : say`搜索`}
    >
      {found && <AnswerView query={query} {...found} />}
      {!found && (
        <>
          <RecentList />
          <SearchHelp tries={tries} />
        </>
      )}
      <noscript>{say`搜索要用到 JavaScript。不用它，也可以从版面逐篇阅读。`}</noscript>
    </Page>
  )
}
