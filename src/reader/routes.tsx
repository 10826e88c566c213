import { data, redirect, type RouteObject } from 'react-router'
import { NAME_KINDS, type NameKind } from '#edition/select-names.ts'
import { say } from '#language/say.ts'
import type { SearchClient } from '#search/client.ts'
import { aboutLoader, AboutView } from './about/about-route.tsx'
import { articleLoader, articleShouldRevalidate, ArticleView } from './article/article-route.tsx'
import { BareErrorView, ErrorView } from './frame/error-view.tsx'
import { doorLoader, DoorView } from './frame/door-route.tsx'
import { rootLoader, RootView } from './frame/root-route.tsx'
import { editionLoader, EditionView } from './front/edition-route.tsx'
import { editionsLoader, EditionsView } from './front/editions-route.tsx'
import { frontLoader, FrontView } from './front/front-route.tsx'
import { LibraryContext } from './library-context.ts'
import type { LibrarySource } from './library-source.ts'
import { textsPath } from './paths.ts'
import { SearchContext } from './search-context.ts'
import { searchLoader, SearchView } from './search/search-route.tsx'
import type { World } from './world.ts'

/** The route table; the library and the search are arguments. */
export const createRoutes = (source: LibrarySource, search: SearchClient): RouteObject[] => [
  {
    ...root(source, search, 'site'),
    // What stands around the pages does not change as one goes from page to page.
    shouldRevalidate: () => false,
    children: [
      {
        ErrorBoundary: ErrorView,
        children: [...views(source, search), searching(source, search), elsewhere],
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
    ...root(source, search, 'own'),
    children: [
      {
        ErrorBoundary: ErrorView,
        children: [
          { path: textsPath, ...texts },
          searching(source, search),
          { loader: textsFirst(source), children: views(source, search) },
          elsewhere,
        ],
      },
    ],
  },
]

const root = (source: LibrarySource, search: SearchClient, world: World) => ({
  path: '/',
  loader: rootLoader(source, world),
  Component: () => (
    <LibraryContext value={source}>
      <SearchContext value={search}>
        <RootView />
      </SearchContext>
    </LibraryContext>
  ),
  ErrorBoundary: BareErrorView,
  HydrateFallback: () => null,
})

/** What a first visit rarely begins with comes when it is asked for. */
const views = (source: LibrarySource, search: SearchClient): RouteObject[] => [
  { index: true, loader: frontLoader(source), Component: FrontView },
  { path: 'editions', loader: editionsLoader(source), Component: EditionsView },
  { path: 'editions/:edition', loader: editionLoader(source), Component: EditionView },
  {
    path: 'articles/:article',
    loader: articleLoader(source, search),
    shouldRevalidate: articleShouldRevalidate,
    Component: ArticleView,
  },
  {
    path: 'timeline',
    lazy: async () => {
      const { timelineLoader, TimelineView } = await import('./timeline/timeline-route.tsx')
      return { loader: timelineLoader(source), Component: TimelineView }
    },
  },
  {
    path: 'forums',
    lazy: async () => {
      const { forumsLoader, ForumsView } = await import('./forum/forums-route.tsx')
      return { loader: forumsLoader(source), Component: ForumsView }
    },
  },
  {
    path: 'forums/compare',
    lazy: async () => {
      const { compareLoader, CompareView } = await import('./forum/compare-route.tsx')
      return { loader: compareLoader(source), Component: CompareView }
    },
  },
  {
    path: 'forums/:forum',
    lazy: async () => {
      const { forumLoader, ForumView } = await import('./forum/forum-route.tsx')
      return { loader: forumLoader(source), Component: ForumView }
    },
  },
  { path: 'about', loader: aboutLoader(source), Component: AboutView },
  {
    path: 'marks',
    lazy: async () => {
      const { marksLoader, MarksView } = await import('./marks/marks-route.tsx')
      return { loader: marksLoader, Component: MarksView }
    },
  },
  ...NAME_KINDS.flatMap((kind) => indexOf(source, kind)),
  {
    path: 'figures',
    lazy: async () => {
      const { figuresLoader, FiguresView } = await import('./figures/figures-route.tsx')
      return { loader: figuresLoader(source), Component: FiguresView }
    },
  },
]

/** An index and the page of each name in it, loaded when they are gone to. */
const indexOf = (source: LibrarySource, kind: NameKind): RouteObject[] => [
  {
    path: kind,
    lazy: async () => {
      const { namesLoader, NamesView } = await import('./names/names-route.tsx')
      return { loader: namesLoader(source, kind), Component: NamesView }
    },
  },
  {
    path: `${kind}/:name`,
    lazy: async () => {
      const { nameLoader, NameView } = await import('./names/name-route.tsx')
      return { loader: nameLoader(source, kind), Component: NameView }
    },
  },
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
  throw data(say`没有这一页`, { status: 404 })
}
