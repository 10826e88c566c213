import { timelineDay, type Catalog } from '#edition/catalog.ts'
import type { Alias, Edition, Event, Evidence } from '#edition/schema.ts'
import { dayOf } from '#edition/select.ts'
import { presencesIn, ROLES, type Presence } from '#edition/select-attendance.ts'
import {
  isWithin,
  sentenceOf,
  sentencesNaming,
  titleBefore,
  type Named,
  type NameKind,
} from '#edition/select-names.ts'
import { sayingsIn, type Saying } from '#edition/select-statements.ts'

/** An event as a name's page leads to it. */
export type EventTold = Pick<Event, 'id' | 'name' | 'period' | 'basis'> & {
  date: string | null
  inAddress: string
}

/** A sentence that names it, and where that stands. */
export type MentionTold = {
  edition: string
  article: { slug: string; headline: string }
  sentence: Evidence
}

/** All that the editions tell of one name, each with its sentence. */
export type NameTold = {
  slug: string
  name: string
  aliases: Alias[]
  byEditor: boolean
  mentions: MentionTold[]
  /** Of people. */
  titles: { title: string; sentences: Evidence[] }[]
  sayings: (Saying & { headline: string })[]
  presences: { event: EventTold; presences: Presence[] }[]
  /** Of organisations: those whose printed title holds the name. */
  holders: { slug: string; name: string; title: string; evidence: Evidence }[]
  /** Of organisations and places: the events that they host, and those held there. */
  events: { event: EventTold; as: 'host' | 'organiser' | 'place'; evidence: Evidence }[]
}

/** Null when no edition has the name. */
export function nameTold(
  catalog: Catalog,
  editions: Edition[],
  kind: NameKind,
  slug: string,
): NameTold | null {
  const found = editions.flatMap((edition) => {
    const named = edition[kind].find((each) => each.slug === slug)
    return named ? [{ edition, named }] : []
  })
  const [first] = found
  if (!first) return null
  const eventOf = (edition: Edition, event: Event): EventTold => {
    const { id, name, date, period, basis } = event
    const inAddress = timelineDay(catalog, dayOf(edition, event))
    return { id, name, date, period, basis, inAddress }
  }
  return {
    slug,
    name: first.named.name,
    aliases: found
      .flatMap(({ named }) => named.aliases)
      .filter(({ name }, at, all) => all.findIndex((each) => each.name === name) === at),
    byEditor: found.some(({ named }) => named.origin === 'editor'),
    mentions: found.flatMap(({ edition, named }) =>
      sentencesNaming(edition, named).flatMap(({ article, sentences }) =>
        sentences.map((sentence) => ({ edition: edition.id, article, sentence })),
      ),
    ),
    titles: titlesOf(found),
    sayings: found.flatMap(({ edition }) =>
      kind === 'people'
        ? sayingsIn(edition)
            .filter(({ person }) => person === slug)
            .map((saying) => ({ ...saying, headline: headlineOf(edition, saying.evidence) }))
        : [],
    ),
    presences: found.flatMap(({ edition }) =>
      kind === 'people' ? presencesOf(edition, slug, eventOf) : [],
    ),
    holders: found.flatMap(({ edition, named }) =>
      kind === 'organisations' ? holdersOf(edition, named) : [],
    ),
    events: found.flatMap(({ edition, named }) => eventsWith(edition, kind, named, eventOf)),
  }
}

const headlineOf = ({ articles }: Edition, { article }: Evidence) =>
  articles.find(({ slug }) => slug === article)?.headline ?? ''

function titlesOf(found: { edition: Edition; named: Named }[]): NameTold['titles'] {
  const titles = new Map<string, Evidence[]>()
  for (const { edition, named } of found) {
    if (!('titles' in named)) continue
    for (const { title, evidence } of named.titles) {
      const [sentence] = sentencesNaming(edition, { evidence: [evidence] }).flatMap(
        ({ sentences }) => sentences,
      )
      if (sentence) titles.set(title, [...(titles.get(title) ?? []), sentence])
    }
  }
  return [...titles].map(([title, sentences]) => ({ title, sentences }))
}

type ToEvent = (edition: Edition, event: Event) => EventTold

function presencesOf(edition: Edition, slug: string, eventOf: ToEvent): NameTold['presences'] {
  const own = presencesIn(edition)
    .filter(({ person }) => person === slug)
    .toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
  return edition.events.flatMap((event) => {
    const presences = own.filter((each) => each.event === event.id)
    return presences.length > 0 ? [{ event: eventOf(edition, event), presences }] : []
  })
}

function holdersOf(edition: Edition, { evidence: places }: Named): NameTold['holders'] {
  return edition.people.flatMap((person) => {
    const titles = person.evidence.flatMap((name) => titleBefore(edition, person, name) ?? [])
    const title = titles.find((each) => places.some((place) => isWithin(place, each)))
    const sentence = title && sentenceOf(edition, title)
    const { slug, name } = person
    return title && sentence ? [{ slug, name, title: title.quote, evidence: sentence }] : []
  })
}

function eventsWith(
  edition: Edition,
  kind: NameKind,
  { name }: Named,
  eventOf: ToEvent,
): NameTold['events'] {
  if (kind !== 'organisations' && kind !== 'places') return []
  return edition.events.flatMap((event) => {
    const [evidence] = event.evidence
    const as =
      kind === 'places'
        ? event.place === name || event.venue === name
          ? ('place' as const)
          : null
        : event.hosts.includes(name)
          ? ('host' as const)
          : event.organisers.includes(name)
            ? ('organiser' as const)
            : null
    return as && evidence ? [{ event: eventOf(edition, event), as, evidence }] : []
  })
}
