/**
 * Scoring what the rules find in an edition against what a close human reading finds. A gold file
 * says in plain names what a page holds; the score is precision, recall and F1 of each group.
 */
import { z } from 'zod'
import {
  DatedFact,
  Dateline,
  Byline,
  Event,
  Forum,
  type Edition,
  type Evidence,
  type Paragraph,
} from './schema.ts'

const names = z.array(z.string())
const nullableName = z.string().nullable()

/** What a page holds, as a reader sees it; `article` counts from 0 in the order of the page. */
export const Gold = z.strictObject({
  outlet: nullableName,
  articles: z.array(
    z.strictObject({
      section: nullableName,
      kicker: nullableName,
      headline: z.string(),
      subheads: names,
      outlet: nullableName,
      bylines: z.array(z.strictObject({ name: z.string(), role: Byline.shape.role })),
      date: nullableName,
      period: Dateline.shape.period,
      place: nullableName,
      venue: nullableName,
      paragraphs: names,
      /** 小标题 that stand between the paragraphs. */
      crossheads: names.default([]),
    }),
  ),
  captions: names,
  events: z.array(
    z.strictObject({
      name: z.string(),
      kind: Event.shape.kind,
      date: nullableName,
      period: Event.shape.period,
      place: nullableName,
      venue: nullableName,
      theme: nullableName,
      hosts: names,
    }),
  ),
  forums: z.array(
    z.strictObject({
      name: z.string(),
      kind: Forum.shape.kind,
      status: Forum.shape.status,
      theme: nullableName,
      speakers: z.array(z.strictObject({ name: z.string(), talk: nullableName })),
    }),
  ),
  people: z.array(z.strictObject({ name: z.string(), titles: names })),
  organisations: names,
  places: names,
  systems: names,
  /**
   * `measures`: the words of the sentence that name what is measured, as full as a reader would quote
   * them. A rate of change measures what changes (出口额…，增长8%: 出口额增长).
   */
  figures: z.array(
    z.strictObject({ article: z.number(), printed: z.string(), measures: nullableName }),
  ),
  phrases: names,
  datedFacts: z.array(
    z.strictObject({
      article: z.number(),
      printed: z.string(),
      from: z.string(),
      to: z.string(),
      precision: DatedFact.shape.precision,
    }),
  ),
})
export type Gold = z.infer<typeof Gold>

/** Groups in the order in which they are told. */
export const GROUPS = [
  'headings',
  'paragraphs',
  'crossheads',
  'captions',
  'bylines',
  'dates',
  'datelines',
  'events',
  'event details',
  'forums',
  'speakers',
  'people',
  'titles',
  'organisations',
  'places',
  'systems',
  'figures',
  'measures',
  'phrases',
  'dated facts',
] as const
export type Group = (typeof GROUPS)[number]

export type Score = { missed: string[]; invented: string[]; right: number }

/** F1, 1 where there is nothing to find and nothing was found. */
export const f1 = ({ right, missed, invented }: Score): number =>
  right + missed.length + invented.length === 0
    ? 1
    : (2 * right) / (2 * right + missed.length + invented.length)

/** The scores of several editions as one. */
export const sumOf = (scores: Score[]): Score => ({
  right: scores.reduce((sum, { right }) => sum + right, 0),
  missed: scores.flatMap(({ missed }) => missed),
  invented: scores.flatMap(({ invented }) => invented),
})

/** Compares group by group; blanks and the kind of quotation marks do not count. */
export function scoreEdition(edition: Edition, gold: Gold): Map<Group, Score> {
  const found = factsOf(goldOf(edition))
  const wanted = factsOf(gold)
  return new Map(
    GROUPS.map((group) => [
      group,
      compare(found[group], wanted[group], group === 'measures' ? saysAsMuch : undefined),
    ]),
  )
}

/** What is found and not alike word for word is asked whether it is `like` what is wanted. */
function compare(
  found: string[],
  wanted: string[],
  like: (found: string, wanted: string) => boolean = () => false,
): Score {
  const left = new Map<string, number>()
  for (const each of found.map(plain)) left.set(each, (left.get(each) ?? 0) + 1)
  const take = (each: string) => left.set(each, (left.get(each) ?? 0) - 1)
  const missed: string[] = []
  const unlike = wanted.map(plain).filter((each) => {
    const known = (left.get(each) ?? 0) > 0
    if (known) take(each)
    return !known
  })
  for (const each of unlike) {
    const near = [...left].find(([other, times]) => times > 0 && like(other, each))?.[0]
    if (near === undefined) missed.push(each)
    else take(near)
  }
  const invented = [...left].flatMap(([each, times]) => Array.from({ length: times }, () => each))
  return { missed, invented, right: wanted.length - missed.length }
}

/**
 * 货物吞吐量 and 石垄港完成货物吞吐量: where the name of what is measured begins is a matter of a word more
 * or less, so one of the two must hold the other.
 */
function saysAsMuch(found: string, wanted: string): boolean {
  const [[figure, words], [other, more]] = [cutLast(found), cutLast(wanted)]
  if (figure !== other || words.length < 2 || words.length > more.length + WORDS_MORE) return false
  return words.includes(more) || more.includes(words)
}

const WORDS_MORE = 10
const cutLast = (fact: string) => {
  const at = fact.lastIndexOf('|')
  return [fact.slice(0, at), fact.slice(at + 1)] satisfies [string, string]
}

