import type { Range } from './fold.ts'

/** How a piece of the text differs from what was typed. */
export type Slip =
  { kind: 'other'; typed: string; printed: string } | { kind: 'missing' | 'extra' | 'swapped' }

export type NearWindow = Range & { slip: Slip }

const SHORTEST_TO_LOSE = 3

/** A part of what was typed that a piece with one slip has whole, and how far before it the piece may begin. */
export type Seed = { piece: string; before: number[] }

/** One half of the word is whole, or the two are swapped where they meet. */
export function seedsOf(typed: string): Seed[] {
  if (typed.length < 2) return []
  const half = typed.length >> 1
  const [left, right] = [typed.slice(0, half), typed.slice(half)]
  const swapped = left.slice(0, -1) + right.slice(0, 1) + left.slice(-1) + right.slice(1)
  return [
    { piece: left, before: [0] },
    { piece: right, before: [half, half - 1, half + 1] },
    { piece: swapped, before: [0] },
  ]
}

/**
 * The pieces of a text that are one slip from what was typed: another character, one missing or
 * too many inside, two swapped (the four slips of Damerau 1964). The first and last character may
 * be wrong, but none is taken away or added there: that would be another word. At most so many
 * places are looked at.
 */
export function nearWindows(text: string, typed: string, seeds: readonly Seed[], most: number) {
  const starts = new Set<number>()
  for (const { piece, before } of seeds) {
    for (let at = text.indexOf(piece); at >= 0 && starts.size < most;) {
      for (const each of before) if (at >= each) starts.add(at - each)
      at = text.indexOf(piece, at + 1)
    }
  }
  const inOrder = [...starts].sort((one, other) => one - other)
  return {
    found: inOrder.flatMap((start) => windowsAt(text, start, typed)),
    places: starts.size,
  }
}

function windowsAt(text: string, start: number, typed: string): NearWindow[] {
  const found: NearWindow[] = []
  const { length } = typed
  const same = agreement(text, start, typed)
  const rest = typed.slice(same + 1)
  const put = (size: number, slip: Slip) => {
    if (start + size <= text.length) found.push({ start, end: start + size, slip })
  }
  if (text.startsWith(rest, start + same + 1) && start + length <= text.length) {
    const printed = text[start + same] ?? ''
    const wrong = typed[same] ?? ''
    if (isLetter(printed)) put(length, { kind: 'other', typed: wrong, printed })
  }
  if (length < SHORTEST_TO_LOSE || same === 0) return found
  const next = typed[same] ?? ''
  if (
    same < length &&
    isLetter(text[start + same] ?? '') &&
    text.startsWith(typed.slice(same), start + same + 1)
  ) {
    put(length + 1, { kind: 'missing' })
  }
  if (same < length - 1 && length > SHORTEST_TO_LOSE && text.startsWith(rest, start + same)) {
    put(length - 1, { kind: 'extra' })
  }
  if (
    same < length - 1 &&
    text.startsWith((typed[same + 1] ?? '') + next + typed.slice(same + 2), start + same)
  ) {
    put(length, { kind: 'swapped' })
  }
  return found
}

/** How many characters agree before the first that does not. */
function agreement(text: string, start: number, typed: string): number {
  let same = 0
  while (same < typed.length && text[start + same] === typed[same]) same++
  return same
}

const isLetter = (character: string) => /^[\p{L}\p{N}]$/u.test(character)
