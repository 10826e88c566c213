import type { Proof, Receipt } from './kept-files.ts'

/** What a page may ask of the service worker. */
export type WorkerRequest = { type: (typeof REQUESTS)[number] }

/**
 * `complete` fetches what is missing; `prove` reads all that is kept as well, and mends what is not as
 * it should be.
 */
const REQUESTS = ['skip-waiting', 'receipt', 'complete', 'prove'] as const

/** Messages may come from another version: what they hold is looked at first. */
export const isWorkerRequest = (data: unknown): data is WorkerRequest =>
  hasKey(data, 'type') && REQUESTS.some((type) => type === data.type)

export const isReceipt = (data: unknown): data is Receipt =>
  hasKey(data, 'kept') && hasKey(data, 'files') && hasKey(data, 'bytes') && hasKey(data, 'missing')

export const isProof = (data: unknown): data is Proof =>
  hasKey(data, 'files') && hasKey(data, 'faulty') && hasKey(data, 'lost')

const hasKey = <K extends string>(data: unknown, key: K): data is Record<K, unknown> =>
  typeof data === 'object' && data !== null && key in data
