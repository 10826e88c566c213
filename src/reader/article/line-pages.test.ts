import { expect, test } from 'vitest'
import { linePages } from './line-pages.ts'

const line = (start: number, width = 30) => ({ start, end: start + width })

test('a page takes as many whole lines as it has room for', () => {
  expect(linePages([line(0), line(30), line(60), line(90), line(120)], 70)).toEqual([0, 60, 120])
})

test('lines that stand side by side in one column go together', () => {
  expect(linePages([line(0), line(40, 20), line(35, 30), line(80)], 64)).toEqual([0, 35, 80])
})

test('a line that is wider than the page has one of its own', () => {
  expect(linePages([line(0), line(30, 200), line(230)], 60)).toEqual([0, 30, 230])
})

test('a text without lines is one page', () => {
  expect(linePages([], 60)).toEqual([0])
})
