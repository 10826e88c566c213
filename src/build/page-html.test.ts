import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonForScript, pageHtml, shellHtml, type RenderedPage } from './page-html.ts'

const template = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
const page: RenderedPage = {
  status: 200,
  name: '“数字”<政府> & 你',
  title: '“数字”<政府> & 你',
  description: '引"号"',
  lang: 'zh-Hans',
  view: null,
  subject: null,
  crumbs: [],
  html: '<main>$& <!--hydration--></main>',
  data: { text: '</script><!-- \u2028' },
}

test('what a newspaper prints cannot break out of the page', () => {
  const html = pageHtml(template, page, '/articles/a', {
    basePath: '/x/',
    siteUrl: null,
    cards: 'page',
  })
  expect(html).toContain('<title>“数字”&lt;政府&gt; &amp; 你</title>')
  expect(html).toContain('<meta name="description" content="引&quot;号&quot;" />')
  expect(html).toContain('<div id="app"><main>$& <!--hydration--></main></div>')
  expect(html).toContain('{"text":"\\u003c/script>\\u003c!-- \\u2028"}</script>')
  expect(html).not.toContain('canonical')
})

test('the policy is the first meta, and holds no unsafe word', () => {
  const html = pageHtml(template, page, '/', { basePath: '/', siteUrl: null, cards: 'page' })
  expect(/<meta [^>]*>/.exec(html)?.[0]).toMatch(/content-security-policy/)
  expect(html).not.toContain('unsafe')
  expect(html.indexOf('charset')).toBeLessThan(1024)
})

test('absolute links are written when the site knows its address', () => {
  const place = { basePath: '/x/', siteUrl: 'https://example.org', cards: 'page' as const }
  const html = pageHtml(template, page, '/articles/a', place)
  expect(html).toContain('<link rel="canonical" href="https://example.org/x/articles/a" />')
  expect(html).toContain('<meta property="og:image" content="https://example.org/x/card.png" />')
  const missing = pageHtml(template, { ...page, status: 404 }, '/404', place)
  expect(missing).not.toContain('canonical')
  expect(missing).toContain('noindex')
})

test('the shell is empty', () => {
  const html = shellHtml(template, '/x/')
  expect(html).toContain('<div id="app"></div>')
  expect(html).toContain('<script type="application/json" id="hydration"></script>')
})

test('nothing to hydrate with is JSON too', () => {
  expect(jsonForScript(undefined)).toBe('null')
})
