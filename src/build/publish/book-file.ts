import type { Edition } from '#edition/schema.ts'
import { editionBook, MOST_CHAPTERS } from '#export/epub/edition-book.ts'
import { besidePage, editionPage } from '#export/page-paths.ts'

/** The book of an edition, beside its page; or why it has none. */
export function bookFile(
  edition: Edition,
): { name: string; bytes: Uint8Array } | { problem: string } {
  const { id, articles } = edition
  const name = besidePage(editionPage(id).slice(1), 'epub')
  if (articles.length > MOST_CHAPTERS) {
    return { problem: `${name}: ${articles.length} articles, and a book holds ${MOST_CHAPTERS}` }
  }
  return { name, bytes: editionBook(edition) }
}
