/** What the rules found of people, places, figures, dates and articles, corrected by an editor. */
import type { Article, DatedFact, Edition, Evidence, Figure } from '../schema.ts'
import { backwards, measuredAt } from './add-facts.ts'
import type { Correction } from './changes.ts'
import { correctEvent, correctForum, correctSpeaker } from './correct-occasions.ts'
import { articlesNamed, findQuote } from './find-quote.ts'
import { changed, fieldsOf, NO_FIELD, or, problem, type Outcome } from './outcome.ts'
import { isWithin } from './printed-places.ts'
import { unprintedDay, unprintedIn, yearBasisIn } from './printed-values.ts'

type CorrectionOf<What> = Extract<Correction, { what: What }>

/** Corrects what an entry names; a problem when no such thing was found, or no quote bears it out. */
export function correctFinding(edition: Edition, entry: Correction): Outcome {
  switch (entry.what) {
    case 'event':
      return correctEvent(edition, entry)
    case 'forum':
      return correctForum(edition, entry)
    case 'speaker':
      return correctSpeaker(edition, entry)
    case 'dateline':
      return correctDateline(edition, entry)
  }
  const quote = findQuote(edition.articles, entry)
  if (typeof quote === 'string') return problem(quote)
  switch (entry.what) {
    case 'person':
      return correctTitle(edition, entry, quote)
    case 'place':
    case 'system':
      return correctKind(edition, entry, quote)
    case 'figure':
      return correctFigure(edition, entry, quote)
    case 'date':
      return correctDate(edition, entry, quote)
    case 'byline':
      return correctByline(edition, entry, quote)
  }
}

/** The title at the name in the quote, here and wherever the old one stands beside the speaker. */
function correctTitle(edition: Edition, entry: CorrectionOf<'person'>, quote: Evidence): Outcome {
  const { printed: name, title } = entry
  const person = edition.people.find((each) => each.name === name)
  const places = person?.evidence.filter((each) => isWithin(each, quote)) ?? []
  if (!person || places.length === 0) return problem(notFoundIn(entry))
  const wrong = unprintedIn([quote], [title])
  if (wrong) return problem(wrong)
  const isHere = (at: Evidence) => places.some((place) => isWithin(place, at))
  const old = person.titles.filter(({ evidence }) => isHere(evidence)).map((each) => each.title)
  const titles = [
    ...person.titles.filter(({ evidence }) => !isHere(evidence)),
    ...(title === null ? [] : places.map((evidence) => ({ title, evidence }))),
  ]
  return changed(
    {
      ...edition,
      people: edition.people.map((each) => (each === person ? { ...person, titles } : each)),
      forums: edition.forums.map((forum) => ({
        ...forum,
        speakers: forum.speakers.map((speaker) =>
          speaker.person === person.slug && (!speaker.title || old.includes(speaker.title))
            ? { ...speaker, title }
            : speaker,
        ),
      })),
    },
    entry,
    [quote],
    ['title'],
  )
}

function correctKind(
  edition: Edition,
  entry: CorrectionOf<'place' | 'system'>,
  quote: Evidence,
): Outcome {
  const isMeant = ({ name, evidence }: { name: string; evidence: Evidence[] }) =>
    name === entry.printed && evidence.some((each) => isWithin(each, quote))
  if (entry.what === 'place') {
    if (!edition.places.some(isMeant)) return problem(notFoundIn(entry))
    const { kind } = entry
    const places = edition.places.map((each) => (isMeant(each) ? { ...each, kind } : each))
    return changed({ ...edition, places }, entry, [quote], ['kind'])
  }
  if (!edition.systems.some(isMeant)) return problem(notFoundIn(entry))
  const { kind } = entry
  const systems = edition.systems.map((each) => (isMeant(each) ? { ...each, kind } : each))
  return changed({ ...edition, systems }, entry, [quote], ['kind'])
}

