import { brotliCompressSync, constants } from 'node:zlib'

/** Bytes as they are, and by brotli 9, which is near 11 and done in a bearable time. */
export function sizesOf(parts) {
  const bytes = parts.map((part) => Buffer.from(part))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 }
  return {
    raw: sum(bytes.map(({ length }) => length)),
    brotli: sum(bytes.map((each) => brotliCompressSync(each, { params }).length)),
  }
}

const sum = (list) => list.reduce((all, each) => all + each, 0)
