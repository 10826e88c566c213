/**
 * `node src/build/make-common-syllables.mjs`: writes `src/search/common-syllables.ts`. The 3,755
 * characters of the first level of GB 2312-80 stand in the order of their readings, so the length
 * of each syllable's run says how every one of them is read.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { polyphonic } from 'pinyin-pro'

const target = new URL('../search/common-syllables.ts', import.meta.url)

/** The characters in the order of the standard. */
export function commonCharacters() {
  const gbk = new TextDecoder('gbk')
  const characters = []
  for (let row = 0xb0; row <= 0xd7; row++) {
    const last = row === 0xd7 ? 0xf9 : 0xfe
    for (let cell = 0xa1; cell <= last; cell++) {
      characters.push(gbk.decode(new Uint8Array([row, cell])))
    }
  }
  return characters
}

// Where the standard puts ü: lu, lü, luan, lüe, lun.
const ORDER = { lv: 'lu0', lve: 'lub', nv: 'nu0', nve: 'nub' }
const placeOf = (syllable) => ORDER[syllable] ?? syllable

/** `a2 ai13 …`: the syllables in order, each with the number of its characters. */
export function syllableRuns() {
  const runs = [{ syllable: 'a', length: 0 }]
  for (const character of commonCharacters()) {
    const current = runs.at(-1)
    const readings = readingsOf(character)
    const [next] = readings
      .filter((syllable) => placeOf(syllable) > placeOf(current.syllable))
      .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
    // The dictionary and the standard differ on a few (帧): the run they stand in decides.
    if (readings.includes(current.syllable) || !next) current.length++
    else runs.push({ syllable: next, length: 1 })
  }
  return runs.map(({ syllable, length }) => syllable + length).join(' ')
}

export const readingsOf = (character) =>
  (polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? [])
    .map((syllable) => syllable.replaceAll('ü', 'v'))
    .filter((syllable) => /^[a-z]+$/.test(syllable))

/** The source text of the module. */
export const moduleText = () => `/**
 * How common characters are read, to tell slips of an input method. Made by
 * \`src/build/make-common-syllables.mjs\` from the order of GB 2312-80, level 1, and the dictionary
 * of pinyin-pro (MIT).
 */

/** Syllables in the order of the standard, each with the number of its characters. */
const RUNS =
  '${syllableRuns()}'

/** The chief reading, without tone and with v for ü, of the 3,755 most common characters. */
export function commonSyllables(): Map<string, string> {
  const gbk = new TextDecoder('gbk')
  const syllables = new Map<string, string>()
  let at = 0
  for (const run of RUNS.split(' ')) {
    const syllable = run.replace(/\\d+$/, '')
    const end = at + Number(run.slice(syllable.length))
    for (; at < end; at++) {
      // 94 characters to a row of the standard, from row 0xb0 and cell 0xa1 on.
      const bytes = new Uint8Array([0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)])
      syllables.set(gbk.decode(bytes), syllable)
    }
  }
  return syllables
}
`

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(fileURLToPath(target), moduleText())
}
