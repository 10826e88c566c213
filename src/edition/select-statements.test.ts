import { expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'
import { sayingsIn } from './select-statements.ts'

const said = (text: string) => {
  const file = 'seeds/gazette-2021-11-26.txt'
  const { library } = readLibrary([
    { file, text: `# 一场会\n\n${text}`, sha256: '0'.repeat(64), notes: null },
  ])
  const [edition] = library.editions
  return (edition ? sayingsIn(edition) : []).map(({ name, verb, words, quoted, basis }) => [
    name,
    verb,
    words?.quote ?? null,
    ...(quoted ? ['quoted'] : []),
    ...(basis === 'inferred' ? [basis] : []),
  ])
}

it.each<[string, (string | null)[][]]>([
  ['市长罗立群表示，要把路修好。', [['罗立群', '表示', '要把路修好。']]],
  ['市长罗立群说：“要把路修好。”', [['罗立群', '说', '要把路修好。', 'quoted']]],
  ['“要把路修好。”市长罗立群说。', [['罗立群', '说', '要把路修好。', 'quoted']]],
  ['据市长罗立群介绍，路已经修好。', [['罗立群', '介绍', '路已经修好。']]],
  [
    '市长罗立群作主题报告。他指出，路要修好。',
    [
      ['罗立群', null, null],
      ['罗立群', '指出', '路要修好。', 'inferred'],
    ],
  ],
  ['市长罗立群说得干脆：“路要修好。”', [['罗立群', '说', '路要修好。', 'quoted']]],
  [
    '罗立群：路要修好。市长罗立群表示，会修好。',
    [
      ['罗立群', null, '路要修好。'],
      ['罗立群', '表示', '会修好。'],
    ],
  ],
  [
    '市长罗立群指出，要学习郑人豪局长重要讲话，把路修好。局长郑人豪主持。',
    [['罗立群', '指出', '要学习郑人豪局长重要讲话，把路修好。']],
  ],
  [
    '市长罗立群、局长郑人豪先后发言，有的建议把路修好。',
    [
      ['罗立群', null, null],
      ['郑人豪', null, null],
    ],
  ],
  ['市长罗立群一边说，一边替一张桌子上漆。', [['罗立群', null, null]]],
  ['市长罗立群出席会议。大家表示，路要修好。', []],
  [
    '市长罗立群、局长郑人豪分别致辞。他指出，路要修好。',
    [
      ['罗立群', null, null],
      ['郑人豪', null, null],
    ],
  ],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected)
})
