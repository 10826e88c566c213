import { expect, test } from 'vitest'
import { enlarge } from './enlarge.mjs'
import { drawQueries, keystrokesOf } from './queries.mjs'
import { judge, median, percentile, placesHolding, qualityOf } from './quality.mjs'
import { createRandom } from './random.mjs'

const TEXTS = [
  '数字政府\n广东省推出粤省事app,服务超过1.2亿人次,涉及2000个事项,全省各地市都在使用这个平台。',
  '大湾区\n广州市将建设数据要素市场,到2025年规模达到5000亿元,c2c交易增长20%。',
]

const draw = () =>
  drawQueries({ texts: TEXTS, names: ['广东省', '广州市'], random: createRandom(1), count: 5 })

test('the same seed draws the same queries', () => {
  expect(draw()).toEqual(draw())
})

test('what is drawn is in the texts, save what is to be absent', () => {
  const queries = draw()
  expect(new Set(queries.map(({ kind }) => kind)).size).toBe(10)
  for (const { kind, typed } of queries) {
    const places = placesHolding(TEXTS, typed.split(' '))
    expect({ kind, typed, isThere: places.length > 0 }).toMatchObject({
      isThere: kind !== 'absent',
    })
  }
})

test('a query is typed character by character, and a long phrase is pasted', () => {
  const typed = keystrokesOf(
    [
      { kind: 'two words', typed: '广州 app' },
      { kind: 'long phrase', typed: '涉及事项' },
    ],
    (word) => word,
  )
  expect(typed.map((each) => each.typed)).toEqual([
    '广',
    '广州',
    '广州 a',
    '广州 ap',
    '广州 app',
    '涉及事项',
  ])
  expect(typed.filter(({ whole }) => whole).map(({ words }) => words)).toEqual([
    ['广州', 'app'],
    ['涉及事项'],
  ])
})

test('recall is taken over what is there, precision over what is answered', () => {
  const judgements = [
    judge([1, 2, 3, 3], [1, 2, 4, 5]),
    judge([], [7]),
    judge([], []),
    judge([1], []),
  ]
  expect(judgements[0]).toEqual({ found: 3, truth: 4, both: 2 })
  expect(qualityOf(judgements).recall).toBeCloseTo(0.25)
  expect(qualityOf(judgements).precision).toBeCloseTo(1 / 3)
  expect(qualityOf([])).toEqual({ recall: null, precision: null })
})

test('percentiles are values that were measured', () => {
  expect([0.5, 0.95, 1].map((share) => percentile([4, 1, 3, 2], share))).toEqual([2, 4, 4])
  expect(median([])).toBeNull()
})

test('an edition grows by articles of its own sentences', () => {
  const paragraphs = [{ id: 'p1', text: '甲。乙！丙' }]
  const edition = { id: 'one', people: [{}], articles: [{ slug: 'a', headline: '题', paragraphs }] }
  const editions = enlarge(edition, 4, createRandom(1))
  expect(editions.map(({ articles }) => articles.length)).toEqual([1, 3])
  expect(editions[1].people).toEqual([])
  for (const {
    paragraphs: [{ text }],
  } of editions[1].articles) {
    expect(text).toMatch(/^(?:甲。|乙！|丙){3}$/)
  }
})
