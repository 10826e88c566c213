import type { CslItem } from './csl-item.ts'

/** As CSL-JSON, of which a file holds a list. */
export const cslJsonOf = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`
