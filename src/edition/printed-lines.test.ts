import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { printedLines } from './printed-lines.ts'
import { readLibrary } from './read-library.ts'

const file = 'seeds/yangcheng-evening-news-2021-11-26.txt'
const seed = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

function read(text: string) {
  const { library } = readLibrary([{ file, text, sha256: '0'.repeat(64), notes: null }])
  const [edition] = library.editions
  if (!edition) throw new Error('expected one edition')
  return edition
}

function firstParagraph(text: string) {
  const edition = read(text)
  const paragraph = edition.articles[0]?.paragraphs[0]
  if (!paragraph) throw new Error('expected a paragraph')
  return printedLines(paragraph, edition.captions)
}

it('gives every line of a body as it is printed, once', () => {
  const { articles, captions } = read(seed)
  const lines = seed.split('\n')
  const parts = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => printedLines(paragraph, captions)),
  )
  for (const part of parts) {
    const printed = lines.slice(part.line - 1, part.kind === 'blank' ? part.last : part.line)
    if (part.kind === 'blank') expect(printed.join('').trim()).toBe('')
    else expect(part.text).toBe(printed.join('').trim())
  }
  const numbers = parts.map(({ line }) => line)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(parts.filter(({ kind }) => kind === 'blank').length).toBeGreaterThan(5)
})

it('tells blank lines and a caption between two parts apart', () => {
  expect(
    firstParagraph('# 题\n\n开幕礼后，龚耀宗与\n\n\n与会者合影 时报记者 张三 摄\n\n嘉宾启动平台。'),
  ).toEqual([
    { kind: 'part', line: 3, text: '开幕礼后，龚耀宗与' },
    { kind: 'blank', line: 4, last: 5 },
    { kind: 'caption', line: 6, text: '与会者合影 时报记者 张三 摄' },
    { kind: 'blank', line: 7, last: 7 },
    { kind: 'part', line: 8, text: '嘉宾启动平台。' },
  ])
})

it('leaves out the blank that joins two Latin words: it is not printed', () => {
  expect(firstParagraph('# 题\n港口推行 paperless\nclearance 以来，时间缩短。')).toEqual([
    { kind: 'part', line: 2, text: '港口推行 paperless' },
    { kind: 'part', line: 3, text: 'clearance 以来，时间缩短。' },
  ])
})

it('gives a paragraph that was never cut as its one line', () => {
  expect(firstParagraph('# 题\n\n　　文。')).toEqual([{ kind: 'part', line: 3, text: '文。' }])
})
