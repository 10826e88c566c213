/** Findings of the rules that an editor takes out. */
import type { DatedFact, Edition, Evidence, Figure, Forum, Person } from '../schema.ts'
import type { Removal } from './changes.ts'
import { articlesNamed, findQuotes, placesIn } from './find-quote.ts'
import { namedIn, nameOf, type Named } from './named-lists.ts'
import { changed, problem, type Outcome } from './outcome.ts'
import { isWithin } from './printed-places.ts'
import { oneNamed } from './printed-values.ts'

/** Takes out what an entry names; a problem when nothing of the kind was found. */
export function removeFinding(edition: Edition, entry: Removal): Outcome {
  switch (entry.what) {
    case 'event':
      return removeEvent(edition, entry)
    case 'forum':
      return removeForum(edition, entry)
    case 'speaker':
      return removeSpeaker(edition, entry)
    case 'figure':
    case 'date':
      return removeFact(edition, entry)
    default:
      return removeName(edition, entry)
  }
}

type RemovalOf<What> = Extract<Removal, { what: What }>
type PrintedRemoval = Exclude<Removal, { what: 'event' | 'forum' | 'speaker' }>

/** Takes a name out everywhere, or only where the entry says; what stands nowhere is gone. */
function removeName(
  edition: Edition,
  entry: RemovalOf<'person' | 'organisation' | 'place' | 'system' | 'phrase'>,
): Outcome {
  const { what, printed } = entry
  const isMeant = meantBy(edition, entry)
  if (typeof isMeant === 'string') return problem(isMeant)
  const known = namedIn(edition, what).find((each) => nameOf(each) === printed)
  const gone = known?.evidence.filter(isMeant) ?? []
  if (gone.length === 0) return problem(notFound(entry))
  const less = <Item extends Named>(items: Item[]) =>
    items
      .map((item) =>
        nameOf(item) === printed
          ? { ...item, evidence: item.evidence.filter((each) => !isMeant(each)) }
          : item,
      )
      .filter(({ evidence }) => evidence.length > 0)
  const { people, organisations, places, systems, phrases } = edition
  const parts = {
    person: { people: less(people).map((person) => withoutTitles(person, printed, isMeant)) },
    organisation: { organisations: less(organisations) },
    place: { places: less(places) },
    system: { systems: less(systems) },
    phrase: { phrases: less(phrases) },
  }
  return changed(withoutStrangers({ ...edition, ...parts[what] }), entry, gone)
}

/** Titles go with the names that they stand at. */
const withoutTitles = (
  person: Person,
  name: string,
  isMeant: (place: Evidence) => boolean,
): Person =>
  person.name === name
    ? { ...person, titles: person.titles.filter(({ evidence }) => !isMeant(evidence)) }
    : person

/** Speakers go with the people that they are. */
function withoutStrangers(edition: Edition): Edition {
  const known = new Set(edition.people.map(({ slug }) => slug))
  const forums = edition.forums.map((forum) => ({
    ...forum,
    speakers: forum.speakers.filter(({ person }) => known.has(person)),
  }))
  return { ...edition, forums }
}

function removeFact(edition: Edition, entry: RemovalOf<'figure' | 'date'>): Outcome {
  const isMeant = meantBy(edition, entry)
  if (typeof isMeant === 'string') return problem(isMeant)
  const facts: (Figure | DatedFact)[] =
    entry.what === 'figure' ? edition.figures : edition.datedFacts
  const [gone, other] = facts.filter(
    ({ printed, evidence }) => printed === entry.printed && isMeant(evidence),
  )
  if (!gone) return problem(notFound(entry))
  if (other)
    return problem(`the ${entry.what} 「${entry.printed}」 was found several times; quote one`)
  const part =
    entry.what === 'figure'
      ? { figures: edition.figures.filter((each) => each !== gone) }
      : { datedFacts: edition.datedFacts.filter((each) => each !== gone) }
  return changed({ ...edition, ...part }, entry, [gone.evidence])
}

function removeEvent(edition: Edition, entry: RemovalOf<'event'>): Outcome {
  const articles = articlesNamed(edition.articles, entry.article)
  if (typeof articles === 'string') return problem(articles)
  const slugs = articles.map(({ slug }) => slug)
  const gone = oneNamed(
    edition.events.filter((each) => each.articles.some((slug) => slugs.includes(slug))),
    'event',
    entry.printed,
  )
  if (typeof gone === 'string') return problem(gone)
  const isOther = (id: string) => id !== gone.id
  return changed(
    {
      ...edition,
      events: edition.events
        .filter(({ id }) => isOther(id))
        .map((event) => ({
          ...event,
          partOf: event.partOf === gone.id ? null : event.partOf,
          before: event.before.filter(isOther),
          after: event.after.filter(isOther),
        })),
      forums: edition.forums.map((forum) =>
        forum.event === gone.id ? { ...forum, event: null } : forum,
      ),
    },
    entry,
    gone.evidence,
  )
}

function removeForum(edition: Edition, entry: RemovalOf<'forum'>): Outcome {
  const gone = oneNamed(edition.forums, 'forum', entry.printed)
  if (typeof gone === 'string') return problem(gone)
  return changed(
    {
      ...edition,
      forums: edition.forums.filter((each) => each !== gone),
      events: edition.events.map((event) =>
        event.forum === gone.slug ? { ...event, forum: null } : event,
      ),
    },
    entry,
    gone.evidence,
  )
}

function removeSpeaker(edition: Edition, entry: RemovalOf<'speaker'>): Outcome {
  const forum = oneNamed(edition.forums, 'forum', entry.forum)
  if (typeof forum === 'string') return problem(forum)
  const gone = forum.speakers.find(({ name }) => name === entry.printed)
  if (!gone) return problem(`「${entry.printed}」 does not speak at 「${entry.forum}」`)
  const less: Forum = { ...forum, speakers: forum.speakers.filter((each) => each !== gone) }
  const forums = edition.forums.map((each) => (each === forum ? less : each))
  return changed({ ...edition, forums }, entry, [gone.evidence])
}

/** Which places an entry means: those that its quotes hold, those in its article, or all. */
function meantBy(
  edition: Edition,
  { printed, quote, article }: PrintedRemoval,
): ((place: Evidence) => boolean) | string {
  const articles = articlesNamed(edition.articles, article)
  if (typeof articles === 'string') return articles
  if (quote === undefined) {
    const slugs = new Set(articles.map(({ slug }) => slug))
    return (place) => slugs.has(place.article)
  }
  const quotes = findQuotes(articles, { quote, article })
  if (typeof quotes === 'string') return quotes
  const meant = placesIn(articles, printed).filter((place) =>
    quotes.some((each) => isWithin(place, each)),
  )
  return (place) => meant.some((each) => isWithin(each, place))
}

const notFound = ({ what, printed, quote, article }: PrintedRemoval) =>
  `nothing to remove: no ${what} 「${printed}」 was found${(quote ?? article) ? ' there' : ''}`
