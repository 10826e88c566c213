import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SeedError, type Diagnostic } from '#edition/diagnostics.ts'
import { readSeeds } from './read-seeds.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yuedu-bad-'))
})
afterEach(() => rm(folder, { recursive: true }))

const GOOD = '# 江边的灯\n\n　　灯亮了。\n'
const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

async function problems(): Promise<Diagnostic[]> {
  try {
    await readSeeds(folder)
  } catch (error) {
    if (error instanceof SeedError) return error.diagnostics
    throw error
  }
  return []
}

describe('what cannot be read', () => {
  const bad: [what: string, content: string | Uint8Array, line: number | null, problem: RegExp][] =
    [
      ['an empty file', '', null, /no article in this text/],
      ['blanks only', ' \n\t\n　\n', null, /no article in this text/],
      ['a picture', Uint8Array.of(0x89, 0x50, 0x0a, 0x1a, 0x00), 2, /0x00, so this is no text/],
      ['invalid UTF-8', Uint8Array.of(0x23, 0x20, 0x41, 0x0a, 0xff), 2, /0xFF at column 1/],
      ['half of UTF-16', Uint8Array.of(0xff, 0xfe, 0x23), 1, /invalid UTF-16/],
      ['no heading', '灯亮了。\n灯灭了。', 1, /text before the first heading/],
      ['a heading without words', '# 甲\n文。\n##\n', 3, /a heading without words/],
      ['a control character', '# 甲\n\n文\u0007。', 3, /control character U\+0007/],
    ]

  test.each(bad)('%s is refused at its line', async (_, content, line, problem) => {
    await put('bad.txt', content)
    const [first] = await problems()
    expect(first).toMatchObject({ line, problem: expect.stringMatching(problem) })
  })

  test.each(bad)('%s beside a good file is refused alone', async (_, content, line, problem) => {
    await put('good.txt', GOOD)
    await put('bad.txt', content)
    const found = await problems()
    expect(found.map(({ file }) => file.replace(/^.*\//, ''))).toEqual(found.map(() => 'bad.txt'))
    expect(found[0]).toMatchObject({ line, problem: expect.stringMatching(problem) })
  })
})

describe('what looks bad and can be read', () => {
  const odd: [what: string, content: string | Uint8Array, headlines: string[]][] = [
    ['UTF-16', utf16('# 甲\n\n文。\n'), ['甲']],
    ['headings only', '# 甲\n\n## 乙\n', ['甲']],
    ['bidi overrides', '# 倒\u202E着\u202C\n\n文\u2066。\n', ['倒\u202E着\u202C']],
    [
      'names of the language',
      '# __proto__\n文。\n# constructor\n文。\n',
      ['__proto__', 'constructor'],
    ],
    [
      'headings of level 1 to 12',
      Array.from({ length: 12 }, (_, at) => `${'#'.repeat(12 - at)} 第${at}题\n文${at}。\n`).join(
        '',
      ),
      Array.from({ length: 12 }, (_, at) => `第${at}题`),
    ],
    [
      'thirteen headlines that fold to one slug',
      [...'市是事试视室式世士势释适饰'].map((each) => `# ${each}\n文。\n`).join(''),
      [...'市是事试视室式世士势释适饰'],
    ],
  ]

  test.each(odd)('%s', async (_, content, headlines) => {
    await put('odd.txt', content)
    const { library } = await readSeeds(folder)
    const articles = library.editions.flatMap((edition) => edition.articles)
    expect(articles.map(({ headline }) => headline)).toEqual(headlines)
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(headlines.length)
  })

  test.each(odd)('%s, beside a good file', async (_, content, headlines) => {
    await put('good.txt', GOOD)
    await put('odd.txt', content)
    const { library } = await readSeeds(folder)
    const articles = library.editions.flatMap((edition) => edition.articles)
    expect(articles.map(({ headline }) => headline)).toEqual(['江边的灯', ...headlines])
  })
})

const HOSTILE = '<img src=x onerror=alert(1)>{{7*7}}${7*7}<%= 7 %>'

test('markup and templates stay words in every field of a page', async () => {
  const page = [
    `# 栏目${HOSTILE}`,
    `# 引题${HOSTILE}`,
    `# 主题${HOSTILE}`,
    `## 副题${HOSTILE}`,
    `文${HOSTILE}。`,
    `### <b>小标题{{7*7}}</b>`,
    `又${HOSTILE}。`,
    `图为${HOSTILE}`,
  ].join('\n\n')
  await put('page.txt', page)
  const { library } = await readSeeds(folder)
  const [edition] = library.editions
  expect(edition?.articles).toMatchObject([
    {
      section: `栏目${HOSTILE}`,
      kicker: `引题${HOSTILE}`,
      headline: `主题${HOSTILE}`,
      subheads: [`副题${HOSTILE}`],
      paragraphs: [`文${HOSTILE}。`, `<b>小标题{{7*7}}</b>`, `又${HOSTILE}。`].map((text) => ({
        text,
      })),
    },
  ])
  expect(edition?.captions).toMatchObject([{ text: `图为${HOSTILE}` }])
})

test('and in every field of a record', async () => {
  const record = { id: HOSTILE, title: HOSTILE, body: HOSTILE, section: HOSTILE, author: HOSTILE }
  await put('records.jsonl', JSON.stringify(record))
  const { library } = await readSeeds(folder)
  expect(library.editions[0]?.articles).toMatchObject([
    {
      headline: HOSTILE,
      section: HOSTILE,
      bylines: [{ name: HOSTILE }],
      paragraphs: [{ text: HOSTILE }],
      source: { record: HOSTILE },
    },
  ])
})

test('one line of 5 MB is one paragraph', { timeout: 120_000 }, async () => {
  const line = '市民沿江散步，灯火通明。'.repeat(140_000)
  await put('long.txt', `# 长\n${line}`)
  const { library } = await readSeeds(folder)
  expect(library.editions[0]?.articles[0]?.paragraphs.map(({ text }) => text === line)).toEqual([
    true,
  ])
})

test('10,000 articles of one file are all there', { timeout: 120_000 }, async () => {
  const article = (at: number) => `# 第${at}条\n\n11月26日，市长王小满在江岸说，灯亮了${at}盏。\n\n`
  await put('many.txt', Array.from({ length: 10_000 }, (_, at) => article(at)).join(''))
  const { library } = await readSeeds(folder)
  expect(library.editions[0]?.articles).toHaveLength(10_000)
})
