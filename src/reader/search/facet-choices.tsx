import { useState } from 'react'
import { LANES } from '#edition/select.ts'
import type { Facet, FacetCounts } from '#search/facets.ts'
import { searchPath, type SearchQuery } from '../paths.ts'
import { Choice } from '../ui/choices.tsx'
import { LANE_NAMES } from '../ui/words.tsx'

const NAMES: Record<Facet, string> = {
  forum: '论坛',
  section: '栏目',
  period: '时段',
  person: '人物',
}

type FacetProps = {
  facets: FacetCounts[]
  query: SearchQuery
  /** Articles that hold the words, hidden ones too. */
  articles: number
}

/** What the results can be narrowed by, and their order. On a phone it is folded away. */
export function FacetChoices({ facets, query, articles: all }: FacetProps) {
  const chosen = facets.some(({ facet }) => query[facet])
  const [opened, setOpened] = useState(chosen)
  const worthChoosing = facets.filter(
    ({ facet, values }) => query[facet] || values.some(({ articles }) => articles < all),
  )
  if (worthChoosing.length === 0 && query.sort === 'relevance') return null
  return (
    <aside aria-label="筛选与排序" className="mt-3 lg:order-last lg:mt-0">
      <button
        type="button"
        aria-expanded={opened}
        className="button-quiet lg:hidden"
        onClick={() => setOpened(!opened)}
      >
        筛选与排序
      </button>
      <div className={opened ? 'mt-3 grid gap-4' : 'hidden gap-4 lg:grid'}>
        {worthChoosing.map((counts) => (
          <FacetGroup key={counts.facet} counts={counts} query={query} />
        ))}
        <nav aria-label="排序">
          <p className="label">排序</p>
          <div className="flex flex-wrap gap-1">
            <Choice to={searchPath({ ...query, sort: 'relevance' })} chosen={query.sort !== 'page'}>
              相关
            </Choice>
            <Choice to={searchPath({ ...query, sort: 'page' })} chosen={query.sort === 'page'}>
              版面先后
            </Choice>
          </div>
        </nav>
      </div>
    </aside>
  )
}

type GroupProps = { counts: FacetCounts; query: SearchQuery }

function FacetGroup({ counts: { facet, values, total }, query }: GroupProps) {
  return (
    <nav aria-label={NAMES[facet]}>
      <p className="label">
        {NAMES[facet]}
        {values.length < total && `（${total} 个中的前 ${values.length} 个）`}
      </p>
      <div className="flex flex-wrap gap-1">
        <Choice to={searchPath({ ...query, [facet]: '' })} chosen={!query[facet]}>
          全部
        </Choice>
        {values.map(({ value, name, articles }) => (
          <Choice
            key={value}
            to={searchPath({ ...query, [facet]: value })}
            chosen={query[facet] === value}
          >
            {name || periodName(value)}
            <span className="ms-1 text-xs opacity-70">{articles}</span>
          </Choice>
        ))}
      </div>
    </nav>
  )
}

const periodName = (value: string) => {
  const lane = LANES.find((each) => each === value)
  return lane ? LANE_NAMES[lane] : value
}
