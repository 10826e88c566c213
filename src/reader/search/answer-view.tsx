import { useState, useSyncExternalStore } from 'react'
import { say } from '#language/say.ts'
import type { Answer, Excerpt } from '#search/answer.ts'
import { searchPath, type SearchQuery } from '../paths.ts'
import { Share } from '../ui/share/share.tsx'
import type { AnswerStream } from './answer-stream.ts'
import { ChosenFilters } from './chosen-filters.tsx'
import type { Expansions } from './expansions.ts'
import { FacetPanel } from './facet-panel.tsx'
import { withNames } from './facet-words.ts'
import { NoResult } from './no-result.tsx'
import { OverTimeStrip } from './over-time-strip.tsx'
import { QueryNotes } from './query-notes.tsx'
import { RespellingNotes } from './respelling-notes.tsx'
import { ResultList } from './result-list.tsx'

type AnswerProps = {
  query: SearchQuery
  stream: AnswerStream
  expansions: Expansions
  editionName: ((id: string) => string) | null
}

/** What was found, as it comes in. */
export function AnswerView({ query: asked, stream, expansions, editionName }: AnswerProps) {
  const { answer, done, failed } = useSyncExternalStore(
    stream.subscribe,
    stream.latest,
    stream.latest,
  )
  const { expanded, onExpand } = useExpanded(expansions)
  if (!answer) {
    return (
      <p role="status" aria-busy={!failed} className="min-h-7 text-muted">
        {failed ? say`搜索没能完成，再搜一次试试` : done ? '' : say`正在找……`}
      </p>
    )
  }
  const query = { ...asked, filters: answer.filters }
  const facets = withNames(answer.facets, editionName)
  return (
    <>
      <div role="status" aria-busy={!done} className="min-h-7 max-w-3xl">
        <p className="text-muted">{statusWords(answer)}</p>
        <RespellingNotes {...answer} />
        <QueryNotes query={answer.query} />
      </div>
      {!done && (
        <p className="label">
          {failed
            ? say`没能找完，再搜一次试试`
            : say`正在找：${answer.progress.total} 篇里看了 ${answer.progress.searched} 篇`}
        </p>
      )}
      <ChosenFilters query={query} facets={facets} />
      <div className="search-columns">
        <FacetPanel
          facets={facets}
          query={query}
          all={answer.articles + answer.hidden}
          shown={answer.articles}
        />
        <div className="min-w-0">
          {answer.overTime && <OverTimeStrip overTime={answer.overTime} query={query} />}
          {(answer.articles > 0 || answer.unseen) && (
            <ResultList
              answer={answer}
              query={query}
              expanded={expanded}
              onExpand={onExpand}
              editionName={editionName}
            />
          )}
          {answer.articles === 0 && !answer.unseen && done && (
            <NoResult answer={answer} query={query} />
          )}
          {/* Behind the results: Tab leads from the box to the first of them. */}
          <div className="mt-8 flex">
            <Share
              name={say`分享这次搜索`}
              title={say`搜索：${query.q}`}
              places={[{ key: 'search', name: say`这次搜索`, path: searchPath(query) }]}
            />
          </div>
        </div>
      </div>
    </>
  )
}

/** The articles whose hits are all shown: those that were, and what a reader opens and closes since. */
function useExpanded(expansions: Expansions) {
  const [changed, setChanged] = useState({ of: expansions, hits: expansions.known })
  const expanded = changed.of === expansions ? changed.hits : expansions.known
  const show = (slug: string, excerpts: Excerpt[] | null) => {
    setChanged((before) => {
      const hits = new Map(before.of === expansions ? before.hits : expansions.known)
      if (excerpts) hits.set(slug, excerpts)
      else hits.delete(slug)
      return { of: expansions, hits }
    })
  }
  const onExpand = async (slug: string, expands: boolean) => {
    if (!expands) {
      expansions.close(slug)
      show(slug, null)
      return
    }
    show(slug, await expansions.open(slug))
  }
  return { expanded, onExpand: (slug: string, expands: boolean) => void onExpand(slug, expands) }
}

function statusWords({ articles, hits, results, hidden, unseen }: Answer): string {
  if (unseen && !unseen.certain) {
    return [
      articles === 0 ? say`还没有找到` : say`找到 ${articles} 篇，共 ${hits} 处`,
      say`另有 ${unseen.articles} 篇像有，还没有逐字看`,
    ].join(say`；`)
  }
  if (unseen) return say`找到 ${articles} 篇；逐字看了 ${results.length} 篇，共 ${hits} 处`
  return [
    articles === 0 ? say`没有找到` : say`找到 ${articles} 篇，共 ${hits} 处`,
    ...(hidden ? [say`另有 ${hidden} 篇不合所选的条件`] : []),
    ...(results.length < articles ? [say`显示前 ${results.length} 篇`] : []),
  ].join(say`；`)
}
