import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { ReadContext } from '../read-context.ts'
import { useMarks, useMarksState } from '../use-marks.ts'

/** Tells what is in it which articles the reader has opened; what does not ask is not drawn again. */
export function ReadArticles({ children }: { children: ReactNode }) {
  const { visits } = useMarksState(useMarks())
  // No link is drawn again for what changes nothing, and a tap does not wait for those that are.
  const slugs = useDeferredValue(visits.map(({ article }) => article.slug).join(' '))
  const read = useMemo(() => new Set(slugs.split(' ')), [slugs])
  return <ReadContext value={read}>{children}</ReadContext>
}
