/**
 * Folded text to the terms that articles are ranked by. Words are the wrong unit for Chinese, so the
 * terms are characters and pairs of neighbours, of every script: whatever holds a string holds all
 * of its pairs, and nothing hangs on a word border that someone else drew. Latin words are terms too.
 */
import { TEXT_BREAK } from './fold.ts'

const LATIN_WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}]){3,}/gu
/** Enough pairs to tell texts apart; more would only make a long query slow. */
const MOST_PAIRS = 64

/** Every character, pair and Latin word of a folded text, as often as it occurs. */
export function termsIn(folded: string): string[] {
  const characters = [...folded]
  return [
    ...characters.filter((character) => !isBreak(character)),
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

/**
 * How a term is written in the index. MiniSearch keeps terms in a tree and looks at the branches
 * of a node one by one: thousands of Chinese characters side by side make it slow. Written as four
 * digits each, they branch at most 34 ways. ASCII stays as it is.
 */
export function keyOf(term: string): string {
  let key = ''
  for (const character of term) {
    const point = character.codePointAt(0) ?? 0
    if (point < 0x80) key += character
    else for (let shift = 15; shift >= 0; shift -= 5) key += DIGITS[digitAt(point, shift)] ?? ''
  }
  return key
}

const DIGITS = Array.from({ length: 34 }, (_, digit) => String.fromCharCode(0x100 + digit))

/** Five bits of a code point; its first digit takes what is left, up to 33. */
const digitAt = (point: number, shift: number) =>
  shift === 15 ? point >> shift : (point >> shift) & 31

/** Folded text knows one kind of white space. */
const isBreak = (character: string) => character === ' ' || character === TEXT_BREAK

function pairsOf(characters: string[]): string[] {
  const pairs: string[] = []
  characters.forEach((character, index) => {
    const next = characters[index + 1]
    if (next && !isBreak(character) && !isBreak(next)) pairs.push(character + next)
  })
  return pairs
}
