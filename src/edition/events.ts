import { wantedSlug } from './apply-notes.ts'
import { sentenceAt } from './evidence.ts'
import { forumsOf, type NamedForum } from './forums.ts'
import { isDatedApart, leadEventOf, statedTheme, type LeadEvent } from './lead-event.ts'
import type { ReadNotes } from './notes-file.ts'
import type { Mention } from './people.ts'
import { statementsOf, type Statement } from './statements.ts'
import {
  EventId,
  ForumSlug,
  type Article,
  type Event,
  type Forum,
  type PersonSlug,
  type Speaker,
} from './schema.ts'
import { uniqueSlugs } from './slugs.ts'

/** What an event is made from, before it has an id. */
type Draft = Omit<Event, 'id' | 'partOf' | 'before' | 'after' | 'forum'> & {
  key: object
  partOf: object | null
  before: object[]
}

/**
 * The events that the articles report, and the forums of a summit among them. An event's day,
 * period and place are those of its article's dateline; nothing is carried from one to another.
 */
export function eventsAndForums(
  naming: { edition: string; crowded: ReadonlySet<string>; notes: ReadNotes | null },
  articles: Article[],
  mentions: Mention[],
  personOf: (mention: Mention) => PersonSlug,
): { events: Event[]; forums: Forum[] } {
  const leads = new Map(articles.map((article) => [article, leadEventOf(article)]))
  const summit = articles.find((article) => leads.get(article) && forumsOf(article, leads))
  const named = (summit && forumsOf(summit, leads)) ?? []
  const drafts = draftEvents(leads, summit, named)

  const { edition, crowded, notes } = naming
  const ids = uniqueSlugs(
    drafts.map(({ name, articles: [article = ''] }) => ({
      text: name,
      key: `${edition}/${article}/${name}`,
      wanted: wantedSlug(notes, 'event', name),
    })),
    'event',
    crowded,
  ).map((id) => EventId.parse(id))
  const idOf = new Map(drafts.map(({ key }, index) => [key, ids[index]]))
  const slugs = uniqueSlugs(
    named.map(({ name }) => ({
      text: name,
      key: `${edition}/${name}`,
      wanted: wantedSlug(notes, 'forum', name),
    })),
    'forum',
    crowded,
  ).map((slug) => ForumSlug.parse(slug))

  const statements = statementsOf(mentions)
  const events = drafts.map(({ key, partOf, before, ...draft }, index) => ({
    ...draft,
    id: ids[index] ?? EventId.parse('event'),
    partOf: (partOf && idOf.get(partOf)) ?? null,
    before: before.flatMap((each) => idOf.get(each) ?? []),
    after: drafts
      .filter((other) => other.before.includes(key))
      .flatMap((other) => idOf.get(other.key) ?? []),
    forum: slugs[named.findIndex((each) => each === key)] ?? null,
  }))
  const forums = named.map((each, index) => ({
    slug: slugs[index] ?? ForumSlug.parse('forum'),
    name: each.name,
    kind: each.kind,
    theme: each.kind === 'opening' ? null : (each.report?.lead.theme ?? null),
    status: each.report ? ('reported' as const) : ('announced' as const),
    event: (each.report && idOf.get(each)) ?? null,
    articles: each.report ? [each.report.article.slug] : [],
    mentionedIn: each.mentionedIn,
    speakers: each.report ? speakersIn(each.report.article, statements, personOf) : [],
    evidence: each.evidence,
  }))
  return { events, forums }
}

function draftEvents(
  leads: Map<Article, LeadEvent | null>,
  summit: Article | undefined,
  named: NamedForum[],
): Draft[] {
  return [...leads].flatMap(([article, lead]) => {
    if (!lead) return []
    if (article !== summit) {
      const forum = named.find(({ report }) => report?.article === article)
      const draft = draftOf(article, lead, forum ? 'forum' : kindOf(lead.name))
      return [{ ...draft, key: forum ?? article, partOf: forum && summit ? summit : null }]
    }
    const theme = statedTheme(article, /(?:本届|本次)?(?:峰会|大会|论坛|会议)以/u)
    const whole = draftOf(article, lead, 'summit')
    const opening = named.find(({ kind }) => kind === 'opening')
    return [
      {
        ...whole,
        key: article,
        theme: theme?.theme ?? lead.theme,
        evidence: theme ? [...lead.evidence, theme.evidence] : lead.evidence,
      },
      ...(opening ? [openingOf(article, opening)] : []),
      ...(opening ? sideEvents(article, opening) : []),
    ]
  })
}

const kindOf = (name: string): Event['kind'] => {
  if (/(?:展|展览|展覽|博览会|展览会|展會|展会)$/u.test(name)) return 'exhibition'
  return /(?:仪式|儀式|典礼|典禮)$/u.test(name) ? 'ceremony' : 'meeting'
}

const draftOf = (article: Article, lead: LeadEvent, kind: Event['kind']): Draft => ({
  key: article,
  name: lead.name,
  kind,
  date: isDatedApart(article) ? null : article.dateline.date,
  period: article.dateline.period,
  place: article.dateline.place,
  venue: article.dateline.venue,
  theme: lead.theme,
  hosts: lead.hosts,
  organisers: lead.organisers,
  partOf: null,
  before: [],
  articles: [article.slug],
  basis: 'stated',
  evidence: lead.evidence,
})

/** The opening is told of in the report of a day; that it was on that day is an inference. */
const openingOf = (article: Article, opening: NamedForum): Draft => ({
  key: opening,
  name: opening.name,
  kind: 'ceremony',
  date: article.dateline.date,
  period: null,
  place: null,
  venue: null,
  theme: null,
  hosts: [],
  organisers: [],
  partOf: article,
  before: [],
  articles: [article.slug],
  basis: 'inferred',
  evidence: opening.evidence,
})

const SIDE =
  /(?:开幕式|开幕会)(?<order>前|后)，[^，。]{0,12}?(?:参观|观看|巡视)了?(?<name>[^，。]{2,30}?展(?:览|示)?)(?=[，。])/u

/** 开幕式前，与会嘉宾参观了…展: what the text puts before or after the opening. */
function sideEvents(article: Article, opening: NamedForum): Draft[] {
  return article.paragraphs.flatMap((paragraph) => {
    const found = SIDE.exec(paragraph.text)
    const name = found?.groups?.name
    if (!found || !name || found.groups?.order !== '前') return []
    const evidence = sentenceAt(article, paragraph, found.index, found.index + found[0].length)
    return [
      {
        ...openingOf(article, opening),
        key: evidence,
        name,
        kind: 'exhibition' as const,
        date: null,
        before: [opening],
        basis: 'stated' as const,
        evidence: [evidence],
      },
    ]
  })
}

/** Those who speak in the article that reports a forum, each once, with the first that they say. */
function speakersIn(
  article: Article,
  statements: Statement[],
  personOf: (mention: Mention) => PersonSlug,
): Speaker[] {
  const here = statements
    .filter(({ mention }) => mention.article === article)
    .sort((a, b) => orderOf(a) - orderOf(b))
  const first = new Map(here.toReversed().map((each) => [each.mention.name, each]))
  return [...first.values()].toReversed().map(({ mention, talk, evidence }) => ({
    person: personOf(mention),
    name: mention.name,
    title: mention.title,
    talk,
    topic: null,
    evidence,
  }))
}

const orderOf = ({ mention: { article, paragraph, start } }: Statement) =>
  article.paragraphs.indexOf(paragraph) * 1_000_000 + start
