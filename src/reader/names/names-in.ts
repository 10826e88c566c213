import type { Alias, Edition, Evidence } from '#edition/schema.ts'
import { presencesIn } from '#edition/select-attendance.ts'
import { sentenceOf, type NameKind } from '#edition/select-names.ts'
import { sayingsIn } from '#edition/select-statements.ts'
import { systemTold } from '#edition/select-systems.ts'

/** A name with what an index shows of it, all editions together. */
export type NameEntry = {
  slug: string
  name: string
  aliases: Alias[]
  /** Of people: as printed, each once. */
  titles: string[]
  /** Of places and systems. */
  category: string | null
  mentions: number
  articles: number
  editions: string[]
  /** Of people: how often they speak, and at how many events they are told to have been. */
  sayings: number
  events: number
  /** Of systems. */
  told: SystemSummary | null
  /** The first sentence that names it. */
  sentence: Evidence | null
}

export type SystemSummary = { makers: string[]; since: string[]; figures: string[] }

export type Making = { name: string; verb: string; planned: boolean }

/** As it is written into files, whatever the language of the interface. */
const makerWritten = ({ name, verb, planned }: Making) => `${name}（${planned ? '将' : ''}${verb}）`

/** One entry for each printed name, in the order in which the editions name them. */
export function namesIn(
  editions: Edition[],
  kind: NameKind,
  makerWords: (making: Making) => string = makerWritten,
): NameEntry[] {
  const entries = new Map<string, NameEntry>()
  for (const edition of editions) {
    const sayings = kind === 'people' ? countBy(sayingsIn(edition)) : new Map<string, number>()
    const events = kind === 'people' ? eventsByPerson(edition) : new Map<string, Set<string>>()
    for (const item of edition[kind]) {
      const [first] = item.evidence
      const before = entries.get(item.slug)
      entries.set(item.slug, {
        slug: item.slug,
        name: item.name,
        aliases: merged(before?.aliases ?? [], item.aliases, ({ name }) => name),
        titles: merged(before?.titles ?? [], titlesOf(item), (title) => title),
        category: before?.category ?? ('kind' in item ? item.kind : null),
        mentions: (before?.mentions ?? 0) + item.evidence.length,
        articles:
          (before?.articles ?? 0) + new Set(item.evidence.map(({ article }) => article)).size,
        editions: [...(before?.editions ?? []), edition.id],
        sayings: (before?.sayings ?? 0) + (sayings.get(item.slug) ?? 0),
        events: (before?.events ?? 0) + (events.get(item.slug)?.size ?? 0),
        told:
          kind === 'systems' ? toldOf(edition, item.slug, before?.told ?? null, makerWords) : null,
        sentence: before?.sentence ?? (first ? sentenceOf(edition, first) : null),
      })
    }
  }
  return [...entries.values()]
}

const titlesOf = (item: Edition[NameKind][number]) =>
  'titles' in item ? item.titles.map(({ title }) => title) : []

function toldOf(
  edition: Edition,
  slug: string,
  before: SystemSummary | null,
  makerWords: (making: Making) => string,
): SystemSummary {
  const system = edition.systems.find((each) => each.slug === slug)
  const told = system && systemTold(edition, system)
  const add = (known: string[] = [], more: string[] = []) => merged(known, more, (each) => each)
  return {
    makers: add(
      before?.makers,
      told?.makers.map(({ maker: { name }, verb, planned }) => makerWords({ name, verb, planned })),
    ),
    since: add(
      before?.since,
      told?.since.map(({ fact }) => fact.printed),
    ),
    figures: add(
      before?.figures,
      told?.figures.map(({ words }) => words),
    ),
  }
}

function countBy(items: { person: string }[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { person } of items) times.set(person, (times.get(person) ?? 0) + 1)
  return times
}

function eventsByPerson(edition: Edition): Map<string, Set<string>> {
  const events = new Map<string, Set<string>>()
  for (const { person, event } of presencesIn(edition)) {
    events.set(person, (events.get(person) ?? new Set<string>()).add(event))
  }
  return events
}

function merged<Item>(known: Item[], more: Item[], keyOf: (item: Item) => string): Item[] {
  const keys = new Set(known.map(keyOf))
  return [...known, ...more.filter((item) => !keys.has(keyOf(item)) && keys.add(keyOf(item)))]
}
