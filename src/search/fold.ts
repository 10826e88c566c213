/**
 * The one folding of text, for the build and the browser, for what is printed and what is typed.
 * Two texts that differ only in width, case, script (traditional or simplified), invisible
 * characters or the white space of Chinese fold to the same string.
 */
import { simplifiedOf } from '#edition/traditional-characters.ts'

/** UTF-16 offsets, `end` exclusive. */
export type Range = { start: number; end: number }

/** Folded text, with the way back: unit `i` of `text` was printed at `starts[i]` to `ends[i]`. */
export type Folded = { text: string; starts: Uint32Array; ends: Uint32Array }

/** Parts texts that are folded together; no folded text holds it, so no match reaches across it. */
export const TEXT_BREAK = '\n'

/**
 * Folds: NFKC, case, traditional to simplified, no invisible characters. White space is kept, as
 * one blank, only between two letters or digits that are not Chinese.
 */
export function fold(printed: string): Folded {
  begin(true)
  foldInto(printed)
  return {
    text: written(),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
  }
}

/** The folded texts of many in one string, parted by TEXT_BREAK: the quick way, without a way back. */
export function foldTogether(texts: readonly string[]): string {
  begin(false)
  texts.forEach((text, place) => {
    if (place > 0) put(TEXT_BREAK.charCodeAt(0), 0, 0)
    foldInto(text)
  })
  return written()
}

/** The printed characters that a piece of the folded text stands for, whole. */
export function printedRange(folded: Folded, { start, end }: Range): Range {
  const from = folded.starts[start]
  const to = folded.ends[end - 1]
  if (from === undefined || to === undefined || start >= end) {
    throw new RangeError(`${start}-${end} is not in a folded text of ${folded.text.length}`)
  }
  return { start: from, end: to }
}

// Written to for every text anew, and grown when one is longer than all before.
let units = new Uint16Array(1 << 12)
let starts = new Uint32Array(units.length)
let ends = new Uint32Array(units.length)
let length = 0
/** Whether units of characters that take two have been written. */
let hasHalves = false
let withWayBack = true

function begin(wayBack: boolean) {
  length = 0
  hasHalves = false
  withWayBack = wayBack
}

function put(unit: number, start: number, end: number) {
  if (length === units.length) grow()
  units[length] = unit
  if (withWayBack) {
    starts[length] = start
    ends[length] = end
  }
  length++
}

function grow() {
  const [oldUnits, oldStarts, oldEnds] = [units, starts, ends]
  units = new Uint16Array(2 * oldUnits.length)
  starts = new Uint32Array(units.length)
  ends = new Uint32Array(units.length)
  units.set(oldUnits)
  starts.set(oldStarts)
  ends.set(oldEnds)
}

const decoder = new TextDecoder('utf-16le')
/** More arguments than this may be too many for a call. */
const AT_ONCE = 1 << 12

function written(): string {
  // Several times quicker than character codes, but it takes half characters for mistakes.
  if (!hasHalves) return decoder.decode(units.subarray(0, length))
  let text = ''
  for (let at = 0; at < length; at += AT_ONCE) {
    const some: string = Reflect.apply(
      String.fromCharCode,
      null,
      units.subarray(at, Math.min(at + AT_ONCE, length)),
    )
    text += some
  }
  return text
}

/** What a unit is, as far as it can be told from itself. */
const PLAIN = 1
/** Plain, and a letter or digit of a script that parts its words with blanks. */
const SPACED = 2
const BLANK = 3
/** Folds to several units, or to none. */
const ODD = 4
/** May belong to what stands before it, or is half a character. */
const JOINS = 5

/** By unit: its kind, 0 while it has not been met, and what it folds to when it is plain. */
const kinds = new Uint8Array(0x10000)
const foldedUnits = new Uint16Array(0x10000)

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u
/** What NFKC may join to the character before: marks, and the vowels and finals of Hangul. */
const CONTINUATION = /^[\p{M}\u1161-\u1175\u11a8-\u11c2]/u
const SPACE = /^\s+$/
const SPACED_LETTER =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}])[\\p{L}\\p{M}\\p{N}]'
const ENDS_SPACED = new RegExp(`${SPACED_LETTER}$`, 'u')
const STARTS_SPACED = new RegExp(`^${SPACED_LETTER}`, 'u')

/** Half of a character that takes two units. */
export const isHalf = (unit: number) => unit >= 0xd800 && unit < 0xe000

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const folded = foldCluster(character)
  foldedUnits[unit] = folded.charCodeAt(0)
  return (kinds[unit] =
    isHalf(unit) || IGNORABLE.test(character) || CONTINUATION.test(character.normalize('NFKD'))
      ? JOINS
      : SPACE.test(folded)
        ? BLANK
        : folded.length !== 1
          ? ODD
          : ENDS_SPACED.test(folded)
            ? SPACED
            : PLAIN)
}

const joins = (unit: number) => (kinds[unit] || kindOf(unit)) === JOINS

function foldInto(printed: string) {
  const { length: size } = printed
  /** Where white space began that may have to be kept; -1 when there is none. */
  let blank = -1
  let afterSpaced = false
  let at = 0
  while (at < size) {
    const unit = printed.charCodeAt(at)
    const kind = kinds[unit] || kindOf(unit)
    if (kind < ODD && (at + 1 === size || !joins(printed.charCodeAt(at + 1)))) {
      if (kind === BLANK) {
        if (blank < 0) blank = at
      } else {
        if (blank >= 0) {
          if (afterSpaced && kind === SPACED) put(0x20, blank, at)
          blank = -1
        }
        put(foldedUnits[unit] ?? 0, at, at + 1)
        afterSpaced = kind === SPACED
      }
      at++
      continue
    }
    const { source, start, end } = clusterAt(printed, at)
    at = end
    const folded = foldCluster(source)
    if (folded === '') continue
    if (SPACE.test(folded)) {
      if (blank < 0) blank = start
      continue
    }
    if (blank >= 0 && afterSpaced && STARTS_SPACED.test(folded)) put(0x20, blank, start)
    blank = -1
    for (let index = 0; index < folded.length; index++) {
      put(folded.charCodeAt(index), start, end)
      hasHalves ||= isHalf(folded.charCodeAt(index))
    }
    afterSpaced = ENDS_SPACED.test(folded)
  }
}

/** The shortest piece from `start` that NFKC treats by itself, without its invisible characters. */
function clusterAt(printed: string, start: number): Range & { source: string } {
  const first = characterAt(printed, start)
  let source = IGNORABLE.test(first) ? '' : first
  let end = start + first.length
  let ahead = end
  while (source && ahead < printed.length && joins(printed.charCodeAt(ahead))) {
    const next = characterAt(printed, ahead)
    ahead += next.length
    if (IGNORABLE.test(next)) continue
    if (!CONTINUATION.test(next.normalize('NFKD'))) break
    source += next
    end = ahead
  }
  return { source, start, end }
}

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0)

function foldCluster(source: string): string {
  const unit = source.charCodeAt(0)
  if (source.length === 1 && unit < 0x80) return source.toLowerCase()
  if (source.length === 1 && unit >= 0x4e00 && unit < 0xa000) {
    return simplifiedOf.get(source) ?? source
  }
  // Upper case on the way: ς and σ, ß and ss are one.
  const lower = source.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')
  let folded = ''
  for (const character of lower) folded += simplifiedOf.get(character) ?? character
  return folded
}
