/** What the engine searches: folded texts to look through, and the articles to show. */
import type { Edition } from '#edition/schema.ts'
import { facetTable, type FacetTable } from './facet-table.ts'
import { foldTogether, TEXT_BREAK } from './fold.ts'
import { MOST_TALLIED, tallyGrams, type GramTally } from './gram-tally.ts'
import { passagesOf, type Field, type SearchDocument, type SearchedArticle } from './passages.ts'
import { createPairSet } from './pair-set.ts'
import type { Plan } from './plan.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'

/**
 * An article to look through: its headings, names and paragraphs, folded, parted by TEXT_BREAK, in
 * the order headline, kicker, subheads, section, bylines, paragraphs. The four offsets say where a
 * new kind begins, so that the first place where a word stands is in the field that weighs most.
 */
export type FoldedArticle = {
  text: string
  /** Where kicker and subheads begin. */
  title: number
  section: number
  byline: number
  body: number
}

/**
 * The articles, by their place: 0 to `size - 1` in page order. The engine asks in this order, for
 * one search after another: `candidates`, then for some of them at a time `fetch` and `at`, and in the
 * end `documents` for those that are shown. A corpus that is not wholly on the device answers
 * `candidates` from an index, and of them only so many are fetched and looked through as are to be
 * shown; it keeps what it has fetched as long as it can. One that is in memory needs neither.
 */
export type Corpus = {
  readonly size: number
  readonly facets: FacetTable
  /** What an index says of a plan. Null where there is none: every article is looked through. */
  candidates: ((plan: Plan) => Promise<Candidates>) | null
  /** False when surely no article holds the needle. */
  mayHold: (needle: string) => boolean
  /** Of all texts; null where there is none, or not yet. */
  tally: () => GramTally | null
  /**
   * Makes what searches are quicker with, and works without: to be asked for when nothing else is to
   * be done. `pause` lets others have their turn.
   */
  prepare: (pause: () => Promise<void>) => Promise<void>
  /** Sees to it that `at` knows these places until the next call. Null when it knows all. */
  fetch: ((places: Uint32Array) => Promise<void>) | null
  at: (place: number) => FoldedArticle
  /** With their printed text, in the order asked for. */
  documents: (places: readonly number[]) => Promise<SearchDocument[]>
  placeOf: (slug: string) => Promise<number | null>
  /** What is named in it; worked out, or fetched, when it is first asked for. */
  vocabulary: () => Promise<Vocabulary>
  /** Texts that are on hand anyway, to look for near spellings in. */
  texts: () => readonly string[]
}

/** Articles that an index names: never without one that is asked for. */
export type Candidates = {
  /** Ascending. */
  places: Uint32Array
  /** By index in `places`: how many of the clauses are in a title, as far as the index knows. */
  titles: Uint8Array
  /** True when each of them is surely found. */
  certain: boolean
}

/** Editions that are in memory. */
export function memoryCorpus(editions: readonly Edition[]): Corpus {
  const all = editions.flatMap((edition) =>
    edition.articles.map((article) => ({ edition, article })),
  )
  const folded = all.map(({ article }) => foldArticle(article))
  const places = new Map(all.map(({ article }, place) => [String(article.slug), place]))
  const texts = () => folded.map(({ text }) => text)
  const pairs = createPairSet(texts)
  let tally: GramTally | null = null
  let vocabulary: Vocabulary | null = null
  const known = <T>(list: readonly T[], place: number): T => {
    const one = list[place]
    if (one === undefined) throw new RangeError(`no article at ${place}`)
    return one
  }
  return {
    size: all.length,
    facets: facetTable(editions),
    candidates: null,
    mayHold: (needle) => (tally ?? pairs).mayHold(needle),
    tally: () => tally,
    prepare: async (pause) => {
      if (tally || folded.length > MOST_TALLIED) return
      const reading = tallyGrams(folded)
      let step = reading.next()
      for (; !step.done; step = reading.next()) await pause()
      tally = step.value
    },
    fetch: null,
    at: (place) => known(folded, place),
    documents: (wanted) => Promise.resolve(wanted.map((place) => known(all, place))),
    placeOf: (slug) => Promise.resolve(places.get(slug) ?? null),
    vocabulary: () => Promise.resolve((vocabulary ??= vocabularyOf(editions))),
    texts,
  }
}

/** The kinds of passages after which another offset begins. */
const BEFORE: Record<Exclude<keyof FoldedArticle, 'text'>, readonly Field[]> = {
  title: ['headline'],
  section: ['headline', 'kicker', 'subhead'],
  byline: ['headline', 'kicker', 'subhead', 'section'],
  body: ['headline', 'kicker', 'subhead', 'section', 'byline'],
}

export function foldArticle(article: SearchedArticle): FoldedArticle {
  const passages = passagesOf(article)
  const text = foldTogether(passages.map(({ printed }) => printed))
  let at = 0
  let place = 0
  const endOf = (fields: readonly Field[]) => {
    for (
      let next = passages[place];
      next && fields.includes(next.field);
      next = passages[++place]
    ) {
      const end = text.indexOf(TEXT_BREAK, at)
      at = end < 0 ? text.length : end + 1
    }
    return at
  }
  return {
    text,
    title: endOf(BEFORE.title),
    section: endOf(BEFORE.section),
    byline: endOf(BEFORE.byline),
    body: endOf(BEFORE.body),
  }
}
