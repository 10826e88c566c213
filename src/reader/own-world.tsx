import { createHashRouter, type DataRouter } from 'react-router'
import { startSearch } from '#search/start-search.ts'
import type { OfferedFile } from './own/offered-files.ts'
import { listenForDrops } from './own/listen-for-drops.ts'
import { ownSource } from './own/own-source.ts'
import { createOwnTexts } from './own/own-texts.ts'
import { pipeline, startReading } from './own/start-reading.ts'
import { openTextStore } from './own/text-store.ts'
import { textsLoader, TextsView } from './own/texts-route.tsx'
import { textsPath } from './paths.ts'
import { createOwnRoutes } from './routes.tsx'
import { ownStorage } from './world.ts'

/** Wires what a reader has opened to the same views as the site's editions. */
export function startOwnWorld(): DataRouter {
  const otherTabs = new BroadcastChannel(ownStorage)
  const store = openTextStore(ownStorage)
  const own = createOwnTexts({
    store,
    startReading,
    pipeline,
    now: () => new Date(),
    inTurn: (change) => navigator.locks.request(ownStorage, change),
    tellOthers: () => {
      otherTabs.postMessage(null)
    },
  })
  otherTabs.onmessage = () => void own.refresh()

  const search = startSearch(async () => (await own.shelf()).editions.map(({ json }) => json))
  const router = createHashRouter(
    createOwnRoutes(ownSource(own), search, {
      loader: textsLoader,
      Component: () => <TextsView own={own} />,
    }),
  )
  let { shelf } = own.state()
  own.subscribe(() => {
    if (shelf === own.state().shelf) return
    shelf = own.state().shelf
    if (router.state.initialized) void router.revalidate()
  })

  const open = (files: OfferedFile[]) => {
    if (router.state.location.pathname !== textsPath) void router.navigate(textsPath)
    if (window.isSecureContext) void own.offer(files)
  }
  listenForDrops((files) => void files.then(open))
  // What was dropped on a page of the site; without storage nothing can have been left.
  void store.collect().then(
    (files) => files.length > 0 && open(files),
    () => undefined,
  )
  document.addEventListener('click', followAnchor)
  return router
}

/** Behind the # stands an address: a link to a place on the page must not replace it. */
function followAnchor(event: MouseEvent) {
  const link = event.target instanceof Element && event.target.closest('a[href^="#"]')
  const anchor = link ? (link.getAttribute('href') ?? '').slice(1) : ''
  if (anchor === '' || anchor.startsWith('/')) return
  event.preventDefault()
  const place = document.getElementById(decodeURIComponent(anchor))
  place?.scrollIntoView()
  place?.setAttribute('tabindex', '-1')
  place?.focus({ preventScroll: true })
}
