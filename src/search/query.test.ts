import { describe, expect, test } from 'vitest'
import { readQuery } from './query.ts'

/** The query in short: phrases in [], exclusions behind a minus. */
function read(text: string) {
  const { words, exclusions } = readQuery(text)
  const show = ({ text: typed, phrase }: { text: string; phrase: boolean }) =>
    phrase ? `[${typed}]` : typed
  return [...words.map(show), ...exclusions.map((word) => `-${show(word)}`)]
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

  test('10,000 quotes and minuses are read at once', () => {
    const started = performance.now()
    readQuery('-"'.repeat(5_000))
    readQuery('-'.repeat(10_000))
    readQuery('数 '.repeat(5_000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})
