import type { Edition } from '#edition/schema.ts'
import type { Answer, Related, Result, SearchOptions } from './answer.ts'
import { bestOf } from './best.ts'
import { typedText, wantedClauses } from './clauses.ts'
import { memoryCorpus, type Corpus } from './corpus.ts'
import { countFacets, createSieve, knownFilters } from './count-facets.ts'
import { diagnose } from './diagnosis.ts'
import { ANY, createFind, type Found, type Wanted, type Watch } from './find.ts'
import { countOverTime } from './over-time.ts'
import { planOf } from './plan.ts'
import { readQuery, type Clause, type Query } from './query.ts'
import { indexRelevance } from './relevance.ts'
import { respell, wordOf, type Respelt } from './respell.ts'
import { resultOf } from './results.ts'
import { createSpeller } from './spelling.ts'
import { createSuggester, type Suggestion } from './suggest.ts'
import { synonymBook } from './synonyms.ts'

/** Told what has been found so far while a search goes on. */
export type Watcher = Watch & { onPartial: (answer: Answer) => void }

export type Engine = {
  search: (text: string, options?: SearchOptions) => Promise<Answer>
  /** Null when the search was overtaken. */
  searchWatched: (text: string, options: SearchOptions, watcher: Watcher) => Promise<Answer | null>
  /** One article with every hit in context; null when the search does not find it. */
  article: (text: string, slug: string) => Promise<Result | null>
  suggest: (text: string, most?: number) => Promise<Suggestion[]>
  /** Makes what later searches are quicker with; `pause` lets those that come meanwhile have their turn. */
  prepare: (pause: () => Promise<void>) => Promise<void>
}

/** A larger library is ranked without MiniSearch: its index would take longer to build than the search. */
const MOST_INDEXED = 500

/** Of so many articles that can be shown, one is fetched: a list may be long, a search not heavy. */
const SHOWN_OF_FETCHED = 2

/** A query of more parts is a pasted text, not a misspelt one. */
const MOST_RESPELT = 12

export const createEngine = (editions: readonly Edition[]): Engine =>
  searchCorpus(memoryCorpus(editions))

/**
 * A search over a corpus. The text is the index: articles are looked through, and what is answered
 * holds every word, in its folded form, within one heading or paragraph.
 */
export function searchCorpus(corpus: Corpus): Engine {
  const table = corpus.facets
  const find = createFind(corpus, relevanceOf(corpus))
  const spell = once(async () => createSpeller(corpus, await corpus.vocabulary()))
  const suggester = once(async () => createSuggester(await corpus.vocabulary()))
  const synonyms = once(async () => synonymBook((await corpus.vocabulary()).synonyms))
  const holds = async (clauses: readonly Clause[], watch: Watch | null) => {
    const found = await find(clauses, ANY, watch)
    return found !== null && (found.places.length > 0 || found.unseen !== null)
  }

  /** The clauses to look for when nothing was found as typed. */
  const instead = async (query: Query, watch: Watch | null) => {
    const nowhere = []
    for (const clause of wantedClauses(query).slice(0, MOST_RESPELT)) {
      if (!(await holds([withoutFields(clause)], watch))) nowhere.push(clause)
    }
    const none: Respelt = { respellings: [], clauses: null }
    return {
      nowhere,
      ...(nowhere.length ? respell(query, nowhere, await spell()) : none),
    }
  }

  const relatedTo = async (query: Query, watch: Watch | null): Promise<Related[]> => {
    const related: Related[] = []
    const { relatedTo: meaning } = await synonyms()
    const atoms = wantedClauses(query).flatMap((clause) => clause.atoms)
    for (const { text, folded, phrase } of atoms
      .slice(0, MOST_RESPELT)
      .flatMap(({ words }) => words)) {
      const words = []
      for (const each of phrase ? [] : meaning(folded)) {
        if (await holds([clauseOf(each)], watch)) words.push(each)
      }
      if (words.length > 0) related.push({ typed: text, words })
    }
    return related
  }

  const understood = ({
    articles = 50,
    excerpts = 3,
    filters: asked = {},
    sort = 'relevance',
  }: SearchOptions): Understood => {
    const filters = knownFilters(table, asked)
    return { articles, excerpts, sort, filters, sieve: createSieve(table, filters) }
  }

  /** The part of an answer that what was found says by itself. */
  const tell = async (
    found: Found,
    clauses: readonly Clause[],
    { articles, excerpts, sort, filters, sieve }: Understood,
  ) => {
    const { failed, passing, hits } = sift(found, sieve)
    const best = bestOf(found, failed, sort, articles)
    const all = withUnseen(found)
    const sifted = all === found ? failed : sift(all, sieve).failed
    const unseen = found.unseen && passingOf(found.unseen.places, sieve)
    const certain = found.unseen?.certain ?? false
    const sure = certain ? all.places.length : found.places.length
    const shown = passing + (certain ? (unseen ?? 0) : 0)
    return {
      articles: shown,
      hits,
      results: await show(found, best, clauses, excerpts),
      hidden: sure - shown,
      filters,
      facets: countFacets(table, { ...all, failed: sifted }, filters),
      overTime: countOverTime(table, { ...all, failed: sifted }, filters),
      unseen: unseen ? { articles: unseen, certain } : null,
    }
  }

  const show = async (
    found: Found,
    best: readonly number[],
    clauses: readonly Clause[],
    excerpts: number,
  ): Promise<Result[]> => {
    const plan = planOf(clauses, corpus)
    const places = best.map((at) => found.places[at] ?? 0)
    await corpus.fetch?.(Uint32Array.from(places))
    const documents = await corpus.documents(places)
    return documents.map((document, index) => {
      const [place, at] = [places[index] ?? 0, best[index] ?? 0]
      const [hits, score] = [found.hits[at] ?? 0, found.scores[at] ?? 0]
      return resultOf(document, corpus.at(place), place, {
        plan,
        hits,
        score,
        excerpts,
      })
    })
  }

  const searchWatched = async (text: string, options: SearchOptions, watcher: Watcher | null) => {
    const query = readQuery(text)
    const nothingMore = {
      unfound: [],
      respellings: [],
      related: [],
      diagnosis: null,
    }
    const asked = understood(options)
    const wanted = wantedOf(asked)
    let isDone = false
    const report = (clauses: readonly Clause[]) => (found: Found, searched: number) => {
      void tell(found, clauses, asked).then((told) => {
        if (isDone || watcher?.isOvertaken()) return
        const progress = { searched, total: corpus.size }
        watcher?.onPartial({ query, ...told, ...nothingMore, progress })
      })
    }

    const exact = await find(query.clauses, wanted, watcher, report(query.clauses))
    if (!exact) return null
    const isNothing = isEmpty(exact) && query.problem === null
    const { nowhere, respellings, clauses } = isNothing
      ? await instead(query, watcher)
      : { nowhere: [], respellings: [], clauses: null }
    if (watcher?.isOvertaken()) return null
    const taken = clauses ?? query.clauses
    const found = clauses ? await find(clauses, wanted, watcher, report(clauses)) : exact
    if (!found) return null
    const told = await tell(found, taken, asked)
    const related = nowhere.length > 0 ? [] : await relatedTo(query, watcher)
    const diagnosis =
      told.articles === 0 && told.unseen === null && query.problem === null
        ? await diagnose(
            query,
            find,
            corpus.mayHold,
            { found, filters: told.filters, table },
            watcher,
          )
        : null
    isDone = true
    return {
      query,
      ...told,
      unfound: nowhere.map((clause) => typedText(query, clause)),
      respellings,
      related,
      diagnosis,
      progress: { searched: corpus.size - (told.unseen?.articles ?? 0), total: corpus.size },
    }
  }

  return {
    async search(text, options = {}) {
      const answer = await searchWatched(text, options, null)
      if (!answer) throw new Error('a search that nobody watches cannot be overtaken')
      return answer
    },
    searchWatched,
    async article(text, slug) {
      const query = readQuery(text)
      const place = await corpus.placeOf(slug)
      if (place === null || query.problem) return null
      // Of what an index names, this article is the one that is looked through.
      const wanted = { ...ANY, looks: 1, passes: (each: number) => each === place, key: slug }
      const exact = await find(query.clauses, wanted)
      const respelt = exact && isEmpty(exact) ? (await instead(query, null)).clauses : null
      const clauses = respelt ?? query.clauses
      const found = await find(clauses, wanted)
      const at = found?.places.indexOf(place) ?? -1
      if (!found || at < 0) return null
      return (await show(found, [at], clauses, Infinity))[0] ?? null
    },
    suggest: async (text, most = 8) => (await suggester())(text, most),
    prepare: corpus.prepare,
  }
}

