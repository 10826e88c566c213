import type { ReactNode } from 'react'
import type { EventFilter } from '#edition/select-timeline.ts'
import type { Lane } from '#edition/select.ts'
import type { Event } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import { Choice, Choices } from '../ui/choices.tsx'
import { eventKindName, laneName } from '../ui/words.tsx'

type Named = { slug: string; name: string }

type FiltersProps = {
  /** What there is to choose from. */
  choices: { lanes: Lane[]; kinds: Event['kind'][]; forums: Named[]; people: Named[] }
  chosen: EventFilter
  to: (change: Partial<EventFilter & { page: number }>) => string
}

/** More names than these are opened on request. */
const MOST_AT_ONCE = 12

/** What a day can be narrowed by; each step is an address. */
export const EventFilters = ({ choices, chosen, to }: FiltersProps) => (
  <>
    <Filter
      label={said('时段', 'filter')}
      all={to({ period: null })}
      options={choices.lanes.map((period) => ({
        ...{ name: laneName(period), to: to({ period }), chosen: period === chosen.period },
      }))}
    />
    <Filter
      label={say`类别`}
      all={to({ kind: null })}
      options={choices.kinds.map((kind) => ({
        ...{ name: eventKindName(kind), to: to({ kind }), chosen: kind === chosen.kind },
      }))}
    />
    <Filter
      label={said('论坛', 'one')}
      all={to({ forum: '' })}
      options={choices.forums.map(({ slug, name }) => ({
        ...{ name, to: to({ forum: slug }), chosen: slug === chosen.forum },
      }))}
    />
    <Filter
      label={say`人物`}
      all={to({ person: '' })}
      options={choices.people.map(({ slug, name }) => ({
        ...{ name, to: to({ person: slug }), chosen: slug === chosen.person },
      }))}
    />
  </>
)

type Option = { name: string; to: string; chosen: boolean }

function Filter({ label, all, options }: { label: string; all: string; options: Option[] }) {
  if (options.length === 0) return null
  const chosen = options.find((option) => option.chosen)
  const links = (
    <>
      <Choice to={all} chosen={!chosen}>
        {say`全部`}
      </Choice>
      {options.map((option) => (
        <Choice key={option.to} to={option.to} chosen={option.chosen}>
          {option.name}
        </Choice>
      ))}
    </>
  )
  return (
    <Choices label={label}>
      {options.length > MOST_AT_ONCE ? (
        <Folded summary={chosen ? chosen.name : say`全部 ${options.length} 人`}>{links}</Folded>
      ) : (
        links
      )}
    </Choices>
  )
}

const Folded = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <details className="grow">
    <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-sm px-2.5 py-0.5 text-sm hover:text-accent">
      {summary}
      <span aria-hidden>▾</span>
    </summary>
    <div className="mt-1 flex flex-wrap gap-1">{children}</div>
  </details>
)
