import type { Encoding } from '#edition/decode.ts'
import { UsageError } from './command-line.ts'

export const ENCODING_OPTION = { encoding: { type: 'string' } } as const

/** What page texts and records without a byte order mark are in; `name` is that of the setting. */
export function encodingOf(written: string | undefined, name = '--encoding '): Encoding {
  const encoding = (written || 'utf-8').toLowerCase()
  if (encoding === 'utf-8' || encoding === 'gb18030') return encoding
  throw new UsageError(
    `${name}${written}: expected utf-8 or gb18030 (which GBK and GB2312 are part of)`,
  )
}
