import { openMarks } from '#marks/open-marks.ts'
import type { ReaderMarks } from '#marks/reader-marks.ts'
import { siteAddress, type World } from './world.ts'

const opened = new Map<World, ReaderMarks>()

/** The marks of a world, opened once. What is marked in a reader's own texts is not told on the site. */
export function marksOf(world: World): ReaderMarks {
  const marks =
    opened.get(world) ?? openMarks(`yuedu ${siteAddress} marks${world === 'own' ? ' own' : ''}`)
  opened.set(world, marks)
  return marks
}
