import { useEffect } from 'react'
import type { Hit } from './hits.ts'
import { rangesOf } from './passage-text.ts'

/** The name that `::highlight()` has in the styles. */
const PAINT = 'hit'

/** Whether marks can be painted over the text, which leaves its elements and lines as they are. */
export const canPaint = () => typeof CSS !== 'undefined' && 'highlights' in CSS

/**
 * Paints hits over the passages of the page (`data-passage`), anew whenever the page is drawn: what
 * is drawn may have cut the text elsewhere.
 */
export function usePaintedHits(hits: readonly Hit[]) {
  useEffect(() => {
    if (!canPaint() || hits.length === 0) return
    const painted = new Highlight(...rangesOf(hits))
    // Over what the reader has marked herself.
    painted.priority = 1
    CSS.highlights.set(PAINT, painted)
    return () => {
      CSS.highlights.delete(PAINT)
    }
  })
}
