import { expect, test } from 'vitest'
import { numberRuns, uprightRuns } from './number-runs.ts'

const wordsOf = (text: string, runs: { start: number; end: number }[]) =>
  runs.map(({ start, end }) => text.slice(start, end))

test.each([
  ['去年达3.67万亿元，增长8.2%', ['3.67万亿元', '8.2%']],
  ['11月26日，第3届', ['11月', '26日', '第3届']],
  ['超过1,200多万人、30平方公里、2个百分点', ['1,200多万人', '30平方公里', '2个百分点']],
  ['5G和C2C', ['5G'].slice(1)],
])('%s keeps its numbers with their units', (text, expected) => {
  expect(wordsOf(text, numberRuns(text))).toEqual(expected)
})

test('short numbers stand upright, long ones and those of names do not', () => {
  const text = '2021年11月26日，5G、3.5%、7天'
  expect(wordsOf(text, uprightRuns(text))).toEqual(['11', '26', '7'])
})
