import type { Paragraph } from '#edition/schema.ts'
import type { Piece } from './schema.ts'

/** How many characters before and behind some words are kept with them. */
const CONTEXT = 32
/** So many next to the words, unchanged, bear out that they are the same; fewer may be chance. */
const NEAR = 8

export type Place = { paragraph: string; start: number; end: number }

/** Words of a paragraph, with what is needed to find them again. */
export const pieceOf = ({ id, text }: Pick<Paragraph, 'id' | 'text'>, start: number, end: number) =>
  ({
    paragraph: id,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }) satisfies Piece

type Paragraphs = { paragraphs: readonly Pick<Paragraph, 'id' | 'text'>[] }

/**
 * Where words that were marked stand in the article of today, which may have other words and other
 * paragraphs; null when they are gone, or when it is not certain that they are the same. They stand
 * where the exact quote has on both sides what stood next to it, else on one side, else where a
 * long quote is the only one. Of several such places it is the one whose whole context is
 * unchanged, and of several of those the former one.
 */
export function anchorPiece({ paragraphs }: Paragraphs, piece: Piece): Place | null {
  const found = paragraphs.flatMap((paragraph) =>
    startsOf(piece.quote, paragraph.text).map((start) => candidate(paragraph, start, piece)),
  )
  const [first] = found
  if (first && found.length === 1 && piece.quote.length >= CONTEXT) return first.place
  const best = Math.max(1, ...found.map(({ sides }) => sides))
  const likely = found.filter(({ sides }) => sides === best)
  const certain = likely.length > 1 ? likely.filter(({ whole }) => whole) : likely
  const one = certain.length > 1 ? certain.find(({ former }) => former) : certain[0]
  return one?.place ?? null
}

function candidate(paragraph: Paragraphs['paragraphs'][number], start: number, piece: Piece) {
  const end = start + piece.quote.length
  const before = paragraph.text.slice(0, start)
  const behind = paragraph.text.slice(end)
  const prefix = piece.prefix.slice(-NEAR)
  const suffix = piece.suffix.slice(0, NEAR)
  return {
    place: { paragraph: paragraph.id, start, end },
    sides: sidesOf(
      { near: prefix, agrees: before.slice(-NEAR) === prefix },
      { near: suffix, agrees: behind.slice(0, NEAR) === suffix },
    ),
    whole: before.endsWith(piece.prefix) && behind.startsWith(piece.suffix),
    former: paragraph.id === piece.paragraph && start === piece.start,
  }
}

type Side = { near: string; agrees: boolean }

/** On how many sides are the neighbours of before; the edge of a paragraph alone bears out nothing. */
function sidesOf(...sides: Side[]): number {
  if (sides.every(({ agrees }) => agrees)) return 2
  return sides.some(({ near, agrees }) => agrees && near.length === NEAR) ? 1 : 0
}

function startsOf(quote: string, text: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at)
  return starts
}
