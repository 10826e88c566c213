import type { Article } from '#edition/schema.ts'

export type PlacedQuote = { paragraph: string; start: number; end: number }

/**
 * Where the quoted words stand: in the paragraph that the address names, else in the one paragraph
 * that holds them. Null when they stand nowhere, or in several places of which none is named: a
 * quote is never put where it may not have been.
 */
export function placeQuote(
  { paragraphs }: Pick<Article, 'paragraphs'>,
  quote: string,
  anchor: string,
): PlacedQuote | null {
  if (!quote) return null
  const holding = paragraphs.filter(({ text }) => text.includes(quote))
  const named = paragraphs.some(({ id }) => id === anchor)
  const paragraph = named
    ? holding.find(({ id }) => id === anchor)
    : holding.length === 1
      ? holding[0]
      : undefined
  if (!paragraph) return null
  const start = paragraph.text.indexOf(quote)
  return { paragraph: paragraph.id, start, end: start + quote.length }
}
