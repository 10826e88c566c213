import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { SearchClient } from '#search/client.ts'
import { allEditions, type LibrarySource } from '../library-source.ts'
import { readSearchQuery } from '../paths.ts'
import { Page } from '../ui/page.tsx'
import { NoResult } from './no-result.tsx'
import { RespellingNotes } from './respelling-notes.tsx'
import { ResultList } from './result-list.tsx'
import { SearchHelp, wordsToTry } from './search-help.tsx'

/** What the query in the address finds; nothing is looked for when there is none. */
export const searchLoader =
  (source: LibrarySource, search: SearchClient) =>
  async ({ request }: LoaderFunctionArgs) => {
    const { q } = readSearchQuery(new URL(request.url).searchParams)
    return {
      meta: {
        title: q.trim() ? `搜索：${q}` : '搜索',
        description: '在全部文章里逐字搜索，搜索只在本机进行。',
      },
      q,
      answer: q.trim() ? await search.search(q) : null,
      words: q.trim() ? [] : (await allEditions(source)).slice(0, 1).flatMap(wordsToTry),
    }
  }

export function SearchView() {
  const { q, answer, words } = useLoaderData<ReturnType<typeof searchLoader>>()
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
      {answer && answer.articles > 0 && <ResultList results={answer.results} />}
      {answer?.articles === 0 && <NoResult answer={answer} />}
      <noscript>搜索要用到 JavaScript。不用它，也可以从版面逐篇阅读。</noscript>
    </Page>
  )
}

type Counted = { articles: number; hits: number; results: unknown[] }

function statusWords({ articles, hits, results }: Counted): string {
  if (articles === 0) return '没有找到'
  const found = `找到 ${articles} 篇，共 ${hits} 处`
  return results.length < articles ? `${found}；显示前 ${results.length} 篇` : found
}
