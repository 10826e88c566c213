import { useId, useState } from 'react'
import { say } from '#language/say.ts'
import type { Facet, FacetCounts } from '#search/facets.ts'
import { searchPath, type SearchQuery } from '../paths.ts'
import { Choice } from '../ui/choices.tsx'
import { FacetGroup } from './facet-group.tsx'

type PanelProps = {
  facets: FacetCounts[]
  query: SearchQuery
  /** Articles that hold the words, hidden ones too, and those that are not hidden. */
  all: number
  shown: number
}

/**
 * What the results can be narrowed by, and their order: beside them where there is room, and on a
 * phone a sheet at the foot of the screen, above which they change.
 */
export function FacetPanel({ facets, query, all, shown }: PanelProps) {
  const sheet = useId()
  const [opened, setOpened] = useState(false)
  const worthChoosing = facets.filter(
    ({ facet, values }) => query.filters[facet] || tellsApart(facet, values, all),
  )
  if (worthChoosing.length === 0 && query.sort === 'relevance') return null
  return (
    <aside
      aria-label={say`筛选与排序`}
      className="mt-3 lg:order-last lg:mt-0"
      onKeyDown={({ key }) => {
        if (key === 'Escape') setOpened(false)
      }}
    >
      <button
        type="button"
        aria-expanded={opened}
        aria-controls={sheet}
        className="button-quiet min-h-11 lg:hidden"
        onClick={() => setOpened(!opened)}
      >
        {say`筛选与排序`}
      </button>
      <div id={sheet} data-opened={opened || undefined} className="facet-sheet">
        <nav aria-label={say`排序`}>
          <p className="label">{say`排序`}</p>
          <div className="flex flex-wrap gap-1">
            <Choice to={searchPath({ ...query, sort: 'relevance' })} chosen={query.sort !== 'page'}>
              {say`相关`}
            </Choice>
            <Choice to={searchPath({ ...query, sort: 'page' })} chosen={query.sort === 'page'}>
              {say`版面先后`}
            </Choice>
          </div>
        </nav>
        {worthChoosing.map((counts) => (
          <FacetGroup key={counts.facet} counts={counts} query={query} />
        ))}
        <div className="sticky -bottom-3 -mx-5 grid bg-paper px-5 py-3 lg:hidden">
          <button
            type="button"
            className="button-quiet min-h-11 justify-center"
            onClick={() => setOpened(false)}
          >
            {say`看这 ${shown} 篇`}
          </button>
        </div>
      </div>
    </aside>
  )
}

/** Every article has one period, edition and date: a single value tells nothing apart. */
const ALWAYS_GIVEN: readonly Facet[] = ['period', 'edition', 'date']

const tellsApart = (facet: Facet, values: FacetCounts['values'], all: number) =>
  ALWAYS_GIVEN.includes(facet) ? values.length > 1 : values.some(({ articles }) => articles < all)
