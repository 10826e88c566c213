/** Figures and dates that no rule sees. */
import { figuresIn } from '../figures.ts'
import { sentenceAt } from '../evidence.ts'
import type { Article, DatedFact, Edition, Evidence, Figure } from '../schema.ts'
import type { Addition } from './changes.ts'
import { findQuote, placeWithin } from './find-quote.ts'
import { changed, needless, problem, type Outcome } from './outcome.ts'
import { inPageOrder, isSamePlace, isWithin, nearestWithin, standingAt } from './printed-places.ts'

type FigureAddition = Extract<Addition, { what: 'figure' }>

/** Adds a figure; what the entry does not say of it is worked out from its printed words. */
export function addFigure(edition: Edition, entry: FigureAddition): Outcome {
  const { articles, figures } = edition
  const evidence = placeOf(articles, entry)
  if (typeof evidence === 'string') return problem(evidence)
  if (figures.some((each) => isSamePlace(each.evidence, evidence))) return needless(entry)
  const worth = worthOf(articles, entry, evidence)
  if (typeof worth === 'string') return problem(worth)
  const measures = measuredAt(articles, evidence, entry.measures ?? null)
  if (typeof measures === 'string') return problem(measures)
  const { printed } = entry
  const figure: Figure = { id: 'f1', printed, ...worth, measures, origin: 'editor', evidence }
  const all = inPageOrder(articles, [...figures, figure], (each) => each.evidence)
  return changed({ ...edition, figures: all }, entry, [evidence])
}

/** The words of a figure's sentence that stand nearest to it; a problem when it does not hold them. */
export function measuredAt(
  articles: Article[],
  figure: Evidence,
  words: string | null,
): Evidence | string | null {
  if (words === null) return null
  const sentence = sentenceOf(articles, figure)
  return (
    nearestWithin(sentence, words, figure) ??
    `「${words}」 does not stand in the sentence of 「${figure.quote}」`
  )
}

/** Adds a date, with the sentence that names it. */
export function addDate(edition: Edition, entry: Extract<Addition, { what: 'date' }>): Outcome {
  const { articles, datedFacts } = edition
  const { printed, from, to = from, precision, basis } = entry
  const place = placeOf(articles, entry)
  if (typeof place === 'string') return problem(place)
  const evidence = sentenceOf(articles, place)
  const isKnown = datedFacts.some(
    (each) => each.printed === printed && isWithin(place, each.evidence),
  )
  if (isKnown) return needless(entry)
  if (from > to) return problem(backwards(from, to))
  const fact: DatedFact = {
    id: 'd1',
    printed,
    from,
    to,
    precision,
    basis,
    origin: 'editor',
    evidence,
  }
  const all = inPageOrder(articles, [...datedFacts, fact], (each) => each.evidence)
  return changed({ ...edition, datedFacts: all }, entry, [evidence])
}

export const backwards = (from: string, to: string) => `from ${from} is after to ${to}`

type Quoted = { printed: string; quote: string; article?: string | undefined }

/** Where the printed words stand in the quote. */
export function placeOf(articles: Article[], entry: Quoted): Evidence | string {
  const quote = findQuote(articles, entry)
  return typeof quote === 'string' ? quote : placeWithin(quote, entry.printed)
}

export function sentenceOf(articles: Article[], place: Evidence): Evidence {
  const at = standingAt(articles, place)
  return at ? sentenceAt(at.article, at.paragraph, place.start, place.end) : place
}

type Worth = Pick<Figure, 'value' | 'upTo' | 'unit' | 'bound'>

function worthOf(articles: Article[], entry: FigureAddition, place: Evidence): Worth | string {
  const { printed, value, upTo, unit, bound } = entry
  const read = readAlone(articles, place)
  const number = value ?? read?.value
  if (number === undefined) return `what 「${printed}」 comes to is not clear; expected a value`
  return {
    value: number,
    upTo: upTo === undefined ? (read?.upTo ?? null) : upTo,
    unit: unit === undefined ? (read?.unit ?? null) : unit,
    bound: bound ?? read?.bound ?? 'exact',
  }
}

/** What the rules make of printed words that stand alone; nothing when they are no one figure. */
function readAlone(articles: Article[], { quote, ...place }: Evidence): Worth | undefined {
  const at = standingAt(articles, { quote, ...place })
  if (!at) return undefined
  const { article, paragraph } = at
  const found = figuresIn({ ...article, paragraphs: [{ ...paragraph, text: quote, seams: [] }] })
  return found.find(({ printed }) => printed === quote)
}
