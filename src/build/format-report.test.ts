import { expect, test } from 'vitest'
import { LIST_WORDS } from '#edition/account-words.ts'
import { editionOf } from '#search/test-edition.ts'
import { formatReport } from './format-report.ts'

const PAGE = `# 栏目

# 引题

# 港口揭幕

江湾晚报讯 10月24日上午，大会在海隅揭幕，来自各地的代表

会场外的集装箱 江湾晚报记者 张三 摄

出席了大会。（记者 李四）

# 预告
`

const lines = formatReport([editionOf(PAGE), editionOf('# 甲\n文。', 'seeds/b.txt')]).split('\n')
const block = (title: string) => {
  const from = lines.findIndex((line) => line.startsWith(title))
  return lines.slice(from + 1, lines.indexOf('', from))
}

test('names the source and what the text does not say', () => {
  expect(lines.slice(0, 9)).toEqual([
    '='.repeat(72),
    '江湾晚报',
    '='.repeat(72),
    '来源      seeds/gazette-2021-11-26.txt',
    `SHA-256   ${'0'.repeat(64)}`,
    '行数      13',
    '篇数      2',
    '所记之日  2021-11-26',
    '出版日期  原文未载',
  ])
})

test('says where each character went and why, and that it is all of them', () => {
  const rows = block('每个字的去处')
  expect(rows[0]).toBe(`来源共 ${PAGE.length} 个字符：53 个排在页面上，19 个另置，21 个不显示。`)
  expect(rows.find((row) => row.includes('图片说明'))).toMatch(
    /图片说明\s+1\s+19 {2}版面文本里没有/,
  )
  expect(rows.at(-1)).toMatch(new RegExp(`^来源共计\\s+${PAGE.length}$`))
})

test('lists mends, captions and warnings with their lines, and says when there is none', () => {
  expect(block('接上的断行，1 处')).toEqual([
    LIST_WORDS.mends.why,
    expect.stringMatching(/^第 7 行接第 11 行 {2}…，来自各地的代表＋出席了大会。（记… {2}\S+#p1$/),
  ])
  expect(block('另置的图片说明，1 条')).toEqual([
    LIST_WORDS.captions.why,
    '第 9 行  会场外的集装箱 江湾晚报记者 张三 摄  在《港口揭幕》之后',
  ])
  expect(block('值得一看的地方，1 处')).toEqual([
    LIST_WORDS.warnings.why,
    '第 13 行  标题下没有正文，仍作一篇保留  预告',
  ])
  expect(lines).toContain('编者注：没有')
})

test('adds the editions up at the end', () => {
  const total = lines.slice(lines.indexOf('合计'))
  expect(total.slice(2, 10).map((line) => line.split(/\s+/))).toEqual([
    ['期数', '2'],
    ['篇数', '3'],
    ['接上的断行', '1'],
    ['另置的图片说明', '1'],
    ['编者注', '0'],
    ['编者的增删改', '0'],
    ['编者所列的同义词', '0'],
    ['值得一看的地方', '1'],
  ])
})

test('lists what the editor changed and which synonyms are given, and says that those are from outside', () => {
  const report = formatReport([
    editionOf(
      '# 港口揭幕\n\n10月24日，大会在海隅揭幕。小青上线。',
      'seeds/c.txt',
      `add:
  - { system: 小青, why: 规则不识 }
synonyms:
  - { word: 沧海, means: [海隅] }`,
    ),
  ]).split('\n')
  const from = report.indexOf('编者的增删改，1 处')
  expect(report[from + 2]).toMatch(/^增补系统 +小青 +\S+#p1 +规则不识$/)
  const synonyms = report.indexOf('编者所列的同义词，1 个')
  expect(report.slice(synonyms + 1, synonyms + 3)).toEqual([
    expect.stringContaining('依据在原文之外'),
    '沧海  海隅',
  ])
})
