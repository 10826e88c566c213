import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import {
  createBrowserRouter,
  RouterProvider,
  type DataRouter,
  type HydrationState,
} from 'react-router'
import { catalogUrl } from 'virtual:library'
import { registerOffline } from '#offline/register.ts'
import { startSearch } from '#search/start-search.ts'
import { OfflineContext } from './offline-context.ts'
import { fetchedSource } from './library-source.ts'
import { listenForDrops } from './own/listen-for-drops.ts'
import { createRoutes } from './routes.tsx'
import { siteAddress, WorldContext, worldAt } from './world.ts'
import './styles.css'

type RouteData = NonNullable<HydrationState['loaderData']>

const world = worldAt(window.location.pathname)
const offline = registerOffline(siteAddress)
const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')

const appOf = (router: DataRouter) => (
  <StrictMode>
    <WorldContext value={world}>
      <OfflineContext value={offline}>
        <RouterProvider router={router} />
      </OfflineContext>
    </WorldContext>
  </StrictMode>
)

if (world === 'own') {
  void import('./own-world.tsx').then(({ startOwnWorld }) => {
    drawOnceReady(root, startOwnWorld())
  })
} else {
  const source = fetchedSource(catalogUrl)
  const search = startSearch(async () => (await source.catalog()).editions.map(({ url }) => url))
  const prerendered = prerenderedData()
  const router = createBrowserRouter(createRoutes(source, search), {
    basename: siteAddress,
    ...(prerendered ? { hydrationData: prerendered } : {}),
  })
  if (prerendered) hydrateRoot(root, appOf(router))
  else drawOnceReady(root, router)
  listenForDrops((files) => {
    void Promise.all([files, import('./own/hand-over.ts')]).then(([dropped, { handOver }]) =>
      handOver(dropped),
    )
  })
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

/** What is on the page stays until the data is here: nothing flashes. */
function drawOnceReady(element: HTMLElement, router: DataRouter) {
  const draw = () => {
    createRoot(element).render(appOf(router))
  }
  if (router.state.initialized) {
    draw()
    return
  }
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return
    stop()
    draw()
  })
}
