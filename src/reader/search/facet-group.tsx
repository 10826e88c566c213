import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { said, say } from '#language/say.ts'
import { choiceOf, withChoice, type Choice, type FacetCounts } from '#search/facets.ts'
import { RESULTS_STEP, searchPath, type SearchQuery } from '../paths.ts'
import { facetName } from './facet-words.ts'

type GroupProps = { counts: FacetCounts; query: SearchQuery }

/** More values of a facet than this are shown on request. */
const FIRST_VALUES = 6

/** The values of a facet with their counts; each can be asked for, or left out. */
export function FacetGroup({ counts: { facet, values, total }, query }: GroupProps) {
  const [all, setAll] = useState(false)
  const name = facetName(facet)
  const chosen = (value: string) => choiceOf(query.filters, facet, value)
  const shown = values.filter(({ value }, place) => all || place < FIRST_VALUES || chosen(value))
  return (
    <nav aria-label={name}>
      <p className="label">{name}</p>
      <ul className="mt-1">
        {shown.map(({ value, name: own, articles }) => (
          <FacetRow
            key={value}
            name={own}
            articles={articles}
            choice={chosen(value)}
            to={(choice) =>
              searchPath({
                ...query,
                filters: withChoice(query.filters, facet, value, choice),
                show: RESULTS_STEP,
              })
            }
          />
        ))}
      </ul>
      {(shown.length < values.length || all) && (
        <button
          type="button"
          aria-expanded={all}
          className="min-h-9 cursor-pointer text-sm text-muted hover:text-accent"
          onClick={() => setAll(!all)}
        >
          {all ? say`收起` : say`再列 ${values.length - shown.length} 个`}
        </button>
      )}
      {values.length < total && (
        <p className="label">{say`共 ${total} 个，这里是最多的 ${values.length} 个`}</p>
      )}
    </nav>
  )
}

type RowProps = {
  name: string
  articles: number
  choice: Choice | null
  to: (choice: Choice | null) => string
}

/** A tap on the name asks for the value, or lets it go; a tap on 不要 leaves it out. */
function FacetRow({ name, articles, choice, to }: RowProps) {
  const navigate = useNavigate()
  return (
    <li className="facet-row">
      <Link
        to={to(choice === 'include' ? null : 'include')}
        preventScrollReset
        aria-current={choice === 'include' ? 'true' : undefined}
        className="facet-value"
      >
        <span className={choice === 'exclude' ? 'line-through opacity-70' : undefined}>{name}</span>
        <span className="text-xs text-muted tabular-nums">
          {articles}
          <span className="visually-hidden">{said(' 篇', articles === 1 ? 'one' : '')}</span>
        </span>
      </Link>
      <button
        type="button"
        aria-label={say`不要“${name}”`}
        aria-pressed={choice === 'exclude'}
        className="facet-without"
        onClick={() => {
          void navigate(to(choice === 'exclude' ? null : 'exclude'), { preventScrollReset: true })
        }}
      >
        {say`不要`}
      </button>
    </li>
  )
}
