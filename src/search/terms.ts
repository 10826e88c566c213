/**
 * Folded text to index terms. Words are the wrong unit for Chinese, so the terms are characters and
 * pairs of neighbours, of every script: whatever holds a string holds all of its pairs, and no hit
 * is lost to a word border that someone else drew. Latin words are terms too, for ranking.
 */

/** Separates passages in a text to index; no pair reaches across it. */
export const PASSAGE_BREAK = '\n'

const BREAK = /[\s]/
const LATIN_WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}]){3,}/gu
/** Enough pairs to tell texts apart; more would only make a long query slow. */
const MOST_PAIRS = 64

/** Every character, pair and Latin word of a folded text, as often as it occurs. */
export function termsIn(folded: string): string[] {
  const characters = [...folded]
  return [
    ...characters.filter((character) => !BREAK.test(character)),
    ...pairsOf(characters),
    ...latinWordsIn(folded),
  ]
}

/** The terms that every text holding the folded string has; one character at least. */
export function termsNeeded(folded: string): string[] {
  const characters = [...folded]
  const pairs = [...new Set(pairsOf(characters))]
  if (pairs.length === 0) return characters.slice(0, 1)
  if (pairs.length <= MOST_PAIRS) return pairs
  const step = pairs.length / MOST_PAIRS
  return Array.from({ length: MOST_PAIRS }, (_, index) => pairs[Math.floor(index * step)] ?? '')
}

/** Runs of three or more letters and digits that are not Han, distinct. */
export const latinWordsIn = (folded: string) => [...new Set(folded.match(LATIN_WORD))]

function pairsOf(characters: string[]): string[] {
  const pairs: string[] = []
  characters.forEach((character, index) => {
    const next = characters[index + 1]
    if (next && !BREAK.test(character) && !BREAK.test(next)) pairs.push(character + next)
  })
  return pairs
}
