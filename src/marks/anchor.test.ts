import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anchorPiece, pieceOf } from './anchor.ts'

const BEFORE = '省政务服务数据管理局局长杨鹏飞介绍，'
const QUOTE = '一户通注册用户突破七百万'
const BEHIND = '，平均每两个居民就有一个在用。'
const SENTENCE = BEFORE + QUOTE + BEHIND

const article = (...texts: string[]) => ({
  paragraphs: texts.map((text, index) => ({ id: `p${index + 1}`, text })),
})

const inSecond = (text: string, quote: string) =>
  pieceOf({ id: 'p2', text }, text.indexOf(quote), text.indexOf(quote) + quote.length)

const piece = inSecond(SENTENCE, QUOTE)

/** The paragraph and the words before the place, which say where it is. */
const placed = (texts: string[], of = piece) => {
  const place = anchorPiece(article(...texts), of)
  const text = texts[Number(place?.paragraph.slice(1)) - 1]
  return place && `${place.paragraph} ${text?.slice(0, place.start)}|`
}

describe('marked words are found again', () => {
  it.each([
    ['where they were', ['开头', SENTENCE], `p2 ${BEFORE}|`],
    ['in a paragraph that has another number now', [SENTENCE, '结尾'], `p1 ${BEFORE}|`],
    ['further on in a paragraph that was joined', [`导语。${SENTENCE}`], `p1 导语。${BEFORE}|`],
    ['when what stood before was changed', ['', `他说，${QUOTE}${BEHIND}`], 'p2 他说，|'],
    ['when what stood behind was changed', ['', `${BEFORE}${QUOTE}。`], `p2 ${BEFORE}|`],
    [
      'where both neighbours are, when others have the same words',
      [`${QUOTE}，记者从会上获悉。`, SENTENCE, `${BEFORE}${QUOTE}。`],
      `p2 ${BEFORE}|`,
    ],
    ['where they were, of two that nothing tells apart', [SENTENCE, SENTENCE], `p2 ${BEFORE}|`],
  ])('%s', (_how, texts, place) => {
    expect(placed(texts)).toBe(place)
  })

  test('a long quote is found by itself, whatever stands around it now', () => {
    const long = SENTENCE + SENTENCE
    expect(placed(['', `新。${long}又。`], inSecond(`旧。${long}尾。`, long))).toBe('p2 新。|')
  })

  test('a whole paragraph is found as a whole paragraph', () => {
    const whole = pieceOf({ id: 'p2', text: QUOTE }, 0, QUOTE.length)
    expect(placed([`${QUOTE}。`, '又', QUOTE], whole)).toBe('p3 |')
  })
})

describe('marked words are said to be gone', () => {
  it.each([
    ['when they are not printed any more', ['开头', SENTENCE.replace('七百万', '八百万')]],
    ['when the paragraph is not there', []],
    ['when all around them was changed', ['', `会上说，${QUOTE}。`]],
    [
      'when two places have as much of what stood around them',
      [`甲说，${QUOTE}${BEHIND}`, `乙说，${QUOTE}${BEHIND}`],
    ],
  ])('%s', (_when, texts) => {
    expect(placed(texts)).toBeNull()
  })

  test('when all they share with other words is that they open a paragraph', () => {
    const opening = inSecond('广东的数字政府走在前列。', '广东')
    expect(placed(['广东省气象局预报，明天有雨。'], opening)).toBeNull()
  })

  test('when two places are the same and neither is the former one', () => {
    expect(placed(['序', '又', SENTENCE, SENTENCE])).toBeNull()
  })
})

test('whatever becomes of the text, a place holds the very words', () => {
  const text = fc.string({ unit: fc.constantFrom('数', '字', '，', '𠮷') })
  fc.assert(
    fc.property(fc.array(text), text, fc.nat(), fc.nat(), (texts, former, at, length) => {
      const start = at % (former.length + 1)
      const kept = pieceOf({ id: 'p1', text: former }, start, start + (length % 5))
      fc.pre(kept.quote !== '')
      const now = article(...texts)
      const place = anchorPiece(now, kept)
      const there = now.paragraphs.find(({ id }) => id === place?.paragraph)
      expect(place === null || there?.text.slice(place.start, place.end)).toBe(
        place === null || kept.quote,
      )
      expect(anchorPiece(article(former), kept)).toMatchObject({ start })
    }),
  )
})
