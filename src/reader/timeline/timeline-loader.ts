import type { LoaderFunctionArgs } from 'react-router'
import { busyDaysIn } from '#edition/catalog.ts'
import type { Edition, Event } from '#edition/schema.ts'
import { eventsOn, laneOf, LANES } from '#edition/select.ts'
import { peopleAt } from '#edition/select-people-at.ts'
import {
  announcedIn,
  EVENT_KINDS_IN_ORDER,
  inLaneOrder,
  isAsked,
  isNarrowed,
  isRoof,
  type EventFilter,
} from '#edition/select-timeline.ts'
import { say } from '#language/say.ts'
import { editionsWhere, type LibrarySource } from '../library-source.ts'
import { pageOf } from '../page-of.ts'
import { readTimelineQuery, type TimelineQuery } from '../paths.ts'
import { dateWords } from '../ui/words.tsx'
import { datedTimes } from './dated-times.ts'
import { dayChoices } from './calendar-of.ts'
import { dayPictureOf } from './day-picture-of.ts'
import { shownIn } from './event-shown.ts'

/** More would make a page that nobody reads to its end. */
const MOST_FACTS = 200
export const MOST_EVENTS = 100

/** The events of one day, narrowed as the address says, and the dated facts around them. */
export const timelineLoader =
  (source: LibrarySource) =>
  async ({ request }: LoaderFunctionArgs) => {
    const query = readTimelineQuery(new URL(request.url).searchParams)
    const day = await dayAsked(source, query)
    const { date, latestDay, filter, all, asked, editions, choices, facts } = day
    const { shown, entries } = pageOf(asked, query.page, MOST_EVENTS)
    return {
      meta: metaOf(date, shown.page, all),
      days: dayChoices(day.days, date),
      query: { date, ...filter },
      latestDay,
      choices,
      total: all.length,
      shown,
      picture: dayPictureOf(
        asked.map(({ event, speakers }, index) => ({
          ...{ event, speakers },
          page: Math.floor(index / MOST_EVENTS) + 1,
        })),
      ),
      announced: asked.some(({ event }) => isRoof(event))
        ? editions.flatMap(announcedIn).map(({ slug, name }) => ({ slug, name }))
        : [],
      events: entries.map(({ edition, event }) => shownIn(edition)(event)),
      /** For an address that names an event on another page. */
      ids: shown.pages > 1 ? asked.map(({ event }) => event.id) : [],
      /** Of addresses that events had, the ones that they have. */
      moved: editions.flatMap((edition) =>
        edition.moved.flatMap(({ what, from, to }) => (what === 'event' ? { from, to } : [])),
      ),
      times: datedTimes(facts.slice(0, MOST_FACTS), date),
      facts: { shown: Math.min(facts.length, MOST_FACTS), all: facts.length },
    }
  }

/** All that an address asks for of its day, however much it is. */
export async function dayAsked(source: LibrarySource, query: TimelineQuery) {
  const catalog = await source.catalog()
  const days = busyDaysIn(catalog)
  const latestDay = days[0]?.date ?? ''
  const date = days.find((day) => day.date === query.date)?.date ?? latestDay
  const editions = await editionsWhere(
    source,
    (entry) => catalog.editions.length === 1 || entry.days.includes(date),
  )
  const all = inLaneOrder(editions.flatMap((edition) => entriesOf(edition, date)))
  const choices = choicesAmong(editions, all)
  const filter = knownOf(query, choices)
  const asked = all.filter(({ event, people }) => isAsked(event, people, filter))
  return {
    ...{ schemaVersion: catalog.schemaVersion, days, latestDay, date, editions },
    ...{ all, choices, filter, asked },
    facts: factsAround(editions, isNarrowed(filter) ? asked : null),
  }
}

type Entry = {
  edition: Edition
  event: Event
  speakers: number
  /** Slugs of those who spoke or were there. */
  people: ReadonlySet<string>
}

const entriesOf = (edition: Edition, date: string): Entry[] =>
  eventsOn(edition, date).map((event) => {
    const { spoke, present } = peopleAt(edition, event)
    return {
      ...{ edition, event, speakers: spoke.length },
      people: new Set([...spoke, ...present].map(({ person }) => person)),
    }
  })

type Choices = ReturnType<typeof choicesAmong>

/** What the day can be narrowed by: only what something of it answers to. */
function choicesAmong(editions: Edition[], all: Entry[]) {
  const held = new Set(all.flatMap(({ event }) => event.forum ?? []))
  const there = new Set(all.flatMap(({ people }) => [...people]))
  return {
    lanes: LANES.filter((lane) => all.some(({ event }) => laneOf(event) === lane)),
    kinds: EVENT_KINDS_IN_ORDER.filter((kind) => all.some(({ event }) => event.kind === kind)),
    forums: editions
      .flatMap(({ forums }) => forums)
      .filter(({ slug }) => held.has(slug))
      .map(({ slug, name }) => ({ slug, name })),
    people: editions
      .flatMap(({ people }) => people)
      .filter(({ slug }) => there.has(slug))
      .map(({ slug, name }) => ({ slug, name })),
  }
}

/** What is asked for, as far as the day has it. */
const knownOf = ({ period, kind, forum, person }: EventFilter, choices: Choices): EventFilter => ({
  period,
  kind,
  forum: choices.forums.some(({ slug }) => slug === forum) ? forum : '',
  person: choices.people.some(({ slug }) => slug === person) ? person : '',
})

/** In the order of time; of a narrowed day those of the articles that tell of what is left of it. */
function factsAround(editions: Edition[], asked: Entry[] | null) {
  const articles = asked && new Set<string>(asked.flatMap(({ event }) => event.articles))
  return editions
    .flatMap(({ datedFacts }) => datedFacts)
    .filter(({ evidence }) => articles === null || articles.has(evidence.article))
    .toSorted((a, b) => a.from.localeCompare(b.from) || b.to.localeCompare(a.to))
}

function metaOf(date: string, page: number, all: Entry[]) {
  const title = date ? say`${dateWords(date)}的时间线` : say`时间线`
  return {
    title: page > 1 ? say`${title}，第 ${page} 页` : title,
    description: all
      .slice(0, 20)
      .map(({ event }) => event.name)
      .join(say`；`),
  }
}
