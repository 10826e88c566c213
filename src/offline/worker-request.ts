import type { Receipt, Request } from './kept-files.ts'

/** Messages cross from another world, and another version: what they hold is looked at first. */
export const isRequest = (data: unknown): data is Request =>
  hasKey(data, 'type') && (data.type === 'skip-waiting' || data.type === 'receipt')

export const isReceipt = (data: unknown): data is Receipt =>
  hasKey(data, 'version') && hasKey(data, 'files') && hasKey(data, 'bytes')

const hasKey = <K extends string>(data: unknown, key: K): data is Record<K, unknown> =>
  typeof data === 'object' && data !== null && key in data
