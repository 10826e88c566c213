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

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u
/** What NFKC may join to the character before: marks, and the vowels and finals of Hangul. */
const CONTINUATION = /^[\p{M}\u1161-\u1175\u11a8-\u11c2]/u
const SPACE = /^\s+$/
/** Letters and digits of scripts that part their words with blanks. */
const SPACED =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}])[\\p{L}\\p{M}\\p{N}]'
const ENDS_SPACED = new RegExp(`${SPACED}$`, 'u')
const STARTS_SPACED = new RegExp(`^${SPACED}`, 'u')

/**
 * Folds: NFKC, case, traditional to simplified, no invisible characters. White space is kept, as
 * one blank, only between two letters or digits that are not Chinese.
 */
export function fold(printed: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let blankStart = -1

  const put = (folded: string, from: Range) => {
    text += folded
    while (starts.length < text.length) {
      starts.push(from.start)
      ends.push(from.end)
    }
  }

  let at = 0
  while (at < printed.length) {
    const cluster = clusterAt(printed, at)
    at = cluster.end
    const folded = foldCluster(cluster.source)
    if (folded === '') continue
    if (SPACE.test(folded)) {
      if (blankStart < 0) blankStart = cluster.start
      continue
    }
    if (blankStart >= 0 && STARTS_SPACED.test(folded) && ENDS_SPACED.test(text.slice(-2))) {
      put(' ', { start: blankStart, end: cluster.start })
    }
    blankStart = -1
    put(folded, cluster)
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
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

/** The shortest piece from `start` that NFKC treats by itself, without its invisible characters. */
function clusterAt(printed: string, start: number): Range & { source: string } {
  const first = characterAt(printed, start)
  let source = IGNORABLE.test(first) ? '' : first
  let end = start + first.length
  let ahead = end
  while (source && ahead < printed.length && !standsAlone(printed.charCodeAt(ahead))) {
    const next = characterAt(printed, ahead)
    ahead += next.length
    if (IGNORABLE.test(next)) continue
    if (!CONTINUATION.test(next.normalize('NFKD'))) break
    source += next
    end = ahead
  }
  return { source, start, end }
}

/** Whether a unit surely continues nothing: the quick answer for almost all of a Chinese text. */
const standsAlone = (unit: number) =>
  (unit < 0x300 && unit !== 0xad) ||
  (unit >= 0x3000 && unit < 0x302a) ||
  (unit >= 0x3400 && unit < 0xa000) ||
  (unit >= 0xff01 && unit < 0xff9e)

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
