import { literal } from '#export/markdown.ts'
import { byArticle, inTextOrder } from './by-article.ts'
import { COLOUR_NAMES } from './colours.ts'
import { MARKS_VERSION } from './marks-version.ts'
import type { Kept, Mark, MarksFile } from './schema.ts'

/** All that is kept, as a program reads it; `now` is an ISO instant. */
export const marksJson = (kept: Kept, now: string): string =>
  `${JSON.stringify(fileOf(kept, now), null, 2)}\n`

/**
 * The same as people read it, grouped by article. At its end it has the JSON as a comment, by which
 * it is read in again; `addressOf` says where an article is, or null where that leads nowhere.
 */
export function marksMarkdown(
  kept: Kept,
  now: string,
  addressOf: (slug: string) => string | null,
): string {
  const articles = byArticle(kept).map(({ article, marks, bookmark }) => {
    const address = addressOf(article.slug)
    const title = literal(article.headline)
    return [
      `## ${address ? `[${title}](<${address}>)` : title}`,
      literal(article.outlet) + (bookmark ? `，${dayOf(bookmark.made)}收藏` : ''),
      ...inTextOrder(marks).flatMap(markLines),
    ]
  })
  const read = kept.visits
    .toSorted((one, other) => other.last.localeCompare(one.last))
    .map(
      ({ article, last, read }) =>
        `- ${dayOf(last)}，${literal(article.headline)}，读到 ${Math.round(read * 100)}%`,
    )
  return (
    [
      '# 我的标记',
      `由粤读写于 ${dayOf(now)}。引的是原文，笔记是自己写的。`,
      ...articles.flat(),
      ...(read.length > 0 ? ['## 读过的文章', read.join('\n')] : []),
      // Two hyphens would end the comment; in JSON they only stand within strings.
      `<!-- ${COMMENT}\n${JSON.stringify(fileOf(kept, now)).replaceAll('--', '-\\u002d')}\n-->`,
    ].join('\n\n') + '\n'
  )
}

/** What the comment with the data begins with. */
export const COMMENT = 'yuedu-marks'

const fileOf = ({ marks, bookmarks, visits }: Kept, now: string): MarksFile => ({
  format: 'yuedu-marks',
  schemaVersion: MARKS_VERSION,
  written: now,
  // The store has them by their ids, which are chance.
  marks: marks.toSorted((one, other) => one.made.localeCompare(other.made)),
  bookmarks,
  visits,
})

const markLines = ({ pieces, note, colour, made }: Mark): string[] => [
  pieces.map(({ quote }) => quoted(quote)).join('\n>\n'),
  ...(note === '' ? [] : [`**笔记** ${note.split('\n').map(literal).join('  \n')}`]),
  `第 ${pieces[0]?.paragraph.slice(1)} 段，${COLOUR_NAMES[colour]}，${dayOf(made)}`,
]

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${literal(line)}`)
    .join('\n')

const dayOf = (instant: string) => instant.slice(0, 10)
