import MiniSearch, { type Query as Expression } from 'minisearch'
import type { FoldedArticle } from './corpus.ts'
import { TEXT_BREAK } from './fold.ts'
import type { Word } from './query.ts'
import { keyOf, latinWordsIn, termsIn, termsNeeded } from './terms.ts'

/** What tells best what an article is about. The rest of the text is matched, but does not rank. */
const BOOST = { headline: 4, title: 2, section: 2, byline: 2, lead: 1 }
/** Longer openings make the index slow to build and tell no more. */
const LEAD = 120

/** A query of more words is a pasted text; the first tell enough of what it is about. */
const MOST_WORDS = 32

const NONE: ReadonlyMap<number, number> = new Map()

/**
 * How well words suit the articles, by their places in the list; no entry is no relevance. Whether
 * the words are there at all is not asked here: MiniSearch knows pairs of characters, not strings.
 */
export function indexRelevance(articles: readonly FoldedArticle[]) {
  const index = new MiniSearch<{ id: number; article: FoldedArticle }>({
    fields: Object.keys(BOOST),
    extractField: ({ id, article }, field) => (field === 'id' ? id : textOf(article, field)),
    tokenize: termsIn,
    processTerm: keyOf,
    searchOptions: { boost: BOOST, tokenize: (term) => [term] },
  })
  index.addAll(articles.map((article, id) => ({ id, article })))

  return (words: readonly Word[]): ReadonlyMap<number, number> => {
    if (words.length === 0) return NONE
    const found = index.search({
      combineWith: 'OR',
      queries: words.slice(0, MOST_WORDS).map(expressionOf),
    })
    return new Map(found.map(({ id, score }) => [Number(id), score]))
  }
}

/** All texts of a field; of the body only the opening. */
function textOf({ text, title, section, byline, body }: FoldedArticle, field: string): string {
  if (field === 'headline') return text.slice(0, title)
  if (field === 'title') return text.slice(title, section)
  if (field === 'section') return text.slice(section, byline)
  if (field === 'byline') return text.slice(byline, body)
  const end = text.indexOf(TEXT_BREAK, body)
  return text.slice(body, Math.min(body + LEAD, end < 0 ? text.length : end))
}

/** All that the word needs; a Latin word that stands by itself weighs more than its pairs alone. */
const expressionOf = ({ folded }: Word): Expression => ({
  combineWith: 'OR',
  queries: [
    { combineWith: 'AND', queries: termsNeeded(folded) },
    ...(folded.length > 100 ? [] : latinWordsIn(folded)),
  ],
})
