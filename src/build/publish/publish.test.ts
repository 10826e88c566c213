import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { catalogOf } from '#edition/catalog.ts'
import { readSeeds } from '../read-seeds.ts'
import { publish } from './publish.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yuedu-publish-'))
  for (const page of ['index', '404', 'shell', 'mine']) {
    await writeFile(join(folder, `${page}.html`), '')
  }
})
afterEach(() => rm(folder, { recursive: true }))

const { library } = await readSeeds('seeds')
const template = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8')
const catalog = catalogOf(library, () => '')
const [edition] = library.editions
const name = `editions/${edition?.id}.epub`

const published = async () =>
  (await readdir(folder, { recursive: true })).filter((file) => /\.(?!html)|^_/.test(file))

test('a site that knows its address has all that can be published', async () => {
  const site = {
    folder,
    template,
    basePath: '/',
    siteUrl: 'https://example.org',
    cards: 'page' as const,
  }
  const { files, leftOut } = await publish(library.editions, catalog, site)
  expect(leftOut).toEqual([])
  const there = await published()
  expect(there).toHaveLength(files)
  expect(there).toEqual(
    expect.arrayContaining([
      ...['_headers', 'robots.txt', 'sitemap.xml', 'feed.atom', 'feed.json', 'opensearch.xml'],
      ...['card.png', 'timeline.png', 'forums/kaimushi.png', `editions/${edition?.id}.png`],
      ...[
        'articles/shuzi-zhengfu-fenghui.png',
        'articles/shuzi-zhengfu-fenghui.md',
        'articles/shuzi-zhengfu-fenghui.txt',
        name,
      ],
    ]),
  )
  expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).not.toMatch(/404|shell|mine/)
})

test('one that does not, or hangs below a path, says what it has to do without', async () => {
  const site = { folder, template, basePath: '/x/', siteUrl: null, cards: 'page' as const }
  const { leftOut } = await publish(library.editions, catalog, site)
  expect(leftOut).toEqual([
    expect.stringContaining('robots.txt'),
    expect.stringContaining('need SITE_URL'),
  ])
  const there = await published()
  expect(there).toContain(name)
  expect(there).not.toContain('sitemap.xml')
  expect(there.filter((file) => file.endsWith('.png'))).toEqual([])
})
