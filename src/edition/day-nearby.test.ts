import { expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'

const datesOf = (text: string, file = 'page.txt') =>
  readLibrary([{ file, text, sha256: '0'.repeat(64), notes: null }]).library.editions.flatMap(
    ({ articles }) => articles.map(({ dateline: { date, year, period } }) => [date, year, period]),
  )

const FIRST = '# 甲\n本报讯 2021年11月8日上午，论坛在会堂举行。\n'

it('takes 同一天 for the day of the article before', () => {
  expect(datesOf(`${FIRST}# 乙\n本报讯 同一天下午，分论坛在剧院举行。`)[1]).toEqual([
    '2021-11-08',
    'inferred',
    'afternoon',
  ])
})

it.each([
  ['8日下午', '2021-11-08'],
  ['29日下午', '2021-10-29'],
  ['21日下午', '2021-11-21'],
  ['31日下午', '2021-10-31'],
])('takes %s for the day nearest to the page', (printed, date) => {
  expect(datesOf(`${FIRST}# 乙\n本报讯 ${printed}，分论坛在剧院举行。`)[1]).toEqual([
    date,
    'inferred',
    'afternoon',
  ])
})

it.each(['5日内，', '本月8日，', '为期3日，', '3号码头，'])('takes no day from %s', (words) => {
  expect(datesOf(`${FIRST}# 乙\n本报讯 ${words}论坛报名人数过千。`)[1]).toEqual([null, null, null])
})

it('has nothing to go by on a page without a day', () => {
  expect(datesOf('# 甲\n本报讯 8日下午，论坛在剧院举行。')).toEqual([[null, null, null]])
})
