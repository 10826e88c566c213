/** Holds a plan against one article. The proof that it is a hit: every place where the words stand. */
import type { FoldedArticle } from './corpus.ts'
import { fold, TEXT_BREAK, type Range } from './fold.ts'
import { stretchOf, type LabelAtom, type Plan, type PlannedAtom, type TextAtom } from './plan.ts'
import type { SearchField, Word } from './query.ts'

/** Where words stand in the text of an article. */
export type Match = Range & {
  words: Word[]
  /** A byline is printed in the text and counts there, but for a search of authors alone. */
  counted: boolean
}

/** What a word weighs by the field that it stands in. */
export const HEADLINE = 3
export const HEADING = 2
export const BODY = 1

/**
 * The weights of all clauses together, each by the best field that it stands in; 0 when one is not
 * there, or something is that must not be.
 */
export function weightIn(
  { wanted, unwanted }: Plan,
  article: FoldedArticle,
  place: number,
): number {
  let sum = 0
  for (const atoms of wanted) {
    let best = 0
    for (const atom of atoms) best = Math.max(best, weightOf(atom, article, place))
    if (best === 0) return 0
    sum += best
  }
  for (const atoms of unwanted) {
    for (const atom of atoms) if (weightOf(atom, article, place) > 0) return 0
  }
  return sum
}

/** How many matches count. */
export function hitsIn(plan: Plan, article: FoldedArticle, place: number): number {
  if (!plan.apart) {
    return matchesIn(plan, article, place).filter(({ counted }) => counted).length
  }
  let hits = 0
  for (const { needle, field } of plan.apart) {
    const [from, to] = stretchOf(article, field)
    const { text } = article
    for (let at = indexOfWhole(text, needle, from); at >= 0 && at < to;) {
      if (isCounted(at, field, article)) hits++
      at = indexOfWhole(text, needle, at + needle.length)
    }
  }
  return hits
}

const isCounted = (at: number, field: SearchField | null, { byline, body }: FoldedArticle) =>
  at < byline || at >= body || field === 'author'

/** All places where the wanted words stand, in order; those that overlap are one. */
export function matchesIn({ wanted }: Plan, article: FoldedArticle, place: number): Match[] {
  const all = wanted.flat().flatMap((atom) => rangesOf(atom, article, place))
  all.sort((one, other) => one.start - other.start || other.end - one.end)
  const merged: Match[] = []
  for (const match of all) {
    const last = merged.at(-1)
    if (last && match.start < last.end) {
      last.end = Math.max(last.end, match.end)
      last.words = [...new Set([...last.words, ...match.words])]
      last.counted ||= match.counted
    } else {
      merged.push(match)
    }
  }
  return merged
}

/** Where a needle stands, never in the middle of a character that takes two units; or -1. */
export function indexOfWhole(text: string, needle: string, from: number): number {
  let at = text.indexOf(needle, from)
  while (at >= 0 && (splitsCharacter(text, at) || splitsCharacter(text, at + needle.length))) {
    at = text.indexOf(needle, at + 1)
  }
  return at
}

/** Whether a cut here would part the two halves of one character. */
export const splitsCharacter = (text: string, at: number) =>
  at > 0 && isIn(text.charCodeAt(at - 1), 0xd800) && isIn(text.charCodeAt(at), 0xdc00)

const isIn = (unit: number, block: number) => unit >= block && unit < block + 0x400

function weightOf(atom: PlannedAtom, article: FoldedArticle, place: number): number {
  if (atom.kind === 'label') return isLabelled(atom, place) ? HEADING : 0
  const first = firstPlace(atom, article)
  if (first < 0) return 0
  return first < article.title ? HEADLINE : first < article.body ? HEADING : BODY
}

/** Where the words stand first in their field, or -1. Asked of every article: nothing is made here. */
function firstPlace(atom: TextAtom, article: FoldedArticle): number {
  const { words, field } = atom
  const [word] = words
  if (!word) return -1
  if (words.length > 1) return nearRanges(atom, article)[0]?.start ?? -1
  if (field === null) return indexOfWhole(article.text, word.folded, 0)
  const [from, to] = stretchOf(article, field)
  const first = indexOfWhole(article.text, word.folded, from)
  return first < to ? first : -1
}

/** Whether an article has what a label atom asks for. Asked of every article: nothing is made here. */
export function isLabelled({ column, meant }: LabelAtom, place: number): boolean {
  for (let at = column.offsets[place] ?? 0; at < (column.offsets[place + 1] ?? 0); at++) {
    if (meant[column.ids[at] ?? 0]) return true
  }
  return false
}

/** The names by which an article has what a label atom asks for. */
export function* labelsIn({ column, meant }: LabelAtom, place: number): Generator<string> {
  for (let at = column.offsets[place] ?? 0; at < (column.offsets[place + 1] ?? 0); at++) {
    const id = column.ids[at] ?? 0
    if (meant[id]) yield column.values[id]?.name ?? ''
  }
}

function rangesOf(atom: PlannedAtom, article: FoldedArticle, place: number): Match[] {
  if (atom.kind === 'text') {
    return atom.words.length > 1 ? nearRanges(atom, article) : wordRanges(atom, article)
  }
  if (atom.field === 'forum') return []
  // A person is marked where the name is printed.
  return [...labelsIn(atom, place)].flatMap((name) => {
    const word = { text: name, folded: fold(name).text, phrase: true }
    return wordRanges({ words: [word], field: null }, article)
  })
}

function wordRanges(
  { words, field }: Pick<TextAtom, 'words' | 'field'>,
  article: FoldedArticle,
): Match[] {
  const [from, to] = stretchOf(article, field)
  return words.flatMap((word) => {
    const found: Match[] = []
    const { length } = word.folded
    for (let at = indexOfWhole(article.text, word.folded, from); at >= 0 && at < to;) {
      found.push({
        start: at,
        end: at + length,
        words: [word],
        counted: isCounted(at, field, article),
      })
      at = indexOfWhole(article.text, word.folded, at + length)
    }
    return found
  })
}

/** The places of words that stand near each other, each near one of the next. */
function nearRanges({ words, within, field }: TextAtom, article: FoldedArticle): Match[] {
  const places: Match[][] = []
  for (const word of words) {
    const found = wordRanges({ words: [word], field }, article)
    if (found.length === 0) return []
    places.push(found)
  }
  const keepNear = (place: number, neighbour: number, most: number) => {
    places[place] = nearAny(places[place] ?? [], places[neighbour] ?? [], most, article.text)
  }
  for (let place = 1; place < words.length; place++)
    keepNear(place, place - 1, within[place - 1] ?? 0)
  for (let place = words.length - 2; place >= 0; place--)
    keepNear(place, place + 1, within[place] ?? 0)
  return places.flat().sort((one, other) => one.start - other.start)
}

/** Those of some matches, in order, that have another near, in the same heading or paragraph. */
function nearAny(some: Match[], others: Match[], most: number, text: string): Match[] {
  let first = 0
  return some.filter((one) => {
    while ((others[first]?.end ?? Infinity) < one.start - most) first++
    for (let at = first; at < others.length; at++) {
      const other = others[at]
      if (!other || other.start > one.end + most) return false
      const [before, behind] = one.start < other.start ? [one, other] : [other, one]
      if (
        before.end <= behind.start &&
        !text.slice(before.end, behind.start).includes(TEXT_BREAK)
      ) {
        return true
      }
    }
    return false
  })
}
