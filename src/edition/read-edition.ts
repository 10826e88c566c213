import { readBlocks } from './blocks.ts'
import { applyNotes, wantedSlug } from './apply-notes.ts'
import { isDay } from './calendar.ts'
import { layOut, type RawArticle } from './articles.ts'
import { bylinesOf, leadOf } from './credits.ts'
import { datedFactsIn } from './dated-facts.ts'
import { datelineOf, printedYearsIn, type YearSupport } from './dates.ts'
import { SeedError, type Diagnostic } from './diagnostics.ts'
import { eventsAndForums } from './events.ts'
import { headlineBreaks } from './headline-breaks.ts'
import { keepLedger } from './ledger.ts'
import { controlCharacterIn, readLines, type Line } from './lines.ts'
import { outletOf } from './outlets.ts'
import { readNotesFile, type ReadNotes } from './notes-file.ts'
import { joinParts } from './paragraphs.ts'
import { mentionsIn } from './people.ts'
import { figuresIn } from './figures.ts'
import { gatherNamed } from './gather-named.ts'
import { gatherPeople } from './gather-people.ts'
import { placesIn } from './named-places.ts'
import { organisationsIn } from './organisations.ts'
import { phrasesIn } from './phrases.ts'
import { systemsIn } from './systems.ts'
import {
  ArticleSlug,
  EditionId,
  OrganisationSlug,
  PlaceSlug,
  SystemSlug,
  type Article,
  type Caption,
  type Edition,
  type Paragraph,
} from './schema.ts'
import { readingsOf } from './readings.ts'
import { slugOf, uniqueSlugs } from './slugs.ts'

/** One decoded source, with its editor's notes where there are any. */
export type SourceText = {
  /** As it is to be shown, such as `seeds/gazette-2021-11-26.txt`. */
  file: string
  text: string
  /** Of the bytes, in lower-case hex. */
  sha256: string
  notes: { file: string; text: string } | null
}

/**
 * Reads one page text and its notes. Every step of the way is a file beside this one, in the order
 * of the calls below. `crowded` holds the slugs that another edition of the library has too.
 * @throws SeedError with every problem of the source and its notes.
 */
export function readEdition(
  { file, text, sha256, notes: notesText }: SourceText,
  crowded: ReadonlySet<string>,
): Edition {
  const lines = readLines(text)
  const blocks = readBlocks(lines)
  const layout = layOut(file, blocks)
  const problems = [...lines.flatMap((line) => controlProblem(file, line)), ...layout.problems]
  if (problems.length === 0 && layout.articles.length === 0) problems.push(noHeading(file))
  const { notes = null, problems: notesProblems = [] } = notesText
    ? readNotesFile(notesText.file, notesText.text)
    : {}
  if (problems.length || notesProblems.length) throw new SeedError([...problems, ...notesProblems])

  const id = editionIdOf(file)
  const bodies = new Map(layout.articles.map((raw) => [raw, joinParts(raw)]))
  const ledger = keepLedger(text, lines, blocks, layout, [...bodies.values()].flat())
  const eventsDate = dayInName(file)
  const naming = { edition: id, crowded, notes }
  const articles = readArticles(naming, bodies, { eventsDate, printedYears: printedYearsIn(text) })
  const { people, mentions, personOf } = gatherPeople(id, mentionsIn(articles))
  const year = yearOfEdition(articles)
  const outlet = commonest(articles.map((article) => article.outlet))
  const slugOfRaw = new Map(layout.articles.map((raw, index) => [raw, articles[index]?.slug]))

  const organisations = organisationsIn(articles, mentions)
  const systems = systemsIn(articles)
  const eventsFound = eventsAndForums(naming, articles, mentions, personOf)
  const takenWords = new Set([
    ...systems.map(({ name }) => name),
    ...eventsFound.events.flatMap(({ name, theme }) => (theme ? [name, theme] : [name])),
    ...eventsFound.forums.flatMap(({ name, theme }) => (theme ? [name, theme] : [name])),
  ])

  const edition: Edition = {
    id,
    outlet,
    title: outlet ?? baseName(file),
    issueDate: null,
    eventsDate,
    source: { file, sha256, lines: lines.length },
    articles: articles.map((article) => ({
      ...article,
      headlineBreaks: headlineBreaks(
        article.headline,
        people.map(({ name }) => name),
      ),
    })),
    captions: layout.captions.map(({ block, after }, index): Caption => ({
      id: `c${index + 1}`,
      text: block.text,
      credit: block.credit,
      line: block.line,
      after: (after && slugOfRaw.get(after)) ?? null,
    })),
    ...eventsFound,
    people,
    organisations: gatherNamed('organisation', id, organisations, (slug) =>
      OrganisationSlug.parse(slug),
    ).map(({ mentions: _mentions, ...organisation }) => organisation),
    places: gatherNamed('place', id, placesIn(articles, organisations), (slug) =>
      PlaceSlug.parse(slug),
    ).map(({ mentions: own, ...place }) => ({ ...place, kind: own[0]?.kind ?? 'region' })),
    systems: gatherNamed('system', id, systems, (slug) => SystemSlug.parse(slug)).map(
      ({ mentions: own, ...system }) => ({ ...system, kind: own[0]?.kind ?? 'system' }),
    ),
    figures: numbered('f', articles.flatMap(figuresIn)),
    phrases: numbered(
      'q',
      gatherNamed('phrase', id, phrasesIn(articles, takenWords), (slug) => slug).map(
        ({ name, origin, evidence }) => ({ text: name, origin, evidence }),
      ),
    ),
    datedFacts: numbered(
      'd',
      articles.flatMap((article) => datedFactsIn(article, year)),
    ),
    notes: [],
    synonyms: [],
    readings: readingsOf([text]),
    warnings: layout.warnings,
    ledger,
  }
  if (!notes) return edition
  const merged = applyNotes(edition, notes)
  if (merged.problems.length) throw new SeedError(merged.problems)
  return merged.edition
}

