import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '#edition/read-library.ts'
import type { Article } from '#edition/schema.ts'
import { bibtexOf } from './bibtex.ts'
import { asPrinted, cslItem, type Cited } from './csl-item.ts'
import { cslJsonOf } from './csl-json.ts'
import { risOf } from './ris.ts'

const file = 'seeds/yangcheng-evening-news-2021-11-26.txt'
const seed = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')

function articlesOf(text: string, name = file) {
  const { library } = readLibrary([{ file: name, text, sha256: '0'.repeat(64), notes: null }])
  return library.editions.flatMap(({ articles }) => articles)
}

function macau(): Article {
  const article = articlesOf(seed).find(({ headline }) => headline.startsWith('港澳盼与粤合作'))
  if (!article) throw new Error('no article')
  return article
}

const known = (article: Article): Cited => ({
  article,
  outlet: null,
  issueDate: null,
  address: 'https://example.org/articles/x?quote=%E4%BA%BA#p3',
  accessed: '2026-03-05',
})

describe('an article of the sample', () => {
  it('is cited with what is printed: no issue date, though the day of its event is known', () => {
    const article = macau()
    expect(article.dateline.date).toBe('2021-11-26')
    expect(cslItem(known(article))).toEqual({
      id: article.slug,
      type: 'article-newspaper',
      language: 'zh-CN',
      title: '港澳盼与粤合作 加快数字化转型',
      author: [{ literal: '沈刘' }],
      'container-title': '羊城晚报',
      URL: 'https://example.org/articles/x?quote=%E4%BA%BA#p3',
      accessed: { 'date-parts': [[2026, 3, 5]] },
    })
  })

  it('is cited with its issue date where the edition has one', () => {
    const item = cslItem({ ...known(macau()), issueDate: '2021-11-27' })
    expect(item.issued).toEqual({ 'date-parts': [[2021, 11, 27]] })
    expect(bibtexOf(item)).toContain('  date = {2021-11-27},\n  year = {2021},\n')
    expect(risOf(item)).toContain('PY  - 2021\r\nDA  - 2021/11/27\r\n')
  })

  it('has neither address nor day of access in print, nor where no address leads to it', () => {
    const item = cslItem(known(macau()))
    for (const printed of [asPrinted(item), cslItem({ ...known(macau()), address: null })]) {
      expect(Object.keys(printed)).not.toContain('URL')
      expect(Object.keys(printed)).not.toContain('accessed')
    }
  })

  it('is BibTeX', () => {
    const article = macau()
    expect(bibtexOf(cslItem(known(article)))).toBe(
      [
        `@article{${article.slug},`,
        '  author = {{沈刘}},',
        '  title = {{港澳盼与粤合作 加快数字化转型}},',
        '  journal = {羊城晚报},',
        '  entrysubtype = {newspaper},',
        '  url = {https://example.org/articles/x?quote=%E4%BA%BA#p3},',
        '  urldate = {2026-03-05},',
        '  langid = {chinese},',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('is RIS', () => {
    const article = macau()
    expect(risOf(cslItem(known(article)))).toBe(
      [
        'TY  - NEWS',
        `ID  - ${article.slug}`,
        'AU  - 沈刘',
        'TI  - 港澳盼与粤合作 加快数字化转型',
        'T2  - 羊城晚报',
        'LA  - zh-CN',
        'UR  - https://example.org/articles/x?quote=%E4%BA%BA#p3',
        'Y2  - 2026/03/05',
        'ER  - ',
        '',
      ].join('\r\n'),
    )
  })

  it('is CSL-JSON', () => {
    const item = cslItem(known(macau()))
    expect(JSON.parse(cslJsonOf(item))).toEqual([item])
  })
})

it('names every author, and none where none is printed', () => {
  const [summit] = articlesOf(seed)
  if (!summit) throw new Error('no article')
  expect(bibtexOf(cslItem(known(summit)))).toContain('author = {{吴哲} and {李凤祥} and {符信}},')
  const [bare] = articlesOf('# 少一点纸\n\n这里没有署名。\n', 'weekly.txt')
  if (!bare) throw new Error('no article')
  expect(bibtexOf(cslItem(known(bare)))).not.toContain('author')
  expect(risOf(cslItem(known(bare)))).not.toMatch(/^(AU|T2) {2}-/m)
})

describe('a headline that would be a command', () => {
  const titled = (title: string) => ({ ...cslItem(known(macau())), title })

  it.each([
    ['50% & #1_a', '50\\% \\& \\#1\\_a'],
    ['a}, note = {b', 'a\\textbraceright{}, note = \\textbraceleft{}b'],
    ['\\input{x}', '\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}'],
    ['~$^', '\\textasciitilde{}\\$\\textasciicircum{}'],
    ['一\r\n@article{二', '一 @article\\textbraceleft{}二'],
  ])('stays text in BibTeX: %j', (title, written) => {
    expect(bibtexOf(titled(title))).toContain(`  title = {{${written}}},\n`)
  })

  it.each(['a\r\nER  - ', 'a\u2028TY  - BOOK', 'a\u0000b\u0085c'])(
    'stays on its line in RIS: %j',
    (title) => {
      const lines = risOf(titled(title)).split(/[\r\n\u0085\u2028]+/)
      expect(lines.filter((line) => /^(TY|ER) {2}-/.test(line))).toEqual(['TY  - NEWS', 'ER  - '])
    },
  )

  it('leaves the address of a BibTeX entry in its field', () => {
    const item = { ...titled('a'), URL: 'https://example.org/a?x={}}\\ b' }
    expect(bibtexOf(item)).toContain('  url = {https://example.org/a?x=%7B%7D%7D%5C%20b},\n')
  })
})
