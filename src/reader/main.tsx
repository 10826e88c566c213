import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import {
  createBrowserRouter,
  RouterProvider,
  type DataRouter,
  type HydrationState,
} from 'react-router'
import { catalogUrl } from 'virtual:library'
import { keptAddresses } from '#offline/kept-editions.ts'
import { registerOffline } from '#offline/register.ts'
import { startSearch } from '#search/start-search.ts'
import { awaitInstallOffer } from './about/install-button.tsx'
import { OfflineContext } from './offline-context.ts'
import { fetchedSource } from './library-source.ts'
import { listenForDrops } from './own/listen-for-drops.ts'
import { renewWhenScriptsAreGone } from './renewal.ts'
import { createRoutes } from './routes.tsx'
import { siteAddress, WorldContext, worldAt } from './world.ts'
import './styles.css'

type RouteData = NonNullable<HydrationState['loaderData']>

const world = worldAt(window.location.pathname)
const offline = registerOffline(siteAddress)
awaitInstallOffer()
renewWhenScriptsAreGone()
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
    const router = startOwnWorld()
    onceReady(router, () => {
      createRoot(root).render(appOf(router))
    })
  })
} else {
  const source = fetchedSource(catalogUrl, undefined, () => keptAddresses(siteAddress))
  const search = startSearch(async () => {
    const { editions, archive } = await source.catalog()
    return archive ? { archive: archive.url } : editions.map(({ url }) => url)
  })
  const prerendered = prerenderedData()
  const router = createBrowserRouter(createRoutes(source, search), {
    basename: siteAddress,
    ...(prerendered ? { hydrationData: prerendered } : {}),
  })
  onceReady(router, () => {
    if (prerendered) hydrateRoot(root, appOf(router))
    else createRoot(root).render(appOf(router))
  })
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

/** What is on the page stays until the view and its data are here: nothing flashes. */
function onceReady(router: DataRouter, draw: () => void) {
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
