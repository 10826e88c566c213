import { expect, test } from 'vitest'
import { readLibrary } from '#edition/read-library.ts'
import { headlineCharacters, headlineFont } from './headline-font.ts'
import { readSources } from './read-sources.ts'

test('every Chinese character of a headline, a name or the interface is in the font, once', async () => {
  const { sources } = await readSources(['seeds'], {})
  const { editions } = readLibrary(sources).library
  const characters = headlineCharacters(editions)
  expect(new Set(characters).size).toBe(characters.length)
  const headlines = editions.flatMap(({ articles }) => articles.map(({ headline }) => headline))
  const missing = [...`${headlines.join('')}版面时间线论坛`].filter(
    (each) => /\p{Script=Han}/u.test(each) && !characters.includes(each),
  )
  expect(missing).toEqual([])
})

test('a font is as light as what it sets, and the same each time', async () => {
  const [few, more] = await Promise.all([
    headlineFont([...'羊城']),
    headlineFont([...'羊城晚报数字']),
  ])
  expect(few?.length).toBeLessThan(4000)
  expect(more?.length).toBeGreaterThan(few?.length ?? Infinity)
  expect(Buffer.from((await headlineFont([...'羊城'])) ?? []).equals(few ?? Buffer.alloc(0))).toBe(
    true,
  )
})

test('too many characters for one font have none', async () => {
  const many = Array.from({ length: 2600 }, (_, at) => String.fromCodePoint(0x4e00 + at))
  expect(await headlineFont(many)).toBeNull()
})
