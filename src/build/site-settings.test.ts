import { expect, test } from 'vitest'
import { siteSettings } from './site-settings.ts'

test('without a word from outside it is the site of this repository', () => {
  expect(siteSettings({})).toEqual({ seeds: ['seeds'], out: 'dist', basePath: '/', siteUrl: null })
})

test.each([
  ['/yuedu/', '/yuedu/'],
  ['yuedu', '/yuedu/'],
  ['/a/b', '/a/b/'],
  ['//a//', '/a/'],
])('BASE_PATH=%s is %s', (written, basePath) => {
  expect(siteSettings({ BASE_PATH: written }).basePath).toBe(basePath)
})

test.each([
  { BASE_PATH: 'https://example.org/x' },
  { BASE_PATH: '/../x' },
  { BASE_PATH: '/"x"/' },
  { SITE_URL: 'example.org' },
  { SITE_URL: 'javascript:alert(1)' },
])('%o is refused', (env) => {
  expect(() => siteSettings(env)).toThrow('expected')
})
