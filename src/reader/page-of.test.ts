import { expect, it } from 'vitest'
import { pageOf } from './page-of.ts'

const list = Array.from({ length: 25 }, (_, index) => index + 1)

it('cuts a list into pages that hold all of it', () => {
  const pages = [1, 2, 3].map((page) => pageOf(list, page, 10))
  expect(pages.flatMap(({ entries }) => entries)).toEqual(list)
  expect(pages.at(-1)?.shown).toEqual({ page: 3, pages: 3, first: 21, last: 25, total: 25 })
})

it.each([0, 4, -1])('reads page %d, which the list does not have, as the first', (wanted) => {
  expect(pageOf(list, wanted, 10).shown).toMatchObject({ page: 1, first: 1, last: 10 })
})

it('has one page of an empty list', () => {
  expect(pageOf([], 2, 10)).toEqual({
    entries: [],
    shown: { page: 1, pages: 1, first: 0, last: 0, total: 0 },
  })
})
