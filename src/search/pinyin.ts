import { commonSyllables } from './common-syllables.ts'
import { fold, type Range } from './fold.ts'

/** A piece of a text that is read as the letters typed. */
export type Reading = Range & {
  /** False when the last syllable is only begun: somebody is still typing. */
  whole: boolean
}

/** Finds what is read as certain letters. */
export type Read = (text: string) => Reading[]

export type Reader = {
  /** shuzicaizheng → 数字财政, whatever reading each character has. */
  syllables: (letters: string) => Read
  /** szcz → 数字财政. */
  initials: (letters: string) => Read
  /** Whether two characters share a reading, or readings that input methods and ears mix up. */
  soundsLike: (one: string, other: string) => boolean
}

const UNITS = 0x10000
const NO_SYLLABLES: ReadonlySet<string> = new Set()

/** Reads folded text by the syllables of its characters (`Edition.readings`). */
export function createReader(readings: readonly Record<string, string>[]): Reader {
  const syllablesOf = new Map<string, Set<string>>()
  const charactersOf = new Map<string, Set<string>>()
  const initialsOf = new Uint32Array(UNITS)
  for (const each of readings) {
    for (const [syllable, characters] of Object.entries(each)) {
      const known = charactersOf.get(syllable) ?? new Set()
      charactersOf.set(syllable, known)
      for (const character of fold(characters).text) {
        known.add(character)
        const own = syllablesOf.get(character) ?? new Set()
        syllablesOf.set(character, own.add(syllable))
        const unit = character.charCodeAt(0)
        initialsOf[unit] = (initialsOf[unit] ?? 0) | bitOf(syllable, 0)
      }
    }
  }

  /** By unit: whether a character has a syllable that is meant. */
  const flagged = (isMeant: (syllable: string) => boolean) => {
    const flags = new Uint8Array(UNITS)
    for (const [syllable, characters] of charactersOf) {
      if (!isMeant(syllable)) continue
      for (const character of characters) flags[character.charCodeAt(0)] = 1
    }
    return flags
  }

  const syllables = (letters: string): Read => {
    // Almost every place of a text fails by its first two characters, so this is the quick part.
    const first = flagged((syllable) => letters.startsWith(syllable))
    const alone = flagged((syllable) => letters === syllable)
    const rests = [...charactersOf.keys()]
      .filter((syllable) => letters.startsWith(syllable))
      .map((syllable) => letters.slice(syllable.length))
    const second = flagged((syllable) =>
      rests.some((rest) => rest && (rest.startsWith(syllable) || syllable.startsWith(rest))),
    )
    const readFrom = (
      text: string,
      index: number,
      rest: string,
      found: (end: number, whole: boolean) => void,
      isFirst = true,
    ) => {
      for (const syllable of syllablesOf.get(text[index] ?? '') ?? NO_SYLLABLES) {
        if (rest === syllable) found(index + 1, true)
        else if (rest.startsWith(syllable)) {
          readFrom(text, index + 1, rest.slice(syllable.length), found, false)
        } else if (!isFirst && syllable.startsWith(rest)) found(index + 1, false)
      }
    }
    return (text) => {
      const all: Reading[] = []
      for (let start = 0; start < text.length; start++) {
        const unit = text.charCodeAt(start)
        if (!first[unit]) continue
        // NaN behind the last unit is no index, and flags nothing.
        if (!alone[unit] && !second[text.charCodeAt(start + 1)]) continue
        const ends = new Map<number, boolean>()
        readFrom(text, start, letters, (end, whole) => {
          ends.set(end, whole || (ends.get(end) ?? false))
        })
        for (const [end, whole] of ends) all.push({ start, end, whole })
      }
      return all
    }
  }

  const initials = (letters: string): Read => {
    const bits = Uint32Array.from(letters, (_, at) => bitOf(letters, at))
    const [one = 0, two = 0] = bits
    return (text) => {
      const all: Reading[] = []
      for (let start = 0; start + bits.length <= text.length; start++) {
        if (!((initialsOf[text.charCodeAt(start)] ?? 0) & one)) continue
        if (!((initialsOf[text.charCodeAt(start + 1)] ?? 0) & two)) continue
        const isRead = bits.every(
          (bit, at) => ((initialsOf[text.charCodeAt(start + at)] ?? 0) & bit) !== 0,
        )
        if (isRead) all.push({ start, end: start + bits.length, whole: true })
      }
      return all
    }
  }

  const common = commonSyllables()
  const soundsOf = (character: string) =>
    [...(syllablesOf.get(character) ?? []), common.get(character) ?? []].flat().map(blurred)

  return {
    syllables,
    initials,
    soundsLike(one, other) {
      const sounds = soundsOf(one)
      return soundsOf(other).some((sound) => sounds.includes(sound))
    },
  }
}

const bitOf = (letters: string, at: number) => 1 << (letters.charCodeAt(at) - 0x61)

/** zh, ch, sh as z, c, s and -ng as -n: what southern ears and hasty fingers do not tell apart. */
const blurred = (syllable: string) =>
  syllable.replace(/^([zcs])h/, '$1').replace(/(?<=[aei]n)g$/, '')
