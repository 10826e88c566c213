import { expect, it } from 'vitest'
import { SeedError } from './diagnostics.ts'
import { readLibrary } from './read-library.ts'

function read(text: string, file = 'seeds/x-2021-11-26.txt') {
  const { library } = readLibrary([{ file, text, sha256: '0'.repeat(64), notes: null }])
  const [edition] = library.editions
  if (!edition) throw new Error('one edition')
  return edition
}

it.each([
  ['__proto__', 'proto'],
  ['constructor', 'constructor'],
  ['hasOwnProperty', 'hasownproperty'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
  ['../../etc/passwd', 'etc-passwd'],
  ['\u202E倒着读\u202C', 'dao-zhe-du'],
  ['😀👨‍👩‍👧', 'article'],
  ['𠮷野家', 'ye-jia'],
  ['？！……', 'article'],
  ['绿色吕梁', 'lv-se-lv-liang'],
  ['ＡＢＣ１２３', 'abc123'],
])('reads the headline %j as printed, at an address that any server can keep', (headline, slug) => {
  expect(read(`# ${headline}\n\n正文。`).articles).toMatchObject([{ headline, slug }])
})

it.each(['', ' \n\t\n　', '\uFEFF'])('refuses %j: there is nothing to read', (text) => {
  expect(() => read(text)).toThrow(SeedError)
  expect(() => read(text)).toThrow(/^seeds\/x-2021-11-26\.txt: no article in this text/)
})

it.each([
  ['正文。', 1, 'text before the first heading'],
  ['\n\n#\n正文。', 3, 'a heading without words'],
  ['# \u200B\u202E\n\n正文。', 1, 'a heading without words'],
  ['# 题\n\n正文\u0000。', 3, 'control character U+0000'],
])('refuses %j at its line', (text, line, problem) => {
  expect(() => read(text)).toThrow(`seeds/x-2021-11-26.txt:${line}: ${problem}`)
})

it('reads a file of nothing but headings', () => {
  const { articles } = read('# 甲\n# 乙\n# 丙\n# 丁\n## 戊')
  expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs])).toEqual([
    ['甲', []],
    ['丁', []],
  ])
})

it('gives thirteen headlines that sound alike thirteen addresses, whatever their order', () => {
  const headlines = [...'市是事试视室式世士势释适饰'].map((each) => `${each}`)
  const slugs = (order: string[]) =>
    new Map(
      read(order.map((each) => `# ${each}\n\n正文。`).join('\n')).articles.map(
        ({ headline, slug }) => [headline, slug],
      ),
    )
  const forward = slugs(headlines)
  expect(new Set(forward.values()).size).toBe(13)
  expect(slugs(headlines.toReversed())).toEqual(new Map([...forward].toReversed()))
})

it('tells twins apart, alike in every word', () => {
  const slugs = read('# 题\n\n文。\n\n# 题\n\n文。').articles.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(2)
})

it.each(['seeds/x-2021-13-45.txt', 'seeds/12021-11-26.txt', 'seeds/报纸.txt', 'seeds/😀.txt'])(
  'reads a file named %s, and believes no day that the calendar lacks',
  (file) => {
    expect(read('# 题\n\n11月26日，开会。', file)).toMatchObject({ eventsDate: null })
  },
)

it('refuses two files that would have one address', () => {
  const source = { text: '# 题\n\n文。', sha256: '0'.repeat(64), notes: null }
  expect(() =>
    readLibrary([
      { ...source, file: 'a/x.txt' },
      { ...source, file: 'b/x.txt' },
    ]),
  ).toThrow(/x\.txt: its name gives the address x/)
})

it('reads two editions that share a headline, each at its own address', () => {
  const source = { text: '# 题\n\n文。', sha256: '0'.repeat(64), notes: null }
  const { library } = readLibrary([
    { ...source, file: 'x.txt' },
    { ...source, file: 'y.txt' },
  ])
  const slugs = library.editions.flatMap(({ articles }) => articles.map(({ slug }) => slug))
  expect(new Set(slugs).size).toBe(2)
})
