import { useEffect, useRef } from 'react'
import type { Article } from '#edition/schema.ts'

type ReadBarProps = {
  article: Article
  /** Hears how much of the text has come into view, from 0 to 1. */
  onRead: (read: number) => void
}

/** A thin line at the head of the screen: how far the text is read. */
export function ReadBar({ article, onRead }: ReadBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const tell = useRef(onRead)
  useEffect(() => {
    tell.current = onRead
  })
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const { passed, seen } = progressIn(article)
      if (bar.current) bar.current.style.scale = `${passed} 1`
      tell.current(seen)
    }
    const ask = () => {
      frame ||= requestAnimationFrame(look)
    }
    ask()
    window.addEventListener('scroll', ask, { passive: true })
    window.addEventListener('resize', ask)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', ask)
      window.removeEventListener('resize', ask)
    }
  }, [article])
  return <div ref={bar} aria-hidden className="read-bar" />
}

/** How much of the text has come into view, and how far it is scrolled through: from 0 to 1. */
function progressIn({ paragraphs }: Article) {
  const first = document.getElementById(paragraphs[0]?.id ?? '')
  const last = document.getElementById(paragraphs.at(-1)?.id ?? '')
  if (!first || !last) return { seen: 0, passed: 0 }
  const { top } = first.getBoundingClientRect()
  const { bottom } = last.getBoundingClientRect()
  const beyond = bottom - top - window.innerHeight
  return {
    seen: share(window.innerHeight - top, bottom - top),
    passed: beyond > 0 ? share(-top, beyond) : share(window.innerHeight - bottom, 1),
  }
}

const share = (part: number, whole: number) => Math.min(1, Math.max(0, part / whole))
