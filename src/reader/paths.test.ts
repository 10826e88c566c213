import { expect, it } from 'vitest'
import { editionPath, editionsPath, readEditionPages, readEditionsPage } from './paths.ts'

const paramsOf = (path: string) => new URL(path, 'http://here').searchParams

it('reads back the pages of an edition that it wrote, and writes no first page', () => {
  expect(editionPath('a', { page: 1, mends: 1 }, 'mends')).toBe('/editions/a#mends')
  const pages = { page: 3, mends: 2, captions: 1, notes: 7, changes: 1, synonyms: 1, warnings: 1 }
  expect(editionPath('a', pages)).toBe('/editions/a?page=3&mends=2&notes=7')
  expect(readEditionPages(paramsOf(editionPath('a', pages)))).toEqual(pages)
})

it.each(['0', '-1', '1.5', 'x', '1e9', ''])('reads ?page=%s as the first page', (page) => {
  expect(readEditionsPage(paramsOf(`/editions?page=${page}`))).toBe(1)
  expect(readEditionPages(paramsOf(`/editions/a?page=${page}`)).page).toBe(1)
})

it('reads back the page of the list of editions', () => {
  expect(editionsPath(1)).toBe('/editions')
  expect(readEditionsPage(paramsOf(editionsPath(4)))).toBe(4)
})
