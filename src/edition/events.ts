import { draftEvents } from './draft-events.ts'
import { summitOf, type Report, type Session } from './forums.ts'
import { leadEventOf } from './lead-event.ts'
import { wantedSlug } from './notes/editor-slugs.ts'
import type { ReadNotes } from './notes/read-notes.ts'
import type { Mention } from './people.ts'
import { speakersIn, statementsOf, type Statement } from './statements.ts'
import {
  EventId,
  ForumSlug,
  type Article,
  type Event,
  type Forum,
  type PersonSlug,
} from './schema.ts'
import { uniqueSlugs, type Crowded } from './slugs.ts'

/**
 * The events that the articles report, and the forums of a summit among them. An event's day,
 * period and place are those of its article's dateline, unless a dispatch (新华社北京11月26日电) names
 * another day; nothing is carried from one event to another.
 */
export function eventsAndForums(
  naming: { edition: string; crowded: Crowded; notes: ReadNotes | null },
  articles: Article[],
  mentions: Mention[],
  personOf: (mention: Mention) => PersonSlug,
): { events: Event[]; forums: Forum[] } {
  const leads = new Map(articles.map((article) => [article, leadEventOf(article)]))
  const summit = summitOf(leads)
  const { named, sessions } = summit
  const drafts = draftEvents(leads, summit)

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

  const statements = new Map<Article, Statement[]>()
  for (const statement of statementsOf(mentions)) {
    const { article } = statement.mention
    const own = statements.get(article)
    if (own) own.push(statement)
    else statements.set(article, [statement])
  }
  const sessionsOf = new Map<Article, Session[]>()
  for (const session of sessions) {
    const own = sessionsOf.get(session.article)
    if (own) own.push(session)
    else sessionsOf.set(session.article, [session])
  }
  const speakersOf = ({ article, session }: Report, forum: string) => {
    const turns = (sessionsOf.get(article) ?? []).filter((each) => each.forum !== forum)
    const from = session?.at ?? 0
    const to = Math.min(...turns.map(({ at }) => at).filter((at) => at > from), Infinity)
    return speakersIn(statements.get(article) ?? [], { from, to }, personOf)
  }
  const slugOf = new Map<object, ForumSlug>(
    named.map((each, index) => [each, slugs[index] ?? ForumSlug.parse('forum')]),
  )
  const followed = new Map<object, object[]>()
  for (const { key, before } of drafts) {
    for (const each of before) followed.set(each, [...(followed.get(each) ?? []), key])
  }
  const events = drafts.map(({ key, partOf, before, ...draft }, index) => ({
    ...draft,
    id: ids[index] ?? EventId.parse('event'),
    partOf: (partOf && idOf.get(partOf)) ?? null,
    before: before.flatMap((each) => idOf.get(each) ?? []),
    after: (followed.get(key) ?? []).flatMap((each) => idOf.get(each) ?? []),
    forum: slugOf.get(key) ?? null,
    origin: 'rule' as const,
  }))
  const forums = named.map((each) => ({
    slug: slugOf.get(each) ?? ForumSlug.parse('forum'),
    name: each.name,
    kind: each.kind,
    theme:
      each.kind === 'opening'
        ? null
        : (each.report?.lead?.theme ?? each.report?.session?.theme ?? null),
    status: each.report ? ('reported' as const) : ('announced' as const),
    event: (each.report && idOf.get(each)) ?? null,
    articles: each.report ? [each.report.article.slug] : [],
    mentionedIn: each.mentionedIn,
    speakers: each.report ? speakersOf(each.report, each.name) : [],
    origin: 'rule' as const,
    evidence: each.evidence,
  }))
  return { events, forums }
}
