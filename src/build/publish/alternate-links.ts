import { MOST_CHAPTERS } from '#export/epub/edition-book.ts'
import { besidePage } from '#export/page-paths.ts'
import type { PageSubject } from '#export/page-subject.ts'
import { SITE_NAME } from '#export/site-name.ts'

/** What a page's head says of other forms of it, and of how the site is followed and searched. */
export function alternateLinks(
  path: string,
  subject: PageSubject | null,
  { basePath, siteUrl }: { basePath: string; siteUrl: string | null },
): string[] {
  const page = basePath + path.slice(1)
  const beside = (ending: 'md' | 'txt' | 'epub', type: string) =>
    `<link rel="alternate" type="${type}" href="${besidePage(page, ending)}" />`
  return [
    ...(subject?.kind === 'article'
      ? [beside('md', 'text/markdown'), beside('txt', 'text/plain')]
      : []),
    ...(subject?.kind === 'edition' && subject.edition.articles.length <= MOST_CHAPTERS
      ? [beside('epub', 'application/epub+zip')]
      : []),
    ...(siteUrl === null ? [] : ofTheSite(basePath)),
  ]
}

const ofTheSite = (basePath: string) => [
  `<link rel="alternate" type="application/atom+xml" title="${SITE_NAME}" href="${basePath}feed.atom" />`,
  `<link rel="alternate" type="application/feed+json" title="${SITE_NAME}" href="${basePath}feed.json" />`,
  `<link rel="search" type="application/opensearchdescription+xml" title="${SITE_NAME}" href="${basePath}opensearch.xml" />`,
]
