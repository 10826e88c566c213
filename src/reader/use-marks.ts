import { startTransition, useEffect, useState, useSyncExternalStore } from 'react'
import { NO_MARKS, type MarksState } from '#marks/marks-state.ts'
import type { ReaderMarks } from '#marks/reader-marks.ts'
import { useWorld } from './world.ts'

/** What the reader has marked, once the page lives: no page waits for it. Null until then. */
export function useMarks(): ReaderMarks | null {
  const world = useWorld()
  const [marks, setMarks] = useState<ReaderMarks | null>(null)
  useEffect(() => {
    let left = false
    import('./marks-of.ts').then(
      ({ marksOf }) => {
        if (!left) startTransition(() => setMarks(marksOf(world)))
      },
      // Without a network nor a copy of the site: the article is read all the same.
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [world])
  return marks
}

const never = () => () => undefined

export const useMarksState = (marks: ReaderMarks | null): MarksState =>
  useSyncExternalStore(marks?.subscribe ?? never, marks?.state ?? (() => NO_MARKS), () => NO_MARKS)
