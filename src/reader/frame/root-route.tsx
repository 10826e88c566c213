import type { ReactNode } from 'react'
import { Outlet, ScrollRestoration, useLoaderData, type Location } from 'react-router'
import { say } from '#language/say.ts'
import type { LibrarySource } from '../library-source.ts'
import { indexesIn, type Index } from '../ui/indexes.ts'
import type { World } from '../world.ts'
import { ArchiveNote } from './archive-note.tsx'
import { KeyboardHelp, useKeyboard } from './keyboard.tsx'
import { PageTitle, useNavigationFocus } from './navigation.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

/** What stands around every page. */
export const rootLoader = (source: LibrarySource, world: World) => async (): Promise<Views> => {
  const catalog = await source.catalog()
  const { editions } = catalog
  return {
    hasPages: editions.length > 0,
    hasTexts: world === 'own',
    hasForums: editions.some(({ forums }) => forums.length > 0),
    hasEvents: editions.some(({ eventsDate }) => eventsDate !== null),
    hasEditions: editions.length > 1,
    indexes: indexesIn(catalog),
    archive: catalog.archive
      ? { editions: editions.length, articles: catalog.tally.articles }
      : null,
  }
}

export function RootView() {
  const views = useLoaderData<ReturnType<typeof rootLoader>>()
  useNavigationFocus()
  const help = useKeyboard()
  return (
    <Frame views={views}>
      <PageTitle />
      {views.archive && <ArchiveNote {...views.archive} />}
      <Outlet />
      <KeyboardHelp dialog={help} />
      <ScrollRestoration getKey={placeOf} />
    </Frame>
  )
}

/** Every first page of a visit has the same key, and must not take over another's place. */
const placeOf = ({ key, pathname, search, hash }: Location) =>
  key === 'default' ? pathname + search + hash : key

/** Which views there are to go to. */
export type Views = {
  /** False where there is nothing to read yet. */
  hasPages: boolean
  hasForums: boolean
  hasEvents: boolean
  hasEditions: boolean
  /** Of people, systems, figures and so on: those that have anything to show. */
  indexes: Index[]
  /** True where a reader's own texts can be opened and taken away. */
  hasTexts: boolean
  /** How much there is, when it is too much for a view to take in whole. */
  archive: { editions: number; articles: number } | null
}

export const NO_VIEWS: Views = {
  hasPages: true,
  hasForums: false,
  hasEvents: false,
  hasEditions: false,
  indexes: [],
  hasTexts: false,
  archive: null,
}

/** Header, main and footer; an error is shown in the same frame. */
export function Frame({ views, children }: { views: Views; children: ReactNode }) {
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3"
      >
        {say`跳到正文`}
      </a>
      <SiteHeader {...views} />
      <main id="main">{children}</main>
      <SiteFooter />
    </>
  )
}
