import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, TEXT_BREAK } from './fold.ts'
import { keyOf, latinWordsIn, termsIn, termsNeeded } from './terms.ts'

const line =
  '2019年推出的“一户通”APP，实现C2C（Citizen to City）、C2G，助推“1+1+9”，已累计支付3.67万亿元，产业发 展部😀'

test.each([
  ['税', ['税']],
  ['数字政府', ['数字', '字政', '政府']],
  ['5g', ['5g']],
  ['1+1+9', ['1+', '+1', '+9']],
  ['to city', ['to', 'ci', 'it', 'ty']],
  ['a b', ['a']],
  ['𬜯😀', ['𬜯😀']],
  ['\ud83d', ['\ud83d']],
  ['', []],
])('%s needs %j', (folded, terms) => {
  expect(termsNeeded(folded)).toEqual(terms)
})

test.each([
  '3.67万亿元',
  '1+1+9',
  'C2C',
  '67万',
  '”APP',
  'itizen t',
  '展部😀',
  '”',
  'n',
  '产业发展',
])('a line that holds %s has all the terms it needs', (words) => {
  const folded = fold(words).text
  expect(fold(line).text).toContain(folded)
  expect(termsIn(fold(line).text)).toEqual(expect.arrayContaining(termsNeeded(folded)))
})

test('whatever holds a string has all the terms that the string needs', () => {
  const text = fc.string({ unit: fc.constantFrom(...'数字政aB1+. 😀') })
  fc.assert(
    fc.property(text, text, text, (before, within, after) => {
      const whole = fold(before + within + after).text
      const folded = fold(within).text
      const terms = new Set(termsIn(whole))
      const wanting = termsNeeded(folded).filter((term) => !terms.has(term))
      expect(whole.includes(folded) ? wanting : []).toEqual([])
    }),
  )
})

test('no pair reaches from one passage into the next', () => {
  expect(termsIn(`数字${TEXT_BREAK}政府`)).toEqual(['数', '字', '政', '府', '数字', '政府'])
})

test('a query of 10,000 characters needs few terms', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => String.fromCharCode(0x4e00 + index))
  expect(termsNeeded(many.join('')).length).toBeLessThan(100)
})

test('Latin words are whole terms beside Chinese', () => {
  expect(latinWordsIn(fold(line).text)).toEqual(['2019', 'app', 'c2c', 'citizen', 'city', 'c2g'])
})

test('different terms are written differently, and their keys branch little', () => {
  const characters = [...fold(line).text, ...'一丁龥𬜯\u{10FFFD}\u0100\ud83d']
  const terms = [...new Set([...characters, ...termsIn(fold(line).text)])]
  const keys = terms.map(keyOf)
  expect(new Set(keys).size).toBe(terms.length)
  expect(new Set(keys.join('').replace(/[ -~]/g, '')).size).toBeLessThanOrEqual(34)
  expect(keyOf('citizen')).toBe('citizen')
})
