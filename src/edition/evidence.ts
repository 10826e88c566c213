import type { Article, Evidence, Paragraph } from './schema.ts'

/** The words from `start` to `end` of a paragraph, as evidence. */
export const evidenceAt = (
  article: Pick<Article, 'slug'>,
  { id, text }: Paragraph,
  start: number,
  end: number,
): Evidence => ({ article: article.slug, paragraph: id, start, end, quote: text.slice(start, end) })

/** More than this on either side is no sentence that anybody reads. */
const LONGEST_SIDE = 1_000

/**
 * The whole sentence, or sentences, around the words from `start` to `end`; in a text that hardly
 * ends one, no more than its nearest words.
 */
export function sentenceAt(
  article: Pick<Article, 'slug'>,
  paragraph: Paragraph,
  start: number,
  end: number,
): Evidence {
  const sentences = knownSentences(paragraph)
  const first = sentenceAfter(sentences, start)
  const last = sentenceAfter(sentences, end - 1)
  return evidenceAt(
    article,
    paragraph,
    Math.max(first?.start ?? start, start - LONGEST_SIDE),
    Math.min(last?.end ?? end, end + LONGEST_SIDE),
  )
}

/** The sentence that holds an offset; the list is long in a source without paragraphs. */
function sentenceAfter(sentences: Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return sentences[low]
}

/** Facts ask about one paragraph many times. */
const cut = new WeakMap<Paragraph, Sentence[]>()

function knownSentences(paragraph: Paragraph): Sentence[] {
  const sentences = cut.get(paragraph) ?? sentencesOf(paragraph.text)
  cut.set(paragraph, sentences)
  return sentences
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
