import { describe, expect, it } from 'vitest'
import { readLibrary } from '#edition/read-library.ts'
import { atomFeed, jsonFeed } from './feeds.ts'
import { createLatest, MOST_ENTRIES } from './latest.ts'

const HOME = 'https://example.org/x/'

const articlesOf = (texts: Record<string, string>) => {
  const latest = createLatest()
  const sources = Object.entries(texts).map(([name, text]) => ({
    file: `seeds/${name}.txt`,
    ...{ text, sha256: '0'.repeat(64), notes: null },
  }))
  for (const edition of readLibrary(sources).library.editions) latest.add(edition)
  return latest.articles()
}

const headlines = (texts: Record<string, string>) =>
  articlesOf(texts).map(({ article }) => article.headline)

describe('what a feed tells of', () => {
  it('begins with the latest day, keeps the order of a page, and has undated ones last', () => {
    expect(
      headlines({
        'a-2021-11-25': '# 早一天\n\n正文。\n',
        b: '# 没有日子\n\n正文。\n',
        'c-2021-11-26': '# 头条\n\n正文。\n\n# 二条\n\n正文。\n',
      }),
    ).toEqual(['头条', '二条', '早一天', '没有日子'])
  })

  it('ends somewhere', () => {
    const text = Array.from({ length: 60 }, (_, at) => `# 第${at}篇\n\n正文。\n`).join('\n')
    expect(headlines({ a: text })).toHaveLength(MOST_ENTRIES)
  })
})

const hostile = articlesOf({
  'a-2021-11-26': '# <b>甲</b>&"乙"\n\n<script>alert(1)</script>]]>。（张三）\n',
})

it('lets no text break out of Atom, nor of the markup within it', () => {
  const atom = atomFeed(HOME, hostile)
  expect(atom).toContain('<title>&lt;b&gt;甲&lt;/b&gt;&amp;&quot;乙&quot;</title>')
  expect(atom).toContain('&lt;p&gt;&amp;lt;script&amp;gt;alert(1)')
  expect(atom).toContain('<updated>2021-11-26T00:00:00Z</updated>')
  expect(atom).toMatch(/<id>https:\/\/example\.org\/x\/articles\/[a-z0-9-]+<\/id>/)
})

it('has no day of publication in JSON, where none is printed', () => {
  const { items } = JSON.parse(jsonFeed(HOME, hostile))
  expect(items).toHaveLength(1)
  expect(items[0]).not.toHaveProperty('date_published')
  expect(items[0].content_html).toContain('<p>&lt;script&gt;alert(1)')
})

it('credits the paper where nobody is credited', () => {
  const [entry] = JSON.parse(jsonFeed(HOME, articlesOf({ a: '# 甲\n\n羊城晚报讯 正文。\n' }))).items
  expect(entry.authors).toEqual([{ name: '羊城晚报' }])
})
