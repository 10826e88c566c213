import { expect, it } from 'vitest'
import { searchesIn, withSearch } from './recent-searches.ts'

it('keeps each search once, the latest first, and only so many', () => {
  expect(withSearch(['财政', '数字'], ' 数字 ')).toEqual(['数字', '财政'])
  const many = Array.from({ length: 20 }, (_, index) => `${index}`)
  expect(withSearch(many, '新')).toEqual(['新', ...many.slice(0, 19)])
})

it.each(['', '{', 'null', '{"0":"数字"}', '[1,null,{}]'])('reads %j as no searches', (kept) => {
  expect(searchesIn(kept)).toEqual([])
})

it('reads what it kept', () => {
  expect(searchesIn(JSON.stringify(['数字', '"财政"']))).toEqual(['数字', '"财政"'])
})
