import { expect, it } from 'vitest'
import { robotsFile, sitemapFiles } from './sitemap.ts'

const HOME = 'https://example.org/x/'

it('names every page by its whole address', () => {
  const [[name, text] = ['', '']] = sitemapFiles(HOME, ['', 'articles/a', 'people/华&'])
  expect(name).toBe('sitemap.xml')
  expect(text.match(/<loc>.*?<\/loc>/g)).toEqual([
    '<loc>https://example.org/x/</loc>',
    '<loc>https://example.org/x/articles/a</loc>',
    '<loc>https://example.org/x/people/%E5%8D%8E&amp;</loc>',
  ])
})

it('becomes an index of several when there are more pages than one may hold', () => {
  const paths = Array.from({ length: 100_001 }, (_, at) => `articles/${at}`)
  const files = sitemapFiles(HOME, paths)
  expect(files.map(([name]) => name)).toEqual([
    ...['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'],
  ])
  const [[, index] = ['', ''], ...parts] = files
  expect(index.match(/<loc>/g)).toHaveLength(3)
  expect(parts.map(([, text]) => text.match(/<loc>/g)?.length)).toEqual([50_000, 50_000, 1])
})

it('leads robots to it where there is one', () => {
  expect(robotsFile(HOME)).toContain('\nSitemap: https://example.org/x/sitemap.xml\n')
  expect(robotsFile(null)).not.toContain('Sitemap')
})

it('keeps robots from searches, and from nothing else', () => {
  expect(robotsFile(null).match(/Disallow: .*/g)).toEqual(['Disallow: /search?'])
})
