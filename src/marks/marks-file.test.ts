import { describe, expect, it, test } from 'vitest'
import { pieceOf } from './anchor.ts'
import { mergeKept } from './merge-kept.ts'
import { readMarksFile } from './read-marks-file.ts'
import type { Kept, Mark, Visit } from './schema.ts'
import { marksJson, marksMarkdown } from './write-marks-file.ts'

const article = { edition: 'e', slug: 'a', headline: '# 一*二* [三]', outlet: '花城日报' }
const now = '2026-01-02T03:04:05.000Z'
const later = '2026-02-02T03:04:05.000Z'
const text = { id: 'p2', text: '花城日报讯 书展--“开幕” --> <!-- yuedu-marks 了。' }

const mark = (id: string, some: Partial<Mark> = {}): Mark => ({
  id,
  article,
  pieces: [pieceOf(text, 6, 16)],
  colour: 'green',
  note: '',
  made: now,
  changed: now,
  ...some,
})

const visit = (some: Partial<Visit> = {}): Visit => ({
  ...{ article, first: now, last: now, read: 0.25 },
  ...some,
})

const kept: Kept = {
  marks: [
    mark('1', { note: '第一行\n-- 第二行 <b>' }),
    mark('2', { pieces: [pieceOf(text, 0, 4)] }),
  ],
  bookmarks: [{ article, made: now }],
  visits: [visit()],
}
const nothing: Kept = { marks: [], bookmarks: [], visits: [] }
const noAddress = () => null

describe('a file of marks', () => {
  it.each([
    ['JSON', marksJson(kept, later)],
    ['Markdown', marksMarkdown(kept, later, noAddress)],
    ['JSON with a byte order mark', `\uFEFF${marksJson(kept, later)}`],
  ])('is read in again as it was written: %s', (_how, file) => {
    expect(readMarksFile(file)).toEqual({ kept })
  })

  test('says to people what was marked where, with nothing taken for Markdown', () => {
    const file = marksMarkdown(kept, later, (slug) => `https://example.org/articles/${slug}`)
    expect(file.split('<!--')[0]).toBe(
      `# 我的标记

由粤读写于 2026-02-02。引的是原文，笔记是自己写的。

## [\\# 一\\*二\\* \\[三\\]](<https://example.org/articles/a>)

花城日报，2026-01-02收藏

> 花城日报

第 2 段，绿，2026-01-02

> 书展--“开幕” -

**笔记** 第一行  
\\-- 第二行 \\<b\\>

第 2 段，绿，2026-01-02

## 读过的文章

- 2026-01-02，\\# 一\\*二\\* \\[三\\]，读到 25%

`,
    )
  })
})

const spoilt = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(marksJson(kept, later))
  change(file)
  return JSON.stringify(file)
}

describe('a file that is not good is refused whole, and said why', () => {
  it.each([
    ['another text', '# 我的标记', '不是粤读的标记文件'],
    ['other JSON', '{"marks":[]}', '不是粤读的标记文件'],
    ['a list', '{"format":"yuedu-marks"', '读不出来'],
    ['a file cut short', marksJson(kept, later).slice(0, 200), '读不出来'],
    ['a later format', spoilt((file) => (file['schemaVersion'] = 2)), '第 2 版'],
    [
      'a quote that is not as long as its place',
      spoilt(
        (file) => (file['marks'] = [mark('1', { pieces: [{ ...pieceOf(text, 0, 4), end: 9 }] })]),
      ),
      '划线的第 1 条（pieces.0）',
    ],
    [
      'a wrong day',
      spoilt((file) => (file['bookmarks'] = [{ article, made: 'yesterday' }])),
      '收藏的第 1 条（made）',
    ],
    [
      'more than was read',
      spoilt((file) => (file['visits'] = [visit({ read: 7 })])),
      '历史的第 1 条（read）',
    ],
    ['a field too many', spoilt((file) => (file['script'] = 'x')), '不对'],
    [
      'a note as long as a book',
      spoilt((file) => (file['marks'] = [mark('1', { note: '字'.repeat(100_001) })])),
      '划线的第 1 条（note）',
    ],
  ])('%s', (_what, file, words) => {
    expect(readMarksFile(file)).toEqual({ problem: expect.stringContaining(words) })
  })
})

describe('what is read in is joined to what is there', () => {
  test('nothing twice', () => {
    expect(mergeKept(kept, kept)).toEqual({ added: nothing, same: 4 })
    expect(mergeKept(nothing, kept)).toEqual({ added: kept, same: 0 })
    const twice = { ...nothing, marks: [mark('1'), mark('1'), mark('3')] }
    expect(mergeKept(nothing, twice)).toEqual({
      added: { ...nothing, marks: [mark('1')] },
      same: 2,
    })
  })

  test('of two versions of a mark the later one', () => {
    const former = { ...nothing, marks: [mark('1', { note: '旧' })] }
    const latter = { ...nothing, marks: [mark('1', { note: '新', changed: later })] }
    expect(mergeKept(former, latter).added).toEqual(latter)
    expect(mergeKept(latter, former)).toEqual({ added: nothing, same: 1 })
  })

  test('of two visits what both know', () => {
    const here = { ...nothing, visits: [visit({ read: 1 })] }
    const there = { ...nothing, visits: [visit({ last: later, read: 0.5 })] }
    const both = [visit({ last: later, read: 1 })]
    expect(mergeKept(here, there).added.visits).toEqual(both)
    expect(mergeKept({ ...nothing, visits: both }, here)).toEqual({ added: nothing, same: 1 })
  })
})
