import type { Sort } from './answer.ts'
import type { Found } from './find.ts'

const SPARE = 64

/**
 * The places in `found` of the best articles that pass, the best first and equals in page order; or
 * of the first ones of the page.
 */
export function bestOf(
  { scores }: Pick<Found, 'scores'>,
  failed: Uint8Array,
  sort: Sort,
  most: number,
): number[] {
  const passing: number[] = []
  if (sort === 'page') {
    for (let at = 0; at < failed.length && passing.length < most; at++) {
      if (failed[at] === 0) passing.push(at)
    }
    return passing
  }
  const better = (one: number, other: number) =>
    (scores[other] ?? 0) - (scores[one] ?? 0) || one - other
  // Sorting ten thousand takes longer than finding them, so only what can be among the best is kept.
  let least = -Infinity
  for (let at = 0; at < failed.length; at++) {
    if (failed[at] !== 0 || (scores[at] ?? 0) <= least) continue
    passing.push(at)
    if (passing.length < 2 * most + SPARE) continue
    passing.sort(better).length = most
    least = scores[passing.at(-1) ?? -1] ?? least
  }
  return passing.sort(better).slice(0, most)
}
