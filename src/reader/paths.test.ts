import { expect, it } from 'vitest'
import {
  articlePath,
  comparePath,
  editionPath,
  editionsPath,
  marksPath,
  readCompareQuery,
  readEditionPages,
  readArticleQuery,
  readEditionsPage,
  readMarksQuery,
  readTimelineQuery,
  timelinePath,
  readSearchQuery,
  searchPath,
  type SearchQuery,
} from './paths.ts'

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

it('reads back which marks are asked for, and nonsense as all', () => {
  expect(marksPath()).toBe('/marks')
  const asked = { only: 'notes', page: 2 } as const
  expect(readMarksQuery(paramsOf(marksPath(asked)))).toEqual(asked)
  expect(readMarksQuery(paramsOf('/marks?only=constructor&page=0'))).toEqual({
    only: null,
    page: 1,
  })
})

it('reads back the hit of a search that it wrote, and nonsense as none', () => {
  const query = { quote: '', q: '数字 OR 财政', hit: 7 }
  const path = articlePath('a', { ...query, anchor: 'p3' })
  expect(path).toMatch(/^\/articles\/a\?q=[^&]+&hit=7#p3$/)
  expect(readArticleQuery(paramsOf(path))).toEqual(query)
  expect(articlePath('a', { hit: 7 })).toBe('/articles/a')
  expect(readArticleQuery(new URLSearchParams('hit=-1'))).toEqual({ quote: '', q: '', hit: 0 })
})

it('reads back what a timeline is narrowed by, and writes no default', () => {
  expect(timelinePath()).toBe('/timeline')
  const query = {
    ...{ date: '2021-11-26', period: 'morning', forum: 'shuju-yaosu' },
    ...{ person: 'wang-rong', kind: 'meeting', page: 2 },
  } as const
  const path = timelinePath(query, 'xueyuan-luntan')
  expect(path).toBe(
    '/timeline?date=2021-11-26&period=morning&forum=shuju-yaosu&person=wang-rong&kind=meeting&page=2#xueyuan-luntan',
  )
  expect(readTimelineQuery(paramsOf(path))).toEqual(query)
})

it('reads nonsense in the address of a timeline as the whole day', () => {
  const nonsense = '/timeline?period=midnight&kind=__proto__&page=-1'
  expect(timelinePath(readTimelineQuery(paramsOf(nonsense)))).toBe('/timeline')
})

const readBack = (query: Partial<SearchQuery>) => readSearchQuery(paramsOf(searchPath(query)))

it('reads back a search that it wrote: words, values wanted and not wanted, order, how many', () => {
  const query: SearchQuery = {
    q: '数字 -"政府 & 广州" 标题:5G+',
    sort: 'page',
    filters: {
      forum: { include: ['shuzi-caizheng', 'zhihui'], exclude: ['kai-mu'] },
      section: { include: ['-要闻', '+要闻'], exclude: ['-综合'] },
      date: { include: ['2019..2021-06'], exclude: [] },
    },
    show: 150,
  }
  expect(readBack(query)).toEqual(query)
  expect(searchPath({ q: 'a', filters: { forum: { include: ['b'], exclude: ['c'] } } })).toBe(
    '/search?q=a&forum=b&forum=-c',
  )
})

it('writes no defaults', () => {
  expect(searchPath()).toBe('/search')
  expect(searchPath({ q: '', sort: 'relevance', filters: {}, show: 50 })).toBe('/search')
  expect(readBack({})).toEqual({ q: '', sort: 'relevance', filters: {}, show: 50 })
})

it('reads nonsense as the default, and what is said twice as said first', () => {
  const read = (query: string) => readSearchQuery(new URLSearchParams(query))
  expect(read('sort=size&show=-3&forum=&forum=-&noise=1')).toEqual(readBack({}))
  expect(read('forum=a&forum=-a&forum=a').filters).toEqual({
    forum: { include: ['a'], exclude: [] },
  })
  expect(read('show=51').show).toBe(100)
  expect(read('show=99999').show).toBe(50)
  expect(read(`q=${'字'.repeat(500)}`).q).toHaveLength(200)
})

it('reads back which two forums stand side by side', () => {
  expect(comparePath()).toBe('/forums/compare')
  const path = comparePath({ a: 'shuzi-caizheng', b: 'shuju-yaosu' })
  expect(path).toBe('/forums/compare?a=shuzi-caizheng&b=shuju-yaosu')
  expect(readCompareQuery(paramsOf(path))).toEqual({ a: 'shuzi-caizheng', b: 'shuju-yaosu' })
})
