import { expect, it } from 'vitest'
import type { Suggestion } from '#search/suggest.ts'
import { offersFor } from './offers.ts'

const suggestion = (given: Partial<Suggestion>): Suggestion => ({
  kind: 'phrase',
  text: '数字政府',
  marks: [{ start: 0, end: 2 }],
  by: 'text',
  query: '数字政府',
  slug: null,
  articles: 4,
  ...given,
})

const textsOf = (...given: Parameters<typeof offersFor>) =>
  offersFor(...given).map(({ text }) => text)

it('offers the latest searches for an empty box, and a way to clear them', () => {
  expect(textsOf('', [], ['财政', '5G'])).toEqual(['财政', '5G', '清除搜过的'])
  expect(textsOf(' ', [suggestion({})], [])).toEqual([])
})

it('offers what was searched for before and begins like it, then what the text has', () => {
  const recent = ['数字财政', '财政', '数字', '数字化', '数字城市']
  expect(textsOf('数字', [suggestion({})], recent)).toEqual(['数字财政', '数字化', '数字政府'])
})

it('offers nothing twice, nor what is typed already', () => {
  const typed = suggestion({ text: '数字', query: '数字' })
  expect(textsOf('数字', [typed, suggestion({})], ['数字政府'])).toEqual(['数字政府'])
})

it.each([
  ['an article', suggestion({ kind: 'headline', slug: 'a' }), { to: '/articles/a' }],
  ['a forum', suggestion({ kind: 'forum', slug: 'b' }), { to: '/forums/b' }],
  ['a person', suggestion({ kind: 'person', slug: 'c' }), { query: '数字政府', recent: false }],
  ['a system', suggestion({ kind: 'system' }), { query: '数字政府', recent: false }],
])('leads from %s to its page, or to what it finds', (_what, offered, takes) => {
  expect(offersFor('数', [offered], []).map((each) => each.takes)).toEqual([takes])
})
