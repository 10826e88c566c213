import { expect, it } from 'vitest'
import { timeSpansIn } from './time-spans.ts'

const DAY = '2021-11-08'
const told = (text: string) =>
  timeSpansIn(text, DAY).map(({ start, end, from, to }) => [text.slice(start, end), from, to])

it.each([
  ['分论坛将于9日举行', '9日', '2021-11-09', '2021-11-09'],
  ['5日至7日有雨', '5日至7日', '2021-11-05', '2021-11-07'],
  ['29日晚闭幕', '29日', '2021-10-29', '2021-10-29'],
  ['2008年春天毕业', '2008年春天', '2008-03-01', '2008-05-31'],
  ['明年秋季推开', '明年秋季', '2022-09-01', '2022-11-30'],
  ['順延至2017年第二季', '2017年第二季', '2017-04-01', '2017-06-30'],
  ['面向“十四五”，要当好桥梁', '“十四五”', '2021-01-01', '2025-12-31'],
])('%s', (text, printed, from, to) => {
  expect(told(text)).toEqual([[printed, from, to]])
})

it.each([
  '10日内答复',
  '为期3日',
  '头一个月很忙',
  '那年10月开业',
  '投用后年均节电',
  '“十四五”规划纲要',
])('no time is told by %s', (text) => {
  expect(told(text)).toEqual([])
})
