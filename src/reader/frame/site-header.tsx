import { Link, NavLink, useLocation } from 'react-router'
import {
  aboutPath,
  editionsPath,
  forumsPath,
  frontPath,
  textsPath,
  timelinePath,
} from '../paths.ts'
import { SITE_NAME } from '#export/site-name.ts'
import { said, say } from '#language/say.ts'
import { indexPath } from '../ui/index-choices.tsx'
import { siteAddress, useWorld } from '../world.ts'
import type { Views } from './root-route.tsx'
import { SearchBox } from './search-box.tsx'
import { SettingsPanel } from './settings-panel.tsx'

/** Views that have nothing to show are not offered. */
export function SiteHeader({ hasTexts, ...views }: Views) {
  return (
    <header className="border-b border-rule print:hidden">
      {useWorld() === 'own' && <OwnWorld hasTexts={hasTexts} />}
      <div className="page-width flex min-h-14 flex-wrap items-center gap-x-6 gap-y-2 py-2.5 md:flex-nowrap">
        <NavLink
          to={frontPath}
          aria-label={say`${said(SITE_NAME)}，首页`}
          className="font-serif text-xl font-bold text-accent"
        >
          {said(SITE_NAME)}
        </NavLink>
        {views.hasPages ? <Places {...views} /> : <div className="grow" />}
        <div className="flex w-full items-center gap-2 md:w-auto">
          <SettingsPanel />
          <SearchBox />
        </div>
      </div>
    </header>
  )
}

function Places({ hasForums, hasEvents, hasEditions, indexes }: Omit<Views, 'hasTexts'>) {
  const { pathname } = useLocation()
  const within = indexes.find((index) => pathname.split('/')[1] === index)
  const [firstIndex] = indexes
  const places = [
    { to: frontPath, name: say`版面` },
    ...(hasEditions ? [{ to: editionsPath(), name: say`各期` }] : []),
    ...(hasEvents ? [{ to: timelinePath(), name: say`时间线` }] : []),
    ...(hasForums ? [{ to: forumsPath, name: said('论坛', 'nav') }] : []),
    // One item for all of them: the page shows the others.
    ...(firstIndex ? [{ to: indexPath(within ?? firstIndex), name: say`索引` }] : []),
    { to: aboutPath, name: say`关于` },
  ]
  return (
    <nav
      aria-label={say`主导航`}
      className="flex grow flex-wrap items-center gap-x-1 max-md:justify-end"
    >
      {places.map(({ to, name }) => (
        <NavLink key={name} to={to} end={to === frontPath} className="place-link">
          {name}
        </NavLink>
      ))}
    </nav>
  )
}

/** Says on every page whose texts these are, and leads back. */
const OwnWorld = ({ hasTexts }: Pick<Views, 'hasTexts'>) => (
  <div className="border-b border-rule bg-sheet">
    <div className="page-width flex flex-wrap items-center justify-between gap-x-6 text-sm">
      <p className="py-1.5">
        <strong>{say`我的文本`}</strong>
        <span className="text-muted">{say` · 只在本机`}</span>
      </p>
      <p className="flex flex-wrap gap-x-5">
        {hasTexts && (
          <Link to={textsPath} className="link-quiet inline-flex min-h-9 items-center">
            {say`打开与管理`}
          </Link>
        )}
        <a href={siteAddress} className="link-quiet inline-flex min-h-9 items-center">
          {say`回到公开的版面`}
        </a>
      </p>
    </div>
  </div>
)
