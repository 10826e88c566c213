import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { said, say } from '#language/say.ts'
import { inTextOrder, byArticle } from '#marks/by-article.ts'
import { LASTING_WORDS, type MarksState } from '#marks/marks-state.ts'
import { countOf } from '#marks/merge-kept.ts'
import type { ReaderMarks } from '#marks/reader-marks.ts'
import type { Kept } from '#marks/schema.ts'
import { pageOf } from '../page-of.ts'
import { marksPath, readMarksQuery, type MarkKind } from '../paths.ts'
import { Choice, Choices } from '../ui/choices.tsx'
import { PageTurn } from '../ui/page-turn.tsx'
import { Page } from '../ui/page.tsx'
import { sayNodes } from '../ui/say-nodes.ts'
import { UndoBar } from '../ui/undo-bar.tsx'
import { useMarks, useMarksState } from '../use-marks.ts'
import { ArticleMarksView } from './article-marks.tsx'
import { HistoryView } from './history.tsx'
import { MarkFiles } from './mark-files.tsx'

export const marksLoader = () => ({
  meta: { title: say`我的标记`, description: say`划线、笔记、收藏和读过的文章，只在这台设备上。` },
})

const LEAD = '划线、笔记、收藏和读过的文章。只在这台设备上，不上传。'

/** What the reader has marked, noted and read; a file cannot know it, the browser draws it. */
export function MarksView() {
  const marks = useMarks()
  const state = useMarksState(marks)
  return (
    <Page title={say`我的标记`} lead={said(LEAD)}>
      {marks && state.ready ? (
        <AllMarks marks={marks} state={state} />
      ) : (
        <p className="text-muted">
          {sayNodes`正在从本机取出……${(
            <noscript>{say`标记由浏览器存在本机，取出来要用到 JavaScript。`}</noscript>
          )}`}
        </p>
      )}
    </Page>
  )
}

/** More would make a page that nobody reads to its end. */
const MOST_ARTICLES = 50

const KIND_WORDS: Record<MarkKind, string> = {
  lines: '划线',
  notes: '笔记',
  bookmarks: '收藏',
  history: '读过',
}

type AllProps = { marks: ReaderMarks; state: MarksState }

function AllMarks({ marks, state }: AllProps) {
  const { only, page } = readMarksQuery(useSearchParams()[0])
  const [removed, setRemoved] = useState<Partial<Kept> | null>(null)
  const remove = (some: Partial<Kept>) => {
    void marks.drop(some)
    setRemoved(some)
    // The row goes, and the focus with it: it begins again at the top.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }
  const kinds = kindsOf(state)
  const shownKept = kinds[only ?? 'all']
  const { entries, shown } = pageOf(byArticle(shownKept), page, MOST_ARTICLES)
  return (
    <>
      {state.lasting !== 'yes' && (
        <p className="mb-6 max-w-measure border-s-4 border-accent ps-4">
          {said(LASTING_WORDS[state.lasting])}
        </p>
      )}
      <Choices label={say`只看`}>
        <Choice to={marksPath()} chosen={only === null}>
          {say`全部 ${countOf(kinds.all)}`}
        </Choice>
        {(['lines', 'notes', 'bookmarks', 'history'] as const).map((kind) => (
          <Choice key={kind} to={marksPath({ only: kind })} chosen={only === kind}>
            {said(KIND_WORDS[kind], 'kind')} {countOf(kinds[kind])}
          </Choice>
        ))}
      </Choices>
      <div className="own-columns mt-8">
        <div>
          {only === 'history' ? (
            <HistoryView
              state={state}
              page={page}
              onKeep={(keeps) => void marks.keepVisits(keeps)}
              onRemove={remove}
            />
          ) : (
            <>
              {entries.map(({ article, marks: own, bookmark }) => (
                <ArticleMarksView
                  key={article.slug}
                  article={article}
                  marks={inTextOrder(own)}
                  bookmark={bookmark}
                  onRemove={remove}
                />
              ))}
              {entries.length === 0 && <p className="text-muted">{said(EMPTY[only ?? 'all'])}</p>}
              <PageTurn
                label={say`标记翻页`}
                shown={shown}
                unit={say`篇`}
                to={(turned) => marksPath({ only, page: turned })}
                main
              />
            </>
          )}
        </div>
        <MarkFiles marks={marks} state={state} onRemove={remove} />
      </div>
      <UndoBar
        done={removed && say`已移除`}
        onUndo={() => {
          void marks.keep(removed ?? {})
          setRemoved(null)
        }}
        onDismiss={() => setRemoved(null)}
      />
    </>
  )
}

const EMPTY = {
  all: '还没有。在文章里选中几个字，就能划线、写笔记；文章标题下面可以收藏。',
  lines: '还没有。在文章里选中几个字，就能划线。',
  notes: '还没有。在文章里选中几个字，就能写笔记。',
  bookmarks: '还没有。文章标题下面可以收藏。',
}

/** What each choice shows. */
function kindsOf({ marks, bookmarks, visits }: Kept): Record<MarkKind | 'all', Kept> {
  const none: Kept = { marks: [], bookmarks: [], visits: [] }
  return {
    all: { ...none, marks, bookmarks },
    lines: { ...none, marks },
    notes: { ...none, marks: marks.filter(({ note }) => note !== '') },
    bookmarks: { ...none, bookmarks },
    history: { ...none, visits },
  }
}
