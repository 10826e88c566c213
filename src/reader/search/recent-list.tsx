import { Link } from 'react-router'
import { say } from '#language/say.ts'
import { searchPath } from '../paths.ts'
import { useRecentSearches } from '../recent-searches.ts'
import { Section } from '../ui/page.tsx'

/** What was searched for on this device: to search again, or to erase, one by one or all. */
export function RecentList() {
  const { all, forget, forgetAll } = useRecentSearches()
  if (all.length === 0) return null
  return (
    <Section
      title={say`最近搜过`}
      aside={
        <button
          type="button"
          className="link-quiet min-h-9 cursor-pointer"
          onClick={() => forgetAll()}
        >
          {say`全部删去`}
        </button>
      }
    >
      <ul className="grid max-w-3xl gap-x-8 sm:grid-cols-2">
        {all.map((query) => (
          <li key={query} className="flex items-center justify-between gap-3 border-b border-rule">
            <Link to={searchPath({ q: query })} className="link-quiet min-w-0 truncate">
              {query}
            </Link>
            <button
              type="button"
              aria-label={say`删去“${query}”`}
              className="min-h-11 min-w-11 shrink-0 cursor-pointer text-sm text-muted hover:text-accent"
              onClick={() => forget(query)}
            >
              {say`删去`}
            </button>
          </li>
        ))}
      </ul>
      <p className="label mt-3">{say`只记在这台设备上，不发往任何地方。`}</p>
    </Section>
  )
}
