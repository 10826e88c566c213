/** Looks through a corpus for the articles that hold what a query asks for. */
import { placesByTally, talliedClauses, tellTallied } from './by-tally.ts'
import { keyOf } from './clauses.ts'
import type { Candidates, Corpus } from './corpus.ts'
import { hitsIn, weightIn } from './match.ts'
import { isNarrower } from './narrowing.ts'
import { planOf, type Plan } from './plan.ts'
import type { Clause, Word } from './query.ts'

/** Articles found, in page order: where each is, how well it suits, and its hits. */
export type Found = {
  places: Uint32Array
  scores: Float64Array
  hits: Uint32Array
  /** Articles that an index names and that have not been looked through; null when all have. */
  unseen: Unseen | null
}

/** Places in page order; `certain` when they are surely found as well. */
export type Unseen = { places: Uint32Array; certain: boolean }

/** What is wanted of a search that need not look through all that an index names. */
export type Wanted = {
  /** So many articles are enough. */
  articles: number
  /** No more than so many are fetched to be looked through. */
  looks: number
  /** Those that pass come before all others; null when there is nothing to pass. */
  passes: ((place: number) => boolean) | null
  /** Tells searches apart whose `passes` differ. */
  key: string
  /** In the order of the page, not by what is in a title. */
  inPageOrder: boolean
}

/** How a search that takes long is watched, and left off. */
export type Watch = {
  /** Lets waiting requests in; a search is not gone on with once it is overtaken. */
  pause: () => Promise<void>
  isOvertaken: () => boolean
}

/** Told what has been found so far, and how many of the places have been looked at. */
export type Report = (found: Found, searched: number) => void

/** How well words suit articles, from outside the texts: by place, no entry is not at all. */
type RelevanceOf = (words: readonly Word[]) => ReadonlyMap<number, number>

/** Searches whose articles are remembered: those of the last words typed, and of their parts. */
const MOST_REMEMBERED = 16
/** So many articles are looked at in a stretch before the clock is. */
const STRETCH = 256
/** A search pauses so often, in milliseconds: a third of a frame. */
const PAUSE_AFTER = 6
/** What was found so far is told so often. */
const REPORT_AFTER = 120
const NOTHING: Found = {
  places: new Uint32Array(0),
  scores: new Float64Array(0),
  hits: new Uint32Array(0),
  unseen: null,
}
/** Whether there is any. */
export const ANY: Wanted = {
  articles: 1,
  looks: 24,
  passes: null,
  key: '',
  inPageOrder: true,
}

export type Find = (
  clauses: readonly Clause[],
  wanted: Wanted,
  watch?: Watch | null,
  report?: Report,
) => Promise<Found | null>

/** Null when the search was overtaken. What was found for the last queries is kept, and narrowed. */
export function createFind(corpus: Corpus, relevanceOf: RelevanceOf): Find {
  const remembered = new Map<string, { clauses: readonly Clause[]; found: Found }>()

  const remember = (key: string, clauses: readonly Clause[], found: Found) => {
    remembered.delete(key)
    remembered.set(key, { clauses, found })
    const [oldest] = remembered.keys()
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return found
  }

  /** The fewest articles that are known to have all that can be found. */
  const among = (clauses: readonly Clause[], plan: Plan): Uint32Array | null => {
    const tally = corpus.tally()
    let fewest = tally && placesByTally(plan, tally, corpus.size)
    for (const { clauses: wider, found } of remembered.values()) {
      const isFewer = !fewest || found.places.length < fewest.length
      if (isFewer && isNarrower(clauses, wider)) fewest = found.places
    }
    return fewest
  }

  return async (clauses, wanted, watch = null, report = () => undefined) => {
    if (clauses.every(({ excluded }) => excluded)) return NOTHING
    const { articles, looks, key: filters, inPageOrder } = wanted
    const own = corpus.candidates ? JSON.stringify([articles, looks, filters, inPageOrder]) : ''
    const key = clauses.map(keyOf).sort().join() + own
    const known = remembered.get(key)
    if (known) return remember(key, clauses, known.found)
    const plan = planOf(clauses, corpus)
    if (isSurelyNowhere(plan, corpus)) return remember(key, clauses, NOTHING)
    const words = plan.wanted.flat().flatMap((atom) => (atom.kind === 'text' ? atom.words : []))
    const look = async () => {
      if (corpus.candidates) {
        return lookAmong(corpus, plan, await corpus.candidates(plan), wanted, watch, report)
      }
      const relevance = relevanceOf(words)
      return (
        readOff(corpus, plan, relevance) ??
        lookThrough(corpus, plan, among(clauses, plan), relevance, watch, report)
      )
    }
    const found = await look()
    return found && remember(key, clauses, found)
  }
}

const isSurelyNowhere = ({ wanted }: Plan, { mayHold }: Corpus) =>
  wanted.some((atoms) =>
    atoms.every(
      (atom) => atom.kind === 'text' && atom.words.some(({ folded }) => !mayHold(folded)),
    ),
  )

/** What a tally finds by itself; null when the texts have to be looked through. */
function readOff(corpus: Corpus, plan: Plan, relevance: ReadonlyMap<number, number>): Found | null {
  const tally = corpus.tally()
  const clauses = tally && talliedClauses(plan, tally)
  if (!clauses) return null
  const gathered = gatherer(clauses[0]?.length ?? 0)
  const countAgain = (place: number) => hitsIn(plan, corpus.at(place), place)
  tellTallied(clauses, countAgain, (place, weight, hits) => {
    gathered.add(place, scoreOf(weight, hits, relevance.get(place) ?? 0), hits)
  })
  return gathered.found()
}

