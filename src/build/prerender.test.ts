import { expect, test } from 'vitest'
import { fileOf } from './prerender.ts'

test.each([
  ['/', 'index.html'],
  ['/search', 'search.html'],
  ['/articles/a', 'articles/a.html'],
  ['/people/%E5%8D%8E', 'people/华.html'],
])('%s is written to %s', (path, file) => {
  expect(fileOf(path)).toBe(file)
})

test.each(['articles/a', '/../a', '/a//b', '/a/', '/%2e%2e/a', '/a%2fb'])(
  '%s is refused',
  (path) => {
    expect(() => fileOf(path)).toThrow('not a path')
  },
)
