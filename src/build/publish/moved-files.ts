import type { Moved } from '#edition/schema.ts'
import { articlePage, forumPage } from '#export/page-paths.ts'
import { movedHtml } from '../page-html.ts'

type Place = { template: string; basePath: string; siteUrl: string | null }

/** A page at every address of old, and a list of them all for hosts that read one. */
export function movedFiles(
  moved: Moved[],
  { template, basePath, siteUrl }: Place,
): [name: string, text: string][] {
  const ways = moved.flatMap(({ what, from, to }) => {
    // An event stands on the page of its day, which knows what it was called.
    if (what === 'event') return []
    const pageOf = what === 'article' ? articlePage : forumPage
    return [{ from: pageOf(from), to: pageOf(to) }]
  })
  if (ways.length === 0) return []
  const below = (page: string) => basePath + page.slice(1)
  return [
    ...ways.map(({ from, to }): [string, string] => [
      `${from.slice(1)}.html`,
      movedHtml(template, to, { basePath, siteUrl }),
    ]),
    ['_redirects', ways.map(({ from, to }) => `${below(from)} ${below(to)} 301\n`).join('')],
  ]
}
