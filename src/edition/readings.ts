import { polyphonic } from 'pinyin-pro'

/**
 * The toneless readings of every Han character of some texts, as syllable → characters (`an` →
 * `安案暗`); a character of several readings stands under each, ü is written v. Readings come from
 * pinyin-pro's dictionary.
 */
export function readingsOf(texts: Iterable<string>): Record<string, string> {
  const characters = new Set<string>()
  for (const text of texts) {
    for (const character of text) if (/\p{Script=Han}/u.test(character)) characters.add(character)
  }
  const bySyllable = new Map<string, string>()
  for (const character of [...characters].sort()) {
    for (const syllable of syllablesOf(character)) {
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character)
    }
  }
  return Object.fromEntries([...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Readings that are no plain syllable (ń, ê, 兙's two) are left out. */
const syllablesOf = (character: string): Set<string> =>
  new Set(
    (polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? [])
      .map((syllable) => syllable.replaceAll('ü', 'v'))
      .filter((syllable) => /^[a-z]+$/.test(syllable)),
  )
