/** Plain look-ups over an edition: what belongs to what. */
import type { Article, Caption, EditorNote, Edition, Event, Forum, Period } from './schema.ts'

/** What a list shows of an article. */
export type ArticleHead = Pick<
  Article,
  | 'slug'
  | 'headline'
  | 'headlineBreaks'
  | 'kicker'
  | 'subheads'
  | 'section'
  | 'bylines'
  | 'dateline'
> & {
  /** The first paragraph without the outlet and the credit that it opens with. */
  standfirst: string
  speakers: string[]
}

export type ArticleGroup = { kind: 'summit' | 'forums' | 'others'; articles: ArticleHead[] }

const GROUPS = ['summit', 'forums', 'others'] as const

/** The articles in the order of a front page: by group, and within a group as on the page. */
export function inFrontOrder(edition: Edition): Article[] {
  const kinds = groupKinds(edition)
  return GROUPS.flatMap((kind) =>
    edition.articles.filter(({ slug }) => (kinds.get(slug) ?? 'others') === kind),
  )
}

/** Some of the articles as a front page groups them; empty groups are left out. */
export function groupsOf(edition: Edition, articles: Article[]): ArticleGroup[] {
  const kinds = groupKinds(edition)
  return GROUPS.map((kind) => ({
    kind,
    articles: articles
      .filter(({ slug }) => (kinds.get(slug) ?? 'others') === kind)
      .map((article) => headOf(edition, article)),
  })).filter((group) => group.articles.length > 0)
}

/** The group of every article that an event puts into one. */
function groupKinds({ events }: Edition): Map<string, ArticleGroup['kind']> {
  const kinds = new Map<string, ArticleGroup['kind']>()
  for (const { kind, forum, articles } of events) {
    for (const slug of articles) {
      if (kind === 'summit') kinds.set(slug, 'summit')
      else if (forum !== null && !kinds.has(slug)) kinds.set(slug, 'forums')
    }
  }
  return kinds
}

export function headOf(edition: Edition, article: Article): ArticleHead {
  const { slug, headline, headlineBreaks, kicker, subheads, section } = article
  const { bylines, dateline, paragraphs } = article
  return {
    slug,
    headline,
    headlineBreaks,
    kicker,
    subheads,
    section,
    bylines,
    dateline,
    standfirst: standfirstOf(paragraphs.find(({ kind }) => kind === 'text')?.text ?? ''),
    speakers: forumsReportedIn(edition, slug).flatMap(({ speakers }) =>
      speakers.map(({ name }) => name),
    ),
  }
}

/** As much as six lines of a lead story can show. */
const STANDFIRST = 260

function standfirstOf(text: string): string {
  const bare = text
    .replace(/^[\p{Script=Han}]{2,12}讯[\s　]+/u, '')
    .replace(/^[^。：]{2,40}报道：/u, '')
  return bare.length > STANDFIRST ? `${bare.slice(0, STANDFIRST)}……` : bare
}

export const articleIn = ({ articles }: Edition, slug: string): Article | undefined =>
  articles.find((article) => article.slug === slug)

export function neighboursOf({ articles }: Edition, slug: Article['slug']) {
  const at = articles.findIndex((article) => article.slug === slug)
  return { previous: articles[at - 1] ?? null, next: at < 0 ? null : (articles[at + 1] ?? null) }
}

/** Events that rest on a sentence of this article. */
export const eventsIn = ({ events }: Edition, slug: Article['slug']): Event[] =>
  events.filter(({ evidence }) => evidence.some(({ article }) => article === slug))

export const forumsReportedIn = ({ forums }: Edition, slug: Article['slug']): Forum[] =>
  forums.filter(({ articles }) => articles.includes(slug))

export const notesIn = ({ notes }: Edition, slug: Article['slug']): EditorNote[] =>
  notes.filter(({ evidence }) => evidence.article === slug)

/** Captions that stand between the lines of an article's body. */
export const captionsAmong = ({ captions }: Edition, { source }: Article): Caption[] =>
  captions.filter(({ line }) => line > source.firstLine && line < source.lastLine)

/** Days on which something happens, the latest first. */
export const daysOf = ({ events }: Edition): string[] =>
  latestDaysFirst(events.flatMap(({ date }) => date ?? []))

/** Each day once. */
export const latestDaysFirst = (days: string[]): string[] =>
  [...new Set(days)].toSorted((a, b) => b.localeCompare(a))

/** The day that an event is shown on: its own, or that of the event that it is part of. */
export const dayOf = ({ events }: Edition, { date, partOf }: Event): string | null =>
  date ?? events.find(({ id }) => id === partOf)?.date ?? null

/**
 * The events of a day, and those without a printed day that are part of an event of that day: the
 * source says what they belong to, and no more.
 */
export function eventsOn({ events }: Edition, date: string): Event[] {
  const dated = new Set(events.filter((event) => event.date === date).map(({ id }) => id))
  return events.filter(({ id, date: own, partOf }) =>
    own ? dated.has(id) : partOf !== null && dated.has(partOf),
  )
}

/** How much happens on each of `daysOf`, as `eventsOn` has it. */
export function eventsByDay(edition: Edition): number[] {
  const dates = new Map(edition.events.map(({ id, date }) => [id, date]))
  const counts = new Map<string, number>()
  for (const { date, partOf } of edition.events) {
    const day = date ?? (partOf && dates.get(partOf))
    if (day) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return daysOf(edition).map((day) => counts.get(day) ?? 0)
}

/** A part of a day, or the place for what has no printed time. */
export type Lane = Period | 'unstated'
export const LANES: readonly Lane[] = ['morning', 'afternoon', 'evening', 'unstated']
export const laneOf = ({ period }: Pick<Event, 'period'>): Lane => period ?? 'unstated'
