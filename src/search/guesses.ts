/** Pieces of the text that could be meant by a word that is not in it. */
import { TEXT_BREAK, type Range } from './fold.ts'
import { nearWindows, seedsOf } from './near-windows.ts'
import type { Read, Reader } from './pinyin.ts'

/** Words of the text that could be meant, how well each fits, and how often it stands there. */
export type Guess = {
  text: string
  fit: number
  times: number
  applied: boolean
}

/** From here on one other character is a slip; in a shorter word it may be another word. */
const SURE = 5
/** Places where a word may begin that are looked at, and pieces that are asked whether they are words. */
const MOST_PLACES = 1 << 14
const MOST_ASKED = 400

/** What the letters are anywhere in the texts; whole words fit better than parts. */
export function readAs(texts: readonly string[], read: Read, onlyWords: boolean): Guess[] {
  const guesses = new Map<string, Guess>()
  const isWords = wordJudge()
  for (const text of texts) {
    for (const { start, end, whole } of read(text)) {
      const words = isWords(text, { start, end })
      // Two initials in the middle of words mean nothing.
      if (!words && onlyWords) continue
      note(guesses, text.slice(start, end), (whole ? 2 : 0) + (words ? 1 : 0), true)
    }
  }
  return [...guesses.values()]
}

/** Pieces of the text that are one slip away; those that sound alike fit best. Not every seed need be sown. */
export function slipsOf(
  texts: readonly string[],
  typed: string,
  { soundsLike }: Reader,
  isSeed: (piece: string) => boolean,
): Guess[] {
  const guesses = new Map<string, Guess>()
  const isWords = wordJudge()
  const seeds = seedsOf(typed).filter(({ piece }) => isSeed(piece))
  if (seeds.length === 0) return []
  let left = MOST_PLACES
  for (const text of texts) {
    if (left <= 0) break
    const windows = nearWindows(text, typed, seeds, left)
    left -= windows.places
    for (const { start, end, slip } of windows.found) {
      const alike = slip.kind === 'other' && soundsLike(slip.typed, slip.printed)
      const certain = alike || slip.kind !== 'other' || typed.length >= SURE
      if (typed.length === 2 && !alike) continue
      const words = isWords(text, { start, end })
      // 智慧云平 is no word: only its letters are near.
      if (!certain && !words) continue
      const fit = (alike ? 4 : 0) + (certain ? 2 : 0) + (words ? 1 : 0)
      note(guesses, text.slice(start, end), fit, certain)
    }
  }
  return [...guesses.values()]
}

function note(guesses: Map<string, Guess>, text: string, fit: number, applied: boolean) {
  const known = guesses.get(text)
  guesses.set(text, {
    text,
    fit: Math.max(fit, known?.fit ?? 0),
    times: (known?.times ?? 0) + 1,
    applied: applied || (known?.applied ?? false),
  })
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

/**
 * Tells whether a piece of a text begins and ends where words do, as far as the engine knows Chinese
 * words. That takes long, so it is not told of more than so many.
 */
function wordJudge() {
  let asked = 0
  return (text: string, { start, end }: Range): boolean => {
    if (!segmenter) return true
    if (++asked > MOST_ASKED) return false
    const from = text.lastIndexOf(TEXT_BREAK, start) + 1
    const breaks = text.indexOf(TEXT_BREAK, end)
    const line = text.slice(from, breaks < 0 ? text.length : breaks)
    const segments = segmenter.segment(line)
    const begins = segments.containing(start - from)?.index === start - from
    return (
      begins &&
      (end - from === line.length || segments.containing(end - from)?.index === end - from)
    )
  }
}