const plain = (text: string) => text.replace(/[\s“”「」『』‘’"]/gu, '')

/** What the rules found, told as a gold file tells it. */
function goldOf(edition: Edition): Gold {
  const places = new Map(edition.articles.map(({ slug }, index) => [slug, index]))
  const at = ({ article }: Evidence) => places.get(article) ?? -1
  return {
    ...edition,
    articles: edition.articles.map(({ dateline, ...article }) => ({
      ...article,
      ...dateline,
      paragraphs: textsOf(article.paragraphs, 'text'),
      crossheads: textsOf(article.paragraphs, 'crosshead'),
    })),
    captions: edition.captions.map(({ text }) => text),
    people: edition.people.map(({ name, titles }) => ({
      name,
      titles: [...new Set(titles.map(({ title }) => title))],
    })),
    organisations: edition.organisations.map(({ name }) => name),
    places: edition.places.map(({ name }) => name),
    systems: edition.systems.map(({ name }) => name),
    figures: edition.figures.map(({ printed, measures, evidence }) => ({
      article: at(evidence),
      printed,
      measures: measures?.quote ?? null,
    })),
    phrases: edition.phrases.map(({ text }) => text),
    datedFacts: edition.datedFacts.map((fact) => ({ ...fact, article: at(fact.evidence) })),
  }
}

const textsOf = (paragraphs: Paragraph[], kind: Paragraph['kind']): string[] =>
  paragraphs.flatMap((paragraph) => (paragraph.kind === kind ? [paragraph.text] : []))

function factsOf(gold: Gold): Record<Group, string[]> {
  const { articles, events, forums } = gold
  const at = ({ article }: { article: number }) => articles[article]?.headline ?? ''
  return {
    headings: articles.flatMap(headingsOf),
    paragraphs: articles.flatMap(({ paragraphs }) => paragraphs),
    crossheads: articles.flatMap(({ crossheads }) => crossheads),
    captions: gold.captions,
    bylines: articles.flatMap(({ headline, bylines }) =>
      bylines.map(({ name, role }) => `${headline}|${name}|${role}`),
    ),
    dates: articles.flatMap(({ headline, date, period }) => datesOf(headline, date, period)),
    datelines: articles.flatMap(({ headline, place, venue }) => whereOf(headline, place, venue)),
    events: events.map(({ name }) => shortName(name)),
    'event details': events.flatMap(detailsOf),
    forums: forums.map(({ name, kind, status }) => `${name}|${kind}|${status}`),
    speakers: forums.flatMap(speakersOf),
    people: gold.people.map(({ name }) => name),
    titles: gold.people.flatMap(({ name, titles }) => titles.map((title) => `${name}|${title}`)),
    organisations: gold.organisations,
    places: gold.places,
    systems: gold.systems,
    figures: gold.figures.map((figure) => `${at(figure)}|${figure.printed}`),
    measures: gold.figures.flatMap((figure) =>
      figure.measures ? [`${at(figure)}|${figure.printed}|${figure.measures}`] : [],
    ),
    phrases: gold.phrases,
    'dated facts': gold.datedFacts.map(
      (fact) => `${at(fact)}|${fact.printed}|${fact.from}|${fact.to}`,
    ),
  }
}

type Story = Gold['articles'][number]

const headingsOf = ({ section, kicker, headline, subheads }: Story): string[] => [
  `headline|${headline}`,
  ...(section ? [`${headline}|section|${section}`] : []),
  ...(kicker ? [`${headline}|kicker|${kicker}`] : []),
  ...subheads.map((subhead) => `${headline}|subhead|${subhead}`),
]

/** 第四届峰会高峰论坛 and 高峰论坛, 智慧城市专题论坛 and 智慧城市分论坛 name one occasion. */
const shortName = (name: string): string => {
  const kind = /(?:高峰|主)(?=[论論][坛壇]$)|开幕(?=式$)|開幕(?=[式禮]$)/u.exec(name)
  return (kind ? name.slice(kind.index) : name).replace(
    /(?:专题|專題|分|平行)(?=[论論][坛壇]$)/u,
    '',
  )
}

const datesOf = (headline: string, date: string | null, period: string | null): string[] => [
  ...(date ? [`${headline}|${date}`] : []),
  ...(period ? [`${headline}|${period}`] : []),
]

/**
 * 澜州市云帆会议中心 and 云帆会议中心 are one venue, told by its last words; a place is asked for where no
 * venue is told, and 澜州 and 澜州市 are one.
 */
const whereOf = (owner: string, place: string | null, venue: string | null): string[] => {
  if (venue) return [`${owner}|venue|${venue.slice(-VENUE_WORDS)}`]
  return place ? [`${owner}|place|${place.replace(/[省市]$/u, '')}`] : []
}

const VENUE_WORDS = 4

type Details = Gold['events'][number]

const detailsOf = ({ name, kind, date, period, place, venue, theme, hosts }: Details): string[] => [
  ...Object.entries({ kind, date, period, theme }).flatMap(([field, value]) =>
    value ? [`${shortName(name)}|${field}|${value}`] : [],
  ),
  ...whereOf(shortName(name), place, venue),
  ...hosts.map((host) => `${shortName(name)}|host|${host}`),
]

const speakersOf = ({ name, speakers }: Gold['forums'][number]): string[] =>
  speakers.map((speaker) => `${name}|${speaker.name}|${speaker.talk}`)
