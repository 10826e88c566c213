import type { Edition } from '#edition/schema.ts'
import type { Answer, Related, Result, SearchOptions } from './answer.ts'
import { excerptsOf, printedMatches } from './excerpts.ts'
import { countFacets, facetBook, knownFilters, passes } from './facets.ts'
import { fold, type Range } from './fold.ts'
import { matchesIn, type PassageMatches } from './matches.ts'
import { documentsOf, type Field, type SearchDocument } from './passages.ts'
import { readQuery, type Query, type Word } from './query.ts'
import { indexRelevance } from './relevance.ts'
import { createSpeller } from './spelling.ts'
import { synonymBook } from './synonyms.ts'

export type Engine = { search: (text: string, options?: SearchOptions) => Answer }

/** Decides between articles first; how often and how densely the words occur comes after. */
const WEIGHT: Record<Field, number> = {
  headline: 3,
  kicker: 2,
  subhead: 2,
  section: 2,
  byline: 2,
  body: 1,
}

type Found = { place: number; document: SearchDocument; matches: PassageMatches[]; score: number }
type Wanted = Pick<Query, 'words' | 'exclusions'>

/**
 * A search over editions. The text is the index: every article is looked through, and what is
 * answered holds every word, in its folded form, within one heading or paragraph.
 */
export function createEngine(editions: readonly Edition[]): Engine {
  const documents = documentsOf(editions)
  const relevanceOf = indexRelevance(documents)
  const spell = createSpeller(editions, documents)
  const { relatedTo } = synonymBook(editions)
  const book = facetBook(documents.map(({ facets }) => facets))

  const find = (wanted: Wanted): Found[] => {
    if (wanted.words.length === 0) return []
    const relevance = relevanceOf(wanted.words)
    return documents.flatMap((document, place) => {
      const matches = matchesIn(document.passages, wanted)
      if (!matches) return []
      return [
        { place, document, matches, score: scoreOf(wanted, matches, relevance.get(place) ?? 0) },
      ]
    })
  }

  const isNowhere = (word: Word) =>
    documents.every(({ passages }) => !matchesIn(passages, { words: [word], exclusions: [] }))

  const relatedIn = ({ words }: Query): Related[] =>
    words
      .filter((word) => !word.phrase)
      .map(({ text, folded }) => ({
        typed: text,
        words: relatedTo(folded).filter((each) => !isNowhere(wordOf(each))),
      }))
      .filter((each) => each.words.length > 0)

  /** What to look for instead of words that no article holds; quoted words mean what they say. */
  const respell = ({ words, exclusions }: Query, nowhere: Word[]) => {
    const asOne = words.length > 1 && words.every(({ folded }) => /^[a-z'’]+$/.test(folded))
    const joined = asOne ? wordOf(words.map((word) => word.text).join('')) : null
    const whole = joined && spell(joined)
    if (whole?.applied) {
      return { respellings: [whole], wanted: { words: [wordOf(whole.taken)], exclusions } }
    }
    const spelt = new Map(nowhere.map((word) => [word, word.phrase ? null : spell(word)]))
    const respellings = [...spelt.values()].flatMap((respelling) => respelling ?? [])
    const found = nowhere.every((word) => spelt.get(word)?.applied)
    const taken = words.map((word) => wordOf(spelt.get(word)?.taken ?? word.text))
    return { respellings, wanted: found ? { words: taken, exclusions } : null }
  }

  return {
    search(text, { articles = 50, excerpts = 3, filters: asked = {}, sort = 'relevance' } = {}) {
      const query = readQuery(text)
      const filters = knownFilters(book, asked)
      const exact = find(query)
      const nowhere = exact.length ? [] : query.words.filter(isNowhere)
      const respelt = nowhere.length ? respell(query, nowhere) : null
      const all = respelt?.wanted ? find(respelt.wanted) : exact
      const found = all
        .filter(({ document }) => passes(document.facets, filters))
        .sort(
          (one, other) =>
            (sort === 'page' ? 0 : other.score - one.score) || one.place - other.place,
        )
      return {
        query,
        articles: found.length,
        hits: found.reduce((sum, { matches }) => sum + hitsIn(matches), 0),
        results: found.slice(0, articles).map((each) => resultOf(each, excerpts)),
        hidden: all.length - found.length,
        filters,
        facets: countFacets(
          all.map(({ document }) => document.facets),
          filters,
          book,
        ),
        unfound: nowhere.map((word) => word.text),
        respellings: respelt?.respellings ?? [],
        related: nowhere.length ? [] : relatedIn(query),
      }
    },
  }
}

const wordOf = (text: string): Word => ({ text, folded: fold(text).text, phrase: false })

/** The best field of each word, and as a fraction what the article is about and how often it says so. */
function scoreOf({ words: wanted }: Wanted, found: readonly PassageMatches[], relevance: number) {
  const suits = relevance + Math.log1p(hitsIn(found))
  const best = wanted.map((word) => {
    const holding = found.filter(({ matches }) => matches.some(({ words }) => words.includes(word)))
    return Math.max(0, ...holding.map(({ passage }) => WEIGHT[passage.field]))
  })
  return best.reduce((sum, weight) => sum + weight, 0) + suits / (1 + suits)
}

const hitsIn = (found: readonly PassageMatches[]) =>
  found
    .filter(({ passage }) => passage.field !== 'byline')
    .reduce((sum, { matches }) => sum + matches.length, 0)

function resultOf({ document, matches, score }: Found, mostExcerpts: number): Result {
  const { slug, headline, kicker, subheads, section, bylines } = document.article
  const marksOf = (field: Field, place = 0): Range[] => {
    const found = matches.find(({ passage }) => passage.field === field && passage.place === place)
    return found ? printedMatches(found).map(({ start, end }) => ({ start, end })) : []
  }
  const body = matches.filter(({ passage }) => passage.field === 'body')
  const excerpts = excerptsOf(body, mostExcerpts)
  return {
    edition: document.edition,
    slug,
    headline,
    kicker,
    subheads,
    section,
    bylines: bylines.map(({ name }) => name),
    marks: {
      headline: marksOf('headline'),
      kicker: marksOf('kicker'),
      subheads: subheads.map((_, place) => marksOf('subhead', place)),
      section: marksOf('section'),
      bylines: bylines.map((_, place) => marksOf('byline', place)),
    },
    hits: hitsIn(matches),
    score,
    excerpts,
    hitsNotShown: hitsIn(body) - excerpts.reduce((sum, { marks }) => sum + marks.length, 0),
  }
}
