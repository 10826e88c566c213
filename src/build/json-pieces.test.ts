import { expect, it } from 'vitest'
import { jsonPieces } from './json-pieces.ts'

it.each([
  {},
  [],
  { a: [], b: {}, c: null, 'd"\n': '\n"' },
  {
    editions: [{ articles: [{ text: '一行\n两行', seams: [{ at: 1 }] }, { text: '' }], notes: [] }],
  },
  { a: undefined, b: [{ c: undefined }] },
  [[[[[[1, [2]]]]]], { x: { y: { z: { w: { v: [0] } } } } }],
])('prints %j as JSON.stringify does', (value) => {
  expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2))
})

it('holds no more than a piece of what is long', () => {
  const value = {
    editions: [
      { articles: Array.from({ length: 5000 }, (_, at) => ({ at, text: '灯'.repeat(50) })) },
    ],
  }
  const pieces = [...jsonPieces(value)]
  expect(pieces.join('')).toBe(JSON.stringify(value, null, 2))
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000)
})
