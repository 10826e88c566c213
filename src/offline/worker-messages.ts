import type { Receipt } from './kept-files.ts'

/** What a page may ask of the service worker. */
export type WorkerRequest = { type: 'skip-waiting' } | { type: 'receipt' }

/** Messages may come from another version: what they hold is looked at first. */
export const isWorkerRequest = (data: unknown): data is WorkerRequest =>
  hasKey(data, 'type') && (data.type === 'skip-waiting' || data.type === 'receipt')

export const isReceipt = (data: unknown): data is Receipt =>
  hasKey(data, 'kept') && hasKey(data, 'files') && hasKey(data, 'bytes')

const hasKey = <K extends string>(data: unknown, key: K): data is Record<K, unknown> =>
  typeof data === 'object' && data !== null && key in data
