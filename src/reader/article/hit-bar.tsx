import { Link, useLocation, useNavigate } from 'react-router'
import type { Article } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import { articlePath, FROM_RESULTS, readArticleQuery, searchPath } from '../paths.ts'
import { sayNodes } from '../ui/say-nodes.ts'
import { anchorOf, type Hit } from './hits.ts'

type HitBarProps = {
  slug: Article['slug']
  /** The query that led here. */
  q: string
  /** Null until they are known. */
  hits: readonly Hit[] | null
  failed: boolean
  /** From 1; 0 while none is stepped to. */
  current: number
}

/** Steps through the hits of an article, counts them, and takes their marks away. */
export function HitBar({ slug, q, hits, failed, current }: HitBarProps) {
  const navigate = useNavigate()
  const { state } = useLocation()
  const fromResults = state === FROM_RESULTS

  const total = hits?.length ?? 0

  // A key pressed again before the page has followed goes on from the address, not from the page.
  const step = (by: 1 | -1) => {
    if (!hits) return
    const { hit: asked } = readArticleQuery(new URLSearchParams(window.location.search))
    const from = asked > 0 && asked <= total ? asked : current
    const number = from + by < 1 ? total : from + by > total ? 1 : from + by
    const hit = hits[number - 1]
    if (!hit) return
    const to = articlePath(slug, { q, hit: number, anchor: anchorOf(hit) })
    void navigate(to, { replace: true, preventScrollReset: true, state })
  }
  return (
    <section data-hit-bar aria-label={say`文中的搜索结果`} className="hit-bar">
      <div className="page-width">
        <div className="flex max-w-text items-center gap-1">
          <p className="min-w-0 grow leading-snug md:flex md:items-baseline md:gap-3">
            <Link
              to={searchPath({ q })}
              className="link-quiet block max-w-full truncate md:max-w-64"
              onClick={(event) => {
                if (!fromResults || event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                void navigate(-1)
              }}
            >
              <span className="visually-hidden">{say`回到搜索结果：`}</span>“{q}”
            </Link>
            <span role="status" className="block shrink-0 text-sm text-muted tabular-nums">
              {failed ? say`没能标出` : !hits ? say`正在标出……` : countWords(current, total)}
            </span>
          </p>
          {total > 0 && (
            <>
              <button
                type="button"
                aria-keyshortcuts="p"
                className="hit-button"
                onClick={() => step(-1)}
              >
                {say`上一处`}
              </button>
              <button
                type="button"
                aria-keyshortcuts="n"
                className="hit-button"
                onClick={() => step(1)}
              >
                {say`下一处`}
              </button>
            </>
          )}
          <Link
            to={articlePath(slug)}
            replace
            preventScrollReset
            className="hit-button"
            onClick={() =>
              document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
            }
          >
            {sayNodes`清除${(<span className="visually-hidden">{said('标记', 'hits')}</span>)}`}
          </Link>
        </div>
      </div>
    </section>
  )
}

const countWords = (current: number, total: number) =>
  total === 0
    ? say`这一篇合于所搜，标题和正文里没有可标的字`
    : current > 0
      ? say`第 ${current} 处，共 ${total} 处`
      : say`共 ${total} 处`
