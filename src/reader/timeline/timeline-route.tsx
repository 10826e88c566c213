import { Link, Navigate, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { countWords } from '#edition/account-words.ts'
import { daysIn } from '#edition/catalog.ts'
import type { Event } from '#edition/schema.ts'
import { eventsOn, laneOf, LANES, type Lane } from '#edition/select.ts'
import { editionsWhere, type LibrarySource } from '../library-source.ts'
import { pageOf } from '../page-of.ts'
import { readTimelineQuery, timelinePath, type TimelineQuery } from '../paths.ts'
import { Choice, Choices } from '../ui/choices.tsx'
import { PageTurn } from '../ui/page-turn.tsx'
import { Page, Section } from '../ui/page.tsx'
import { dateWords, LANE_NAMES } from '../ui/words.tsx'
import { useAnchor } from '../ui/use-anchor.ts'
import { Chronology } from './chronology.tsx'
import { DayChoices, dayChoices } from './day-choices.tsx'
import { DayLanes } from './day-lanes.tsx'
import { isRoof, shownIn } from './event-shown.ts'

/** More would make a page that nobody reads to its end. */
const MOST_FACTS = 200
const MOST_EVENTS = 100

/** The events of one day, filtered as the address says, and the dated facts around them. */
export const timelineLoader =
  (source: LibrarySource) =>
  async ({ request }: LoaderFunctionArgs) => {
    const catalog = await source.catalog()
    const query = readTimelineQuery(new URL(request.url).searchParams)
    const days = daysIn(catalog)
    const date = days.find((day) => day === query.date) ?? days[0] ?? ''
    const editions = await editionsWhere(
      source,
      (entry) => catalog.editions.length === 1 || entry.days.includes(date),
    )
    const all = editions.flatMap((edition) =>
      eventsOn(edition, date).map((event) => ({ edition, event })),
    )
    const held = new Set(all.flatMap(({ event }) => event.forum ?? []))
    const forums = editions
      .flatMap((edition) => edition.forums)
      .filter(({ slug }) => held.has(slug))
      .map(({ slug, name }) => ({ slug, name }))
    const forum = forums.find(({ slug }) => slug === query.forum)?.slug ?? ''
    const asked = inLaneOrder(
      all.filter(
        ({ event }) =>
          (!query.period || laneOf(event) === query.period) && (!forum || event.forum === forum),
      ),
    )
    const { shown, entries } = pageOf(asked, query.page, MOST_EVENTS)
    const facts = editions
      .flatMap(({ datedFacts }) => datedFacts)
      .toSorted((a, b) => a.from.localeCompare(b.from) || b.to.localeCompare(a.to))
    const page = shown.page > 1 ? `，第 ${shown.page} 页` : ''
    return {
      meta: {
        title: `${date ? `${dateWords(date)}的` : ''}时间线${page}`,
        description: all
          .slice(0, 20)
          .map(({ event }) => event.name)
          .join('；'),
      },
      days: dayChoices(days, date),
      query: { date, period: query.period, forum },
      latestDay: days[0] ?? '',
      lanes: LANES.filter((lane) => all.some(({ event }) => laneOf(event) === lane)),
      forums,
      total: all.length,
      shown,
      events: entries.map(({ edition, event }) => shownIn(edition)(event)),
      /** For an address that names an event on another page. */
      ids: shown.pages > 1 ? asked.map(({ event }) => event.id) : [],
      facts: facts.slice(0, MOST_FACTS),
      allFacts: facts.length,
    }
  }

/** As the page shows them: what stands above the lanes, then lane by lane. */
const inLaneOrder = <Entry extends { event: Event }>(entries: Entry[]): Entry[] => [
  ...entries.filter(({ event }) => isRoof(event)),
  ...LANES.flatMap((lane) =>
    entries.filter(({ event }) => !isRoof(event) && laneOf(event) === lane),
  ),
]

export function TimelineView() {
  const { days, query, latestDay, lanes, forums, total, shown, events, ids, facts, allFacts } =
    useLoaderData<ReturnType<typeof timelineLoader>>()
  const inAddress = (date: string) => (date === latestDay ? '' : date)
  const to = (change: Partial<TimelineQuery>, event = '') =>
    timelinePath({ ...query, date: inAddress(query.date), ...change }, event)
  const anchor = useAnchor()
  const page = Math.floor(ids.findIndex((id) => id === anchor) / MOST_EVENTS) + 1
  if (page > 0 && page !== shown.page) return <Navigate to={to({ page }, anchor)} replace />
  return (
    <Page
      title={query.date ? dateWords(query.date) : '时间线'}
      label="时间线"
      lead="只按原文所载的时间排列。原文没有说时间的，放在“时间未载”，同一栏内按版面先后，不代表时间先后。"
    >
      <div className="mb-8 grid gap-2 print:hidden">
        <DayChoices rows={days} to={(date) => to({ date: inAddress(date) })} />
        <PeriodChoices lanes={lanes} chosen={query.period} to={to} />
        {forums.length > 0 && (
          <Choices label="论坛">
            <Choice to={to({ forum: '' })} chosen={!query.forum}>
              全部
            </Choice>
            {forums.map(({ slug, name }) => (
              <Choice key={slug} to={to({ forum: slug })} chosen={slug === query.forum}>
                {name}
              </Choice>
            ))}
          </Choices>
        )}
      </div>
      <p role="status" className="label mb-4">
        {shown.total === total
          ? `${countWords(total)} 件事`
          : `显示 ${countWords(total)} 件事中的 ${countWords(shown.total)} 件`}
      </p>
      {events.length > 0 ? (
        <DayLanes events={events} lanes={lanes} />
      ) : (
        <p>
          没有同时合乎这些条件的事。
          <Link to={to({ period: null, forum: '' })} className="link-quiet">
            看全部
          </Link>
        </p>
      )}
      <PageTurn label="事件翻页" shown={shown} unit="件" to={(next) => to({ page: next })} main />
      {facts.length > 0 && (
        <div className="mt-16">
          <Section
            title="文中提到的其他日子"
            aside={
              facts.length < allFacts
                ? `按先后排列，显示 ${allFacts} 处中的前 ${facts.length} 处`
                : `${allFacts} 处，按先后排列`
            }
          >
            <Chronology facts={facts} />
          </Section>
        </div>
      )}
    </Page>
  )
}

type PeriodProps = {
  lanes: Lane[]
  chosen: Lane | null
  to: (change: Partial<TimelineQuery>) => string
}

const PeriodChoices = ({ lanes, chosen, to }: PeriodProps) => (
  <Choices label="时段">
    <Choice to={to({ period: null })} chosen={!chosen}>
      全部
    </Choice>
    {lanes.map((lane) => (
      <Choice key={lane} to={to({ period: lane })} chosen={lane === chosen}>
        {LANE_NAMES[lane]}
      </Choice>
    ))}
  </Choices>
)
