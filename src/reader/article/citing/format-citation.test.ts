import { describe, expect, it } from 'vitest'
import type { CslItem } from '#export/citing/csl-item.ts'
import { CITATION_STYLES } from './citation-styles.ts'
import { formatCitation } from './format-citation.ts'

const ITEM: CslItem = {
  id: 'gang-ao',
  type: 'article-newspaper',
  language: 'zh-CN',
  title: '港澳盼与粤合作 加快“数字化”转型',
  author: [{ literal: '沈刘' }, { literal: '穆政教宣' }],
  'container-title': '羊城晚报',
  URL: 'https://example.org/articles/gang-ao?quote=%E4%BA%BA#p3',
  accessed: { 'date-parts': [[2026, 3, 5]] },
}
const STYLES = CITATION_STYLES.map(({ key }) => key)

describe('without an issue date', () => {
  it.each([
    [
      'gb-online',
      `沈刘, 穆政教宣. 港澳盼与粤合作 加快“数字化”转型[N/OL]. 羊城晚报[2026-03-05]. ${ITEM.URL}.`,
    ],
    ['gb-print', '沈刘, 穆政教宣. 港澳盼与粤合作 加快“数字化”转型[N]. 羊城晚报.'],
    [
      'apa',
      `沈刘 & 穆政教宣. (n.d.). 港澳盼与粤合作 加快“数字化”转型. 羊城晚报. Retrieved March 5, 2026, from ${ITEM.URL}`,
    ],
    [
      'chicago',
      `沈刘 and 穆政教宣. “港澳盼与粤合作 加快‘数字化’转型.” 羊城晚报. Accessed March 5, 2026. ${ITEM.URL}.`,
    ],
    [
      'mla',
      `沈刘 and 穆政教宣. “港澳盼与粤合作 加快‘数字化’转型.” 羊城晚报, ${ITEM.URL}. Accessed 5 Mar. 2026.`,
    ],
  ] as const)('%s says so as it prescribes, and names no day', async (style, written) => {
    expect(await formatCitation(style, ITEM)).toBe(written)
  })
})

it('has the issue date where there is one', async () => {
  const dated: CslItem = { ...ITEM, issued: { 'date-parts': [[2021, 11, 27]] } }
  expect(await formatCitation('gb-print', dated)).toContain('[N]. 羊城晚报, 2021-11-27.')
  expect(await formatCitation('apa', dated)).toContain('(2021, November 27).')
})

it.each(STYLES)('%s has nothing that is not known', async (style) => {
  const { id, type, language, title } = ITEM
  const written = await formatCitation(style, { id, type, language, title })
  expect(written).toMatch(/^“?港澳盼/)
  expect(written).not.toMatch(/http|OL|2026|佚名|s\. ?[ln]\./i)
})

it.each([
  ['“数字”政府', '“‘数字’政府.”'],
  ['广东如何打造战略支点？', '“广东如何打造战略支点？”'],
  ['Is it so?', '“Is it so?”'],
])('sets the stops around %j', async (title, written) => {
  expect(await formatCitation('chicago', { ...ITEM, title })).toContain(` ${written} 羊城晚报`)
})

describe.each(STYLES)('hostile text in %s', (style) => {
  it.each([
    '<b>粗</b>',
    '<span class="nocase">x</span>',
    '<script>alert(1)</script>',
    '&amp; &lt;',
    '[1] 一',
    '\\{x}%$_',
    '__proto__',
    'constructor',
  ])('%j stays text', async (text) => {
    const item = { ...ITEM, title: text, 'container-title': text, author: [{ literal: text }] }
    const written = await formatCitation(style, item)
    // A style may turn straight quotes round and set names in capitals.
    const plain = written.replace(/[“”‘’]/g, '"').toLowerCase()
    expect(plain.split(text.toLowerCase())).toHaveLength(4)
  })
})
