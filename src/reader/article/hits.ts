import type { Result } from '#search/answer.ts'
import type { Range } from '#search/fold.ts'

/** A place in an article where words of a search stand: in a paragraph, by its id, or in a heading. */
export type Hit = Range & { passage: string }

/** A hit that stands out from the text by an element of its own. */
export type DrawnHit = Hit & { current: boolean }

export const subheadPassage = (index: number) => `subhead-${index}`

/** Every hit of an article, in reading order: as many as the list of results says there are. */
export function hitsOf({ marks, excerpts }: Pick<Result, 'marks' | 'excerpts'>): Hit[] {
  const inPassage = (passage: string, ranges: Range[], from = 0) =>
    ranges.map(({ start, end }) => ({ passage, start: from + start, end: from + end }))
  return [
    ...inPassage('section', marks.section),
    ...inPassage('kicker', marks.kicker),
    ...inPassage('headline', marks.headline),
    ...marks.subheads.flatMap((ranges, index) => inPassage(subheadPassage(index), ranges)),
    ...excerpts.flatMap((excerpt) => inPassage(excerpt.paragraph, excerpt.marks, excerpt.start)),
  ]
}

/**
 * The number of the hit that an address asks for, from 1: the one it counts, if that stands in the
 * paragraph that it names, else the first in that paragraph. 0 for none.
 */
export function hitAsked(hits: readonly Hit[], number: number, anchor: string): number {
  const counted = hits[number - 1]
  const inNamed = hits.findIndex(({ passage }) => passage === anchor)
  if (counted && (inNamed < 0 || counted.passage === anchor)) return number
  return inNamed + 1
}

/** The anchor of the paragraph that a hit stands in; a heading has none. */
export const anchorOf = ({ passage }: Hit) => (/^p\d+$/.test(passage) ? passage : '')
