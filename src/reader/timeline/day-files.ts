import { basisWords, EVENT_KINDS, LANE_NAMES, whereWords } from '#edition/fact-words.ts'
import type { DatedFact } from '#edition/schema.ts'
import { csvOf, type Column } from '#export/csv.ts'
import { calendarOf, type CalendarEvent } from '#export/icalendar.ts'
import { jsonOf } from '#export/json.ts'
import type { LibrarySource } from '../library-source.ts'
import { evidencePath, type TimelineQuery } from '../paths.ts'
import { calendarFile, csvFile, jsonFile, type DownloadFile } from '../ui/downloads.tsx'
import { shownIn, type EventShown } from './event-shown.ts'
import { dayAsked } from './timeline-loader.ts'

type Asked = {
  source: LibrarySource
  query: Omit<TimelineQuery, 'page'>
  /** The absolute address of a path; null where it would lead nowhere but on this device. */
  addressOf: (path: string) => string | null
}

/** The events that an address asks for, all of them, to be taken away. */
export function eventFiles({ source, query, addressOf }: Asked): DownloadFile[] {
  const name = nameOf('timeline', query)
  const load = async () => {
    const { schemaVersion, asked } = await dayAsked(source, { ...query, page: 1 })
    return { schemaVersion, events: asked.map(({ edition, event }) => shownIn(edition)(event)) }
  }
  return [
    csvFile(name, async () => csvOf(eventColumns(addressOf), (await load()).events)),
    jsonFile(name, async () => {
      const { schemaVersion, events } = await load()
      return jsonOf({ schemaVersion, view: 'timeline', filters: filtersOf(query), entries: events })
    }),
    calendarFile(name, async () => {
      const { events } = await load()
      return calendarOf(
        events.flatMap((event) => calendarEventOf(event, addressOf)),
        new Date(),
      )
    }),
  ]
}

/** The dated facts around them. */
export function factFiles({ source, query, addressOf }: Asked): DownloadFile[] {
  const name = nameOf('dates', query)
  const load = () => dayAsked(source, { ...query, page: 1 })
  return [
    csvFile(name, async () => csvOf(factColumns(addressOf), (await load()).facts)),
    jsonFile(name, async () => {
      const { schemaVersion, facts } = await load()
      return jsonOf({ schemaVersion, view: 'dates', filters: filtersOf(query), entries: facts })
    }),
  ]
}

const nameOf = (view: string, { date, period, kind, forum, person }: Asked['query']) =>
  [view, date, period, kind, forum, person].filter(Boolean).join('-')

const filtersOf = ({ date, period, kind, forum, person }: Asked['query']) => ({
  ...{ date, period: period ?? '', kind: kind ?? '', forum, person },
})

const listOf = (words: string[]) => words.join('、') || null

const namesOf = (people: { name: string }[]) => listOf(people.map(({ name }) => name))

const eventColumns = (addressOf: Asked['addressOf']): Column<EventShown>[] => [
  { name: '编号', of: ({ id }) => id },
  { name: '名称', of: ({ name }) => name },
  { name: '类别', of: ({ kind }) => EVENT_KINDS[kind] },
  { name: '日期', of: ({ date }) => date },
  { name: '日期依据', of: basisWords },
  { name: '时段', of: ({ period }) => period && LANE_NAMES[period] },
  { name: '地点', of: ({ place }) => place },
  { name: '场地', of: ({ venue }) => venue },
  { name: '主题', of: ({ theme }) => theme },
  { name: '主办', of: ({ hosts }) => listOf(hosts) },
  { name: '承办', of: ({ organisers }) => listOf(organisers) },
  { name: '属于', of: ({ partOf }) => partOf?.name ?? null },
  { name: '先于', of: ({ before }) => namesOf(before) },
  { name: '后于', of: ({ after }) => namesOf(after) },
  { name: '论坛', of: ({ forum }) => forum?.name ?? null },
  { name: '发言', of: ({ spoke }) => namesOf(spoke) },
  { name: '在场', of: ({ present }) => namesOf(present) },
  { name: '原文', of: ({ evidence: [first] }) => first?.quote ?? null },
  { name: '出处', of: ({ evidence: [first] }) => (first ? addressOf(evidencePath(first)) : null) },
]

const factColumns = (addressOf: Asked['addressOf']): Column<DatedFact>[] => [
  { name: '原文作', of: ({ printed }) => printed },
  { name: '起', of: ({ from }) => from },
  { name: '止', of: ({ to }) => to },
  { name: '精度', of: ({ precision }) => precision },
  { name: '年份依据', of: ({ basis }) => (basis === 'stated' ? '原文' : '推定') },
  { name: '原文', of: ({ evidence }) => evidence.quote },
  { name: '出处', of: ({ evidence }) => addressOf(evidencePath(evidence)) },
]

/** None where no date is known: a calendar would have to make one up. */
function calendarEventOf(event: EventShown, addressOf: Asked['addressOf']): CalendarEvent[] {
  const { id, date, name, kind, period, theme, hosts, spoke, basis, partOf } = event
  const [first] = event.evidence
  if (date === null) return []
  return [
    {
      ...{ id, date, name, kind: EVENT_KINDS[kind] },
      where: whereWords(event),
      lines: [
        period ? `时段：${LANE_NAMES[period]}` : '时段：原文未载',
        ...(basis === 'inferred' ? ['日期据同篇导语推定'] : []),
        ...(theme ? [`主题：${theme}`] : []),
        ...(hosts.length > 0 ? [`主办：${hosts.join('、')}`] : []),
        ...(spoke.length > 0 ? [`发言：${spoke.map((each) => each.name).join('、')}`] : []),
        ...(first ? [`原文：${first.quote}`] : []),
      ],
      url: first ? addressOf(evidencePath(first)) : null,
      partOf: partOf?.id ?? null,
    },
  ]
}
