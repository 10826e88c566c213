/**
 * Pairs of neighbouring characters of folded text: what holds a string holds all of its pairs.
 * Punctuation and blanks part them; in their place stands the end of a run, so that a character that
 * no other follows is found as well.
 */

/** Two UTF-16 units, the first in the upper half; the second is END where a run ends. */
export type Gram = number

const END = 0
const PARTS = /[\p{P}\p{Z}\p{Cc}]/u
/** By unit: 1 letter, 2 what parts. Filled as units are met. */
const kinds = new Uint8Array(0x10000)

export const firstOf = (gram: Gram) => gram >>> 16
export const secondOf = (gram: Gram) => gram & 0xffff

/** Every gram of a folded text, distinct. */
export function gramsIn(text: string): Set<Gram> {
  const grams = new Set<Gram>()
  const begins = new Set<number>()
  const ends = new Set<number>()
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (parts(unit)) continue
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
    if (next === 0 || parts(next)) ends.add(unit)
    else {
      begins.add(unit)
      grams.add(gramOf(unit, next))
    }
  }
  for (const unit of ends) if (!begins.has(unit)) grams.add(gramOf(unit, END))
  return grams
}

/** What every text that holds a needle has. */
export type Needed = {
  /** All of these. */
  grams: Gram[]
  /** And when there are none, of each of these units any gram that it begins. */
  units: number[]
  /** True when whatever has the grams holds the needle. */
  isAll: boolean
}

export function neededBy(needle: string): Needed {
  const grams = new Set<Gram>()
  const units = new Set<number>()
  for (let at = 0; at < needle.length; at++) {
    const unit = needle.charCodeAt(at)
    if (parts(unit)) continue
    units.add(unit)
    const next = at + 1 < needle.length ? needle.charCodeAt(at + 1) : 0
    if (next !== 0 && !parts(next)) grams.add(gramOf(unit, next))
  }
  const isAll = needle.length === 2 ? grams.size === 1 : needle.length === 1 && units.size === 1
  return { grams: [...grams], units: grams.size > 0 ? [] : [...units], isAll }
}

const gramOf = (first: number, second: number): Gram => ((first << 16) | second) >>> 0

const parts = (unit: number) =>
  (kinds[unit] ||= PARTS.test(String.fromCharCode(unit)) ? 2 : 1) === 2
