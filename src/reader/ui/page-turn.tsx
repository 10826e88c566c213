import { Link } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import { say } from '#language/say.ts'
import type { Shown } from '../page-of.ts'

type PageTurnProps = {
  /** What is turned, as a screen reader names it. */
  label: string
  shown: Shown
  /** 篇, 条: what the entries are counted in. */
  unit: string
  to: (page: number) => string
  /** True for the list that the page is about: j and k turn it. */
  main?: boolean
}

/** Which part of a long list is shown, and the ways to the rest; nothing when it is shown whole. */
export function PageTurn({ label, shown, unit, to, main = false }: PageTurnProps) {
  const { page, pages, first, last, total } = shown
  if (pages === 1) return null
  return (
    <nav
      aria-label={label}
      className="mt-8 flex flex-wrap items-center gap-x-2 gap-y-2 border-t border-rule pt-3 print:hidden"
    >
      <p className="label me-auto py-1.5">
        {say`第 ${countWords(first)}–${countWords(last)} ${unit}，共 ${countWords(total)} ${unit}`}
        <noscript>{say`；翻页要用到 JavaScript`}</noscript>
      </p>
      {page > 1 && (
        <>
          {page > 2 && (
            <Link to={to(1)} className="button-quiet">
              {say`第一页`}
            </Link>
          )}
          <Link to={to(page - 1)} rel={main ? 'prev' : undefined} className="button-quiet">
            {say`上一页`}
          </Link>
        </>
      )}
      <span className="px-1 text-sm text-muted tabular-nums">
        {say`${countWords(page)}／${countWords(pages)}`}
      </span>
      {page < pages && (
        <>
          <Link to={to(page + 1)} rel={main ? 'next' : undefined} className="button-quiet">
            {say`下一页`}
          </Link>
          {page < pages - 1 && (
            <Link to={to(pages)} className="button-quiet">
              {say`最后一页`}
            </Link>
          )}
        </>
      )}
    </nav>
  )
}
