import type { Kept, Mark, Visit } from './schema.ts'

/**
 * What there is to keep of a file so that nothing stands twice: of two versions of a mark the later
 * one, of two visits what both know. `same` counts what was here already.
 */
export function mergeKept(mine: Kept, theirs: Kept): { added: Kept; same: number } {
  const marks = new Map(mine.marks.map((mark) => [mark.id, mark]))
  const contents = new Set(mine.marks.map(contentOf))
  const bookmarks = new Set(mine.bookmarks.map(({ article }) => article.slug))
  const visits = new Map(mine.visits.map((visit) => [visit.article.slug, visit]))

  const newMarks = theirs.marks.filter((mark) => {
    const known = marks.get(mark.id)
    const isNew = known ? mark.changed > known.changed : !contents.has(contentOf(mark))
    if (isNew) marks.set(mark.id, mark)
    contents.add(contentOf(mark))
    return isNew
  })
  const newBookmarks = theirs.bookmarks.filter(({ article }) => {
    const isNew = !bookmarks.has(article.slug)
    bookmarks.add(article.slug)
    return isNew
  })
  const newVisits = theirs.visits.flatMap((visit) => {
    const known = visits.get(visit.article.slug)
    const both = known ? joined(known, visit) : visit
    if (known && JSON.stringify(known) === JSON.stringify(both)) return []
    visits.set(visit.article.slug, both)
    return [both]
  })
  const added = { marks: newMarks, bookmarks: newBookmarks, visits: newVisits }
  return { added, same: countOf(theirs) - countOf(added) }
}

export const countOf = ({ marks, bookmarks, visits }: Kept) =>
  marks.length + bookmarks.length + visits.length

/** Two marks that a reader could not tell apart have the same. */
const contentOf = ({ article, pieces, colour, note }: Mark) =>
  JSON.stringify([
    article.slug,
    colour,
    note,
    ...pieces.map(({ paragraph, start, quote }) => [paragraph, start, quote]),
  ])

const joined = (one: Visit, other: Visit): Visit => ({
  article: one.article,
  first: one.first < other.first ? one.first : other.first,
  last: one.last > other.last ? one.last : other.last,
  read: Math.max(one.read, other.read),
})
