import { expect, test } from 'vitest'
import { isPerfect, sameHeadline, scoreOf, summarize, type Score } from './score-search.ts'

const judged = (expected: 'set' | 'none' | 'safe', relevant: string[], neutral: string[] = []) => ({
  id: 's01',
  type: 'exact-term',
  query: '数字财政',
  expect: expected,
  relevant,
  neutral,
})
const run = (...headlines: string[]) => ({ headlines, milliseconds: 1 })

const opening = '2021(第十六届)中国电子政务论坛暨首届数字政府建设峰会在穗召开'
const audit =
  '马兴瑞出席2020年度审计查出问题整改工作电视电话会议 以扎实整改成效 助力全省经济社会平稳健康发展'
const finance = '粤数字财政系统全面上线以来 已累计支付3.67万亿元'

test.each([
  [audit, '以扎实整改成效　助力全省经济社会平稳健康发展', true],
  [opening, opening.replace('(', '（').replace(')', '）'), true],
  [finance, '粤数字财政系统', false],
  ['数字化', '数字化', true],
  [opening, finance, false],
])('%s and %s: %s', (one, other, same) => {
  expect(sameHeadline(one, other)).toBe(same)
  expect(sameHeadline(other, one)).toBe(same)
})

test.each([
  ['all and only', judged('set', [opening, finance]), run(finance, opening), [1, 1, 1]],
  ['one missed', judged('set', [opening, finance]), run(opening), [0.5, 1, 1]],
  ['one false, before it', judged('set', [finance]), run(audit, finance), [1, 0.5, 0.5]],
  ['a neutral one before it', judged('set', [finance], [audit]), run(audit, finance), [1, 1, 1]],
  ['nothing', judged('set', [finance]), run(), [0, 0, 0]],
  ['a crash', judged('set', [finance]), { error: 'stack overflow' }, [0, 0, 0]],
])('%s', (_, query, ran, [recall, precision, reciprocalRank]) => {
  expect(scoreOf(query, ran)).toEqual({ kind: 'set', recall, precision, reciprocalRank })
})

test.each([
  ['nothing where nothing is', judged('none', []), run(), true],
  ['an article where nothing is', judged('none', []), run(opening), false],
  ['a neutral one where nothing is', judged('none', [], [opening]), run(opening), true],
  ['any answer where any will do', judged('safe', []), run(opening), true],
  ['an answer after 3 s', judged('safe', []), { headlines: [], milliseconds: 3000 }, false],
  ['a crash', judged('none', []), { error: 'stack overflow' }, false],
])('%s: passed %s', (_, query, ran, passed) => {
  expect(scoreOf(query, ran)).toEqual({ kind: 'pass', passed })
})

test('a summary keeps means and passes apart', () => {
  const scores: Score[] = [
    { kind: 'set', recall: 1, precision: 0.5, reciprocalRank: 1 },
    { kind: 'set', recall: 0.5, precision: 0.5, reciprocalRank: 0.5 },
    { kind: 'pass', passed: true },
    { kind: 'pass', passed: false },
  ]
  const summary = summarize('all', scores)
  expect(summary).toEqual({
    name: 'all',
    sets: 2,
    recall: 0.75,
    precision: 0.5,
    meanReciprocalRank: 0.75,
    passes: 2,
    passed: 1,
  })
  expect(isPerfect(summary)).toBe(false)
  expect(isPerfect(summarize('pass', scores.slice(2, 3)))).toBe(true)
})
