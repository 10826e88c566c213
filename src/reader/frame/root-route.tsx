import type { ReactNode } from 'react'
import { Outlet, ScrollRestoration, useLoaderData, type Location } from 'react-router'
import type { LibrarySource } from '../library-source.ts'
import type { World } from '../world.ts'
import { KeyboardHelp, useKeyboard } from './keyboard.tsx'
import { PageTitle, useNavigationFocus } from './navigation.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

/** What stands around every page. */
export const rootLoader = (source: LibrarySource, world: World) => async (): Promise<Views> => {
  const { editions } = await source.catalog()
  return {
    hasPages: editions.length > 0,
    hasTexts: world === 'own',
    hasForums: editions.some(({ forums }) => forums.length > 0),
    hasEvents: editions.some(({ eventsDate }) => eventsDate !== null),
    hasEditions: editions.length > 1,
  }
}

export function RootView() {
  const views = useLoaderData<ReturnType<typeof rootLoader>>()
  useNavigationFocus()
  const help = useKeyboard()
  return (
    <Frame views={views}>
      <PageTitle />
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
  /** True where a reader's own texts can be opened and taken away. */
  hasTexts: boolean
}

export const NO_VIEWS: Views = {
  hasPages: true,
  hasForums: false,
  hasEvents: false,
  hasEditions: false,
  hasTexts: false,
}

/** Header, main and footer; an error is shown in the same frame. */
export function Frame({ views, children }: { views: Views; children: ReactNode }) {
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3"
      >
        跳到正文
      </a>
      <SiteHeader {...views} />
      <main id="main">{children}</main>
      <SiteFooter />
    </>
  )
}
