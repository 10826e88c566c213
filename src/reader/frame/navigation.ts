import { useEffect, useRef } from 'react'
import { useLocation, useMatches } from 'react-router'
import { pageMeta } from '../page-meta.ts'

/** Keeps the tab's title that of the page. */
export function usePageTitle() {
  const { title } = pageMeta(useMatches().map(({ loaderData }) => loaderData))
  useEffect(() => {
    document.title = title
  }, [title])
}

/**
 * Moves the focus to the new page's heading, so that a screen reader begins there. Who is typing in
 * the search box stays in it.
 */
export function useNavigationFocus() {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    if (document.activeElement instanceof HTMLInputElement) return
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [pathname])
}