/** What a search is asked for, with what goes without saying. */
type Understood = Required<SearchOptions> & { sieve: ReturnType<typeof createSieve> }

const wantedOf = ({ articles, filters, sort, sieve }: Understood): Wanted => ({
  articles,
  looks: Math.ceil(articles / SHOWN_OF_FETCHED),
  passes: Object.keys(filters).length > 0 ? (place) => sieve(place) === 0 : null,
  key: JSON.stringify(filters),
  inPageOrder: sort === 'page',
})

const isEmpty = ({ places, unseen }: Found) => places.length === 0 && unseen === null

function passingOf(places: Uint32Array, sieve: (place: number) => number): number {
  let passing = 0
  for (const place of places) if (sieve(place) === 0) passing++
  return passing
}

/** What was found with what an index names beside it, in page order. */
function withUnseen(found: Found): Pick<Found, 'places' | 'hits'> {
  if (!found.unseen) return found
  const unseen = found.unseen.places
  const places = new Uint32Array(found.places.length + unseen.length)
  const hits = new Uint32Array(places.length)
  let [seenAt, unseenAt] = [0, 0]
  for (let at = 0; at < places.length; at++) {
    const [seen, other] = [found.places[seenAt] ?? Infinity, unseen[unseenAt] ?? Infinity]
    places[at] = Math.min(seen, other)
    if (seen < other) hits[at] = found.hits[seenAt++] ?? 0
    else unseenAt++
  }
  return { places, hits }
}

/** What passes the filters, told in one go: there may be very many. */
function sift({ places, hits }: Pick<Found, 'places' | 'hits'>, sieve: (place: number) => number) {
  const failed = new Uint8Array(places.length)
  const sum = { passing: 0, hits: 0 }
  for (let at = 0; at < places.length; at++) {
    failed[at] = sieve(places[at] ?? 0)
    if (failed[at] !== 0) continue
    sum.passing++
    sum.hits += hits[at] ?? 0
  }
  return { failed, ...sum }
}

function relevanceOf(corpus: Corpus) {
  if (corpus.size > MOST_INDEXED || corpus.fetch) return () => new Map<number, number>()
  return indexRelevance(Array.from({ length: corpus.size }, (_, place) => corpus.at(place)))
}

const clauseOf = (text: string): Clause => ({
  atoms: [{ field: null, words: [wordOf(text)], within: [] }],
  excluded: false,
  at: { start: 0, end: 0 },
})

/** A word that only its field does not have is known to the text. */
const withoutFields = (clause: Clause): Clause => ({
  ...clause,
  atoms: clause.atoms.map((atom) =>
    atom.field === 'forum' || atom.field === 'person' ? atom : { ...atom, field: null },
  ),
})

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}
