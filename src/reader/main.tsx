import { startTransition, StrictMode, useEffect, useState, type ReactNode } from 'react'
import {
  createBrowserRouter,
  matchRoutes,
  RouterProvider,
  type DataRouter,
  type HydrationState,
  type RouteObject,
} from 'react-router'
import { catalogUrl } from 'virtual:library'
import { keptAddresses } from '#offline/kept-editions.ts'
import { registerOffline } from '#offline/register.ts'
import { startSearch } from '#search/start-search.ts'
import { awaitInstallOffer } from './about/install-button.tsx'
import { OfflineContext } from './offline-context.ts'
import { fetchedSource } from './library-source.ts'
import { listenForDrops } from './own/listen-for-drops.ts'
import { createRoot, hydrateRoot } from './react-first.ts'
import { createRoutes } from './routes.tsx'
import { startCharacters, startLanguage } from './start-language.ts'
import { nextTask } from './ui/next-task.ts'
import { comeToLife } from './ui/use-client-value.ts'
import { siteAddress, WorldContext, worldAt } from './world.ts'

type RouteData = NonNullable<HydrationState['loaderData']>

const world = worldAt(window.location.pathname)
const offline = registerOffline(siteAddress)
awaitInstallOffer()
const place = appPlace()

const appOf = (router: DataRouter) => (
  <StrictMode>
    <Living router={router} />
    <WorldContext value={world}>
      <OfflineContext value={offline}>
        <RouterProvider router={router} />
      </OfflineContext>
    </WorldContext>
  </StrictMode>
)

/**
 * Says when the page has come to life. Who went back while it was first drawn is shown that only now:
 * the router's provider does not hear of it before.
 */
function Living({ router }: { router: DataRouter }) {
  const [drawn] = useState(router.state)
  useEffect(() => {
    comeToLife()
    startCharacters(place)
    if (router.state !== drawn) void router.revalidate()
  }, [router, drawn])
  return null
}

const translated = startLanguage()
void start()

/** Each step is a task of its own: what a reader does in between is answered. */
async function start() {
  await translated
  await nextTask()
  await (world === 'own' ? startOwn() : startSite())
}

async function startOwn() {
  const { startOwnWorld } = await import('./own-world.tsx')
  await nextTask()
  const router = startOwnWorld()
  onceReady(router, drawAnew)
}

async function startSite() {
  const source = fetchedSource(catalogUrl, undefined, () => keptAddresses(siteAddress))
  const search = startSearch(async () => {
    const { editions, archive } = await source.catalog()
    return archive ? { archive: archive.url } : editions.map(({ url }) => url)
  })
  const prerendered = translated ? null : prerenderedData()
  const routes = createRoutes(source, search)
  if (prerendered) {
    await haveCode(routes)
    await nextTask()
  }
  const router = createBrowserRouter(routes, {
    basename: siteAddress,
    ...(prerendered ? { hydrationData: prerendered } : {}),
  })
  onceReady(router, (app) => {
    if (prerendered) startTransition(() => void hydrateRoot(place, app))
    else drawAnew(app)
  })
  listenForDrops((files) => {
    void Promise.all([files, import('./own/hand-over.ts')]).then(([dropped, { handOver }]) =>
      handOver(dropped),
    )
  })
}

function drawAnew(app: ReactNode) {
  comeToLife()
  const root = createRoot(place)
  startTransition(() => root.render(app))
}

/** A page that is taken over brings its data: with the code there too, no loader asks for them again. */
async function haveCode(routes: RouteObject[]) {
  const matches = matchRoutes(routes, window.location, siteAddress) ?? []
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy === 'function') {
        Object.assign(route, await route.lazy(), { lazy: undefined })
      }
    }),
    // Code that cannot be had is asked for again by the router, which tells of it.
  ).catch(() => undefined)
}

/**
 * The data of the prerendered page; null in the service worker's shell, and where the address asks
 * for more than any file can know: a query, or a page that is not there.
 */
function prerenderedData(): HydrationState | null {
  const text = document.getElementById('hydration')?.textContent
  if (!text || window.location.search) return null
  const data: { path: string; loaderData: RouteData } | null = JSON.parse(text)
  return data?.path === window.location.pathname ? { loaderData: data.loaderData } : null
}

/** What is on the page stays until the view and its data are here: nothing flashes. */
function onceReady(router: DataRouter, draw: (app: ReactNode) => void) {
  if (router.state.initialized) {
    draw(appOf(router))
    return
  }
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return
    stop()
    draw(appOf(router))
  })
}

function appPlace(): HTMLElement {
  const app = document.getElementById('app')
  if (!app) throw new Error('index.html has no #app')
  return app
}
