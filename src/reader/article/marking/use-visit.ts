import { useEffect, useRef } from 'react'
import type { ReaderMarks } from '#marks/reader-marks.ts'
import type { ArticleRef } from '#marks/schema.ts'

/** How often what was read is looked at, in milliseconds: scrolling is not to be a stream of writes. */
const INTERVAL = 2000

/** Keeps in mind that the article is read, unless the reader does not want it. To be told how far. */
export function useVisit(marks: ReaderMarks, article: ArticleRef): (read: number) => void {
  const furthest = useRef(0)
  useEffect(() => {
    furthest.current = 0
    let told = 0
    const keep = () => {
      const { ready, keepsVisits, visits } = marks.state()
      if (!ready || !keepsVisits || furthest.current === told) return
      told = furthest.current
      const now = new Date().toISOString()
      const before = visits.find((visit) => visit.article.slug === article.slug)
      const read = Math.max(told, before?.read ?? 0)
      void marks.keep({ visits: [{ article, first: before?.first ?? now, last: now, read }] })
    }
    const timer = setInterval(keep, INTERVAL)
    window.addEventListener('pagehide', keep)
    return () => {
      keep()
      clearInterval(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [marks, article])
  return (read) => {
    furthest.current = Math.max(furthest.current, read)
  }
}
