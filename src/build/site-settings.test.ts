import { expect, test } from 'vitest'
import { siteSettings } from './site-settings.ts'

test('without a word from outside it is the site of this repository', () => {
  expect(siteSettings({})).toEqual({
    seeds: ['seeds'],
    encoding: 'utf-8',
    out: 'dist',
    basePath: '/',
    siteUrl: null,
    archiveAbove: 20_000,
  })
})

test.each([
  ['/yuedu/', '/yuedu/'],
  ['yuedu', '/yuedu/'],
  ['/a/b', '/a/b/'],
  ['//a//', '/a/'],
])('BASE_PATH=%s is %s', (written, basePath) => {
  expect(siteSettings({ BASE_PATH: written }).basePath).toBe(basePath)
})

test('the encoding is that of the environment, unless the command names one', () => {
  expect(siteSettings({ ENCODING: 'GB18030' }).encoding).toBe('gb18030')
  expect(siteSettings({ ENCODING: 'gb18030' }, { encoding: 'utf-8' }).encoding).toBe('utf-8')
})

test.each([
  { ENCODING: 'big5' },
  { BASE_PATH: 'https://example.org/x' },
  { BASE_PATH: '/../x' },
  { BASE_PATH: '/"x"/' },
  { SITE_URL: 'example.org' },
  { SITE_URL: 'javascript:alert(1)' },
  { ARCHIVE_ABOVE: '-1' },
])('%o is refused', (env) => {
  expect(() => siteSettings(env)).toThrow('expected')
})
