import type { Article, Evidence, Paragraph } from './schema.ts'

/** The words from `start` to `end` of a paragraph, as evidence. */
export const evidenceAt = (
  article: Pick<Article, 'slug'>,
  { id, text }: Paragraph,
  start: number,
  end: number,
): Evidence => ({ article: article.slug, paragraph: id, start, end, quote: text.slice(start, end) })

/** The whole sentence, or sentences, around the words from `start` to `end`. */
export function sentenceAt(
  article: Pick<Article, 'slug'>,
  paragraph: Paragraph,
  start: number,
  end: number,
): Evidence {
  const sentences = sentencesOf(paragraph.text)
  const first = sentences.find((each) => each.end > start)
  const last = sentences.find((each) => each.end >= end)
  return evidenceAt(article, paragraph, first?.start ?? start, last?.end ?? end)
}

export type Sentence = { start: number; end: number; text: string }

/** Cuts a paragraph after 。！？… and the quotes and brackets that close with them. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^。！？!?…]+[。！？!?…]*[”’」』）)》]*|[。！？!?…]+/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }),
  )
}
