import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, printedRange } from './fold.ts'

/** What a reader sees marked in `printed` when the folded words are found there. */
function marked(printed: string, words: string) {
  const folded = fold(printed)
  const needle = fold(words).text
  const start = folded.text.indexOf(needle)
  if (start < 0) return null
  const range = printedRange(folded, { start, end: start + needle.length })
  return printed.slice(range.start, range.end)
}

describe('fold', () => {
  test.each([
    ['full width', '５Ｇ时代，ＡＰＰ（第十六届）', '5g时代,app(第十六届)'],
    ['half-width kana with its voice mark', 'ｶﾞｲﾄﾞ', 'ガイド'],
    ['case', 'C2C（Citizen to City）', 'c2c(citizen to city)'],
    ['sharp s and the two sigmas', 'Straße ΟΔΟΣ οδος', 'strasse οδοσ οδοσ'],
    ['traditional', '粵港澳大灣區數字政府審計', '粤港澳大湾区数字政府审计'],
    ['a form that only Hong Kong prints', '衞生', '卫生'],
    ['a compatibility ideograph', '\u{2F804}\u2F34', '\u4f60广'],
    ['a stray blank in a Chinese word', '信息化和产业发 展部', '信息化和产业发展部'],
    ['an ideographic space', '以来　已累计', '以来已累计'],
    ['blanks between Chinese and figures', '2021 年 5 月 1 日', '2021年5月1日'],
    ['blanks beside punctuation', 'C2C （Citizen） 、 C2G', 'c2c(citizen)、c2g'],
    ['blanks between Latin words', ' Citizen \n\t to  City ', 'citizen to city'],
    ['zero-width characters', '数\u200b字\ufeff政\u00ad府\u2060', '数字政府'],
    ['a variation selector', '葛\u{E0100}城', '葛城'],
    ['one character that becomes several', '㎡㈱①…', 'm2(株)1...'],
    ['several that become one', 'e\u0301\u1112\u1161\u11ab', 'é한'],
    ['a mark behind an invisible character', 'e\u200b\u0301', 'é'],
    ['nothing', '', ''],
    ['only white space', ' \u3000\n', ''],
    ['lone surrogates', '\ud83d数\ude00', '\ud83d数\ude00'],
    ['an emoji', '😀 数字', '😀数字'],
  ])('%s', (_, printed, folded) => {
    expect(fold(printed).text).toBe(folded)
  })

  test.each([
    ['国家信息中心信息化和产业发 展部、智慧城市', '产业发展部', '产业发 展部'],
    ['实现C2C（Citizen to City）、C2G', 'ＣＩＴＩＺＥＮ　to', 'Citizen to'],
    ['（第十六届）中国', '(第十六届)', '（第十六届）'],
    ['面积１００㎡以上', 'm', '㎡'],
    ['数\u200b字\u200b政府', '数字', '数\u200b字'],
    ['une cafe\u0301 noire', 'CAFÉ', 'cafe\u0301'],
    ['已累计支付 3.67 万亿元', '支付3.67万', '支付 3.67 万'],
    ['深化\u{2F804}们', '\u4f60', '\u{2F804}'],
  ])('a mark in %s covers the printed characters', (printed, words, expected) => {
    expect(marked(printed, words)).toBe(expected)
  })

  const texts = fc.string({
    unit: fc.constantFrom(
      ...[...'数數 发發　5５gGＧ.，ßÉςｶﾞ㎡①\u0301\u200b\u3099\u1112\u1161\u11ab가\ud83d😀衞'],
    ),
  })

  test('whole texts and their pieces normalise alike', () => {
    fc.assert(
      fc.property(texts, (printed) => {
        const bare = (text: string) => text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
        const whole = bare(printed).normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')
        expect(bare(fold(bare(printed)).text)).toBe(fold(whole).text)
      }),
    )
  })

  test('the way back never runs backwards and stays inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (printed) => {
        const { text, starts, ends } = fold(printed)
        expect([starts.length, ends.length]).toEqual([text.length, text.length])
        const sound = starts.every((start, unit) => {
          const end = ends[unit] ?? 0
          return start < end && start >= (starts[unit - 1] ?? 0) && end <= printed.length
        })
        expect(sound).toBe(true)
      }),
    )
  })

  test.each([
    ['a', 'a'],
    ['marks', '\u0301'],
    ['invisible characters', '\u200b'],
    ['blanks', ' '],
    ['surrogates', '\ud83d'],
  ])('100,000 %s take no time to speak of', (_, unit) => {
    const started = performance.now()
    fold(`数${unit.repeat(100_000)}`)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

test('a range outside the folded text is an error, not a guess', () => {
  expect(() => printedRange(fold('数字'), { start: 1, end: 3 })).toThrow(RangeError)
  expect(() => printedRange(fold('数字'), { start: 1, end: 1 })).toThrow(RangeError)
})
