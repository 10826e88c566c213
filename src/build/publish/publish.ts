import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalog } from '#edition/catalog.ts'
import type { Edition, Moved } from '#edition/schema.ts'
import type { Site } from '../prerender.ts'
import { articleFiles } from './article-files.ts'
import { bookFile } from './book-file.ts'
import { createCardBox } from './cards/card-box.ts'
import { atomFeed, jsonFeed } from './feeds.ts'
import { headersFile } from './headers-file.ts'
import { createLatest } from './latest.ts'
import { movedFiles } from './moved-files.ts'
import { openSearch } from './open-search.ts'
import { robotsFile, sitemapFiles } from './sitemap.ts'
import { pagesIn } from './pages-in.ts'

export type PublishReport = {
  /** How many files were written. */
  files: number
  /** What could not be published, and why. */
  leftOut: string[]
}

/**
 * Writes what is for others than the reader's app: files beside articles and editions, feeds, what
 * search engines and hosts read. Nothing of it is kept for reading offline, so this comes after the
 * service worker's list. Editions are looked at one at a time.
 */
export async function publish(
  editions: Iterable<Edition>,
  catalog: Catalog,
  { folder, template, basePath, siteUrl, cards: scope }: Site,
): Promise<PublishReport> {
  const home = siteUrl === null ? null : siteUrl + basePath
  const report: PublishReport = { files: 0, leftOut: [] }
  const put = async (name: string, content: string | Uint8Array) => {
    const target = join(folder, name)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
    report.files += 1
  }

  const latest = createLatest()
  const moved: Moved[] = []
  const cards = home === null ? null : await createCardBox(catalog, scope)
  try {
    for (const [name, png] of cards?.ofSite() ?? []) await put(name, png)
    for (const edition of editions) {
      for (const [name, text] of articleFiles(edition, home)) await put(name, text)
      const book = bookFile(edition)
      if ('problem' in book) report.leftOut.push(book.problem)
      else await put(book.name, book.bytes)
      for (const [name, png] of cards?.ofEdition(edition) ?? []) await put(name, png)
      latest.add(edition)
      moved.push(...edition.moved)
    }
  } finally {
    await cards?.close()
  }
  report.leftOut.push(...(cards?.leftOut() ?? []))

  const pages = await pagesIn(folder)
  for (const [name, text] of movedFiles(moved, { template, basePath, siteUrl })) {
    await put(name, text)
  }
  await put('_headers', headersFile(basePath))
  if (basePath === '/') await put('robots.txt', robotsFile(home))
  else report.leftOut.push(`robots.txt, which is read at the root of a host and not at ${basePath}`)
  if (home === null) {
    report.leftOut.push(
      'sitemap, feeds, cards, linked data and browser search, which need SITE_URL',
    )
    return report
  }
  const written = [
    ...sitemapFiles(home, pages),
    ['feed.atom', atomFeed(home, latest.articles())] as const,
    ['feed.json', jsonFeed(home, latest.articles())] as const,
    ['opensearch.xml', openSearch(home)] as const,
  ]
  for (const [name, text] of written) await put(name, text)
  return report
}