async function lookThrough(
  corpus: Corpus,
  plan: Plan,
  candidates: Uint32Array | null,
  relevance: ReadonlyMap<number, number>,
  watch: Watch | null,
  report: Report,
): Promise<Found | null> {
  const total = candidates?.length ?? corpus.size
  const gathered = gatherer(total)
  let paused = performance.now()
  let reported = paused
  for (let from = 0; from < total; from += STRETCH) {
    const to = Math.min(from + STRETCH, total)
    for (let at = from; at < to; at++) {
      const place = candidates ? (candidates[at] ?? 0) : at
      const article = corpus.at(place)
      const weight = weightIn(plan, article, place)
      if (weight === 0) continue
      const hits = hitsIn(plan, article, place)
      gathered.add(place, scoreOf(weight, hits, relevance.get(place) ?? 0), hits)
    }
    const now = watch ? performance.now() : 0
    if (!watch || now - paused < PAUSE_AFTER || to === total) continue
    if (now - reported > REPORT_AFTER) {
      report(gathered.found(), to)
      reported = now
    }
    await watch.pause()
    if (watch.isOvertaken()) return null
    paused = performance.now()
  }
  return gathered.found()
}

/** So many are fetched at a time. */
const FETCHED_TOGETHER = 8
/**
 * Looks through the candidates that promise most, until enough are found or enough has been fetched.
 * What is left is told as unseen.
 */
async function lookAmong(
  corpus: Corpus,
  plan: Plan,
  candidates: Candidates,
  wanted: Wanted,
  watch: Watch | null,
  report: Report,
): Promise<Found | null> {
  const order = inOrderOfPromise(candidates, wanted)
  const most = Math.min(order.length, wanted.looks)
  const gathered = gatherer(most)
  let seen = 0
  let reported = performance.now()
  const soFar = () => withUnseen(gathered.found(), candidates, new Set(order.subarray(0, seen)))
  while (seen < most && gathered.size() < wanted.articles) {
    const stretch = order.subarray(seen, Math.min(seen + FETCHED_TOGETHER, most))
    await corpus.fetch?.(stretch)
    for (const place of stretch) {
      const article = corpus.at(place)
      const weight = weightIn(plan, article, place)
      if (weight === 0) continue
      const hits = hitsIn(plan, article, place)
      gathered.add(place, scoreOf(weight, hits, 0), hits)
    }
    seen += stretch.length
    if (!watch || seen === most) continue
    await watch.pause()
    if (watch.isOvertaken()) return null
    if (performance.now() - reported < REPORT_AFTER) continue
    report(soFar(), corpus.size - (order.length - seen))
    reported = performance.now()
  }
  return soFar()
}

/** More clauses in titles than this are not told apart. */
const MOST_TITLES = 14
const RANKS = MOST_TITLES + 2

/** Those that pass, by how many of the clauses are in a title; then the others. Equals in page order. */
function inOrderOfPromise({ places, titles }: Candidates, wanted: Wanted): Uint32Array {
  const { passes, inPageOrder } = wanted
  if (!passes && inPageOrder) return places
  const ranks = new Uint8Array(places.length)
  const starts = new Uint32Array(RANKS + 1)
  for (let at = 0; at < places.length; at++) {
    const isLast = passes?.(places[at] ?? 0) === false
    const inTitles = inPageOrder ? 0 : Math.min(titles[at] ?? 0, MOST_TITLES)
    const rank = isLast ? RANKS - 1 : MOST_TITLES - inTitles
    ranks[at] = rank
    starts[rank + 1] = (starts[rank + 1] ?? 0) + 1
  }
  for (let rank = 1; rank <= RANKS; rank++) {
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0)
  }
  const order = new Uint32Array(places.length)
  for (let at = 0; at < places.length; at++) {
    const rank = ranks[at] ?? 0
    const next = starts[rank] ?? 0
    order[next] = places[at] ?? 0
    starts[rank] = next + 1
  }
  return order
}

/** What was found, in page order, with the candidates that have not been seen. */
function withUnseen(
  found: Found,
  { places, certain }: Candidates,
  seen: ReadonlySet<number>,
): Found {
  const order = Uint32Array.from(found.places.keys()).sort(
    (one, other) => (found.places[one] ?? 0) - (found.places[other] ?? 0),
  )
  const unseen = new Uint32Array(places.length - seen.size)
  let size = 0
  for (const place of places) if (!seen.has(place)) unseen[size++] = place
  return {
    places: order.map((at) => found.places[at] ?? 0),
    scores: Float64Array.from(order, (at) => found.scores[at] ?? 0),
    hits: order.map((at) => found.hits[at] ?? 0),
    unseen: size > 0 ? { places: unseen, certain } : null,
  }
}

/** The best field of each word decides; what the article is about and how often it says so comes after. */
function scoreOf(weight: number, hits: number, relevance: number): number {
  const suits = relevance + Math.log1p(hits)
  return weight + suits / (1 + suits)
}

function gatherer(most: number) {
  const places = new Uint32Array(most)
  const scores = new Float64Array(most)
  const hits = new Uint32Array(most)
  let size = 0
  return {
    add: (place: number, score: number, count: number) => {
      places[size] = place
      scores[size] = score
      hits[size++] = count
    },
    size: () => size,
    found: (): Found => ({
      places: places.slice(0, size),
      scores: scores.slice(0, size),
      hits: hits.slice(0, size),
      unseen: null,
    }),
  }
}
