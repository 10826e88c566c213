import { expect, it } from 'vitest'
import { lengthOf, minutesFor } from './reading-time.ts'

const article = (...texts: string[]) => ({
  paragraphs: texts.map((text, index) => ({
    id: `p${index + 1}`,
    text,
    kind: 'text',
    seams: [],
    lines: [1, 1],
  })),
})

it.each([
  [['羊城晚报讯，今日。'], 7],
  [['数字政府', '“一户通”APP 2021年'], 10],
  [[], 0],
  [['𠮷野家'], 3],
])('counts what is read, and neither stops nor blanks: %s', (texts, length) => {
  expect(lengthOf(article(...texts))).toBe(length)
})

it('says minutes that a reader can plan with', () => {
  expect([0, 100, 300, 1000].map(minutesFor)).toEqual([1, 1, 1, 3])
})
