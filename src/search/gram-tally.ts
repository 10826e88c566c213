/**
 * How often every character and every pair of neighbours stands in every article: what one or two
 * characters find is read off, and what more of them find is looked for where their pairs are.
 */
import type { FoldedArticle } from './corpus.ts'
import { isHalf, TEXT_BREAK } from './fold.ts'
import { BODY, HEADING, HEADLINE } from './match.ts'
import { intersected } from './place-sets.ts'

/**
 * An article that has a gram, in one number: its place in the upper 20 bits, the weight of the best
 * field that the gram stands in, and how many of its hits count.
 */
export type Entry = number

const COUNT_BITS = 10
const WEIGHT_BITS = 2

/** A count that says that there are so many or more. */
export const MOST_COUNTED = (1 << COUNT_BITS) - 1
/** More articles than this have no tally. */
export const MOST_TALLIED = 1 << (32 - COUNT_BITS - WEIGHT_BITS)

export const placeOf = (entry: Entry) => entry >>> (COUNT_BITS + WEIGHT_BITS)
export const weightOf = (entry: Entry) => (entry >>> COUNT_BITS) & ((1 << WEIGHT_BITS) - 1)
export const countOf = (entry: Entry) => entry & MOST_COUNTED

export type GramTally = {
  /** False when the needle has a pair of neighbours, or is a character, that stands in no text. */
  mayHold: (needle: string) => boolean
  /** The entries of a needle of one or two units, by place; null when they say too little of it. */
  entriesOf: (needle: string) => Uint32Array | null
  /** Articles that have all pairs of a needle, ascending: none that holds it is missing. */
  placesOf: (needle: string) => Uint32Array
}

/** So many units are read, or entries put in order, before others may have their turn. */
const STRETCH = 1 << 15

const NONE = new Uint32Array(0)

/** Reads the articles a stretch at a time; the tally comes last. */
export function* tallyGrams(articles: readonly FoldedArticle[]): Generator<undefined, GramTally> {
  const units = articles.reduce((sum, { text }) => sum + text.length, 0)
  const numbers = createNumbers(units)
  const written = createWritten(units)
  let read = 0
  for (const [place, article] of articles.entries()) {
    readArticle(article, place, numbers, written)
    read += article.text.length
    if (read < STRETCH) continue
    read = 0
    yield
  }
  const { offsets, entries } = yield* inOrder(written, numbers.size())
  return tallyOf(numbers, offsets, entries)
}

function tallyOf(numbers: Numbers, offsets: Uint32Array, entries: Uint32Array): GramTally {
  const own = (number: number) =>
    number < 0 ? NONE : entries.subarray(offsets[number] ?? 0, offsets[number + 1] ?? 0)
  const gramsOf = (needle: string): Uint32Array[] => {
    if (needle.length === 1) return [own(numbers.ofUnit(needle.charCodeAt(0)))]
    return Array.from({ length: needle.length - 1 }, (_, at) =>
      own(numbers.ofPair(needle.charCodeAt(at), needle.charCodeAt(at + 1))),
    )
  }
  return {
    mayHold: (needle) => gramsOf(needle).every((entries) => entries.length > 0),
    entriesOf(needle) {
      const [entries, ...more] = gramsOf(needle)
      return more.length > 0 || !entries || hasHalf(needle) ? null : entries
    },
    placesOf(needle) {
      const lists = gramsOf(needle).sort((one, other) => one.length - other.length)
      return intersected(lists.slice(0, MOST_COMPARED).map((entries) => entries.map(placeOf)))
    },
  }
}

/** Of the pairs of a word the rarest leave few articles to look at; the others leave hardly fewer. */
const MOST_COMPARED = 3

/** Half a character is in the text where it is found in no article. */
const hasHalf = (needle: string) => isHalf(needle.charCodeAt(0)) || isHalf(needle.charCodeAt(1))

const BREAK = TEXT_BREAK.charCodeAt(0)

function readArticle(
  { text, title, byline, body }: FoldedArticle,
  place: number,
  numbers: Numbers,
  written: Written,
) {
  const weightAt = (at: number) => (at < title ? HEADLINE : at < body ? HEADING : BODY)
  const isCounted = (at: number) => at < byline || at >= body
  let before = BREAK
  /** Where a pair of equal characters was counted last: the next may share one with it. */
  let doubled = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === BREAK) {
      before = BREAK
      continue
    }
    written.add(numbers.takeUnit(unit), place, weightAt(at), isCounted(at))
    if (before !== BREAK) {
      const start = at - 1
      const shares = before === unit && doubled === start - 1 && doubled >= 0
      if (before === unit && !shares) doubled = start
      const counts = isCounted(start) && !shares
      written.add(numbers.takePair(before, unit), place, weightAt(start), counts)
    }
    before = unit
  }
}

