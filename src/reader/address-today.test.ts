import { describe, expect, it } from 'vitest'
import { catalogOf } from '#edition/catalog.ts'
import { readLibrary } from '#edition/read-library.ts'
import { addressToday } from './address-today.ts'
import { sourceOf } from './library-source.ts'

const notes = 'slugs:\n  - { article: 少一点纸, slug: paperless, was: [lao] }'
const { library } = readLibrary([
  {
    file: 'seeds/a.txt',
    text: '# 少一点纸\n\n正文。\n',
    sha256: '0'.repeat(64),
    notes: { file: 'seeds/a.notes.yaml', text: notes },
  },
])
const source = sourceOf(
  library,
  catalogOf(library, () => ''),
)
const today = (what: 'article' | 'forum', slug: string, query = '') =>
  addressToday(source, what, slug, new Request(`https://example.org/x/${slug}${query}`))

describe('an address of old', () => {
  it('is that of today, with all that was asked for', async () => {
    expect(await today('article', 'lao', '?quote=%E6%AD%A3%E6%96%87')).toBe(
      '/articles/paperless?quote=%E6%AD%A3%E6%96%87',
    )
  })

  it.each([
    ['article', 'paperless'],
    ['article', 'nie'],
    ['forum', 'lao'],
  ] as const)('is no address that %s %s never had', async (what, slug) => {
    expect(await today(what, slug)).toBeNull()
  })
})
