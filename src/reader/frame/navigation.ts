import { useEffect, useRef } from 'react'
import { useLocation, useMatches } from 'react-router'
import { SITE_NAME } from '#export/site-name.ts'
import { said, say } from '#language/say.ts'
import { pageMeta } from '../page-meta.ts'
import { useWorld } from '../world.ts'

/**
 * Keeps the tab's title that of the page. It stands before the page, whose own word (that it could
 * not be shown) comes after.
 */
export function PageTitle() {
  const matches = useMatches()
  const { title: named } = pageMeta(matches.map(({ loaderData }) => loaderData))
  const site = said(SITE_NAME)
  const title = useWorld() === 'own' && named === site ? `${say`我的文本`} · ${site}` : named
  const { key } = useLocation()
  useEffect(() => {
    document.title = title
  }, [title, key])
  return null
}

/** A title for what has no data to say its own. */
export function useTitle(title: string) {
  const { key } = useLocation()
  useEffect(() => {
    document.title = `${title} · ${said(SITE_NAME)}`
  }, [title, key])
}

/**
 * Moves the focus to the new page's heading, so that a screen reader begins there. Who is typing in
 * the search box stays in it.
 */
export function useNavigationFocus() {
  const { pathname, search } = useLocation()
  const page = `${pathname} ${new URLSearchParams(search).get('page')}`
  const last = useRef(page)
  useEffect(() => {
    if (last.current === page) return
    last.current = page
    if (document.activeElement instanceof HTMLInputElement) return
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [page])
}
