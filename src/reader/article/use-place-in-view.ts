import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useArrival } from '../ui/use-arrival.ts'

/**
 * Brings what the address points at into view: the hit that is stepped to, else quoted words, else
 * the paragraph. `place` is anything that changes when another place is pointed at. Returns the
 * ref of the article.
 */
export function usePlaceInView(anchor: string, place: unknown) {
  const article = useRef<HTMLElement>(null)
  const { key } = useLocation()
  const arrived = useArrival()
  useEffect(() => {
    if (!arrived) return
    const target =
      article.current?.querySelector('mark[aria-current]') ??
      article.current?.querySelector('mark[data-quote]') ??
      (anchor && article.current?.querySelector(`#${CSS.escape(anchor)}`))
    if (target) target.scrollIntoView({ block: 'center' })
  }, [arrived, key, anchor, place])
  return article
}
