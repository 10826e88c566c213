/** Events, forums and speakers that no rule sees. */
import {
  EventId,
  ForumSlug,
  type Edition,
  type Event,
  type Evidence,
  type Forum,
} from '../schema.ts'
import { uniqueSlugs } from '../slugs.ts'
import type { Addition } from './changes.ts'
import { wantedSlug } from './editor-slugs.ts'
import { findQuote, findQuotes } from './find-quote.ts'
import { changed, needless, problem, type Outcome } from './outcome.ts'
import { inPageOrder } from './printed-places.ts'
import { oneNamed, unprintedDay, unprintedIn } from './printed-values.ts'
import type { ReadNotes } from './read-notes.ts'

/** What the address of something new is made from. */
export type Naming = { crowded: ReadonlySet<string>; notes: ReadNotes }

/** Adds an event; what a value says must be printed in the quotes. */
export function addEvent(
  edition: Edition,
  entry: Extract<Addition, { what: 'event' }>,
  naming: Naming,
): Outcome {
  const { articles, events, forums } = edition
  const { printed: name, kind, date = null, period = null, place = null, venue = null } = entry
  const { theme = null, hosts = [], organisers = [], basis = 'stated' } = entry
  const evidence = findQuotes(articles, entry)
  if (typeof evidence === 'string') return problem(evidence)
  const wrong =
    unprintedIn(evidence, [name, place, venue, theme, hosts, organisers]) ??
    unprintedDay(evidence, date, basis)
  if (wrong) return problem(wrong)
  const reports = articlesOf(evidence)
  const isKnown = events.some(
    (each) => each.name === name && each.articles.some((slug) => reports.includes(slug)),
  )
  if (isKnown) return needless(entry)
  const whole = entry.partOf === undefined ? null : oneNamed(events, 'event', entry.partOf)
  const forum = entry.forum === undefined ? null : oneNamed(forums, 'forum', entry.forum)
  if (typeof whole === 'string') return problem(whole)
  if (typeof forum === 'string') return problem(forum)

  const taken = events.map(({ id }) => id)
  const id = EventId.parse(slugFor('event', name, `${reports[0]}/${name}`, taken, edition, naming))
  const event: Event = {
    id,
    name,
    kind,
    date,
    period,
    place,
    venue,
    theme,
    hosts,
    organisers,
    partOf: whole?.id ?? null,
    before: [],
    after: [],
    forum: forum?.slug ?? null,
    articles: reports,
    basis,
    origin: 'editor',
    evidence,
  }
  return changed(
    {
      ...edition,
      events: inPageOrder(articles, [...events, event], (each) => each.evidence[0]),
      forums: forums.map((each) =>
        each.slug === forum?.slug
          ? { ...each, event: id, articles: [...new Set([...each.articles, ...reports])] }
          : each,
      ),
    },
    entry,
    evidence,
  )
}

/** Adds a forum, after those of its kind that are known. */
export function addForum(
  edition: Edition,
  entry: Extract<Addition, { what: 'forum' }>,
  naming: Naming,
): Outcome {
  const { printed: name, kind, status, theme = null } = entry
  const evidence = findQuotes(edition.articles, entry)
  if (typeof evidence === 'string') return problem(evidence)
  const wrong = unprintedIn(evidence, [name, theme])
  if (wrong) return problem(wrong)
  if (edition.forums.some((each) => each.name === name)) return needless(entry)
  const taken = edition.forums.map(({ slug }) => slug)
  const forum: Forum = {
    slug: ForumSlug.parse(slugFor('forum', name, name, taken, edition, naming)),
    name,
    kind,
    theme,
    status,
    event: null,
    articles: status === 'reported' ? articlesOf(evidence) : [],
    mentionedIn: [],
    speakers: [],
    origin: 'editor',
    evidence,
  }
  return changed({ ...edition, forums: [...edition.forums, forum] }, entry, evidence)
}

/** Adds a speaker to a forum; the person must be known, by rule or by an earlier entry. */
export function addSpeaker(
  edition: Edition,
  entry: Extract<Addition, { what: 'speaker' }>,
): Outcome {
  const { printed: name, title, talk = null } = entry
  const forum = oneNamed(edition.forums, 'forum', entry.forum)
  if (typeof forum === 'string') return problem(forum)
  const person = edition.people.find((each) => each.name === name)
  if (!person) return problem(`nobody is printed as 「${name}」; add the person first`)
  if (forum.speakers.some((each) => each.person === person.slug)) return needless(entry)
  const evidence = findQuote(edition.articles, entry)
  if (typeof evidence === 'string') return problem(evidence)
  const wrong = unprintedIn([evidence], [name, title, talk])
  if (wrong) return problem(wrong)
  const speaker = {
    person: person.slug,
    name,
    title: title ?? person.titles[0]?.title ?? null,
    talk,
    topic: null,
    origin: 'editor' as const,
    evidence,
  }
  const speakers = inPageOrder(
    edition.articles,
    [...forum.speakers, speaker],
    (each) => each.evidence,
  )
  return changed(
    {
      ...edition,
      forums: edition.forums.map((each) => (each === forum ? { ...each, speakers } : each)),
    },
    entry,
    [evidence],
  )
}

const articlesOf = (evidence: Evidence[]) => [...new Set(evidence.map(({ article }) => article))]

function slugFor(
  what: 'event' | 'forum',
  name: string,
  key: string,
  taken: string[],
  { id }: Edition,
  { crowded, notes }: Naming,
): string {
  const naming = { text: name, key: `${id}/${key}`, wanted: wantedSlug(notes, what, name) }
  return uniqueSlugs([naming], what, new Set([...crowded, ...taken]))[0] ?? what
}
