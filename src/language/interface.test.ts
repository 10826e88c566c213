import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { english, PARTS } from './en/index.ts'
import { keyOf } from './say.ts'

/** Files whose words a reader sees; of `edition` those that name what the data holds. */
const src = fileURLToPath(new URL('..', import.meta.url))
const files = [
  ...['reader', 'marks'].flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  ),
  'edition/account-words.ts',
  'edition/fact-words.ts',
  'export/site-name.ts',
].filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$/.test(name))

/**
 * Files that write Chinese whatever the interface: what is taken away, a citation, an address.
 * Also single words that are data, not speech.
 */
const NOT_SPEECH: Record<string, readonly string[] | 'all'> = {
  'edition/account-words.ts': ['疑当作“{0}”。', '（来源的第 {0} 行）'],
  'edition/fact-words.ts': [
    '{0}年{1}{2}',
    '{0}月',
    '{0}日',
    '（{0}）',
    '　',
    '推定',
    '{0} 第 {1}–{2} 行',
    '{0} 第 {1} 行，编号 {2}',
  ],
  'marks/write-marks-file.ts': 'all',
  'reader/article/citation-line.ts': 'all',
  'reader/article/number-runs.ts': 'all',
  'reader/figures/figure-downloads.tsx': 'all',
  'reader/forum/forum-downloads.tsx': ['有', '头衔', '讲题', '所说', '出处', '发言人'],
  'reader/names/name-downloads.tsx': 'all',
  'reader/names/name-extract.tsx': 'all',
  'reader/names/names-in.ts': ['{0}（{1}{2}）', '将'],
  'reader/names/saying-list.tsx': ['{0}{1}，见《{2}》', '说'],
  'reader/own/open-area.tsx': [
    '# 分论坛扫描\n## 境内外嘉宾共议数字政府创新\n# 港澳盼与粤合作 加快数字化转型\n\n羊城晚报讯 11月26日下午，……\n……（沈刘）',
  ],
  'reader/reading-settings.ts': ['简体', '繁體'],
  'reader/timeline/day-files.ts': 'all',
  'reader/ui/evidence-columns.ts': 'all',
}

const SPEECH = /[\p{Script=Han}　-〿！-｠￠-￦]/u

type Words = { file: string; line: number; key: string; how: 'said' | 'table' | 'bare' | 'early' }

const words = files.flatMap(wordsIn)

/** Every literal of a file that holds Chinese, as the key that it would have. */
function wordsIn(file: string): Words[] {
  const exempt = NOT_SPEECH[file.replaceAll('\\', '/')]
  if (exempt === 'all') return []
  const text = readFileSync(join(src, file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Words[] = []
  const add = (node: ts.Node, key: string, how: Words['how']) => {
    if (!SPEECH.test(key) || exempt?.includes(key)) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push({ file, line: line + 1, key, how })
  }
  const visit = (node: ts.Node, inFunction: boolean) => {
    if (ts.isTaggedTemplateExpression(node) && /^say(?:Nodes)?$/.test(node.tag.getText())) {
      add(node, templateKey(node.template), inFunction ? 'said' : 'early')
      if (ts.isTemplateExpression(node.template)) {
        for (const span of node.template.templateSpans) visit(span.expression, inFunction)
      }
      return
    }
    if (ts.isJsxText(node)) add(node, node.text.trim(), 'bare')
    else if (ts.isTemplateExpression(node)) add(node, templateKey(node), 'bare')
    else if (ts.isStringLiteralLike(node)) {
      add(node, node.text, ts.isJsxAttribute(node.parent) ? 'bare' : 'table')
    }
    const isFunction = ts.isFunctionLike(node)
    ts.forEachChild(node, (child) => visit(child, inFunction || isFunction))
  }
  visit(source, false)
  return found
}

function templateKey(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text
  return keyOf([template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)])
}

const told = (some: Words[]) => some.map(({ file, line, key }) => `${file}:${line}: ${key}`)
const baseOf = (key: string) => key.replace(/@[a-z-]+$/, '')
const keys = new Set(Object.keys(english).map(baseOf))

test('nothing is said in the code but by say, sayNodes and said', () => {
  expect(words.length).toBeGreaterThan(500)
  expect(told(words.filter(({ how }) => how === 'bare'))).toEqual([])
})

test('nothing is said before the language is known', () => {
  expect(told(words.filter(({ how }) => how === 'early'))).toEqual([])
})

test('English has words for all of it', () => {
  expect(told(words.filter(({ key }) => !keys.has(key)))).toEqual([])
})

test('English has no words that nobody says, none twice, and none in Chinese', () => {
  const used = new Set(words.map(({ key }) => key))
  expect([...keys].filter((key) => !used.has(key))).toEqual([])
  const all = PARTS.flatMap((part) => Object.keys(part))
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
  expect(Object.values(english).filter((value) => SPEECH.test(value))).toEqual([])
})

test('every value of a phrase has its place in the English one', () => {
  const numbers = (phrase: string) => new Set(phrase.match(/(?<=\{)\d+/g))
  const odd = Object.entries(english).filter(
    ([key, value]) => [...numbers(key)].sort().join() !== [...numbers(value)].sort().join(),
  )
  expect(odd).toEqual([])
})
