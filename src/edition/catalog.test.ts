import { expect, it } from 'vitest'
import { catalogOf, daysIn, newestFirst, timelineDay } from './catalog.ts'
import { readLibrary } from './read-library.ts'

const PAGE = '# 开会\n\n江湾晚报讯 11月26日上午，江湾市工作推进会在花城剧院召开。（记者 李四）'

function catalogOfFiles(files: Record<string, string>) {
  const { library } = readLibrary(
    Object.entries(files).map(([file, text]) => ({
      file,
      text,
      sha256: '0'.repeat(64),
      notes: null,
    })),
  )
  return catalogOf(library, ({ id }) => `/assets/${id}.json`)
}

const catalog = catalogOfFiles({
  'a/undated.txt': '# 题\n\n文。',
  'a/jiangwan-2020-11-26.txt': PAGE,
  'a/jiangwan-2021-11-26-a1.txt': PAGE,
  'a/jiangwan-2021-11-26-a2.txt': PAGE.replace('推进会', '总结会'),
})

it('puts the latest day first and what has no day last', () => {
  expect(newestFirst(catalog).map(({ id }) => id)).toEqual([
    'jiangwan-2021-11-26-a1',
    'jiangwan-2021-11-26-a2',
    'jiangwan-2020-11-26',
    'undated',
  ])
})

it('says which editions their title and day do not tell apart', () => {
  expect(newestFirst(catalog).map(({ hasNamesake }) => hasNamesake)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

it('knows the days of each edition, and of all of them', () => {
  expect(daysIn(catalog)).toEqual(['2021-11-26', '2020-11-26'])
  expect(catalog.editions.find(({ id }) => id === 'jiangwan-2020-11-26')?.days).toEqual([
    '2020-11-26',
  ])
})

it('leaves the latest day out of an address', () => {
  expect(timelineDay(catalog, '2021-11-26')).toBe('')
  expect(timelineDay(catalog, '2020-11-26')).toBe('2020-11-26')
  expect(timelineDay(catalog, null)).toBe('')
})

it('holds the account of all editions together, and the headline that each opens with', () => {
  expect(catalog.tally).toMatchObject({ editions: 4, articles: 4 })
  expect(catalog.editions.map(({ lead }) => lead)).toEqual(['题', '开会', '开会', '开会'])
})
