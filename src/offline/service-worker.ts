/**
 * Keeps the whole site on the device after one visit. Built to one file without imports, with the
 * list of files written into it: importScripts would die under Trusted Types.
 */
import { cachePrefix, keyOf, planFor, type KeptFile, type Receipt } from './kept-files.ts'
import { isWorkerRequest } from './worker-messages.ts'

declare const self: ServiceWorkerGlobalScope
declare const __KEPT_FILES__: KeptFile[]
declare const __VERSION__: string

const NETWORK_PATIENCE = 3000

const base = new URL('./', self.location.href)
const prefix = cachePrefix(base.pathname)
const cacheName = prefix + __VERSION__
const files = new Map(__KEPT_FILES__.map((file) => [file.path, file]))

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

self.addEventListener('fetch', (event) => {
  const plan = planFor(event.request, base, files)
  if (plan?.answer === 'file') event.respondWith(fileAnswer(plan.file))
  if (plan?.answer === 'page') event.respondWith(pageAnswer(plan.address, event.request.url))
})

self.addEventListener('message', (event) => {
  const [port] = event.ports
  if (!isWorkerRequest(event.data)) return
  if (event.data.type === 'skip-waiting') event.waitUntil(self.skipWaiting())
  else event.waitUntil(receipt().then((found) => port?.postMessage(found)))
})

async function keepAll() {
  const cache = await caches.open(cacheName)
  await Promise.all(__KEPT_FILES__.map((file) => keep(file, cache)))
}

async function keep(file: KeptFile, cache: Cache) {
  const key = keyOf(base, file)
  const former = await caches.match(key, { ignoreVary: true })
  await cache.put(key, former ?? (await fetched(file)))
}

async function fetched(file: KeptFile): Promise<Response> {
  const url = new URL(encodeURI(file.path), base)
  // What is among the assets has its hash in its name: the page's own copy is as good as a new one.
  const cache = file.path.startsWith('assets/') ? 'default' : 'reload'
  const response = await fetch(url, { cache, credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${url.pathname}: the server answered ${response.status}`)
  // A page cannot be answered with a response that says it came by a redirect.
  return response.redirected ? new Response(response.body, response) : response
}

async function takeOver() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** From the cache; what the system has thrown away is fetched and put back. */
async function fileAnswer(file: KeptFile): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(keyOf(base, file), { ignoreVary: true })
  if (kept) return kept
  const response = await fetched(file)
  await cache.put(keyOf(base, file), response.clone())
  return response
}

/** The server's page when it comes in time, or else the shell, which draws any address. */
async function pageAnswer(address: string, asked: string): Promise<Response> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(NETWORK_PATIENCE),
    })
    if (response.status < 500) return response.redirected ? moved(response, asked) : response
  } catch {
    // No server, or a slow one: the shell follows.
  }
  const shell = files.get('shell.html')
  return shell ? fileAnswer(shell) : Response.error()
}

/** A redirect has to be the browser's own; it keeps the query, which the server never saw. */
function moved(response: Response, asked: string): Response {
  const target = new URL(response.url)
  target.search = new URL(asked).search
  return Response.redirect(target.href)
}

async function receipt(): Promise<Receipt> {
  const cache = await caches.open(cacheName)
  const keys = new Set((await cache.keys()).map(({ url }) => url))
  const kept = __KEPT_FILES__.filter((file) => keys.has(keyOf(base, file)))
  return {
    version: __VERSION__,
    kept: kept.length,
    files: __KEPT_FILES__.length,
    bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}
