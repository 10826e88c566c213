import decodeQR from 'qr/decode.js'
import { expect, it } from 'vitest'
import { drawQr, type DrawnQr } from './draw-qr.ts'

/** Draws the path as a browser would, eight pixels for a module, and reads it as a phone would. */
function read({ size, path }: DrawnQr): string {
  const scale = 8
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = row * width + Number(x) * scale
      for (let at = from; at < from + Number(length) * scale; at++) data.fill(0, at * 4, at * 4 + 3)
    }
  }
  return decodeQR({ width, height: width, data })
}

const quote = `quote=${encodeURIComponent('每'.repeat(150))}`

it.each([
  ['a paragraph', 'https://example.org/articles/gang-ao#p3'],
  ['a search', 'https://example.org/search?q=%E6%95%B0%E5%AD%97&forum=-a'],
  ['the longest quote', `https://example.org/articles/gang-ao?${quote}#p3`],
])('holds the address of %s', (_what, address) => {
  const drawn = drawQr(address)
  expect(drawn && read(drawn)).toBe(address)
})

it('is surrounded by four modules of nothing', () => {
  const drawn = drawQr('https://example.org/')
  if (!drawn) throw new Error('not drawn')
  for (const [, x, y, length] of drawn.path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
    expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(drawn.size - 4)
  }
})

it('is not drawn of an address that no code holds', () => {
  expect(drawQr(`https://example.org/?q=${'a'.repeat(2930)}`)?.size).toBe(177 + 8)
  expect(drawQr(`https://example.org/?q=${'a'.repeat(2931)}`)).toBeNull()
})
