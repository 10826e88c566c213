import { describe, expect, test } from 'vitest'
import { typedText, textInPlace } from './clauses.ts'
import { readQuery, type Atom, type Word } from './query.ts'

/** The query in short: phrases in [], exclusions behind a minus, 甲~5乙 for nearness, | for OR. */
function read(text: string) {
  const wordOf = ({ text: typed, phrase }: Word) => (phrase ? `[${typed}]` : typed)
  const atomOf = ({ field, words, within }: Atom) =>
    (field ? `${field}:` : '') +
    words.map((word, place) => (place ? `~${within[place - 1]} ` : '') + wordOf(word)).join(' ')
  const shown = readQuery(text).clauses.map(
    ({ excluded, atoms }) => (excluded ? '-' : '') + atoms.map(atomOf).join(' | '),
  )
  return shown.sort((one, other) => Number(one.startsWith('-')) - Number(other.startsWith('-')))
}

describe('readQuery', () => {
  test.each([
    ['马兴瑞 审计', ['马兴瑞', '审计']],
    ['　数字经济　网络安全\t', ['数字经济', '网络安全']],
    ['"数字 政府" 广州', ['[数字 政府]', '广州']],
    ['“一户通”APP', ['[一户通]', 'APP']],
    ['”一户通“', ['[一户通]']],
    ['＂1+1+9＂', ['[1+1+9]']],
    ['「數字政府」『一戶通』', ['[數字政府]', '[一戶通]']],
    ['智慧"城市', ['智慧', '[城市]']],
    ['论坛 -广州', ['论坛', '-广州']],
    ['论坛 －广州', ['论坛', '-广州']],
    ['广州 OR 深圳 论坛', ['广州 | 深圳', '论坛']],
    ['广州|深圳｜珠海', ['广州 | 深圳 | 珠海']],
    ['广州 || 深圳', ['广州 | 深圳']],
    ['广州 OR', ['广州']],
    ['OR 广州', ['广州']],
    ['OR', ['OR']],
    ['|', ['|']],
    ['or', ['or']],
    ['FOR APP', ['FOR', 'APP']],
    ['论坛 -广州 OR 深圳', ['论坛', '-广州 | 深圳']],
    ['广州 OR -深圳', ['广州', '-深圳']],
    ['数字 近/5 政府', ['数字 ~5 政府']],
    ['数字 NEAR/12 政府', ['数字 ~12 政府']],
    ['数字　近／５　政府', ['数字 ~5 政府']],
    ['数字近/5政府', ['数字 ~5 政府']],
    ['数字 近/ 政府', ['数字 ~10 政府']],
    ['数字 近/5', ['数字']],
    ['数字 近/', ['数字']],
    ['近/5', ['近/5']],
    ['近/水楼台', ['近/水楼台']],
    ['甲 近/1 乙 近/2 丙', ['甲 ~1 乙 ~2 丙']],
    ['甲 近/1 乙 OR 丙', ['甲 ~1 乙 | 丙']],
    ['甲 OR 甲 近/1 乙', ['甲 | 甲 ~1 乙']],
    ['甲 OR 乙 OR 甲', ['甲 | 乙']],
    ['甲 近/1 乙 OR 甲 近/1 乙', ['甲 ~1 乙']],
    ['标题:数字', ['title:数字']],
    ['標題：數字', ['title:數字']],
    ['Title: "digital city"', ['title:[digital city]']],
    ['作者:沈刘 论坛:财政', ['author:沈刘', 'forum:财政']],
    ['人物:单志广|正文:广州', ['person:单志广 | body:广州']],
    ['数字 -栏目:要闻', ['数字', '-section:要闻']],
    ['数字 标题:', ['数字']],
    ['标题:', []],
    ['“标题:”', ['[标题:]']],
    ['主题:共建', ['主题:共建']],
    ['“近/5”', ['[近/5]']],
    ['-"专题 论坛" 广州', ['广州', '-[专题 论坛]']],
    ['论坛 -“智慧', ['论坛', '-[智慧]']],
    ['COVID-19', ['COVID-19']],
    ['“十四五”-2021', ['[十四五]', '-2021']],
    ['论坛 --5', ['论坛', '--5']],
    ['数字 -', ['数字']],
    ['-', ['-']],
    [' － ', ['－']],
    ['"', []],
    ['数字 "', ['数字']],
    ['数字 -"', ['数字']],
    ['""数字""', ['数字']],
    ['数字 數字 ５Ｇ 5g', ['数字', '５Ｇ']],
    ['.*', ['.*']],
    ['<script>alert(1)</script>', ['<script>alert(1)</script>']],
    ['\ud83d', ['\ud83d']],
    ['\u200b', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['', 'empty'],
    [' "', 'empty'],
    ['-广州', 'only-exclusions'],
    ['-广州 -论坛', 'only-exclusions'],
    ['论坛 -广州', null],
  ])('%s: problem %s', (text, problem) => {
    expect(readQuery(text).problem).toBe(problem)
  })

  test.each([
    ['标题:', '标题:'],
    ['数字 -标题：', '-标题：'],
    ['数字 OR ', 'OR'],
    ['数字 近/', '近/'],
    ['数字 -', '-'],
    ['数字', null],
    ['OR', null],
  ])('%s waits for a word behind %s', (text, unfinished) => {
    expect(readQuery(text).unfinished).toBe(unfinished)
  })

  test('every clause knows what it was read from, and can be taken out or replaced', () => {
    const query = readQuery(' 论坛  -标题:"数字 政府" 甲 近/5 乙 OR 丙 广州')
    expect(query.clauses.map((clause) => typedText(query, clause))).toEqual([
      '论坛',
      '-标题:"数字 政府"',
      '甲 近/5 乙 OR 丙',
      '广州',
    ])
    const [, second, third] = query.clauses
    expect(second && textInPlace(query, second, '')).toBe('论坛 甲 近/5 乙 OR 丙 广州')
    expect(third && textInPlace(query, third, '丁')).toBe('论坛 -标题:"数字 政府" 丁 广州')
  })

  test('10,000 quotes and minuses are read at once', () => {
    const started = performance.now()
    readQuery('-"'.repeat(5_000))
    readQuery('-'.repeat(10_000))
    readQuery('数 '.repeat(5_000))
    readQuery('|标题:近/5'.repeat(1_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
