import { describe, expect, it } from 'vitest'
import { readBlocks } from './blocks.ts'
import { forbiddenCharacterIn, readLines } from './lines.ts'

it.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('counts lines as an editor does when %s ends them', (_name, end) => {
  const lines = readLines(['# 题', '', '　　正文。　', ''].join(end))
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, '# 题'],
    [2, ''],
    [3, '正文。'],
  ])
})

it('gives back the source when its parts are put together again', () => {
  const source = '\t# 题 \r\n\r　　正文。　\n\n尾'
  const pieces = readLines(source).map(({ indent, text, trail, ending }) =>
    [indent, text, trail, ending].join(''),
  )
  expect(pieces.join('')).toBe(source)
})

it('does not take a byte order mark for text', () => {
  expect(readLines('\uFEFF# 题')[0]?.text).toBe('# 题')
})

it.each([
  ['正文\u0000', 'U+0000'],
  ['正\u0007文', 'U+0007'],
  ['\u0085文', 'U+0085'],
  ['正\t文', null],
  ['正文\u202E', null],
  ['😀', null],
  ['\ud83d\ude00\ud83d', 'U+D83D'],
])('tells text from bytes that were decoded wrongly: %j', (text, expected) => {
  const problem = forbiddenCharacterIn(text)
  if (expected === null) expect(problem).toBeNull()
  else expect(problem).toMatch(`${expected}; expected text`)
})

describe('what a line is', () => {
  it.each([
    ['# 分论坛扫描', 'heading', '分论坛扫描'],
    ['## 境内外嘉宾共议数字政府创新', 'heading', '境内外嘉宾共议数字政府创新'],
    ['#标题', 'heading', '标题'],
    ['#　標題', 'heading', '標題'],
    ['############ 十二级', 'heading', '十二级'],
    ['# 标题\u2028副题', 'heading', '标题\u2028副题'],
    ['---', 'rule', '---'],
    ['* * *', 'rule', '* * *'],
    ['————', 'rule', '————'],
    ['——他说，', 'part', '——他说，'],
    ['共10位报告人。', 'part', '共10位报告人。'],
    ['图为论坛现场。', 'caption', '图为论坛现场。'],
  ])('reads %j as a %s', (line, kind, text) => {
    expect(readBlocks(readLines(line))).toMatchObject([{ kind, text, line: 1 }])
  })
})
