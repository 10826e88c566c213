import { describe, expect, test } from 'vitest'
import { createEngine } from './engine.ts'
import { choiceOf, FACETS, withChoice, type Facet, type Filters } from './facets.ts'
import { editionOf, PAGE } from './test-edition.ts'

const engine = createEngine([editionOf(PAGE)])

/** Filters in short: `-value` leaves out. */
const filtersOf = (short: Partial<Record<Facet, string>>): Filters => {
  let filters: Filters = {}
  for (const [name, values] of Object.entries(short)) {
    const facet = FACETS.find((each) => each === name)
    for (const value of facet ? values.split(' ') : []) {
      const choice = value.startsWith('-') ? 'exclude' : 'include'
      if (facet) filters = withChoice(filters, facet, value.replace('-', ''), choice)
    }
  }
  return filters
}
const search = (text: string, short: Partial<Record<Facet, string>>) =>
  engine.search(text, { filters: filtersOf(short) })
const headlines = async (text: string, short: Partial<Record<Facet, string>>) =>
  (await search(text, short)).results.map(({ headline }) => headline)
const counted = async (facet: Facet, text: string, short: Partial<Record<Facet, string>> = {}) =>
  (await search(text, short)).facets
    .find((counts) => counts.facet === facet)
    ?.values.map(({ value, articles }) => [value, articles])

const MACAU = '港澳盼与粤合作 加快数字化转型'
const SAFE = '数字化城市建设 要增加安全板块'

describe('results are narrowed', () => {
  test('by section, and what is hidden is counted', async () => {
    const answer = await search('论坛', { section: '分论坛扫描' })
    expect(answer.results.map(({ headline }) => headline).sort()).toEqual([MACAU, SAFE].sort())
    expect(answer).toMatchObject({ articles: 2, hidden: 1 })
  })

  test('by part of the day, where none is printed too', async () => {
    expect(await headlines('论坛', { period: 'afternoon' })).toEqual([MACAU])
    expect(await headlines('11月26日', { period: 'unstated' })).toHaveLength(2)
  })

  test('by several at once', async () => {
    expect(await headlines('论坛', { section: '分论坛扫描', period: 'unstated' })).toEqual([SAFE])
  })

  test('by one value or another of a facet, or by what an article does not have', async () => {
    expect(await headlines('论坛', { period: 'afternoon unstated' })).toHaveLength(3)
    expect(await headlines('论坛', { period: '-unstated' })).toEqual([MACAU])
    expect(await headlines('论坛', { period: '-unstated -afternoon' })).toEqual([])
    expect(await headlines('论坛', { section: '分论坛扫描', period: '-afternoon' })).toEqual([SAFE])
  })

  test('by edition, and by date as day, month, year or from one to another', async () => {
    expect(await headlines('论坛', { edition: 'gazette-2021-11-26' })).toHaveLength(3)
    for (const date of ['2021-11-26', '2021-11', '2021', '2019..2021', '2021-11-01..2021-11-26']) {
      expect(await search('论坛', { date })).toMatchObject({ articles: 3, hidden: 0 })
    }
    expect(await search('论坛', { date: '-2021' })).toMatchObject({ articles: 0, hidden: 3 })
    expect((await search('论坛', { date: '2021-12' })).filters).toEqual({})
  })

  test('but not by what no article has', async () => {
    const answer = await search('论坛', { period: 'noon', person: 'nobody' })
    expect(answer).toMatchObject({ articles: 3, hidden: 0, filters: {} })
  })
})

describe('counts', () => {
  test('tell how many of the articles found have a value', async () => {
    expect(await counted('period', '论坛')).toEqual([
      ['unstated', 2],
      ['afternoon', 1],
    ])
    expect(await counted('person', '郭贺铨')).toContainEqual(['guo-he-quan', 1])
  })

  test('obey the other filters, not their own', async () => {
    expect(await counted('period', '论坛', { section: '分论坛扫描', period: 'afternoon' })).toEqual(
      [
        ['unstated', 1],
        ['afternoon', 1],
      ],
    )
  })

  test('keep a chosen value in sight, though nothing of it is found', async () => {
    expect(await counted('period', '琶洲', { period: 'afternoon' })).toContainEqual([
      'afternoon',
      0,
    ])
  })
})

test('results stand in the order of the page where that is asked for', async () => {
  const all = async (sort: 'relevance' | 'page') =>
    (await engine.search('安全', { sort })).results.map(({ headline }) => headline)
  expect(await all('page')).toEqual(
    [...(await all('relevance'))].sort((a, b) => PAGE.indexOf(a) - PAGE.indexOf(b)),
  )
  expect(
    (await engine.search('数字', { sort: 'page' })).results.map(({ headline }) => headline)[0],
  ).toBe('共建智慧新城市 共享数字新生活')
})

test('a choice is one or the other, and is taken back', async () => {
  const included = withChoice({}, 'forum', 'a', 'include')
  const excluded = withChoice(
    withChoice(included, 'forum', 'b', 'include'),
    'forum',
    'a',
    'exclude',
  )
  expect(excluded).toEqual({ forum: { include: ['b'], exclude: ['a'] } })
  expect([choiceOf(excluded, 'forum', 'a'), choiceOf(excluded, 'forum', 'c')]).toEqual([
    'exclude',
    null,
  ])
  expect(withChoice(included, 'forum', 'a', null)).toEqual({})
})
