import type { Piece } from '#marks/schema.ts'
import { articlePath } from '../../paths.ts'

/** Longer addresses are refused by servers: a link to more words leads to the first of them. */
export const LONGEST_LINKED = 150

/** The address at which the very words are marked. */
export function wordsPath(slug: string, pieces: readonly Piece[]): string {
  const [first] = pieces
  if (!first) return articlePath(slug)
  return articlePath(slug, {
    quote: first.quote.slice(0, LONGEST_LINKED),
    anchor: first.paragraph,
  })
}

/** Words as they are quoted, and below them where they come from. */
export const quotation = (pieces: readonly Piece[], citation: string): string =>
  `“${pieces.map(({ quote }) => quote).join('\n')}”\n——${citation}\n`

export const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { quote }) => sum + quote.length, 0)