function correctFigure(edition: Edition, entry: CorrectionOf<'figure'>, quote: Evidence): Outcome {
  const fields = fieldsOf(entry, ['measures', 'value', 'upTo', 'unit', 'bound'])
  if (fields.length === 0) return problem(NO_FIELD)
  const found = oneOf(
    edition.figures.filter(
      ({ printed, evidence }) => printed === entry.printed && isWithin(evidence, quote),
    ),
    entry,
  )
  if (typeof found === 'string') return problem(found)
  const measures =
    entry.measures === undefined
      ? found.measures
      : measuredAt(edition.articles, found.evidence, entry.measures)
  if (typeof measures === 'string') return problem(measures)
  const figure: Figure = {
    ...found,
    measures,
    value: entry.value ?? found.value,
    upTo: or(entry.upTo, found.upTo),
    unit: or(entry.unit, found.unit),
    bound: entry.bound ?? found.bound,
  }
  const figures = edition.figures.map((each) => (each === found ? figure : each))
  return changed({ ...edition, figures }, entry, [quote], fields)
}

function correctDate(edition: Edition, entry: CorrectionOf<'date'>, quote: Evidence): Outcome {
  const fields = fieldsOf(entry, ['from', 'to', 'precision', 'basis'])
  if (fields.length === 0) return problem(NO_FIELD)
  const at = quote.quote.indexOf(entry.printed)
  const place = {
    ...quote,
    start: quote.start + at,
    end: quote.start + at + entry.printed.length,
  }
  const found = oneOf(
    edition.datedFacts.filter(
      ({ printed, evidence }) => at >= 0 && printed === entry.printed && isWithin(place, evidence),
    ),
    entry,
  )
  if (typeof found === 'string') return problem(found)
  const fact: DatedFact = {
    ...found,
    from: entry.from ?? found.from,
    to: entry.to ?? found.to,
    precision: entry.precision ?? found.precision,
    basis: entry.basis ?? found.basis,
  }
  if (fact.from > fact.to) return problem(backwards(fact.from, fact.to))
  const datedFacts = edition.datedFacts.map((each) => (each === found ? fact : each))
  return changed({ ...edition, datedFacts }, entry, [quote], fields)
}

/** When and where an article says that it was; the events that it tells of are corrected on their own. */
function correctDateline(edition: Edition, entry: CorrectionOf<'dateline'>): Outcome {
  const fields = fieldsOf(entry, ['date', 'period', 'place', 'venue'])
  if (fields.length === 0) return problem(NO_FIELD)
  const named = articlesNamed(edition.articles, entry.printed)
  if (typeof named === 'string') return problem(named)
  const [article, other] = named
  if (!article || other) return problem(`several headlines begin with 「${entry.printed}」`)
  const quote = findQuote([article], { quote: entry.quote })
  if (typeof quote === 'string') return problem(quote)
  const wrong =
    unprintedIn([quote], [entry.place, entry.venue]) ?? unprintedDay([quote], entry.date, 'stated')
  if (wrong) return problem(wrong)
  const { dateline } = article
  const mended: Article = {
    ...article,
    dateline: {
      ...dateline,
      ...(entry.date === undefined ? {} : dayFrom(entry.date, quote)),
      period: or(entry.period, dateline.period),
      place: or(entry.place, dateline.place),
      venue: or(entry.venue, dateline.venue),
      evidence: [...dateline.evidence, quote],
    },
  }
  const articles = edition.articles.map((each) => (each === article ? mended : each))
  return changed({ ...edition, articles }, { ...entry, printed: article.headline }, [quote], fields)
}

const dayFrom = (date: string | null, quote: Evidence) => ({
  date,
  partialDate: date === null ? null : `-${date.slice(4)}`,
  year: date === null ? null : yearBasisIn(quote),
})

function correctByline(edition: Edition, entry: CorrectionOf<'byline'>, quote: Evidence): Outcome {
  const { printed, role } = entry
  const isMeant = ({ name, evidence }: Article['bylines'][number]) =>
    name === printed && evidence !== null && isWithin(evidence, quote)
  if (!edition.articles.some(({ bylines }) => bylines.some(isMeant))) {
    return problem(notFoundIn(entry))
  }
  const articles = edition.articles.map((article) => ({
    ...article,
    bylines: article.bylines.map((each) => (isMeant(each) ? { ...each, role } : each)),
  }))
  return changed({ ...edition, articles }, entry, [quote], ['role'])
}

type Entry = Pick<Correction, 'what' | 'printed'>

function oneOf<Item>(found: Item[], entry: Entry): Item | string {
  const [first, second] = found
  if (!first) return notFoundIn(entry)
  return second ? `the quote holds several such; quote less` : first
}

const notFoundIn = ({ what, printed }: Entry) =>
  `nothing to correct: no ${what} 「${printed}」 was found in the quote`
