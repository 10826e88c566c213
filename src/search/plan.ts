/** A query made ready to be held against many articles. */
import type { Corpus, FoldedArticle } from './corpus.ts'
import type { FacetColumn } from './facet-table.ts'
import { fold } from './fold.ts'
import type { Atom, Clause, SearchField, Word } from './query.ts'

/** Fields that are printed in an article, each a stretch of its folded text. */
type PrintedField = Exclude<SearchField, 'forum' | 'person'>

/** Words in a text, near one another when there are several; `field` null is anywhere. */
export type TextAtom = {
  kind: 'text'
  words: Word[]
  within: number[]
  field: PrintedField | null
}

/** Articles that have a forum or a person of the given numbers, whose names hold the word. */
export type LabelAtom = {
  kind: 'label'
  field: 'forum' | 'person'
  column: FacetColumn
  /** By number: 1 when the name holds the word. */
  meant: Uint8Array
}

export type PlannedAtom = TextAtom | LabelAtom
export type Plan = {
  /** The clause that is likeliest to fail first. */
  wanted: PlannedAtom[][]
  unwanted: PlannedAtom[][]
  /** The needles, when counting each by itself counts no place twice; null when it might. */
  apart: { needle: string; field: PrintedField | null }[] | null
}

export function planOf(clauses: readonly Clause[], corpus: Corpus): Plan {
  const planned = (excluded: boolean) =>
    clauses
      .filter((clause) => clause.excluded === excluded)
      .map(({ atoms }) => atoms.map((atom) => planAtom(atom, corpus)))
  const wanted = planned(false)
  wanted.sort((one, other) => shortest(other) - shortest(one))
  return { wanted, unwanted: planned(true), apart: countedApart(wanted.flat()) }
}

function planAtom({ field, words, within }: Atom, { facets }: Corpus): PlannedAtom {
  if (field !== 'forum' && field !== 'person') return { kind: 'text', words, within, field }
  const column = facets[field]
  // Of several near each other in a name, which is short, all are there or it is not the name.
  const meant = Uint8Array.from(column.values, ({ name }) => {
    const folded = fold(name).text
    return words.every((each) => folded.includes(each.folded)) ? 1 : 0
  })
  return { kind: 'label', field, column, meant }
}

/** Long words are rare, as far as one can tell without looking. */
const shortest = (atoms: readonly PlannedAtom[]) =>
  Math.min(
    ...atoms.map((atom) =>
      atom.kind === 'label' ? Infinity : Math.max(...atom.words.map(({ folded }) => folded.length)),
    ),
  )

/** More needles than this are not compared one by one. */
const MOST_COMPARED = 12

function countedApart(atoms: readonly PlannedAtom[]): Plan['apart'] {
  const needles: NonNullable<Plan['apart']> = []
  for (const atom of atoms) {
    if (atom.kind === 'label' && atom.field === 'forum') continue
    if (atom.kind === 'label' || atom.words.length > 1) return null
    for (const { folded } of atom.words) needles.push({ needle: folded, field: atom.field })
  }
  if (needles.length > MOST_COMPARED) return null
  const mayMeet = needles.some(({ needle }, place) =>
    needles.some((other, otherPlace) => place < otherPlace && overlap(needle, other.needle)),
  )
  return mayMeet ? null : needles
}

/** Whether two strings can share a place of a text. */
function overlap(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  for (let length = Math.min(one.length, other.length) - 1; length > 0; length--) {
    if (one.endsWith(other.slice(0, length)) || other.endsWith(one.slice(0, length))) return true
  }
  return false
}

/** Where a field begins and ends in the text of an article. */
export function stretchOf(article: FoldedArticle, field: PrintedField | null): [number, number] {
  if (field === 'title') return [0, article.section]
  if (field === 'section') return [article.section, article.byline]
  if (field === 'author') return [article.byline, article.body]
  return [field === 'body' ? article.body : 0, article.text.length]
}
