import { describe, expect, test } from 'vitest'
import { createEngine } from './engine.ts'
import type { Facet } from './facets.ts'
import { editionOf, PAGE } from './test-edition.ts'

const engine = createEngine([editionOf(PAGE)])
const headlines = (text: string, filters: Partial<Record<Facet, string>>) =>
  engine.search(text, { filters }).results.map(({ headline }) => headline)
const counted = (facet: Facet, text: string, filters: Partial<Record<Facet, string>> = {}) =>
  engine
    .search(text, { filters })
    .facets.find((counts) => counts.facet === facet)
    ?.values.map(({ value, articles }) => [value, articles])

const MACAU = '港澳盼与粤合作 加快数字化转型'
const SAFE = '数字化城市建设 要增加安全板块'

describe('results are narrowed', () => {
  test('by section, and what is hidden is counted', () => {
    const answer = engine.search('论坛', { filters: { section: '分论坛扫描' } })
    expect(answer.results.map(({ headline }) => headline).sort()).toEqual([MACAU, SAFE].sort())
    expect(answer).toMatchObject({ articles: 2, hidden: 1 })
  })

  test('by part of the day, where none is printed too', () => {
    expect(headlines('论坛', { period: 'afternoon' })).toEqual([MACAU])
    expect(headlines('11月26日', { period: 'unstated' })).toHaveLength(2)
  })

  test('by several at once', () => {
    expect(headlines('论坛', { section: '分论坛扫描', period: 'unstated' })).toEqual([SAFE])
  })

  test('but not by what no article has', () => {
    const answer = engine.search('论坛', { filters: { period: 'noon', person: 'nobody' } })
    expect(answer).toMatchObject({ articles: 3, hidden: 0, filters: {} })
  })
})

describe('counts', () => {
  test('tell how many of the articles found have a value', () => {
    expect(counted('period', '论坛')).toEqual([
      ['unstated', 2],
      ['afternoon', 1],
    ])
    expect(counted('person', '郭贺铨')).toContainEqual(['guo-he-quan', 1])
  })

  test('obey the other filters, not their own', () => {
    expect(counted('period', '论坛', { section: '分论坛扫描', period: 'afternoon' })).toEqual([
      ['unstated', 1],
      ['afternoon', 1],
    ])
  })

  test('keep a chosen value in sight, though nothing of it is found', () => {
    expect(counted('period', '琶洲', { period: 'afternoon' })).toContainEqual(['afternoon', 0])
  })
})

test('results stand in the order of the page where that is asked for', () => {
  const all = (sort: 'relevance' | 'page') =>
    engine.search('安全', { sort }).results.map(({ headline }) => headline)
  expect(all('page')).toEqual(
    [...all('relevance')].sort((a, b) => PAGE.indexOf(a) - PAGE.indexOf(b)),
  )
  expect(engine.search('数字', { sort: 'page' }).results.map(({ headline }) => headline)[0]).toBe(
    '共建智慧新城市 共享数字新生活',
  )
})
