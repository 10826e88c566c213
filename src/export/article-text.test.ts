import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '#edition/read-library.ts'
import { markdownArticle, plainArticle } from './article-text.ts'

const file = 'seeds/yangcheng-evening-news-2021-11-26.txt'
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const editionOf = (source: string, name = file) => {
  const { library } = readLibrary([
    { file: name, text: source, sha256: '0'.repeat(64), notes: null },
  ])
  const [edition] = library.editions
  if (!edition) throw new Error('no edition')
  return edition
}
const source = { edition: '羊城晚报', lines: `${file} 第 1–2 行`, address: null, notes: [] }

describe('every article of the sample', () => {
  for (const article of editionOf(text).articles) {
    const paragraphs = article.paragraphs.map((paragraph) => paragraph.text)

    it(`is whole as plain text: ${article.headline}`, () => {
      const plain = plainArticle(article, source)
      expect(
        plain.startsWith([article.section, article.kicker, article.headline].find(Boolean) ?? ''),
      ).toBe(true)
      expect(plain).toContain(`\n\n${paragraphs.join('\n\n')}\n\n`)
    })

    it(`is whole as Markdown: ${article.headline}`, () => {
      const markdown = markdownArticle(article, source).replace(/\\(.)/g, '$1')
      expect(markdown).toContain(`# ${article.headline}\n\n`)
      expect(markdown).toContain(`\n\n${paragraphs.join('\n\n')}\n\n`)
    })
  }
})

it('says what the source does not say', () => {
  const [article] = editionOf('# 少一点纸\n\n这里没有日期。\n', 'seeds/weekly.txt').articles
  if (!article) throw new Error('no article')
  expect(plainArticle(article, { ...source, edition: 'weekly' })).toContain(
    '来源：weekly；署名：原文未署名；日期：未载；地点：未载',
  )
})

it('lets no character of the text become a mark of Markdown', () => {
  const body = '*不是强调*，<b>也不是标签</b>，[不是](链接)，`不是代码`，_a_。'
  const [article] = editionOf(`# 标记\n\n${body}\n\n1. 不是列表。\n\n- 也不是列表。\n`).articles
  if (!article) throw new Error('no article')
  const markdown = markdownArticle(article, source)
  expect(markdown).toContain('\\*不是强调\\*，\\<b\\>也不是标签\\</b\\>，\\[不是\\](链接)')
  expect(markdown).not.toMatch(/^(\d+[.)]|[-+*#]) (不是|也不是)/mu)
})
