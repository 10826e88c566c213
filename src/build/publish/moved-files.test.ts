import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ArticleSlug, ForumSlug } from '#edition/schema.ts'
import { movedFiles } from './moved-files.ts'

const template = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8')
const place = { template, basePath: '/x/', siteUrl: 'https://example.org' }

it('puts a page at each address of old, which leads on also without scripts', () => {
  const files = movedFiles(
    [
      { what: 'article', from: ArticleSlug.parse('lao'), to: ArticleSlug.parse('xin') },
      { what: 'forum', from: ForumSlug.parse('jiu'), to: ForumSlug.parse('jin') },
    ],
    place,
  )
  expect(files.map(([name]) => name)).toEqual([
    ...['articles/lao.html', 'forums/jiu.html', '_redirects'],
  ])
  const [[, page] = ['', ''], , [, list] = ['', '']] = files
  expect(page).toContain('<link rel="canonical" href="https://example.org/x/articles/xin" />')
  expect(page).toContain(
    '<noscript><meta http-equiv="refresh" content="0; url=/x/articles/xin" /></noscript>',
  )
  expect(page).toContain('<a href="/x/articles/xin">')
  expect(list).toBe('/x/articles/lao /x/articles/xin 301\n/x/forums/jiu /x/forums/jin 301\n')
})

it('writes nothing where nothing has moved', () => {
  expect(movedFiles([], place)).toEqual([])
})
