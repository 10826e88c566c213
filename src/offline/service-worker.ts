/**
 * Keeps the whole site on the device after one visit. Built to one file without imports, with the
 * list of files written into it: importScripts would die under Trusted Types.
 */
import {
  cachePrefix,
  keyOf,
  planFor,
  readCache,
  type KeptFile,
  type Proof,
  type Receipt,
} from './kept-files.ts'
import { isWorkerRequest } from './worker-messages.ts'

declare const self: ServiceWorkerGlobalScope
declare const __KEPT_FILES__: KeptFile[]
declare const __VERSION__: string
/** The folder of what is kept as it is read, below the base; null when there is none. */
declare const __ARCHIVE__: string | null

const NETWORK_PATIENCE = 3000

const base = new URL('./', self.location.href)
const prefix = cachePrefix(base.pathname)
const cacheName = prefix + __VERSION__
const files = new Map(__KEPT_FILES__.map((file) => [file.path, file]))

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

self.addEventListener('fetch', (event) => {
  const plan = planFor(event.request, base, files, __ARCHIVE__)
  if (plan?.answer === 'file') event.respondWith(fileAnswer(plan.file))
  if (plan?.answer === 'archive') event.respondWith(archiveAnswer(plan.path))
  if (plan?.answer === 'page') event.respondWith(pageAnswer(plan.address, event.request.url))
})

self.addEventListener('message', (event) => {
  const [port] = event.ports
  if (!isWorkerRequest(event.data)) return
  const { type } = event.data
  if (type === 'skip-waiting') event.waitUntil(self.skipWaiting())
  else event.waitUntil(ANSWERS[type]().then((found) => port?.postMessage(found)))
})

const ANSWERS = { receipt, complete, prove }

/**
 * WebKit loses what is put into a cache in which an earlier try was broken off, and says nothing: such
 * a cache is thrown away.
 * @throws Error when a file could not be had, or the browser does not keep it.
 */
async function keepAll() {
  if ((await keptAll()).missing.length === 0) return
  await caches.delete(cacheName)
  const { missing } = await keptAll()
  if (missing.length > 0) throw new Error(`not kept by the browser: ${missing.join(', ')}`)
}

async function keptAll(): Promise<Receipt> {
  const cache = await caches.open(cacheName)
  const stop = new AbortController()
  try {
    await Promise.all(__KEPT_FILES__.map((file) => keep(file, cache, stop.signal)))
  } catch (error) {
    // Answers that nobody reads would keep the page, which asks for the same files, waiting.
    stop.abort()
    throw error
  }
  await noteTime(cache)
  return receipt()
}

/** A connection may end before its file does: what a former version has is looked at as well. */
async function keep(file: KeptFile, cache: Cache, signal?: AbortSignal) {
  const key = keyOf(base, file)
  const former = await caches.match(key, { ignoreVary: true })
  const isGood = former && (await isWhole(file, former.clone()))
  await cache.put(key, isGood ? former : await fetchedAtLast(file, signal))
}

/** Of many connections one may break: a file that cannot be had is asked for once more. */
async function fetchedAtLast(file: KeptFile, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetchedWhole(file, { signal })
  } catch {
    signal?.throwIfAborted()
    return fetchedWhole(file, { cache: 'reload', signal })
  }
}

/** @throws Error when it could not be had, or is not what it should be. */
async function fetchedWhole(file: KeptFile, how?: HowToFetch): Promise<Response> {
  const response = await fetched(file, how)
  if (!(await isWhole(file, response.clone()))) throw new Error(`${file.path}: not all of it came`)
  return response
}

type HowToFetch = { cache?: 'reload'; signal?: AbortSignal | undefined }

async function fetched(file: KeptFile, how: HowToFetch = {}): Promise<Response> {
  const url = new URL(encodeURI(file.path), base)
  // What is among the assets has its hash in its name: the page's own copy is as good as a new one.
  const usual = file.path.startsWith('assets/') ? 'default' : 'reload'
  const { cache = usual, signal = null } = how
  const response = await fetch(url, { cache, credentials: 'same-origin', signal })
  if (!response.ok) throw new Error(`${url.pathname}: the server answered ${response.status}`)
  // A page cannot be answered with a response that says it came by a redirect.
  return response.redirected ? new Response(response.body, response) : response
}

async function takeOver() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
  await forgetOtherArchives()
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

async function archiveAnswer(path: string): Promise<Response> {
  const cache = await caches.open(readCache(base.pathname))
  const url = new URL(encodeURI(path), base)
  const kept = await cache.match(url, { ignoreVary: true })
  if (kept) return kept
  const response = await fetch(url, { credentials: 'same-origin' })
  if (!response.ok) return response
  // A full disk is no reason not to answer.
  await cache.put(url, response.clone()).catch(() => undefined)
  return response
}

/** What was read of a former archive is of no use to this one: its folder has another name. */
async function forgetOtherArchives() {
  const name = readCache(base.pathname)
  if (__ARCHIVE__ === null) {
    await caches.delete(name)
    return
  }
  const cache = await caches.open(name)
  const folder = new URL(__ARCHIVE__, base).href
  const old = (await cache.keys()).filter(({ url }) => !url.startsWith(folder))
  await Promise.all(old.map((request) => cache.delete(request)))
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
  const isKept = (file: KeptFile) => keys.has(keyOf(base, file))
  const kept = __KEPT_FILES__.filter(isKept)
  const missing = __KEPT_FILES__.filter((file) => !isKept(file)).map(({ path }) => path)
  const time = missing.length === 0 ? await cache.match(TIME) : undefined
  return {
    version: __VERSION__,
    kept: kept.length,
    files: __KEPT_FILES__.length,
    bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
    missing,
    at: time ? Number(await time.text()) : null,
  }
}

/** Fetches what the system has thrown away, or what never came. */
async function complete(): Promise<Receipt> {
  const { missing } = await receipt()
  const cache = await caches.open(cacheName)
  const lost = missing.flatMap((path) => files.get(path) ?? [])
  await Promise.allSettled(lost.map((file) => keep(file, cache)))
  const found = await receipt()
  if (found.missing.length > 0 || found.at !== null) return found
  await noteTime(cache)
  return receipt()
}

/** Where a cache says when it was complete; no file of a site is called so. */
const TIME = new URL('?complete', base).href

const noteTime = (cache: Cache) => cache.put(TIME, new Response(String(Date.now())))

/** Reads every file that is kept; one that is not what it should be is fetched anew. */
async function prove(): Promise<Proof> {
  const cache = await caches.open(cacheName)
  const proof = { files: __KEPT_FILES__.length, faulty: 0, lost: 0 }
  for (const file of __KEPT_FILES__) {
    const key = keyOf(base, file)
    if (await isWhole(file, await cache.match(key, { ignoreVary: true }))) continue
    proof.faulty++
    const fresh = await fetchedWhole(file, { cache: 'reload' }).catch(() => undefined)
    if (fresh) await cache.put(key, fresh)
    else proof.lost++
  }
  if (proof.faulty > 0 && proof.lost === 0) await noteTime(cache)
  return proof
}

async function isWhole({ hash }: KeptFile, response: Response | undefined): Promise<boolean> {
  const content = await response?.arrayBuffer().catch(() => undefined)
  if (!content) return false
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.startsWith(hash)
}
