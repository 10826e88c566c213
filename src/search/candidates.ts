import MiniSearch, { type Query as Expression } from 'minisearch'
import type { Field, SearchDocument } from './passages.ts'
import type { Word } from './query.ts'
import { keyOf, latinWordsIn, PASSAGE_BREAK, termsIn, termsNeeded } from './terms.ts'

/** The place of a document in the list, and how well the words suit it. */
export type Candidate = { place: number; relevance: number }

const BOOST: Record<Field, number> = {
  headline: 4,
  kicker: 2,
  subhead: 2,
  section: 2,
  byline: 2,
  body: 1,
}

/**
 * An index that answers with every document that can hold all the words, and with some that do
 * not: it knows pairs of characters, not strings. Who asks must check.
 */
export function indexCandidates(documents: readonly SearchDocument[]) {
  const index = new MiniSearch<{ id: number; document: SearchDocument }>({
    fields: Object.keys(BOOST),
    extractField: ({ id, document }, field) =>
      field === 'id'
        ? id
        : document.passages
            .filter((passage) => passage.field === field)
            .map(({ folded }) => folded)
            .join(PASSAGE_BREAK),
    tokenize: termsIn,
    processTerm: keyOf,
    searchOptions: { boost: BOOST, tokenize: (term) => [term] },
  })
  index.addAll(documents.map((document, id) => ({ id, document })))

  return (words: readonly Word[]): Candidate[] => {
    if (words.length === 0) return []
    const found = index.search({ combineWith: 'AND', queries: words.map(expressionOf) })
    return found.map(({ id, score }) => ({ place: Number(id), relevance: score }))
  }
}

/** All that the word needs; a Latin word that stands by itself weighs more than its pairs alone. */
const expressionOf = ({ folded }: Word): Expression => ({
  combineWith: 'OR',
  queries: [
    { combineWith: 'AND', queries: termsNeeded(folded) },
    ...(folded.length > 100 ? [] : latinWordsIn(folded)),
  ],
})
