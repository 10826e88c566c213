import { trustedScriptUrl } from '#search/trusted-script-url.ts'
import type { Receipt } from './kept-files.ts'
import { isReceipt, type WorkerRequest } from './worker-messages.ts'

export type OfflineStatus = 'unsupported' | 'installing' | 'ready' | 'update-waiting' | 'failed'

/** `subscribe` and `status` are what `useSyncExternalStore` asks for. */
export type Offline = {
  status: () => OfflineStatus
  /** Calls the listener at every change; returns what ends that. */
  subscribe: (listener: () => void) => () => void
  /** What is kept on this device; null while nothing is. */
  receipt: () => Promise<Receipt | null>
  /** Lets a waiting version take over, then reloads the page once. */
  applyUpdate: () => void
}

const RECEIPT_PATIENCE = 5000

/** Registers `sw.js` once the page has loaded. The dev server has none: there it is unsupported. */
export function registerOffline(baseUrl: string): Offline {
  const supported = 'serviceWorker' in navigator && window.isSecureContext && !import.meta.env.DEV
  let status: OfflineStatus = supported ? 'installing' : 'unsupported'
  let registration: ServiceWorkerRegistration | null = null
  const listeners = new Set<() => void>()

  const setStatus = (next: OfflineStatus) => {
    if (next === status) return
    status = next
    for (const listener of listeners) listener()
  }

  const look = (found: ServiceWorkerRegistration) => {
    if (found.waiting && found.active) setStatus('update-waiting')
    else if (found.active) setStatus('ready')
    else if (found.installing ?? found.waiting) setStatus('installing')
    else setStatus('failed')
  }

  const follow = (found: ServiceWorkerRegistration) => {
    registration = found
    const followWorker = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => look(found))
    for (const worker of [found.installing, found.waiting, found.active]) followWorker(worker)
    found.addEventListener('updatefound', () => followWorker(found.installing))
    look(found)
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
    receipt: async () => (registration?.active ? receiptFrom(registration.active) : null),
    applyUpdate() {
      if (!registration?.waiting) return
      const reload = () => window.location.reload()
      navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
      send(registration.waiting, { type: 'skip-waiting' })
    },
  }
}

/** The worker may have been ended by the system while it was asked. */
const receiptFrom = (worker: ServiceWorker): Promise<Receipt | null> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const finish = (receipt: Receipt | null) => {
      clearTimeout(timer)
      port1.close()
      resolve(receipt)
    }
    const timer = setTimeout(() => finish(null), RECEIPT_PATIENCE)
    port1.onmessage = ({ data }) => finish(isReceipt(data) ? data : null)
    send(worker, { type: 'receipt' }, port2)
  })

const send = (worker: ServiceWorker, request: WorkerRequest, port?: MessagePort) =>
  worker.postMessage(request, port ? [port] : [])
