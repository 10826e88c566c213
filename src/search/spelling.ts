/** Words that are not in the text, and the words of the text that were meant by them. */
import type { Corpus } from './corpus.ts'
import { fold, foldTogether } from './fold.ts'
import { readAs, slipsOf, type Guess } from './guesses.ts'
import { createReader } from './pinyin.ts'
import type { Word } from './query.ts'
import { synonymBook } from './synonyms.ts'
import type { Named, Vocabulary } from './vocabulary.ts'

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

const MOST_OTHERS = 5
/** Longer words are pasted, not misspelt. */
const LONGEST = 60
/** Of a larger library the names come first, and then only as much of the text as is on hand. */
const SMALL = 1 << 21
const MOST_READ = 1 << 18

type Sought = Pick<Word, 'text' | 'folded'>
type Spelt = Pick<Corpus, 'texts' | 'mayHold'>

/**
 * Looks a word up that no article holds: as another name or a synonym that the notes give, as
 * pinyin in full, as initials of pinyin, as a slip of one character. Null when nothing in the text is near it.
 */
export function createSpeller(
  corpus: Spelt,
  { named, synonyms, readings }: Vocabulary,
): (word: Sought) => Respelling | null {
  const reader = createReader(readings)
  const aliases = aliasesOf(named)
  const { meaningsOf } = synonymBook(synonyms)
  const texts = corpus.texts()
  const isSmall = texts.length > 0 && sizeOf(texts) <= SMALL
  const names = isSmall ? [] : [foldTogether(named.map(({ name }) => name))]
  const read = isSmall ? texts : firstOf(texts)
  const seeds = isSmall ? () => true : (seed: string) => seed.length > 1 && corpus.mayHold(seed)
  const unread = new Set<string>()

  /** Guesses by sound; what nothing is read as, nothing that begins with it will be. */
  const sounds = (typed: string, letters: string, why: 'pinyin' | 'initials') => {
    const keys = Array.from(letters, (_, at) => `${why} ${letters.slice(0, at + 1)}`)
    const reading = why === 'pinyin' ? reader.syllables(letters) : reader.initials(letters)
    const fromNames = readAs(names, reading, why === 'initials')
    const isUnread = keys.some((key) => unread.has(key))
    const fromTexts = fromNames.length || isUnread ? [] : readAs(read, reading, why === 'initials')
    if (fromTexts.length === 0 && why === 'pinyin') unread.add(keys.at(-1) ?? '')
    return choose(typed, why, fromNames.length ? fromNames : fromTexts)
  }

  return ({ text: typed, folded }) => {
    if (folded.length > LONGEST) return null
    const alias = aliases.get(folded)
    if (alias) return { typed, why: 'alias', applied: true, others: [], ...alias }
    const [meaning, ...meanings] = meaningsOf(folded)
    if (meaning !== undefined) {
      const taken = fold(meaning).text
      return {
        typed,
        taken,
        why: 'synonym',
        outside: true,
        applied: true,
        others: meanings,
      }
    }
    const latin = folded.replace(/['’ ]/g, '')
    if (/^[a-z]{2,}$/.test(latin)) {
      return sounds(typed, latin, 'pinyin') ?? sounds(typed, latin, 'initials')
    }
    return (
      choose(
        typed,
        'typo',
        slipsOf(names, folded, reader, () => true),
      ) ?? choose(typed, 'typo', slipsOf(texts, folded, reader, seeds))
    )
  }
}

const sizeOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0)

/** The first texts, as many as are read through at every keystroke. */
function firstOf(texts: readonly string[]): string[] {
  const first: string[] = []
  let size = 0
  for (const text of texts) {
    if ((size += text.length) > MOST_READ) break
    first.push(text)
  }
  return first
}

function aliasesOf(named: readonly Named[]): Map<string, { taken: string; outside: boolean }> {
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
