import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { daysIn } from '#edition/catalog.ts'
import { eventsOn, laneOf, LANES, type Lane } from '#edition/select.ts'
import { editionsWhere, type LibrarySource } from '../library-source.ts'
import { readTimelineQuery, timelinePath, type TimelineQuery } from '../paths.ts'
import { Choice, Choices } from '../ui/choices.tsx'
import { Page, Section } from '../ui/page.tsx'
import { dateWords, LANE_NAMES } from '../ui/words.tsx'
import { Chronology } from './chronology.tsx'
import { DayLanes } from './day-lanes.tsx'
import { shownIn } from './event-shown.ts'

/** More would make a page that nobody reads to its end. */
const MOST_FACTS = 200

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
    const all = editions.flatMap((edition) => eventsOn(edition, date).map(shownIn(edition)))
    const forums = all.flatMap(({ forum }) => forum ?? [])
    const forum = forums.find(({ slug }) => slug === query.forum)?.slug ?? ''
    const events = all.filter(
      (event) =>
        (!query.period || laneOf(event) === query.period) &&
        (!forum || event.forum?.slug === forum),
    )
    const facts = editions
      .flatMap(({ datedFacts }) => datedFacts)
      .toSorted((a, b) => a.from.localeCompare(b.from) || b.to.localeCompare(a.to))
    return {
      meta: {
        title: date ? `${dateWords(date)}的时间线` : '时间线',
        description: all.map(({ name }) => name).join('；'),
      },
      days,
      query: { date, period: query.period, forum },
      isFirstDay: date === days[0],
      lanes: LANES.filter((lane) => all.some((event) => laneOf(event) === lane)),
      forums,
      total: all.length,
      events,
      facts: facts.slice(0, MOST_FACTS),
      allFacts: facts.length,
    }
  }

export function TimelineView() {
  const { days, query, isFirstDay, lanes, forums, total, events, facts, allFacts } =
    useLoaderData<ReturnType<typeof timelineLoader>>()
  const to = (change: Partial<TimelineQuery>) =>
    timelinePath({ ...query, date: isFirstDay ? '' : query.date, ...change })
  return (
    <Page
      title={query.date ? dateWords(query.date) : '时间线'}
      label="时间线"
      lead="只按原文所载的时间排列。原文没有说时间的，放在“时间未载”，同一栏内按版面先后，不代表时间先后。"
    >
      <div className="mb-8 grid gap-2 print:hidden">
        {days.length > 1 && (
          <Choices label="日期">
            {days.map((day, index) => (
              <Choice
                key={day}
                to={to({ date: index === 0 ? '' : day })}
                chosen={day === query.date}
              >
                {dateWords(day)}
              </Choice>
            ))}
          </Choices>
        )}
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
        {events.length === total ? `${total} 件事` : `显示 ${total} 件事中的 ${events.length} 件`}
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
