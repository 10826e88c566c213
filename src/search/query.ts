import { fold } from './fold.ts'

/** One thing asked for: `text` as typed, without quotes or minus; `folded` as it is looked for. */
export type Word = { text: string; folded: string; phrase: boolean }

/** Typed text, understood. Never wrong: what is half typed means what it can mean so far. */
export type Query = {
  text: string
  /** All must be there, in any order, in one article. */
  words: Word[]
  /** None may be there. */
  exclusions: Word[]
  /** Why nothing is looked for: nothing was typed, or only what is not wanted. */
  problem: 'empty' | 'only-exclusions' | null
}

// A Chinese input method turns quotes as it likes, so any double quote closes any other.
const DOUBLE_QUOTES = '"“”„‟＂'
const CLOSING = new Map([
  ...[...DOUBLE_QUOTES].map((quote): [string, string] => [quote, DOUBLE_QUOTES]),
  ['「', '」'],
  ['『', '』'],
])
const MINUS = '-－'

/**
 * Reads a query: words parted by white space, "phrases" in Chinese or Latin quotes, and -words or
 * -"phrases" to leave out. A minus within a word is part of it (COVID-19), and so is one that
 * stands quite alone; behind other words a lone one is a word not yet typed. A quote left open
 * runs to the end.
 */
export function readQuery(text: string): Query {
  const words: Word[] = []
  const exclusions: Word[] = []
  let minus = ''
  let rest = text

  while (rest) {
    const first = rest[0] ?? ''
    const closing = CLOSING.get(first)
    if (/\s/.test(first)) {
      minus = ''
      rest = rest.trimStart()
    } else if (!minus && MINUS.includes(first) && startsWord(text, rest)) {
      minus = first
      rest = rest.slice(1)
    } else {
      const length = closing
        ? indexOfAny(rest, (unit) => closing.includes(unit))
        : indexOfAny(rest, (unit) => CLOSING.has(unit) || /\s/.test(unit))
      put(minus ? exclusions : words, rest.slice(closing ? 1 : 0, length), closing !== undefined)
      minus = ''
      rest = rest.slice(closing ? length + 1 : length)
    }
  }
  if (words.length + exclusions.length === 0 && MINUS.includes(text.trim())) {
    put(words, text.trim(), false)
  }
  const problem = words.length ? null : exclusions.length ? 'only-exclusions' : 'empty'
  return { text, words, exclusions, problem }
}

const startsWord = (text: string, rest: string) =>
  rest.length === text.length || /\s/.test(text[text.length - rest.length - 1] ?? '')

/** Where the first unit after the very first is one of those meant; the end when none is. */
function indexOfAny(text: string, meant: (unit: string) => boolean) {
  for (let at = 1; at < text.length; at++) if (meant(text[at] ?? '')) return at
  return text.length
}

function put(words: Word[], text: string, phrase: boolean) {
  const folded = fold(text).text
  if (folded && !words.some((word) => word.folded === folded)) words.push({ text, folded, phrase })
}
