import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import type { Catalog } from '#edition/catalog.ts'
import type { Library } from '#edition/schema.ts'
import type { SearchClient } from '#search/client.ts'
import { sourceOf } from './library-source.ts'
import { pageMeta } from './page-meta.ts'
import {
  aboutPath,
  articlePath,
  doorPath,
  editionPath,
  editionsPath,
  forumPath,
  forumsPath,
  frontPath,
  searchPath,
  timelinePath,
} from './paths.ts'
import { createRoutes } from './routes.tsx'

/** The address of every page that is prerendered, below the base path, the front page first. */
export function pagesOf({ editions }: Library): string[] {
  const forums = editions.flatMap((edition) => edition.forums)
  return [
    frontPath,
    searchPath(),
    timelinePath(),
    forumsPath,
    aboutPath,
    doorPath,
    editionsPath(),
    ...editions.map(({ id }) => editionPath(id)),
    ...editions.flatMap(({ articles }) => articles.map(({ slug }) => articlePath(slug))),
    ...forums.map(({ slug }) => forumPath(slug)),
  ]
}

/** Nothing is searched for in the build: a query is never part of a prerendered address. */
const noSearch: SearchClient = {
  search: () => Promise.reject(new Error('there is no search in the build')),
  prepare: () => Promise.resolve(),
}

/** One page as markup, with the data that the browser takes it over with. */
export async function renderPage(
  library: Library,
  catalog: Catalog,
  path: string,
  basePath: string,
) {
  const routes = createRoutes(sourceOf(library, catalog), noSearch)
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
      ? pageMeta([{ meta: { title: '没有这一页', description: '' } }])
      : pageMeta(Object.values(context.loaderData))
  return {
    status,
    ...meta,
    lang: 'zh-Hans',
    html: await new Response(prelude).text(),
    // The page of a wrong address cannot know that address: the browser draws it anew.
    data: status === 404 ? null : { path: url.pathname, loaderData: context.loaderData },
  }
}
