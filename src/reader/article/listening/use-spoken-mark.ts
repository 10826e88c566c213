import { useEffect } from 'react'
import { canPaint } from '../painted-hits.ts'
import { rangesOf, type PassagePlace } from '../passage-text.ts'

/** The name that `::highlight()` has in the styles. */
const PAINT = 'spoken'
/** So much of the window's height is covered by bars, above and below. */
const COVERED = 96

/** Marks the sentence that is being read, and brings it into sight. */
export function useSpokenMark(sentence: PassagePlace | undefined) {
  const { passage = '', start = 0, end = 0 } = sentence ?? {}
  useEffect(() => {
    const [range] = rangesOf([{ passage, start, end }])
    if (!range) return
    show(range)
    if (!canPaint()) return
    CSS.highlights.set(PAINT, new Highlight(range))
    return () => {
      CSS.highlights.delete(PAINT)
    }
  }, [passage, start, end])
}

function show(range: Range) {
  const { top, bottom } = range.getBoundingClientRect()
  if (top >= COVERED && bottom <= window.innerHeight - COVERED) return
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({
    top: top - window.innerHeight / 3,
    behavior: isStill ? 'instant' : 'smooth',
  })
}
