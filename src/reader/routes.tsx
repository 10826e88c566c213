import { data, redirect, type RouteObject } from 'react-router'
import { NAME_KINDS, type NameKind } from '#edition/select-names.ts'
import { say } from '#language/say.ts'
import type { SearchClient } from '#search/client.ts'
import { BareErrorView, ErrorView } from './frame/error-view.tsx'
import { rootLoader, RootView } from './frame/root-route.tsx'
import { LibraryContext } from './library-context.ts'
import type { LibrarySource } from './library-source.ts'
import { textsPath } from './paths.ts'
import { SearchContext } from './search-context.ts'
import { VIEWS, type Code, type View } from './views.ts'
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
  viewAt('mine', 'door', ({ doorLoader, DoorView }) => ({
    loader: doorLoader,
    Component: DoorView,
  })),
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

/** A view at an address. */
const viewAt = <Name extends View>(
  path: string,
  view: Name,
  routed: (code: Code[Name]) => Routed,
): RouteObject => ({
  path,
  handle: { view } satisfies RouteHandle,
  lazy: async () => routed(await VIEWS[view]()),
})

/** What a page that is taken over tells of itself. */
export type RouteHandle = { view: View }

type Routed = Pick<RouteObject, 'loader' | 'Component' | 'shouldRevalidate'>

const views = (source: LibrarySource, search: SearchClient): RouteObject[] => [
  viewAt('', 'front', ({ frontLoader, FrontView }) => ({
    loader: frontLoader(source),
    Component: FrontView,
  })),
  viewAt('editions', 'editions', ({ editionsLoader, EditionsView }) => ({
    loader: editionsLoader(source),
    Component: EditionsView,
  })),
  viewAt('editions/:edition', 'edition', ({ editionLoader, EditionView }) => ({
    loader: editionLoader(source),
    Component: EditionView,
  })),
  viewAt(
    'articles/:article',
    'article',
    ({ articleLoader, articleShouldRevalidate, ArticleView }) => ({
      loader: articleLoader(source, search),
      shouldRevalidate: articleShouldRevalidate,
      Component: ArticleView,
    }),
  ),
  viewAt('timeline', 'timeline', ({ timelineLoader, TimelineView }) => ({
    loader: timelineLoader(source),
    Component: TimelineView,
  })),
  viewAt('forums', 'forums', ({ forumsLoader, ForumsView }) => ({
    loader: forumsLoader(source),
    Component: ForumsView,
  })),
  viewAt('forums/compare', 'compare', ({ compareLoader, CompareView }) => ({
    loader: compareLoader(source),
    Component: CompareView,
  })),
  viewAt('forums/:forum', 'forum', ({ forumLoader, ForumView }) => ({
    loader: forumLoader(source),
    Component: ForumView,
  })),
  viewAt('about', 'about', ({ aboutLoader, AboutView }) => ({
    loader: aboutLoader(source),
    Component: AboutView,
  })),
  viewAt('marks', 'marks', ({ marksLoader, MarksView }) => ({
    loader: marksLoader,
    Component: MarksView,
  })),
  ...NAME_KINDS.flatMap((kind) => indexOf(source, kind)),
  viewAt('figures', 'figures', ({ figuresLoader, FiguresView }) => ({
    loader: figuresLoader(source),
    Component: FiguresView,
  })),
]

/** An index and the page of each name in it. */
const indexOf = (source: LibrarySource, kind: NameKind): RouteObject[] => [
  viewAt(kind, 'names', ({ namesLoader, NamesView }) => ({
    loader: namesLoader(source, kind),
    Component: NamesView,
  })),
  viewAt(`${kind}/:name`, 'name', ({ nameLoader, NameView }) => ({
    loader: nameLoader(source, kind),
    Component: NameView,
  })),
]

const searching = (source: LibrarySource, search: SearchClient): RouteObject =>
  viewAt('search', 'search', ({ searchLoader, SearchView }) => ({
    loader: searchLoader(source, search),
    Component: SearchView,
  }))

const elsewhere: RouteObject = { path: '*', loader: notFound, Component: () => null }

const textsFirst = (source: LibrarySource) => async () => {
  const { editions } = await source.catalog()
  return editions.length === 0 ? redirect(textsPath) : null
}

function notFound(): never {
  throw data(say`没有这一页`, { status: 404 })
}
