/** Events, forums and their speakers, corrected by an editor. */
import type { Edition, Event, Forum, Speaker } from '../schema.ts'
import type { Correction } from './changes.ts'
import { findQuote, findQuotes } from './find-quote.ts'
import { changed, fieldsOf, NO_FIELD, or, problem, type Outcome } from './outcome.ts'
import { oneNamed, unprintedDay, unprintedIn } from './printed-values.ts'

type CorrectionOf<What> = Extract<Correction, { what: What }>

/** What is corrected must be printed in the quotes, which become part of the event's evidence. */
export function correctEvent(edition: Edition, entry: CorrectionOf<'event'>): Outcome {
  const { name, place, venue, theme, hosts, organisers, date } = entry
  const fields = fieldsOf(entry, [
    'name',
    'kind',
    'date',
    'period',
    'place',
    'venue',
    'theme',
    'hosts',
    'organisers',
    'basis',
  ])
  if (fields.length === 0) return problem(NO_FIELD)
  const quotes = findQuotes(edition.articles, entry)
  if (typeof quotes === 'string') return problem(quotes)
  const named = edition.events.filter((each) => each.name === entry.printed)
  const here = named.filter(({ articles }) =>
    quotes.some((each) => articles.includes(each.article)),
  )
  const found = oneNamed(here.length > 0 ? here : named, 'event', entry.printed)
  if (typeof found === 'string') return problem(found)
  const basis = entry.basis ?? found.basis
  const wrong =
    unprintedIn(quotes, [name, place, venue, theme, hosts ?? [], organisers ?? []]) ??
    unprintedDay(quotes, date, basis)
  if (wrong) return problem(wrong)
  const event: Event = {
    ...found,
    name: name ?? found.name,
    kind: entry.kind ?? found.kind,
    date: or(date, found.date),
    period: or(entry.period, found.period),
    place: or(place, found.place),
    venue: or(venue, found.venue),
    theme: or(theme, found.theme),
    hosts: hosts ?? found.hosts,
    organisers: organisers ?? found.organisers,
    basis,
    evidence: [...found.evidence, ...quotes],
  }
  const events = edition.events.map((each) => (each === found ? event : each))
  return changed({ ...edition, events }, entry, quotes, fields)
}

export function correctForum(edition: Edition, entry: CorrectionOf<'forum'>): Outcome {
  const { name, theme } = entry
  const fields = fieldsOf(entry, ['name', 'kind', 'status', 'theme'])
  if (fields.length === 0) return problem(NO_FIELD)
  const quotes = findQuotes(edition.articles, entry)
  if (typeof quotes === 'string') return problem(quotes)
  const found = oneNamed(edition.forums, 'forum', entry.printed)
  if (typeof found === 'string') return problem(found)
  const wrong = unprintedIn(quotes, [name, theme])
  if (wrong) return problem(wrong)
  const forum: Forum = {
    ...found,
    name: name ?? found.name,
    kind: entry.kind ?? found.kind,
    status: entry.status ?? found.status,
    theme: or(theme, found.theme),
    evidence: [...found.evidence, ...quotes],
  }
  const forums = edition.forums.map((each) => (each === found ? forum : each))
  return changed({ ...edition, forums }, entry, quotes, fields)
}

export function correctSpeaker(edition: Edition, entry: CorrectionOf<'speaker'>): Outcome {
  const { title, talk } = entry
  const fields = fieldsOf(entry, ['title', 'talk'])
  if (fields.length === 0) return problem(NO_FIELD)
  const forum = oneNamed(edition.forums, 'forum', entry.forum)
  if (typeof forum === 'string') return problem(forum)
  const found = forum.speakers.find(({ name }) => name === entry.printed)
  if (!found) return problem(`「${entry.printed}」 does not speak at 「${entry.forum}」`)
  const quote = findQuote(edition.articles, entry)
  if (typeof quote === 'string') return problem(quote)
  const wrong = unprintedIn([quote], [entry.printed, title, talk])
  if (wrong) return problem(wrong)
  const speaker: Speaker = {
    ...found,
    title: or(title, found.title),
    talk: or(talk, found.talk),
    evidence: quote,
  }
  const speakers = forum.speakers.map((each) => (each === found ? speaker : each))
  const forums = edition.forums.map((each) => (each === forum ? { ...each, speakers } : each))
  return changed({ ...edition, forums }, entry, [quote], fields)
}
