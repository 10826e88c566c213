import { NavLink } from 'react-router'
import { aboutPath, editionsPath, forumsPath, frontPath, timelinePath } from '../paths.ts'
import { SITE } from '../page-meta.ts'
import { SearchBox } from './search-box.tsx'

type HeaderProps = { hasForums: boolean; hasEvents: boolean; hasEditions: boolean }

/** Views that have nothing to show are not offered. */
export function SiteHeader({ hasForums, hasEvents, hasEditions }: HeaderProps) {
  const places = [
    { to: frontPath, name: '版面' },
    ...(hasEditions ? [{ to: editionsPath(), name: '各期' }] : []),
    ...(hasEvents ? [{ to: timelinePath(), name: '时间线' }] : []),
    ...(hasForums ? [{ to: forumsPath, name: '论坛' }] : []),
    { to: aboutPath, name: '关于' },
  ]
  return (
    <header className="border-b border-rule print:hidden">
      <div className="page-width flex flex-wrap items-center gap-x-6 gap-y-2 py-2.5 md:flex-nowrap">
        <NavLink
          to={frontPath}
          aria-label={`${SITE}，首页`}
          className="font-serif text-xl font-bold text-accent"
        >
          {SITE}
        </NavLink>
        <nav aria-label="主导航" className="flex grow items-center gap-x-1 max-md:justify-end">
          {places.map(({ to, name }) => (
            <NavLink
              key={name}
              to={to}
              end={to === frontPath}
              className="inline-flex min-h-9 items-center border-b-2 border-transparent px-2 text-[0.95rem] hover:text-accent aria-[current=page]:border-accent"
            >
              {name}
            </NavLink>
          ))}
        </nav>
        <SearchBox />
      </div>
    </header>
  )
}
