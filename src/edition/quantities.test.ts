import { expect, it } from 'vitest'
import { quantitiesIn } from './quantities.ts'

const counted = (text: string) =>
  quantitiesIn(text).map(({ start, end, value }) => [text.slice(start, end), value])

it.each([
  ['票价一元八角', '一元八角', 1.8],
  ['站上千亿元台阶', '千亿元', 1e11],
  ['多了一成半', '一成半', 1.5],
  ['添了六千册书', '六千册', 6000],
  ['要绕四里路', '四里', 4],
  ['减少160多航次', '160多航次', 160],
  ['淘汰10蒸吨锅炉', '10蒸吨', 10],
  ['便宜八毛钱', '八毛', 8],
])('%s', (text, printed, value) => {
  expect(counted(text)).toEqual([[printed, value]])
})

it.each(['第十四个五年规划', '三年前', '珠三角', '十字路口', '两个月之前', '亿元以上项目'])(
  'nothing is counted by %s',
  (text) => {
    expect(counted(text)).toEqual([])
  },
)
