import type { Article } from '#edition/schema.ts'
import { anchorPiece, type Place } from '#marks/anchor.ts'
import type { Mark, Piece } from '#marks/schema.ts'
import type { PassagePlace } from '../passage-text.ts'

/** A mark in the article of today. */
export type PlacedMark = {
  mark: Mark
  /** Of its words that are still there, in their order. */
  places: PassagePlace[]
  /** What is not there any more. */
  lost: Piece[]
}

/** The marks of an article, which may have had other addresses, in the order of its text. */
export function placedMarks(
  marks: readonly Mark[],
  article: Pick<Article, 'slug' | 'paragraphs'>,
  formerly: readonly string[],
): PlacedMark[] {
  const order = new Map<string, number>(article.paragraphs.map(({ id }, index) => [id, index]))
  const positionOf = ({ places: [first] }: PlacedMark) =>
    first ? (order.get(first.passage) ?? 0) * 1e6 + first.start : Infinity
  return marks
    .filter(({ article: { slug } }) => slug === article.slug || formerly.includes(slug))
    .map((mark) => placedMark(mark, article))
    .sort((one, other) => positionOf(one) - positionOf(other))
}

export function placedMark(mark: Mark, article: Pick<Article, 'paragraphs'>): PlacedMark {
  const found = mark.pieces.map((piece) => ({ piece, place: anchorPiece(article, piece) }))
  return {
    mark,
    places: found.flatMap(({ place }) => (place ? [inPassage(place)] : [])),
    lost: found.flatMap(({ piece, place }) => (place ? [] : [piece])),
  }
}

const inPassage = ({ paragraph, start, end }: Place): PassagePlace => ({
  passage: paragraph,
  start,
  end,
})
