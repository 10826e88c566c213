/** Why a search found nothing, part by part, and what would be found instead. */
import { textInPlace, typedText, wantedClauses } from './clauses.ts'
import type { Corpus } from './corpus.ts'
import { createSieve } from './count-facets.ts'
import type { FacetTable } from './facet-table.ts'
import { FACETS, withChoice, type Facet, type Filters } from './facets.ts'
import { ANY, type Find, type Found, type Watch } from './find.ts'
import type { Clause, Query, Word } from './query.ts'

/** All numbers are of articles that the text is in, whatever the filters. */
export type Diagnosis = {
  /** What must be there, in the order of the query, each by itself. */
  parts: DiagnosedPart[]
  /** The query with one part left out, where that finds something; the most articles first. */
  without: { left: string; query: string; articles: number }[]
  /** Filters that hide hits: how many there are when this one alone is lifted, the most first. */
  filters: HidingFilter[]
}

export type DiagnosedPart = {
  /** As typed. */
  text: string
  /** Articles that hold this part, whatever else was asked for. */
  articles: number
  /** When it was looked for in one field and is not there: the same in the whole text. */
  anywhere: Instead | null
  /**
   * When no article holds it: the longest pieces of it that do stand in the text, none within
   * another, in the order of the part.
   */
  pieces: Instead[]
}

/** Words that are there, and the query with them in the place of the part. */
export type Instead = { text: string; query: string; articles: number }

export type HidingFilter = {
  facet: Facet
  value: string
  name: string
  excluded: boolean
  articles: number
}

/** A query of more parts is a pasted text, and a longer part too. */
const MOST_PARTS = 12
const LONGEST_PART = 24
const MOST_PIECES = 6
/** Times that the text is looked through for pieces of one part. */
const MOST_LOOKS = 12

type Count = (clauses: readonly Clause[]) => Promise<number>

export async function diagnose(
  query: Query,
  find: Find,
  mayHold: Corpus['mayHold'],
  hidden: { found: Found; filters: Filters; table: FacetTable },
  watch: Watch | null,
): Promise<Diagnosis> {
  const count: Count = async (clauses) => countOf(await find(clauses, SOME, watch))
  const wanted = wantedClauses(query)
  const parts = []
  for (const clause of wanted.slice(0, MOST_PARTS))
    parts.push(await diagnosePart(query, clause, count, mayHold))
  const without = []
  for (const clause of query.clauses.length > MOST_PARTS ? [] : query.clauses) {
    const rest = query.clauses.filter((each) => each !== clause)
    const articles = await count(rest)
    if (articles > 0) {
      const left = typedText(query, clause)
      without.push({ left, query: textInPlace(query, clause, ''), articles })
    }
  }
  without.sort((one, other) => other.articles - one.articles)
  return { parts, without, filters: hidingFilters(hidden) }
}

/** What an index names is looked through for some of it, and what it is sure of is counted. */
const SOME = { ...ANY, articles: 8, looks: 8 }

const countOf = (found: Found | null) =>
  found ? found.places.length + (found.unseen?.certain ? found.unseen.places.length : 0) : 0

async function diagnosePart(
  query: Query,
  clause: Clause,
  count: Count,
  mayHold: Corpus['mayHold'],
): Promise<DiagnosedPart> {
  const text = typedText(query, clause)
  const articles = await count([clause])
  const [atom, ...others] = clause.atoms
  const [word, ...near] = atom?.words ?? []
  if (articles > 0 || !atom || !word || others.length + near.length > 0) {
    return { text, articles, anywhere: null, pieces: [] }
  }
  const isLabel = atom.field === 'forum' || atom.field === 'person'
  const everywhere = atom.field === null ? 0 : await count([clauseOf(word)])
  const instead = (words: string, found: number): Instead => ({
    text: words,
    query: textInPlace(query, clause, words),
    articles: found,
  })
  return {
    text,
    articles,
    anywhere: everywhere > 0 ? instead(word.text, everywhere) : null,
    pieces:
      everywhere > 0 || isLabel
        ? []
        : (await piecesOf(word, count, mayHold)).map((each) => instead(each.text, each.articles)),
  }
}

/**
 * The longest pieces of a word that stand in the text, of two characters or more. Letters by
 * themselves say nothing: what they may be read as is told elsewhere.
 */
async function piecesOf({ folded }: Word, count: Count, mayHold: (piece: string) => boolean) {
  const characters = /^[a-z'’ ]*$/.test(folded) ? [] : [...folded].slice(0, LONGEST_PART)
  const pieceOf = (from: number, to: number) => characters.slice(from, to).join('')
  const pieces: { text: string; articles: number }[] = []
  let left = MOST_LOOKS
  let end = 0
  for (let start = 0; start < characters.length - 1; start++) {
    let to = start + 1
    while (to < characters.length && mayHold(pieceOf(start, to + 1))) to++
    for (; to > Math.max(end, start + 1) && left > 0; to--, left--) {
      const articles = await count([clauseOf(wordOf(pieceOf(start, to)))])
      if (articles === 0) continue
      pieces.push({ text: pieceOf(start, to), articles })
      end = to
    }
  }
  return pieces.slice(0, MOST_PIECES)
}

const wordOf = (text: string): Word => ({ text, folded: text, phrase: false })

const clauseOf = (word: Word): Clause => ({
  atoms: [{ field: null, words: [word], within: [] }],
  excluded: false,
  at: { start: 0, end: 0 },
})

function hidingFilters({
  found,
  filters,
  table,
}: {
  found: Found
  filters: Filters
  table: FacetTable
}): HidingFilter[] {
  const hiding: HidingFilter[] = []
  for (const facet of FACETS) {
    const { include = [], exclude = [] } = filters[facet] ?? {}
    for (const value of [...include, ...exclude]) {
      const sieve = createSieve(table, withChoice(filters, facet, value, null))
      const articles = found.places.reduce((sum, place) => sum + (sieve(place) === 0 ? 1 : 0), 0)
      const name = table[facet].values.find((each) => each.value === value)?.name ?? ''
      if (articles > 0) {
        hiding.push({
          facet,
          value,
          name,
          excluded: exclude.includes(value),
          articles,
        })
      }
    }
  }
  return hiding.sort((one, other) => other.articles - one.articles)
}
