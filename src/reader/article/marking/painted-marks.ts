import { useEffect } from 'react'
import { COLOURS } from '#marks/colours.ts'
import { canPaint } from '../painted-hits.ts'
import { rangesOf } from '../passage-text.ts'
import type { PlacedMark } from './placed-marks.ts'

/** The names that `::highlight()` has in the styles: two for each colour, one of them with notes. */
const PAINTS = COLOURS.flatMap((colour) => [
  { name: `mark-${colour}`, colour, noted: false },
  { name: `mark-${colour}-noted`, colour, noted: true },
])

/** Paints marks over the text, anew whenever the page is drawn (`painted-hits.ts`). */
export function usePaintedMarks(placed: readonly PlacedMark[]) {
  useEffect(() => {
    if (!canPaint()) return
    for (const { name, colour, noted } of PAINTS) {
      const places = placed
        .filter(({ mark }) => mark.colour === colour && (mark.note !== '') === noted)
        .flatMap((each) => each.places)
      CSS.highlights.set(name, new Highlight(...rangesOf(places)))
    }
  })
  useEffect(
    () => () => {
      if (canPaint()) for (const { name } of PAINTS) CSS.highlights.delete(name)
    },
    [],
  )
}
