import { expect, it } from 'vitest'
import { readLibrary } from '#edition/read-library.ts'
import { placeQuote } from './place-quote.ts'
import { placesOf } from './places-of.ts'

const { library } = readLibrary([
  { file: 'a.txt', text: '# 题\n\n第一段。\n\n第二段。\n', sha256: '0'.repeat(64), notes: null },
])
const article = library.editions[0]?.articles[0]
if (!article) throw new Error('no article')

const placesAt = (anchor: string, quote = '') =>
  placesOf(article, anchor, quote, placeQuote(article, quote, anchor)).map(({ name, path }) => [
    name,
    decodeURIComponent(path.replace(/^\/articles\/[^?#]+/, '')),
  ])

it('is the whole article, and what its address points at', () => {
  expect(placesAt('')).toEqual([['全文', '']])
  expect(placesAt('p2')).toEqual([
    ['全文', ''],
    ['第 2 段', '#p2'],
  ])
  expect(placesAt('p2', '第二')).toEqual([
    ['全文', ''],
    ['第 2 段', '#p2'],
    ['标出的话', '?quote=第二#p2'],
  ])
})

it('names the paragraph that a quote stands in, though its address does not', () => {
  expect(placesAt('', '第一').at(-1)).toEqual(['标出的话', '?quote=第一#p1'])
})

it('is never a place that is not there', () => {
  expect(placesAt('p9')).toEqual([['全文', '']])
  expect(placesAt('main', '没有的话')).toEqual([['全文', '']])
  expect(placesAt('p1', '没有的话').at(-1)).toEqual(['第 1 段', '#p1'])
})
