import { expect, test } from 'vitest'
import { cachePrefix, keyOf, planFor, type KeptFile } from './kept-files.ts'

const base = new URL('https://example.org/yuedu/')
const script: KeptFile = { path: 'assets/main.js', hash: 'ab12', bytes: 3 }
const files = new Map([[script.path, script]])
const plan = (url: string, mode = 'no-cors', method = 'GET') =>
  planFor({ url, mode, method }, base, files)

test('a kept file is answered by its path, whatever its query', () => {
  expect(plan('https://example.org/yuedu/assets/main.js?v=1')).toEqual({
    answer: 'file',
    file: script,
  })
})

test('a search is asked for without its words', () => {
  expect(plan('https://example.org/yuedu/search?q=%E6%95%B0#x', 'navigate')).toEqual({
    answer: 'page',
    address: 'https://example.org/yuedu/search',
  })
})

test.each([
  ['another origin', 'https://example.com/yuedu/', 'navigate', 'GET'],
  ['another site of this origin', 'https://example.org/other/', 'navigate', 'GET'],
  ['a form that is sent', 'https://example.org/yuedu/', 'navigate', 'POST'],
  [
    'an article as text, opened as a page',
    'https://example.org/yuedu/articles/a.md',
    'navigate',
    'GET',
  ],
  ['a book', 'https://example.org/yuedu/editions/a.epub?x', 'navigate', 'GET'],
  ['a file that is not kept', 'https://example.org/yuedu/feed.xml', 'cors', 'GET'],
  ['an escape that means nothing', 'https://example.org/yuedu/%zz', 'cors', 'GET'],
])('%s is left to the network', (_, url, mode, method) => {
  expect(plan(url, mode, method)).toBeNull()
})

test('what is in the folder of an archive is kept as it is read, and nothing else of its kind', () => {
  const request = (path: string) => ({ url: base.href + path, mode: 'cors', method: 'GET' })
  const folder = 'assets/archive-1a2b/'
  expect(planFor(request(`${folder}text-3.bin`), base, files, folder)).toEqual({
    answer: 'archive',
    path: `${folder}text-3.bin`,
  })
  expect(planFor(request('assets/archive-9f9f/text-3.bin'), base, files, folder)).toBeNull()
})

test('an unchanged file has the same key in every version', () => {
  expect(keyOf(base, script)).toBe('https://example.org/yuedu/assets/main.js?ab12')
})

test('the root site does not take the caches of a site below it for its own', () => {
  expect(cachePrefix('/yuedu/').startsWith(cachePrefix('/'))).toBe(false)
})
