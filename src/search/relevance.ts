import MiniSearch, { type Query as Expression } from 'minisearch'
import type { Field, SearchDocument } from './passages.ts'
import type { Word } from './query.ts'
import { keyOf, latinWordsIn, PASSAGE_BREAK, termsIn, termsNeeded } from './terms.ts'

/** What tells best what an article is about. The rest of the text is matched, but does not rank. */
const BOOST: Record<Exclude<Field, 'body'> | 'lead', number> = {
  headline: 4,
  kicker: 2,
  subhead: 2,
  section: 2,
  byline: 2,
  lead: 1,
}

/**
 * How well words suit the documents, by their places in the list; no entry is no relevance. Whether
 * the words are there at all is not asked here: MiniSearch knows pairs of characters, not strings.
 */
export function indexRelevance(documents: readonly SearchDocument[]) {
  const index = new MiniSearch<{ id: number; document: SearchDocument }>({
    fields: Object.keys(BOOST),
    extractField: ({ id, document }, field) =>
      field === 'id' ? id : textOf(document, field === 'lead' ? 'body' : field),
    tokenize: termsIn,
    processTerm: keyOf,
    searchOptions: { boost: BOOST, tokenize: (term) => [term] },
  })
  index.addAll(documents.map((document, id) => ({ id, document })))

  return (words: readonly Word[]): Map<number, number> => {
    if (words.length === 0) return new Map()
    const found = index.search({ combineWith: 'OR', queries: words.map(expressionOf) })
    return new Map(found.map(({ id, score }) => [Number(id), score]))
  }
}

/** Longer openings make the index slow to build and tell no more. */
const LEAD = 120

/** All texts of a field; of the body only the opening. */
function textOf({ passages }: SearchDocument, field: string): string {
  const own = passages.filter((passage) => passage.field === field).map(({ folded }) => folded)
  return field === 'body' ? (own[0] ?? '').slice(0, LEAD) : own.join(PASSAGE_BREAK)
}

/** All that the word needs; a Latin word that stands by itself weighs more than its pairs alone. */
const expressionOf = ({ folded }: Word): Expression => ({
  combineWith: 'OR',
  queries: [
    { combineWith: 'AND', queries: termsNeeded(folded) },
    ...(folded.length > 100 ? [] : latinWordsIn(folded)),
  ],
})
