import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
  type StaticHandlerContext,
} from 'react-router'
import type { Catalog } from '#edition/catalog.ts'
import type { Edition } from '#edition/schema.ts'
import { NAME_KINDS } from '#edition/select-names.ts'
import { say } from '#language/say.ts'
import type { SearchClient } from '#search/client.ts'
import type { LibrarySource } from './library-source.ts'
import { pageMeta } from './page-meta.ts'
import { crumbsTo, pageSubject } from './page-subject.ts'
import {
  aboutPath,
  articlePath,
  comparePath,
  doorPath,
  editionPath,
  editionsPath,
  figuresPath,
  forumPath,
  forumsPath,
  frontPath,
  marksPath,
  namePath,
  namesPath,
  searchPath,
  timelinePath,
} from './paths.ts'
import { createRoutes, type RouteHandle } from './routes.tsx'
import type { View } from './views.ts'
import { indexPath } from './ui/index-choices.tsx'
import { indexesIn } from './ui/indexes.ts'

export { fetchedSource, sourceOf } from './library-source.ts'

/** The address of every page that is prerendered, below the base path, the front page first. */
export function pagesOf(editions: Edition[]): string[] {
  const forums = editions.flatMap((edition) => edition.forums)
  return [
    frontPath,
    searchPath(),
    timelinePath(),
    forumsPath,
    comparePath(),
    aboutPath,
    doorPath,
    marksPath(),
    editionsPath(),
    ...editions.map(({ id }) => editionPath(id)),
    ...editions.flatMap(({ articles }) => articles.map(({ slug }) => articlePath(slug))),
    ...forums.map(({ slug }) => forumPath(slug)),
    ...NAME_KINDS.flatMap((kind) => {
      const slugs = new Set(editions.flatMap((edition) => edition[kind].map(({ slug }) => slug)))
      return slugs.size === 0
        ? []
        : [namesPath(kind), ...[...slugs].map((slug) => namePath(kind, slug))]
    }),
    ...(editions.some(({ figures }) => figures.length > 0) ? [figuresPath()] : []),
  ]
}

/** Of an archive: its articles and names are too many for files of their own, and are drawn when read. */
export function pagesOfArchive(catalog: Catalog): string[] {
  return [
    ...pagesOf([]),
    ...catalog.editions.map(({ id }) => editionPath(id)),
    ...indexesIn(catalog).map((index) => indexPath(index)),
  ]
}

/** Nothing is searched for in the build: a query is never part of a prerendered address. */
const notHere = () => Promise.reject(new Error('there is no search in the build'))
const noSearch: SearchClient = {
  search: notHere,
  article: notHere,
  suggest: notHere,
  prepare: () => Promise.resolve(),
}

/** One page as markup, with the data that the browser takes it over with. */
export async function renderPage(source: LibrarySource, path: string, basePath: string) {
  const routes = createRoutes(source, noSearch)
  const basename = basePath
  const handler = createStaticHandler(routes, { basename })
  const url = new URL(basePath.replace(/\/$/, '') + path, 'http://prerender.invalid')
  const context = await handler.query(new Request(url))
  if (context instanceof Response) throw new Error(`${path}: expected a page, not a response`)
  const failure = Object.values(context.errors ?? {}).find((error) => error instanceof Error)
  if (failure) throw failure

  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </StrictMode>,
  )
  const status = context.statusCode === 404 ? (404 as const) : (200 as const)
  const meta =
    status === 404
      ? pageMeta([{ meta: { title: say`没有这一页`, description: '' } }])
      : pageMeta(Object.values(context.loaderData))
  const subject = status === 404 ? null : await pageSubject(source, path, paramsOf(context))
  return {
    status,
    ...meta,
    subject,
    crumbs: crumbsTo(path, meta.name, subject),
    lang: 'zh-Hans',
    view: viewOf(context),
    html: await new Response(prelude).text(),
    // The page of a wrong address cannot know that address: the browser draws it anew.
    data: status === 404 ? null : { path: url.pathname, loaderData: context.loaderData },
  }
}

/** The view whose code takes the page over; null where none stands. */
function viewOf({ matches }: StaticHandlerContext): View | null {
  const handle: RouteHandle | undefined = matches.at(-1)?.route.handle
  return handle?.view ?? null
}

/** The parameters of the deepest route. */
const paramsOf = ({ matches }: StaticHandlerContext) => matches.at(-1)?.params ?? {}
