import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { say } from '#language/say.ts'
import type { Answer, Excerpt } from '#search/answer.ts'
import { MOST_RESULTS, RESULTS_STEP, searchPath, type SearchQuery } from '../paths.ts'
import { ResultView } from './result-view.tsx'

type ListProps = {
  answer: Pick<Answer, 'results' | 'articles' | 'unseen'>
  query: SearchQuery
  /** Every hit in context of the articles whose hits are all shown. */
  expanded: ReadonlyMap<string, Excerpt[]>
  onExpand: (slug: string, expands: boolean) => void
  /** Of an edition, where there are several. */
  editionName: ((id: string) => string) | null
}

/** Articles that match, each with the places where they do; how many are shown, and a way to more. */
export function ResultList({ answer, query, expanded, onExpand, editionName }: ListProps) {
  const { results, articles, unseen } = answer
  const doubtful = unseen && !unseen.certain ? unseen.articles : 0
  const list = useRef<HTMLOListElement>(null)
  const before = useRef<number | null>(null)
  // Who asked for more goes on with the first that is new.
  useEffect(() => {
    if (before.current === null || results.length <= before.current) return
    const added = list.current?.children[before.current]
    added?.querySelector<HTMLElement>('h2 a')?.focus({ preventScroll: true })
    before.current = null
  }, [results.length])
  return (
    <div className="min-w-0">
      <ol ref={list} aria-label={say`搜索结果`} className="mt-4 grid max-w-3xl gap-8">
        {results.map((result) => (
          <li key={result.slug}>
            <ResultView
              result={result}
              q={query.q}
              expanded={expanded.get(result.slug) ?? null}
              onExpand={(expands) => onExpand(result.slug, expands)}
              editionName={editionName}
            />
          </li>
        ))}
      </ol>
      {results.length < articles + doubtful && (
        <p className="mt-8 flex max-w-3xl flex-wrap items-center justify-between gap-3 border-t border-rule pt-4">
          <span className="label">
            {doubtful > 0
              ? say`显示 ${results.length} 篇，像有的还有 ${doubtful} 篇`
              : say`显示 ${results.length} 篇，共 ${articles} 篇`}
          </span>
          {query.show < MOST_RESULTS ? (
            <Link
              to={searchPath({ ...query, show: query.show + RESULTS_STEP })}
              replace
              preventScrollReset
              className="button-quiet min-h-11"
              onClick={() => {
                before.current = results.length
              }}
            >
              {unseen
                ? say`再往下看`
                : say`再显示 ${Math.min(RESULTS_STEP, articles - results.length)} 篇`}
            </Link>
          ) : (
            <span className="label">{say`再加一个词，或者加个条件，就找得到其余的`}</span>
          )}
        </p>
      )}
    </div>
  )
}