const numbered = <Fact>(letter: string, facts: Fact[]): ({ id: string } & Fact)[] =>
  facts.map((fact, index) => ({ id: `${letter}${index + 1}`, ...fact }))

const controlProblem = (file: string, line: Line): Diagnostic[] => {
  const found = controlCharacterIn(line)
  const problem = `control character ${found}; expected text: is the file in another encoding?`
  return found ? [{ file, line: line.number, problem }] : []
}

const noHeading = (file: string): Diagnostic => ({
  file,
  line: null,
  problem:
    'no article in this text; expected at least one line such as "# 标题" with text below it',
})

function readArticles(
  {
    edition,
    crowded,
    notes,
  }: { edition: EditionId; crowded: ReadonlySet<string>; notes: ReadNotes | null },
  bodies: Map<RawArticle, Paragraph[]>,
  support: YearSupport,
): Article[] {
  const slugs = uniqueSlugs(
    [...bodies.keys()].map(({ headline: { text }, parts }) => ({
      text,
      key: [edition, text, ...parts.map((part) => part.text)].join('/'),
      wanted: wantedSlug(notes, 'article', text),
    })),
    'article',
    crowded,
  )
  const articles = [...bodies].map(([raw, paragraphs], index): Article => {
    const { section, kicker, headline, subheads, parts } = raw
    const slug = ArticleSlug.parse(slugs[index])
    return {
      slug,
      headline: headline.text,
      headlineBreaks: [],
      kicker: kicker?.text ?? null,
      subheads: subheads.map(({ text }) => text),
      section: section?.text ?? null,
      outlet: outletOf(paragraphs),
      bylines: bylinesOf({ slug }, paragraphs),
      dateline: datelineOf({ slug }, leadOf(paragraphs), support),
      paragraphs,
      source: {
        firstLine: kicker?.line ?? headline.line,
        lastLine: (parts.at(-1) ?? subheads.at(-1) ?? headline).line,
      },
    }
  })
  const places = [...new Set(articles.flatMap(({ dateline }) => dateline.place ?? []))]
  return articles.map((article) => withKnownPlace(article, places))
}

/** 花城剧院 is in 花城 when another dateline of the edition prints 花城 as its place. */
function withKnownPlace(article: Article, places: string[]): Article {
  const { place, venue } = article.dateline
  if (place || !venue) return article
  const known = places.find((each) => venue.startsWith(each))
  return known ? { ...article, dateline: { ...article.dateline, place: known } } : article
}

const yearOfEdition = (articles: Article[]) => {
  const date = commonest(articles.map(({ dateline }) => dateline.date))
  return date ? Number(date.slice(0, 4)) : null
}

/** Null when there is none; the first of those that are equally common. */
function commonest(values: (string | null)[]): string | null {
  const times = new Map<string, number>()
  for (const value of values) if (value) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].reduce<[string | null, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    [null, 0],
  )[0]
}

const baseName = (file: string) => (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/u, '')

/** The last day that a path names: a folder may bear a date as well. */
const dayInName = (file: string) =>
  [...file.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)].map(([day]) => day).findLast(isDay) ?? null

const editionIdOf = (file: string) => EditionId.parse(slugOf(baseName(file), 'edition'))
