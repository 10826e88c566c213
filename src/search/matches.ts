import type { Range } from './fold.ts'
import type { Passage } from './passages.ts'
import type { Query, Word } from './query.ts'

/** Where words stand in a folded passage. */
export type Match = Range & { words: Word[] }
export type PassageMatches = { passage: Passage; matches: Match[] }

/**
 * The proof that an article is a hit: every place where its folded text holds the words. Null when
 * a word is missing, or one stands there that must not.
 */
export function matchesIn(
  passages: readonly Passage[],
  query: Pick<Query, 'words' | 'exclusions'>,
): PassageMatches[] | null {
  const holds = ({ folded }: Word) =>
    passages.some((passage) => occurrences(passage.folded, folded, 1).length > 0)
  if (!query.words.every(holds) || query.exclusions.some(holds)) return null
  return passages
    .map((passage) => ({ passage, matches: matchesOf(passage.folded, query.words) }))
    .filter(({ matches }) => matches.length > 0)
}

/** All places, in order; those that overlap are one. */
function matchesOf(folded: string, words: readonly Word[]): Match[] {
  const all = words.flatMap((word) =>
    occurrences(folded, word.folded).map((range) => ({ ...range, words: [word] })),
  )
  all.sort((one, other) => one.start - other.start || other.end - one.end)
  const merged: Match[] = []
  for (const match of all) {
    const last = merged.at(-1)
    if (last && match.start < last.end) {
      last.end = Math.max(last.end, match.end)
      last.words = [...new Set([...last.words, ...match.words])]
    } else {
      merged.push(match)
    }
  }
  return merged
}

/** Where the needle stands, never in the middle of a character that takes two units. */
function occurrences(folded: string, needle: string, most = Infinity): Range[] {
  const found: Range[] = []
  let start = folded.indexOf(needle)
  while (start >= 0 && found.length < most) {
    const end = start + needle.length
    const whole = !splitsCharacter(folded, start) && !splitsCharacter(folded, end)
    if (whole) found.push({ start, end })
    start = folded.indexOf(needle, whole ? end : start + 1)
  }
  return found
}

/** Whether a cut here would part the two halves of one character. */
export const splitsCharacter = (text: string, at: number) =>
  at > 0 && isIn(text.charCodeAt(at - 1), 0xd800) && isIn(text.charCodeAt(at), 0xdc00)

const isIn = (unit: number, block: number) => unit >= block && unit < block + 0x400
