import { Link, Navigate, useLoaderData } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import { NO_FILTER } from '#edition/select-timeline.ts'
import { say } from '#language/say.ts'
import { useLibrary } from '../library-context.ts'
import { timelinePath, type TimelineQuery } from '../paths.ts'
import { Downloads } from '../ui/downloads.tsx'
import { PageTurn } from '../ui/page-turn.tsx'
import { Page, Section } from '../ui/page.tsx'
import { sayNodes } from '../ui/say-nodes.ts'
import { Share } from '../ui/share/share.tsx'
import { dateWords } from '../ui/words.tsx'
import { useSharedAddress } from '../ui/use-shared-address.ts'
import { useAnchor } from '../ui/use-anchor.ts'
import { Chronology } from './chronology.tsx'
import { DayChoices } from './day-choices.tsx'
import { eventFiles, factFiles } from './day-files.ts'
import { DayLanes } from './day-lanes.tsx'
import { DayPicture } from './day-picture.tsx'
import { EventFilters } from './event-filters.tsx'
import { MOST_EVENTS, type timelineLoader } from './timeline-loader.ts'

export { timelineLoader } from './timeline-loader.ts'

/** A day as a picture and as a list, then the other times that its articles name. */
export function TimelineView() {
  const {
    days,
    query,
    latestDay,
    choices,
    total,
    shown,
    picture,
    announced,
    events,
    ids,
    moved,
    times,
    facts,
  } = useLoaderData<ReturnType<typeof timelineLoader>>()
  const inAddress = (date: string) => (date === latestDay ? '' : date)
  const to = (change: Partial<TimelineQuery>, event = '') =>
    timelinePath({ ...query, date: inAddress(query.date), ...change }, event)
  const asked = { source: useLibrary(), query, addressOf: useSharedAddress() }
  const anchor = useAnchor()
  const today = moved.find(({ from }) => from === anchor)
  if (today) return <Navigate to={to({ page: shown.page }, today.to)} replace />
  const page = Math.floor(ids.findIndex((id) => id === anchor) / MOST_EVENTS) + 1
  if (page > 0 && page !== shown.page) return <Navigate to={to({ page }, anchor)} replace />
  // Another day may be the latest when the address is opened: it says which one it means.
  const view = { ...query, page: shown.page }
  const places = [
    { key: 'view', name: say`这一页`, path: timelinePath(view) },
    ...(events.some(({ id }) => id === anchor)
      ? [{ key: 'event', name: say`这件事`, path: timelinePath(view, anchor) }]
      : []),
  ]
  return (
    <Page
      title={query.date ? dateWords(query.date) : say`时间线`}
      label={say`时间线`}
      lead={say`只按原文所载的时间排列。原文没有说时间的，放在“时间未载”，不代表时间先后。`}
    >
      <div className="mb-8 grid gap-2 print:hidden">
        <DayChoices
          ways={days}
          date={query.date}
          to={(date) => to({ date: inAddress(date), page: 1 })}
        />
        <EventFilters choices={choices} chosen={query} to={to} />
      </div>
      <div className="label mb-4 flex items-center justify-between gap-x-6">
        <p role="status">
          {shown.total === total
            ? say`${countWords(total)} 件事`
            : say`显示 ${countWords(total)} 件事中的 ${countWords(shown.total)} 件`}
        </p>
        <Share
          name={say`分享时间线`}
          title={query.date ? say`时间线 ${dateWords(query.date)}` : say`时间线`}
          places={places}
        />
      </div>
      {events.length > 0 ? (
        <>
          <DayPicture
            picture={picture}
            announced={announced}
            to={(mark) => to({ page: mark.page }, mark.id)}
            toLane={(period) => to({ period })}
          />
          <DayLanes events={events} />
        </>
      ) : (
        <p>
          {sayNodes`没有同时合乎这些条件的事。${(
            <Link to={to(NO_FILTER)} className="link-quiet">
              {say`看全部`}
            </Link>
          )}`}
        </p>
      )}
      <PageTurn
        label={say`事件翻页`}
        shown={shown}
        unit={say`件`}
        to={(next) => to({ page: next })}
        main
      />
      {shown.total > 0 && (
        <div className="mt-8">
          <Downloads files={eventFiles(asked)} what={say`这 ${countWords(shown.total)} 件事`} />
          <p className="label mt-2 print:hidden">
            {say`日期未载的事不写入 iCalendar；有日期的一律作全天。`}
          </p>
        </div>
      )}
      {facts.all > 0 && (
        <div className="mt-16">
          <Section
            title={say`文中提到的其他日子`}
            aside={
              facts.shown < facts.all
                ? say`按先后排列，显示 ${facts.all} 处中的前 ${facts.shown} 处`
                : say`${facts.all} 处，按先后排列`
            }
          >
            <Chronology axis={times} />
            <Downloads files={factFiles(asked)} what={say`这 ${countWords(facts.all)} 处日子`} />
          </Section>
        </div>
      )}
    </Page>
  )
}
