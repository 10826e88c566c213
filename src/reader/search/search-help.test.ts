import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { queriesToTry } from '#edition/queries-to-try.ts'
import { readLibrary } from '#edition/read-library.ts'
import { createEngine } from '#search/engine.ts'

const file = 'seeds/yangcheng-evening-news-2021-11-26.txt'
const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
const { editions } = readLibrary([{ file, text, sha256: '0'.repeat(64), notes: null }]).library
const tries = editions.flatMap(queriesToTry)
const engine = createEngine(editions)

it('shows every way of searching on the text that the reader comes with', () => {
  expect(tries.map(({ way }) => way)).toEqual([
    'word',
    'all',
    'phrase',
    'without',
    'either',
    'near',
    'title',
    'author',
    'forum',
    'person',
  ])
})

it.each(tries)('$query finds something', async ({ query }) => {
  expect((await engine.search(query)).articles).toBeGreaterThan(0)
})

it('shows no way that the text has no words for', () => {
  const bare = { file: 'a.txt', text: '# 少\n\n一句话。\n', sha256: '0'.repeat(64), notes: null }
  expect(readLibrary([bare]).library.editions.flatMap(queriesToTry)).toEqual([])
})
