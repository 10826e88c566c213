import { commonSyllables } from './common-syllables.ts'
import { fold } from './fold.ts'

/** A piece of a passage from a given start that is read as the letters typed. */
export type Reading = {
  end: number
  /** False when the last syllable is only begun: somebody is still typing. */
  whole: boolean
}

type Read = {
  (passage: string, start: number, letters: string): readonly Reading[]
  /** Whether a reading means something only where words begin and end. */
  onlyWords: boolean
}

export type Reader = {
  /** shuzicaizheng → 数字财政, whatever reading each character has. */
  syllables: Read
  /** szcz → 数字财政. */
  initials: Read
  /** Whether two characters share a reading, or readings that input methods and ears mix up. */
  soundsLike: (one: string, other: string) => boolean
}

const NONE: readonly Reading[] = []
const NO_SYLLABLES: ReadonlySet<string> = new Set()

/** Reads folded text by the syllables of its characters (`Edition.readings`). */
export function createReader(readings: readonly Record<string, string>[]): Reader {
  const syllablesOf = new Map<string, Set<string>>()
  for (const each of readings) {
    for (const [syllable, characters] of Object.entries(each)) {
      for (const character of fold(characters).text) {
        const known = syllablesOf.get(character) ?? new Set()
        syllablesOf.set(character, known.add(syllable))
      }
    }
  }
  const initialsOf = new Map(
    [...syllablesOf].map(([character, syllables]) => [
      character,
      [...syllables].map((syllable) => syllable[0]).join(''),
    ]),
  )
  // Almost every place of a text fails here, so this is the quick part.
  const begins = (passage: string, index: number, letter: string) =>
    initialsOf.get(passage[index] ?? '')?.includes(letter) ?? false

  const syllables = (passage: string, start: number, letters: string): readonly Reading[] => {
    if (!begins(passage, start, letters[0] ?? '')) return NONE
    const found = new Map<number, boolean>()
    const readFrom = (index: number, rest: string, whole: boolean) => {
      if (rest === '') {
        found.set(index, whole || (found.get(index) ?? false))
        return
      }
      for (const syllable of syllablesOf.get(passage[index] ?? '') ?? NO_SYLLABLES) {
        if (rest.startsWith(syllable)) readFrom(index + 1, rest.slice(syllable.length), whole)
        else if (index > start && syllable.startsWith(rest)) readFrom(index + 1, '', false)
      }
    }
    readFrom(start, letters, true)
    return [...found].map(([end, whole]) => ({ end, whole }))
  }

  const initials = (passage: string, start: number, letters: string): readonly Reading[] => {
    for (let index = 0; index < letters.length; index++) {
      if (!begins(passage, start + index, letters[index] ?? '')) return NONE
    }
    return [{ end: start + letters.length, whole: true }]
  }

  const common = commonSyllables()
  const soundsOf = (character: string) =>
    [...(syllablesOf.get(character) ?? []), common.get(character) ?? []].flat().map(blurred)

  return {
    syllables: Object.assign(syllables, { onlyWords: false }),
    initials: Object.assign(initials, { onlyWords: true }),
    soundsLike(one, other) {
      const sounds = soundsOf(one)
      return soundsOf(other).some((sound) => sounds.includes(sound))
    },
  }
}

/** zh, ch, sh as z, c, s and -ng as -n: what southern ears and hasty fingers do not tell apart. */
const blurred = (syllable: string) =>
  syllable.replace(/^([zcs])h/, '$1').replace(/(?<=[aei]n)g$/, '')
