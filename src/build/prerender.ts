import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalog } from '#edition/catalog.ts'
import type { Edition } from '#edition/schema.ts'
import type { CardScope } from '#export/card-pages.ts'
import { pageHtml, type RenderedPage } from './page-html.ts'

/** What `src/reader/server.tsx` exports. */
export type ServerModule<Source = unknown> = {
  /** Editions that are at hand as what pages are drawn from. */
  sourceOf: (editions: Edition[], catalog: Catalog) => Source
  /** A library behind addresses, of which it reads what a page needs. */
  fetchedSource: (catalogUrl: string, read: (url: string) => Promise<Response>) => Source
  /** Paths below the base, `/` first. */
  pagesOf: (editions: Edition[]) => string[]
  pagesOfArchive: (catalog: Catalog) => string[]
  renderPage: (source: Source, path: string, basePath: string) => Promise<RenderedPage>
}

/** Where a site is written, and what it is written with. */
export type Site = {
  folder: string
  /** The built `index.html`. */
  template: string
  basePath: string
  siteUrl: string | null
  cards: CardScope
}

/** Writes each page to its own file, and `404.html`; returns how many pages there are. */
export async function prerender<Source>(
  server: ServerModule<Source>,
  source: Source,
  paths: string[],
  site: Site,
) {
  const files = new Set<string>()
  for (const path of [...paths, '/404']) {
    const file = fileOf(path)
    if (files.has(file)) throw new Error(`two pages would be written to ${file}`)
    files.add(file)

    const page = await server.renderPage(source, path, site.basePath)
    const expected = path === '/404' ? 404 : 200
    if (page.status !== expected) {
      throw new Error(`${path}: the page answers ${page.status}, expected ${expected}`)
    }
    const target = join(site.folder, file)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, pageHtml(site.template, page, path, site))
  }
  return paths.length
}

/**
 * `/articles/x` → `articles/x.html`: with `articles/x/index.html` some servers answer the address
 * without its last slash with the front page.
 */
export function fileOf(path: string): string {
  const steps = path.slice(1).split('/').map(decodeURIComponent)
  const strange = steps.some((step) => /^\.*$|[/\\]/.test(step))
  if (!path.startsWith('/') || (path !== '/' && strange)) {
    throw new Error(`${path}: not a path that a page can have`)
  }
  return path === '/' ? 'index.html' : `${steps.join('/')}.html`
}
