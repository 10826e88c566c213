import { data, redirect, type RouteObject } from 'react-router'
import type { SearchClient } from '#search/client.ts'
import { aboutLoader, AboutView } from './about/about-route.tsx'
import { articleLoader, ArticleView } from './article/article-route.tsx'
import { forumLoader, ForumView } from './forum/forum-route.tsx'
import { forumsLoader, ForumsView } from './forum/forums-route.tsx'
import { BareErrorView, ErrorView } from './frame/error-view.tsx'
import { doorLoader, DoorView } from './frame/door-route.tsx'
import { rootLoader, RootView } from './frame/root-route.tsx'
import { editionLoader, EditionView } from './front/edition-route.tsx'
import { editionsLoader, EditionsView } from './front/editions-route.tsx'
import { frontLoader, FrontView } from './front/front-route.tsx'
import type { LibrarySource } from './library-source.ts'
import { textsPath } from './paths.ts'
import { searchLoader, SearchView } from './search/search-route.tsx'
import { timelineLoader, TimelineView } from './timeline/timeline-route.tsx'
import type { World } from './world.ts'

/** The route table; the library and the search are arguments. */
export const createRoutes = (source: LibrarySource, search: SearchClient): RouteObject[] => [
  {
    ...root(source, 'site'),
    // What stands around the pages does not change as one goes from page to page.
    shouldRevalidate: () => false,
    children: [
      {
        ErrorBoundary: ErrorView,
        children: [...views(source), searching(source, search), elsewhere],
      },
    ],
  },
  // The browser draws a reader's own texts here, by the table below.
  { path: 'mine', loader: doorLoader, Component: DoorView },
]

/** The same for what a reader has opened: without a text, every page leads to where one is opened. */
export const createOwnRoutes = (
  source: LibrarySource,
  search: SearchClient,
  texts: Pick<RouteObject, 'loader' | 'Component'>,
): RouteObject[] => [
  {
    ...root(source, 'own'),
    children: [
      {
        ErrorBoundary: ErrorView,
        children: [
          { path: textsPath, ...texts },
          searching(source, search),
          { loader: textsFirst(source), children: views(source) },
          elsewhere,
        ],
      },
    ],
  },
]

const root = (source: LibrarySource, world: World) => ({
  path: '/',
  loader: rootLoader(source, world),
  Component: RootView,
  ErrorBoundary: BareErrorView,
  HydrateFallback: () => null,
})

const views = (source: LibrarySource): RouteObject[] => [
  { index: true, loader: frontLoader(source), Component: FrontView },
  { path: 'editions', loader: editionsLoader(source), Component: EditionsView },
  { path: 'editions/:edition', loader: editionLoader(source), Component: EditionView },
  { path: 'articles/:article', loader: articleLoader(source), Component: ArticleView },
  { path: 'timeline', loader: timelineLoader(source), Component: TimelineView },
  { path: 'forums', loader: forumsLoader(source), Component: ForumsView },
  { path: 'forums/:forum', loader: forumLoader(source), Component: ForumView },
  { path: 'about', loader: aboutLoader(source), Component: AboutView },
]

const searching = (source: LibrarySource, search: SearchClient): RouteObject => ({
  path: 'search',
  loader: searchLoader(source, search),
  Component: SearchView,
})

const elsewhere: RouteObject = { path: '*', loader: notFound, Component: () => null }

const textsFirst = (source: LibrarySource) => async () => {
  const { editions } = await source.catalog()
  return editions.length === 0 ? redirect(textsPath) : null
}

function notFound(): never {
  throw data('没有这一页', { status: 404 })
}