type Numbers = ReturnType<typeof createNumbers>

/** The least power of two that is not below. */
const powerOver = (least: number) => 2 ** Math.ceil(Math.log2(Math.max(least, 1)))

/**
 * Numbers the grams as they are met in so many units of text. Pairs by open addressing, in a table
 * that is never over half full.
 */
function createNumbers(ofUnits: number) {
  const units = new Int32Array(0x10000).fill(-1)
  // Most texts of any size have fewer pairs than half of this.
  let keys = new Uint32Array(powerOver(ofUnits / 4))
  let values = new Int32Array(keys.length).fill(-1)
  let [size, pairs] = [0, 0]

  const slotOf = (key: number) => {
    const mask = keys.length - 1
    let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7) & mask
    while ((values[slot] ?? -1) >= 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  const grow = () => {
    const [oldKeys, oldValues] = [keys, values]
    keys = new Uint32Array(2 * oldKeys.length)
    values = new Int32Array(keys.length).fill(-1)
    for (let at = 0; at < oldKeys.length; at++) {
      const value = oldValues[at] ?? -1
      if (value < 0) continue
      const slot = slotOf(oldKeys[at] ?? 0)
      keys[slot] = oldKeys[at] ?? 0
      values[slot] = value
    }
  }
  const keyOf = (one: number, other: number) => ((one << 16) | other) >>> 0
  return {
    size: () => size,
    ofUnit: (unit: number) => units[unit] ?? -1,
    ofPair: (one: number, other: number) => values[slotOf(keyOf(one, other))] ?? -1,
    takeUnit(unit: number): number {
      const known = units[unit] ?? -1
      return known >= 0 ? known : (units[unit] = size++)
    },
    takePair(one: number, other: number): number {
      const key = keyOf(one, other)
      const slot = slotOf(key)
      const known = values[slot] ?? -1
      if (known >= 0) return known
      keys[slot] = key
      values[slot] = size
      if (2 * ++pairs > keys.length) grow()
      return size++
    },
  }
}

type Written = ReturnType<typeof createWritten>

/** Entries as they are met in so many units of text, each with the number of its gram. */
function createWritten(ofUnits: number) {
  let owners = new Uint32Array(1.2 * ofUnits + 1)
  let entries = new Uint32Array(owners.length)
  /** By number: one more than where its last entry is. */
  let lasts = new Uint32Array(powerOver(ofUnits / 8))
  let size = 0
  const add = (number: number, place: number, weight: number, isCounted: boolean) => {
    if (number >= lasts.length) lasts = grown(lasts)
    const last = (lasts[number] ?? 0) - 1
    const entry = entries[last] ?? 0
    // The first place in an article is in the field that weighs most.
    if (last >= 0 && placeOf(entry) === place) {
      if (isCounted && countOf(entry) < MOST_COUNTED) entries[last] = entry + 1
      return
    }
    if (size === owners.length) {
      owners = grown(owners)
      entries = grown(entries)
    }
    owners[size] = number
    entries[size] = (((place << WEIGHT_BITS) | weight) << COUNT_BITS) | (isCounted ? 1 : 0)
    lasts[number] = ++size
  }
  return {
    add,
    all: () => ({ owners: owners.subarray(0, size), entries: entries.subarray(0, size) }),
  }
}

function grown(old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * old.length)
  larger.set(old)
  return larger
}

/** The entries of each gram together, those of the first number first: a counting sort. */
function* inOrder(written: Written, grams: number) {
  const { owners, entries: met } = written.all()
  const offsets = new Uint32Array(grams + 1)
  for (let at = 0; at < owners.length; at++) {
    const next = (owners[at] ?? 0) + 1
    offsets[next] = (offsets[next] ?? 0) + 1
    if (at % STRETCH === 0) yield
  }
  for (let number = 0; number < grams; number++) {
    offsets[number + 1] = (offsets[number + 1] ?? 0) + (offsets[number] ?? 0)
  }
  const nexts = offsets.slice()
  const entries = new Uint32Array(met.length)
  for (let at = 0; at < met.length; at++) {
    const number = owners[at] ?? 0
    const next = nexts[number] ?? 0
    entries[next] = met[at] ?? 0
    nexts[number] = next + 1
    if (at % STRETCH === 0) yield
  }
  return { offsets, entries }
}
