/** Words that are not in the text, and the words of the text that were meant by them. */
import type { Edition } from '#edition/schema.ts'
import { fold } from './fold.ts'
import { nearWindows } from './near-windows.ts'
import type { SearchDocument } from './passages.ts'
import { createReader, type Reader } from './pinyin.ts'
import type { Word } from './query.ts'
import { synonymBook } from './synonyms.ts'

export type Respelling = {
  /** As typed. */
  typed: string
  /** Words of the text, folded, that are looked for in its place. */
  taken: string
  why: 'alias' | 'synonym' | 'pinyin' | 'initials' | 'typo'
  /** True when that rests on an editor's knowledge from outside the text. */
  outside: boolean
  /** False when it is too far off to be looked for unasked: it can only be offered. */
  applied: boolean
  /** Other words of the text that could be meant, the likeliest first. */
  others: string[]
}

/** Words of the text that could be meant, how well each fits, and how often it stands there. */
type Guess = { text: string; fit: number; times: number; applied: boolean }

const MOST_OTHERS = 5
/** From here on one other character is a slip; in a shorter word it may be another word. */
const SURE = 5
/** Longer words are pasted, not misspelt. */
const LONGEST = 60

/**
 * Looks a word up that no article holds: as another name or a synonym that the notes give, as
 * pinyin in full, as initials of pinyin, as a slip of one character. Null when nothing in the text is near it.
 */
export function createSpeller(
  editions: readonly Edition[],
  documents: readonly SearchDocument[],
): (word: Pick<Word, 'text' | 'folded'>) => Respelling | null {
  const reader = createReader(editions.map(({ readings }) => readings))
  const aliases = aliasesOf(editions)
  const { meaningsOf } = synonymBook(editions)
  const passages = documents.flatMap((document) => document.passages.map(({ folded }) => folded))

  return ({ text: typed, folded }) => {
    if (folded.length > LONGEST) return null
    const alias = aliases.get(folded)
    if (alias) return { typed, why: 'alias', applied: true, others: [], ...alias }
    const [meaning, ...meanings] = meaningsOf(folded)
    if (meaning !== undefined) {
      const taken = fold(meaning).text
      return { typed, taken, why: 'synonym', outside: true, applied: true, others: meanings }
    }
    const latin = folded.replace(/['’ ]/g, '')
    if (/^[a-z]{2,}$/.test(latin)) {
      return (
        choose(typed, 'pinyin', readAs(passages, latin, reader.syllables)) ??
        choose(typed, 'initials', readAs(passages, latin, reader.initials))
      )
    }
    return choose(typed, 'typo', slipsOf(passages, folded, reader))
  }
}

function aliasesOf(editions: readonly Edition[]): Map<string, { taken: string; outside: boolean }> {
  const named = editions.flatMap(({ people, organisations, places, systems }) => [
    ...people,
    ...organisations,
    ...places,
    ...systems,
  ])
  return new Map(
    named.flatMap(({ name, aliases }) =>
      aliases.map(
        (alias) =>
          [fold(alias.name).text, { taken: fold(name).text, outside: alias.outside }] as const,
      ),
    ),
  )
}

/** The best fit; among equals what stands in the text most often, then first. */
function choose(typed: string, why: Respelling['why'], guesses: Guess[]): Respelling | null {
  const [best, ...others] = guesses.sort((a, b) => b.fit - a.fit || b.times - a.times)
  if (!best) return null
  return {
    typed,
    taken: best.text,
    why,
    outside: false,
    applied: best.applied,
    others: others.slice(0, MOST_OTHERS).map(({ text }) => text),
  }
}

/** What the reader makes of the letters anywhere in the text; whole words fit better than parts. */
function readAs(passages: readonly string[], letters: string, read: Reader['syllables']): Guess[] {
  const guesses = new Map<string, Guess>()
  for (const passage of passages) {
    for (let start = 0; start < passage.length; start++) {
      for (const { end, whole } of read(passage, start, letters)) {
        const words = isWords(passage, start, end)
        // Two initials in the middle of words mean nothing.
        if (!words && read.onlyWords) continue
        note(guesses, passage.slice(start, end), (whole ? 2 : 0) + (words ? 1 : 0), true)
      }
    }
  }
  return [...guesses.values()]
}

/** Pieces of the text that are one slip away; those that sound alike fit best. */
function slipsOf(passages: readonly string[], typed: string, { soundsLike }: Reader): Guess[] {
  const guesses = new Map<string, Guess>()
  for (const passage of passages) {
    for (const { start, end, slip } of nearWindows(passage, typed)) {
      const text = passage.slice(start, end)
      const alike = slip.kind === 'other' && soundsLike(slip.typed, slip.printed)
      const certain = alike || slip.kind !== 'other' || typed.length >= SURE
      if (typed.length === 2 && !alike) continue
      const words = isWords(passage, start, end)
      // 智慧云平 is no word: only its letters are near.
      if (!certain && !words) continue
      note(guesses, text, (alike ? 4 : 0) + (certain ? 2 : 0) + (words ? 1 : 0), certain)
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

/** Whether a piece begins and ends where words do, as far as the engine knows Chinese words. */
function isWords(passage: string, start: number, end: number): boolean {
  if (!segmenter) return true
  const segments = segmenter.segment(passage)
  const begins = segments.containing(start)?.index === start
  return begins && (end === passage.length || segments.containing(end)?.index === end)
}
