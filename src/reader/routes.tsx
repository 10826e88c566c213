import { data, type RouteObject } from 'react-router'
import type { SearchClient } from '#search/client.ts'
import { aboutLoader, AboutView } from './about/about-route.tsx'
import { articleLoader, ArticleView } from './article/article-route.tsx'
import { forumLoader, ForumView } from './forum/forum-route.tsx'
import { forumsLoader, ForumsView } from './forum/forums-route.tsx'
import { BareErrorView, ErrorView } from './frame/error-view.tsx'
import { rootLoader, RootView } from './frame/root-route.tsx'
import { editionLoader, EditionView } from './front/edition-route.tsx'
import { editionsLoader, EditionsView } from './front/editions-route.tsx'
import { frontLoader, FrontView } from './front/front-route.tsx'
import type { LibrarySource } from './library-source.ts'
import { searchLoader, SearchView } from './search/search-route.tsx'
import { timelineLoader, TimelineView } from './timeline/timeline-route.tsx'

/** The route table; the library and the search are arguments. */
export const createRoutes = (source: LibrarySource, search: SearchClient): RouteObject[] => [
  {
    path: '/',
    loader: rootLoader(source),
    // What stands around the pages does not change as one goes from page to page.
    shouldRevalidate: () => false,
    Component: RootView,
    ErrorBoundary: BareErrorView,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: ErrorView,
        children: [
          { index: true, loader: frontLoader(source), Component: FrontView },
          { path: 'editions', loader: editionsLoader(source), Component: EditionsView },
          { path: 'editions/:edition', loader: editionLoader(source), Component: EditionView },
          { path: 'articles/:article', loader: articleLoader(source), Component: ArticleView },
          { path: 'search', loader: searchLoader(source, search), Component: SearchView },
          { path: 'timeline', loader: timelineLoader(source), Component: TimelineView },
          { path: 'forums', loader: forumsLoader(source), Component: ForumsView },
          { path: 'forums/:forum', loader: forumLoader(source), Component: ForumView },
          { path: 'about', loader: aboutLoader(source), Component: AboutView },
          { path: '*', loader: notFound, Component: () => null },
        ],
      },
    ],
  },
]

function notFound(): never {
  throw data('没有这一页', { status: 404 })
}
