import { Link } from 'react-router'
import { say } from '#language/say.ts'
import {
  FACETS,
  withChoice,
  type Choice,
  type Facet,
  type FacetCounts,
  type Filters,
} from '#search/facets.ts'
import { RESULTS_STEP, searchPath, type SearchQuery } from '../paths.ts'
import { facetName, valueWords } from './facet-words.ts'

type Chosen = { facet: Facet; value: string; choice: Choice }

type ChosenProps = { query: SearchQuery; facets: FacetCounts[] }

/** The filters that hold, each to be taken away in one tap, and all of them in another. */
export function ChosenFilters({ query, facets }: ChosenProps) {
  const chosen = chosenIn(query.filters)
  if (chosen.length === 0) return null
  const without = (filters: Filters) => searchPath({ ...query, filters, show: RESULTS_STEP })
  return (
    <ul aria-label={say`已选的条件`} className="mt-3 flex max-w-3xl flex-wrap gap-2">
      {chosen.map(({ facet, value, choice }) => (
        <li key={`${facet} ${value}`}>
          <Link
            to={without(withChoice(query.filters, facet, value, null))}
            preventScrollReset
            className="button-quiet"
          >
            <span className="visually-hidden">{say`去掉条件：`}</span>
            <span className="text-muted">
              {choice === 'exclude' ? say`不要${facetName(facet)}` : facetName(facet)}
            </span>
            {nameOf(facets, facet, value)}
            <span aria-hidden>✕</span>
          </Link>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Link to={without({})} preventScrollReset className="button-quiet border-transparent">
            {say`全部去掉`}
          </Link>
        </li>
      )}
    </ul>
  )
}

const chosenIn = (filters: Filters): Chosen[] =>
  FACETS.flatMap((facet) => [
    ...(filters[facet]?.include ?? []).map(
      (value) => ({ facet, value, choice: 'include' }) as const,
    ),
    ...(filters[facet]?.exclude ?? []).map(
      (value) => ({ facet, value, choice: 'exclude' }) as const,
    ),
  ])

/** A value that is chosen is always among those counted. */
function nameOf(facets: readonly FacetCounts[], facet: Facet, value: string): string {
  const counted = facets.find((each) => each.facet === facet)?.values
  return counted?.find((each) => each.value === value)?.name ?? valueWords(facet, value)
}
