import type { Catalog } from '#edition/catalog.ts'
import { editionPage, timelinePage } from './page-paths.ts'

/** Which pages have a picture of their own: each article and forum, each edition, or the site alone. */
export type CardScope = 'page' | 'edition' | 'site'

/** Each takes about 30 ms to draw and 40 kB to keep. */
const MOST_CARDS = 400

/** A library with too many articles has a card for each edition, one with too many editions, and an archive, just one. */
export function cardScope({ editions, archive }: Catalog): CardScope {
  if (archive) return 'site'
  const pages = editions.reduce(
    (sum, { articles, forums }) => sum + articles.length + forums.length,
    editions.length,
  )
  return pages <= MOST_CARDS ? 'page' : editions.length <= MOST_CARDS ? 'edition' : 'site'
}

/** The page that has no address, since it stands for the whole site. */
export const SITE_CARD = '/card'

/** The page whose card stands for another; `edition` is the id of the one that it is of. */
export function cardPage(scope: CardScope, page: string, edition: string | null): string {
  if (page === timelinePage) return page
  if (edition === null || scope === 'site') return SITE_CARD
  return scope === 'page' ? page : editionPage(edition)
}
