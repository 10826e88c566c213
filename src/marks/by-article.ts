import type { ArticleRef, Bookmark, Kept, Mark } from './schema.ts'

export type ArticleMarks = {
  article: ArticleRef
  marks: Mark[]
  bookmark: Bookmark | null
  /** When the latest of these was made or changed. */
  latest: string
}

/** Marks and bookmarks by the article that they are of; what was last at hand comes first. */
export function byArticle({ marks, bookmarks }: Pick<Kept, 'marks' | 'bookmarks'>): ArticleMarks[] {
  const groups = new Map<string, ArticleMarks>()
  const groupOf = (article: ArticleRef, at: string) => {
    const group = groups.get(article.slug) ?? { article, marks: [], bookmark: null, latest: at }
    groups.set(article.slug, group)
    if (at > group.latest) group.latest = at
    return group
  }
  for (const mark of marks) groupOf(mark.article, mark.changed).marks.push(mark)
  for (const bookmark of bookmarks) groupOf(bookmark.article, bookmark.made).bookmark = bookmark
  return [...groups.values()].sort((one, other) => other.latest.localeCompare(one.latest))
}

/** The marks of one article as its text had them. */
export const inTextOrder = (marks: readonly Mark[]): Mark[] =>
  marks.toSorted((one, other) => placeOf(one) - placeOf(other))

/** The words of a mark that goes through several paragraphs, on one line. */
export const wordsOf = ({ pieces }: Pick<Mark, 'pieces'>): string =>
  pieces.map(({ quote }) => quote).join('……')

const placeOf = ({ pieces: [first] }: Mark) =>
  first ? Number(first.paragraph.slice(1)) * 1e6 + first.start : 0
