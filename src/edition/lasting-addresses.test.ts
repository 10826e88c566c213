import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'
import { NAME_KINDS } from './select-names.ts'
import type { Edition } from './schema.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const file = 'seeds/yangcheng-evening-news-2021-11-26.txt'
const text = read(`../../${file}`)
const notesFile = file.replace('.txt', '.notes.yaml')

const editionOf = (source: string, notes: string | null = null): Edition => {
  const { library } = readLibrary([
    {
      ...{ file, text: source, sha256: '0'.repeat(64) },
      notes: notes === null ? null : { file: notesFile, text: notes },
    },
  ])
  const [edition] = library.editions
  if (!edition) throw new Error('no edition')
  return edition
}

/** Everything that a link from outside can lead to: pages, paragraphs, events of the timeline. */
const addressesOf = (edition: Edition): string[] => [
  `/editions/${edition.id}`,
  ...edition.articles.flatMap(({ slug, paragraphs }) => [
    `/articles/${slug}`,
    ...paragraphs.map(({ id }) => `/articles/${slug}#${id}`),
  ]),
  ...edition.forums.map(({ slug }) => `/forums/${slug}`),
  ...edition.events.map(({ id }) => `/timeline#${id}`),
  ...NAME_KINDS.flatMap((kind) => edition[kind].map(({ slug }) => `/${kind}/${slug}`)),
  ...edition.moved.map(({ what, from }) =>
    what === 'event' ? `/timeline#${from}` : `/${what}s/${from}`,
  ),
]

/**
 * Nothing is ever taken from `lasting-addresses.json`: somebody may have written it down. What has
 * another address now keeps the former one by `was` in the notes file. Only the page of a name that
 * proves to be none may go. A new address is added at the end.
 */
it('leads from every address that the sample ever had to what stood there', () => {
  const held: string[] = JSON.parse(read('./lasting-addresses.json'))
  const there = new Set(addressesOf(editionOf(text, read(`../../${notesFile}`))))
  expect(held.length).toBeGreaterThan(200)
  expect(held.filter((address) => !there.has(address))).toEqual([])
})

it('gives every article the same address wherever on the page it stands', () => {
  const edition = editionOf(text)
  const lines = text.split('\n')
  const pieces = edition.articles.map(({ source }) =>
    lines.slice(source.firstLine - 1, source.lastLine).join('\n'),
  )
  const turned = editionOf(pieces.toReversed().join('\n\n'))
  const addresses = (each: Edition) =>
    each.articles.map(({ headline, slug }) => `${headline} ${slug}`).sort()
  expect(addresses(turned)).toEqual(addresses(edition))
})

it('gives articles that sound alike the same addresses in any order', () => {
  const page = ['# 市里开会', '# 是李开会', '# 另一篇'].map((heading) => `${heading}\n\n正文。\n`)
  const slugsOf = (pieces: string[]) =>
    Object.fromEntries(
      editionOf(pieces.join('\n')).articles.map(({ headline, slug }) => [headline, slug]),
    )
  expect(slugsOf(page.toReversed())).toEqual(slugsOf(page))
})
