import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { Answer } from '#search/answer.ts'
import type { SearchClient } from '#search/client.ts'
import { editionsWhere, type LibrarySource } from '../library-source.ts'
import { readSearchQuery } from '../paths.ts'
import { Page } from '../ui/page.tsx'
import { FacetChoices } from './facet-choices.tsx'
import { NoResult } from './no-result.tsx'
import { RespellingNotes } from './respelling-notes.tsx'
import { ResultList } from './result-list.tsx'
import { SearchHelp, wordsToTry } from './search-help.tsx'

/** What the query in the address finds; nothing is looked for when there is none. */
export const searchLoader =
  (source: LibrarySource, search: SearchClient) =>
  async ({ request }: LoaderFunctionArgs) => {
    const query = readSearchQuery(new URL(request.url).searchParams)
    const { q, sort, ...filters } = query
    return {
      meta: {
        title: q.trim() ? `搜索：${q}` : '搜索',
        description: '在全部文章里逐字搜索，搜索只在本机进行。',
      },
      query,
      answer: q.trim() ? await search.search(q, { filters, sort }) : null,
      words: q.trim() ? [] : (await editionsWhere(source, isNewest)).flatMap(wordsToTry),
    }
  }

const isNewest = (_entry: unknown, index: number) => index === 0

export function SearchView() {
  const { query, answer, words } = useLoaderData<ReturnType<typeof searchLoader>>()
  const { q } = query
  return (
    <Page
      quiet={q.trim() !== ''}
      title={q.trim() ? <span className="line-clamp-3">搜索“{q}”</span> : '搜索'}
    >
      <div role="status" className="min-h-7 max-w-3xl">
        {answer && <p className="text-muted">{statusWords(answer)}</p>}
        {answer && <RespellingNotes {...answer} />}
      </div>
      {!answer && <SearchHelp words={words} />}
      {answer && (
        <div className="search-columns">
          <FacetChoices
            articles={answer.articles + answer.hidden}
            facets={answer.facets}
            query={{ q, sort: query.sort, ...answer.filters }}
          />
          {answer.articles > 0 && <ResultList results={answer.results} />}
          {answer.articles === 0 && <NoResult answer={answer} query={query} />}
        </div>
      )}
      <noscript>搜索要用到 JavaScript。不用它，也可以从版面逐篇阅读。</noscript>
    </Page>
  )
}

type Counted = Pick<Answer, 'articles' | 'hits' | 'results' | 'hidden'>

function statusWords({ articles, hits, results, hidden }: Counted): string {
  if (articles === 0) return hidden ? `没有找到；另有 ${hidden} 篇不合所选的条件` : '没有找到'
  const others = hidden ? `；另有 ${hidden} 篇不合所选的条件` : ''
  const found = `找到 ${articles} 篇，共 ${hits} 处${others}`
  return results.length < articles ? `${found}；显示前 ${results.length} 篇` : found
}
