import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider, type HydrationState } from 'react-router'
import { catalogUrl } from 'virtual:library'
import { registerOffline } from '#offline/register.ts'
import { startSearch } from '#search/start-search.ts'
import { OfflineContext } from './offline-context.ts'
import { fetchedSource } from './library-source.ts'
import { createRoutes } from './routes.tsx'
import './styles.css'

type RouteData = NonNullable<HydrationState['loaderData']>

const base = import.meta.env.BASE_URL
const source = fetchedSource(catalogUrl)
const search = startSearch(async () => (await source.catalog()).editions.map(({ url }) => url))
const offline = registerOffline(base)

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

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')
const prerendered = prerenderedData()
const router = createBrowserRouter(createRoutes(source, search), {
  basename: base,
  ...(prerendered ? { hydrationData: prerendered } : {}),
})
const app = (
  <StrictMode>
    <OfflineContext value={offline}>
      <RouterProvider router={router} />
    </OfflineContext>
  </StrictMode>
)

if (prerendered) {
  hydrateRoot(root, app)
} else {
  // What is on the page stays until the data is here: nothing flashes.
  const draw = () => {
    createRoot(root).render(app)
  }
  if (router.state.initialized) draw()
  else {
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      draw()
    })
  }
}
