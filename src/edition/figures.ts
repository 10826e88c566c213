import { evidenceAt } from './evidence.ts'
import { measuresOf } from './measures.ts'
import { quantitiesIn, type Quantity } from './quantities.ts'
import type { Article, Figure, Paragraph } from './schema.ts'

/** Finds the quantities that an article prints, and what they measure. */
export function figuresIn(article: Article): Omit<Figure, 'id'>[] {
  return article.paragraphs.flatMap((paragraph) => {
    const quantities = quantitiesIn(paragraph.text)
    const measures = measuresOf(paragraph.text, quantities)
    return quantities.map((quantity, index) =>
      figureOf(article, paragraph, quantity, measures[index]),
    )
  })
}

function figureOf(
  article: Article,
  paragraph: Paragraph,
  { start, end, value, upTo, unit, bound }: Quantity,
  measures: { start: number; end: number } | null | undefined,
): Omit<Figure, 'id'> {
  return {
    printed: paragraph.text.slice(start, end),
    value,
    upTo,
    unit: unit?.name ?? null,
    bound,
    measures: measures ? evidenceAt(article, paragraph, measures.start, measures.end) : null,
    origin: 'rule',
    evidence: evidenceAt(article, paragraph, start, end),
  }
}
