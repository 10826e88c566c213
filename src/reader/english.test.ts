import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLibrary } from '#edition/read-library.ts'
import { catalogPart, joinCatalog } from '#edition/catalog.ts'
import { english } from '#language/en/index.ts'
import { speak } from '#language/say.ts'
import { readSources } from '../build/read-sources.ts'
import { pagesOf, renderPage, sourceOf } from './server.tsx'

beforeAll(() => speak('en', english))
afterAll(() => speak('zh-Hans', {}))

/** The languages' own names, and what is typed before a search. */
const ALSO_CHINESE = ['简体', '繁體', '作者', '人物']

test('in English every Chinese word of every page stands in the library', async () => {
  const { sources } = await readSources(['seeds'], {})
  const { editions } = readLibrary(sources).library
  const catalog = joinCatalog(
    2,
    editions.map((edition) => catalogPart(edition, '/x.json')),
    null,
  )
  const source = sourceOf(editions, catalog)
  const library = [...stringsIn(editions), ...ALSO_CHINESE].join('\n')
  const strays = new Map<string, string>()
  for (const path of pagesOf(editions)) {
    const { html, title, description } = await renderPage(source, path, '/')
    for (const words of chineseIn(`${title}\n${description}\n${html}`)) {
      if (!library.includes(words) && !strays.has(words)) strays.set(words, path)
    }
  }
  expect([...strays].map(([words, path]) => `${path}: ${words}`)).toEqual([])
})

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

const chineseIn = (html: string) =>
  html
    .replaceAll('<!-- -->', '')
    .replaceAll('&amp;', '&')
    .match(/\p{Script=Han}+/gu) ?? []
