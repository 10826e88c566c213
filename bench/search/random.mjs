/**
 * Chances that are the same for the same seed.
 * Source: mulberry32 by Tommy Ettinger, public domain.
 */
export function createRandom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end) => Math.floor(next() * end)
  return {
    /** A whole number from 0 to `end - 1`. */
    below,
    pick: (list) => list[below(list.length)],
    /** A copy in another order. */
    shuffled: (list) => {
      const all = [...list]
      for (let at = all.length - 1; at > 0; at--) {
        const other = below(at + 1)
        ;[all[at], all[other]] = [all[other], all[at]]
      }
      return all
    },
  }
}
