import { trustedScriptUrl } from '#search/trusted-script-url.ts'
import { cachePrefix, readCache, type Proof, type Receipt } from './kept-files.ts'
import { isProof, isReceipt, type WorkerRequest } from './worker-messages.ts'

export type OfflineStatus =
  'unsupported' | 'installing' | 'ready' | 'update-waiting' | 'failed' | 'forgotten'

/** `subscribe` and `status` are what `useSyncExternalStore` asks for. */
export type Offline = {
  status: () => OfflineStatus
  /** Calls the listener at every change; returns what ends that. */
  subscribe: (listener: () => void) => () => void
  /** What is kept on this device; null while nothing is. */
  receipt: () => Promise<Receipt | null>
  /** Reads all that is kept, and mends what is faulty; null when nothing is kept, or nobody answers. */
  prove: () => Promise<Proof | null>
  /** Removes all that is kept, until the site is opened again. What a reader has made stays. */
  forget: () => Promise<void>
  /** Lets a waiting version take over, then reloads the page once. */
  applyUpdate: () => void
}

/** When a site that could not be kept is tried again, in ms after each failure. */
const TRIED_AGAIN = [5_000, 30_000, 120_000]
const RECEIPT_PATIENCE = 5000
/** Every file is read, and some perhaps fetched. */
const PROOF_PATIENCE = 120_000

/** Registers `sw.js` once the page has loaded. The dev server has none: there it is unsupported. */
export function registerOffline(baseUrl: string): Offline {
  const supported = 'serviceWorker' in navigator && window.isSecureContext && !import.meta.env.DEV
  let status: OfflineStatus = supported ? 'installing' : 'unsupported'
  let registration: ServiceWorkerRegistration | null = null
  const listeners = new Set<() => void>()
  const waits = TRIED_AGAIN.values()
  let isLeaving = false

  const setStatus = (next: OfflineStatus) => {
    if (next === status) return
    status = next
    for (const listener of listeners) listener()
  }

  const look = (found: ServiceWorkerRegistration) => {
    if (isLeaving) return
    if (found.waiting && found.active) setStatus('update-waiting')
    else if (found.active) setStatus('ready')
    else if (found.installing ?? found.waiting) setStatus('installing')
    else tryAgain()
  }

  const tryAgain = () => {
    if (status === 'failed') return
    setStatus('failed')
    const wait = waits.next().value
    if (wait !== undefined) setTimeout(() => status === 'failed' && register(), wait)
  }

  const follow = (found: ServiceWorkerRegistration) => {
    registration = found
    const followWorker = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => look(found))
    for (const worker of [found.installing, found.waiting, found.active]) followWorker(worker)
    found.addEventListener('updatefound', () => followWorker(found.installing))
    look(found)
    if (found.active) void complete(found)
  }

  /** The system throws away what it likes; what was kept on an earlier visit may not be whole. */
  const complete = async (found: ServiceWorkerRegistration) => {
    const receipt = await ask(found.active, 'receipt', isReceipt, RECEIPT_PATIENCE)
    if (!receipt || receipt.missing.length === 0) return
    setStatus('installing')
    const mended = await ask(found.active, 'complete', isReceipt, PROOF_PATIENCE)
    if (mended?.missing.length === 0) look(found)
    else setStatus('failed')
  }

  const register = () => {
    navigator.serviceWorker
      .register(trustedScriptUrl(`${baseUrl}sw.js`), { scope: baseUrl, updateViaCache: 'none' })
      .then(follow)
      // Private windows and full disks refuse: the site works on, only not offline.
      .catch(() => setStatus('failed'))
  }
  if (supported) {
    if (document.readyState === 'complete') register()
    else window.addEventListener('load', register, { once: true })
  }

  return {
    status: () => status,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    receipt: () => ask(registration?.active, 'receipt', isReceipt, RECEIPT_PATIENCE),
    prove: () => ask(registration?.active, 'prove', isProof, PROOF_PATIENCE),
    async forget() {
      isLeaving = true
      await registration?.unregister()
      registration = null
      const basePath = new URL(baseUrl, window.location.href).pathname
      const names = (await caches.keys()).filter(
        (name) => name.startsWith(cachePrefix(basePath)) || name === readCache(basePath),
      )
      await Promise.all(names.map((name) => caches.delete(name)))
      setStatus('forgotten')
    },
    applyUpdate() {
      if (!registration?.waiting) return
      const reload = () => window.location.reload()
      navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
      send(registration.waiting, { type: 'skip-waiting' })
    },
  }
}

/** The worker may have been ended by the system while it was asked. */
const ask = <T>(
  worker: ServiceWorker | null | undefined,
  type: WorkerRequest['type'],
  isAnswer: (data: unknown) => data is T,
  patience: number,
): Promise<T | null> =>
  new Promise((resolve) => {
    if (!worker) {
      resolve(null)
      return
    }
    const { port1, port2 } = new MessageChannel()
    const finish = (answer: T | null) => {
      clearTimeout(timer)
      port1.close()
      resolve(answer)
    }
    const timer = setTimeout(() => finish(null), patience)
    port1.onmessage = ({ data }) => finish(isAnswer(data) ? data : null)
    send(worker, { type }, port2)
  })

const send = (worker: ServiceWorker, request: WorkerRequest, port?: MessagePort) =>
  worker.postMessage(request, port ? [port] : [])
