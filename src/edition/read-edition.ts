import { isDay } from './calendar.ts'
import { bylinesOf, leadOf } from './credits.ts'
import { cutSource, type CutArticle, type CutSource } from './cut-source.ts'
import { datedFactsIn } from './dated-facts.ts'
import { withNearbyDay } from './day-nearby.ts'
import { datelineOf, yearsOfPage, type YearSupport } from './dates.ts'
import { SeedError, type Diagnostic } from './diagnostics.ts'
import { eventsAndForums } from './events.ts'
import { headlineBreaks, nameSet } from './headline-breaks.ts'
import { leadEventOf } from './lead-event.ts'
import { outletOf } from './outlets.ts'
import { applyNotes } from './notes/apply-notes.ts'
import { wantedSlug } from './notes/editor-slugs.ts'
import { readNotesFile, type ReadNotes } from './notes/read-notes.ts'
import { numbered } from './numbered.ts'
import { mentionsIn } from './people.ts'
import { figuresIn } from './figures.ts'
import { gatherNamed } from './gather-named.ts'
import { gatherPeople } from './gather-people.ts'
import { placesIn } from './named-places.ts'
import { townOf, townsIn } from './places.ts'
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
} from './schema.ts'
import { readingsOf } from './readings.ts'
import { withRecord, yearSupportOf } from './record-facts.ts'
import { bareName } from './source-files.ts'
import { slugOf, uniqueSlugs, type Crowded } from './slugs.ts'

/** One decoded source, with its editor's notes where there are any. */
export type SourceText = {
  /** As it is to be shown, such as `seeds/gazette-2021-11-26.txt`. */
  file: string
  text: string
  /** Of the bytes, in lower-case hex. */
  sha256: string
  notes: { file: string; text: string } | null
}

export type EditionRead = { edition: Edition; notesWarnings: Diagnostic[] }

/**
 * Reads one source and its notes: an edition, or one for each volume of an archive. `crowded` holds
 * the slugs that another source of the library has too.
 * @throws SeedError with every problem of the source and its notes.
 */
export function* readSource(
  source: SourceText,
  crowded: ReadonlySet<string>,
): Generator<EditionRead> {
  const { cuts, notes } = cutWithNotes(source)
  const slugs = articleSlugs(source, cuts, notes, crowded)
  let at = 0
  for (const cut of cuts) {
    const own = slugs.slice(at, (at += cut.articles.length))
    yield readEdition(source, cut, own, { crowded, notes })
  }
}

/** The slugs of a source's articles as it gives them by itself; none when it cannot be read. */
export function articleSlugsIn(source: SourceText): string[] {
  try {
    const { cuts, notes } = cutWithNotes(source)
    return articleSlugs(source, cuts, notes, new Set())
  } catch (error) {
    if (error instanceof SeedError) return []
    throw error
  }
}

function cutWithNotes({ file, text, notes: notesText }: SourceText) {
  const { cuts, problems } = cutSource(file, text, { whole: notesText !== null })
  const { notes = null, problems: notesProblems = [] } = notesText
    ? readNotesFile(notesText.file, notesText.text)
    : {}
  if (!cuts || notesProblems.length) throw new SeedError([...problems, ...notesProblems])
  return { cuts, notes }
}

/** All volumes of a source share them out: where one ends makes no address. */
const articleSlugs = (
  { file }: SourceText,
  cuts: CutSource[],
  notes: ReadNotes | null,
  crowded: Crowded,
): string[] =>
  uniqueSlugs(
    cuts
      .flatMap(({ articles }) => articles)
      .map(({ raw: { headline, parts }, record }) => ({
        text: headline.text,
        key: [
          editionIdOf(file),
          headline.text,
          ...(record ? [record.id] : []),
          ...parts.map(({ text }) => text),
        ].join('/'),
        wanted: wantedSlug(notes, 'article', headline.text),
      })),
    'article',
    crowded,
  )

/** Nobody knows the events of the other volumes, so each of them is given an address apart. */
const EVERY_SLUG: Crowded = { has: () => true }

