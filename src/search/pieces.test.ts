import { expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

const TEXT = '港澳盼与粤合作'

test.each([
  [[], [TEXT]],
  [[{ start: 1, end: 2 }], ['港', '«澳»', '盼与粤合作']],
  [
    [
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 5, end: 7 },
    ],
    ['«港澳»', '«盼»', '与粤', '«合作»'],
  ],
  [[{ start: 0, end: 7 }], [`«${TEXT}»`]],
])('marks %j', (marks, expected) => {
  const pieces = piecesOf(TEXT, marks)
  expect(pieces.map(({ text, marked }) => (marked ? `«${text}»` : text))).toEqual(expected)
})