/** Every step of the way is a file beside this one, in the order of the calls below. */
function readEdition(
  { file, sha256 }: SourceText,
  cut: CutSource,
  slugs: string[],
  { crowded, notes }: { crowded: ReadonlySet<string>; notes: ReadNotes | null },
): EditionRead {
  const { captions, words, ledger, warnings, volume } = cut
  const id = EditionId.parse(editionIdOf(file) + (volume ? `-${volume.number}` : ''))
  const eventsDate = dayInName(file)
  const naming = { edition: id, crowded: volume ? EVERY_SLUG : crowded, notes }
  const articles = readArticles(slugs, cut.articles, {
    eventsDate,
    ...yearsOfPage(words),
  })
  const { people, mentions, personOf } = gatherPeople(mentionsIn(articles))
  const day = eventsDate ?? commonest(articles.map(({ dateline }) => dateline.date))
  const outlet = commonest(articles.map((article) => article.outlet))
  const slugOfRaw = new Map(cut.articles.map(({ raw }, index) => [raw, articles[index]?.slug]))

  const organisations = organisationsIn(articles, mentions)
  const systems = systemsIn(articles)
  const eventsFound = eventsAndForums(naming, articles, mentions, personOf)
  const takenWords = new Set([
    ...systems.map(({ name }) => name),
    ...organisations.map(({ name }) => name),
    ...eventsFound.events.flatMap(({ name, theme }) => (theme ? [name, theme] : [name])),
    ...eventsFound.forums.flatMap(({ name, theme }) => (theme ? [name, theme] : [name])),
  ])

  const edition: Edition = {
    id,
    outlet,
    title: (outlet ?? bareName(file)) + (volume ? ` 第${volume.articles.join('–')}篇` : ''),
    issueDate: null,
    eventsDate,
    source: { file, sha256, lines: cut.lines, ...(volume && { volume: volume.lines }) },
    articles: articles.map((article, index) =>
      withRecord(article, cut.articles[index]?.record ?? null),
    ),
    captions: captions.map(({ block, after }, index): Caption => ({
      id: `c${index + 1}`,
      text: block.text,
      credit: block.credit,
      line: block.line,
      after: (after && slugOfRaw.get(after)) ?? null,
    })),
    ...eventsFound,
    people,
    organisations: gatherNamed('organisation', organisations, (slug) =>
      OrganisationSlug.parse(slug),
    ).map(({ mentions: _mentions, ...organisation }) => organisation),
    places: gatherNamed('place', placesIn(articles, organisations, mentions), (slug) =>
      PlaceSlug.parse(slug),
    ).map(({ mentions: own, ...place }) => ({ ...place, kind: own[0]?.kind ?? 'region' })),
    systems: gatherNamed('system', systems, (slug) => SystemSlug.parse(slug)).map(
      ({ mentions: own, ...system }) => ({ ...system, kind: own[0]?.kind ?? 'system' }),
    ),
    figures: numbered('f', articles.flatMap(figuresIn)),
    phrases: numbered(
      'q',
      gatherNamed('phrase', phrasesIn(articles, takenWords), (slug) => slug).map(
        ({ name, origin, evidence }) => ({ text: name, origin, evidence }),
      ),
    ),
    datedFacts: numbered(
      'd',
      articles.flatMap((article, index) => {
        const record = cut.articles[index]?.record ?? null
        return datedFactsIn(withRecord(article, record), record ? null : day)
      }),
    ),
    notes: [],
    moved: [],
    changes: [],
    synonyms: [],
    readings: readingsOf([words]),
    warnings,
    ledger,
  }
  if (!notes) return { edition: withHeadlineBreaks(edition), notesWarnings: [] }
  const merged = applyNotes(edition, notes, crowded)
  if (merged.problems.length) throw new SeedError(merged.problems)
  return { edition: withHeadlineBreaks(merged.edition), notesWarnings: merged.warnings }
}

function withHeadlineBreaks(edition: Edition): Edition {
  const names = nameSet(edition.people.map(({ name }) => name))
  const articles = edition.articles.map((article) => ({
    ...article,
    headlineBreaks: headlineBreaks(article.headline, names),
  }))
  return { ...edition, articles }
}

function readArticles(slugs: string[], cut: CutArticle[], support: YearSupport): Article[] {
  const articles = cut.map(({ raw, paragraphs, record }, index): Article => {
    const { section, kicker, headline, subheads, parts } = raw
    const slug = ArticleSlug.parse(slugs[index])
    const own = record ? yearSupportOf(record, support.eventsDate) : support
    return {
      slug,
      headline: headline.text,
      headlineBreaks: [],
      kicker: kicker?.text ?? null,
      subheads: subheads.map(({ text }) => text),
      section: section?.text ?? null,
      outlet: outletOf(paragraphs),
      bylines: bylinesOf({ slug }, paragraphs),
      dateline: datelineOf({ slug }, leadOf(paragraphs), own),
      paragraphs,
      source: {
        firstLine: kicker?.line ?? headline.line,
        lastLine: (parts.at(-1) ?? subheads.at(-1) ?? headline).line,
        record: record?.id ?? null,
      },
    }
  })
  const towns = townsIn(
    articles.flatMap(({ headline, paragraphs }) => [
      headline,
      ...paragraphs.map(({ text }) => text),
    ]),
    articles.flatMap(({ outlet }) => outlet ?? []),
    articles.flatMap(({ dateline }) => dateline.place ?? []),
  )
  const dated = articles.map((article) => withKnownTown(withToldDay(article, support), towns))
  const page = support.eventsDate ?? commonest(dated.map(({ dateline }) => dateline.date))
  return dated.map((article, index) => {
    // The records of a file have no page in common.
    if (cut[index]?.record) return article
    const before = dated[index - 1]
    const near = before && before.section === article.section ? before.dateline.date : null
    return withNearbyDay(article, near, page)
  })
}

/** Where a scene leads in and says no day, the paragraph that tells what is held says when and where. */
function withToldDay(article: Article, support: YearSupport): Article {
  const telling = article.dateline.partialDate ? undefined : leadEventOf(article)?.telling
  if (!telling || telling === leadOf(article.paragraphs)) return article
  return { ...article, dateline: datelineOf(article, telling, support) }
}

/** 花城剧院 is in 花城 when the edition names a town of that name. */
function withKnownTown(article: Article, towns: ReadonlySet<string>): Article {
  const { place, venue } = article.dateline
  const town = place || !venue ? null : townOf(venue, towns)
  return town ? { ...article, dateline: { ...article.dateline, place: town } } : article
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

/** The last day that a path names: a folder may bear a date as well. */
const dayInName = (file: string) =>
  [...file.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)].map(([day]) => day).findLast(isDay) ?? null

const editionIdOf = (file: string) => slugOf(bareName(file), 'edition')
