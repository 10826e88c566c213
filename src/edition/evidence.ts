import type { Article, Evidence, Paragraph } from './schema.ts'

/** The words from `start` to `end` of a paragraph, as evidence. */
export const evidenceAt = (
  article: Pick<Article, 'slug'>,
  { id, text }: Paragraph,
  start: number,
  end: number,
): Evidence => ({ article: article.slug, paragraph: id, start, end, quote: text.slice(start, end) })

/**
 * The whole sentence, or sentences, around the words from `start` to `end`. Of a text that runs on
 * without a full stop it is the clauses around them.
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
  const [from, to] = [first?.start ?? start, last?.end ?? end]
  if (to - from <= LONGEST) return evidenceAt(article, paragraph, from, to)
  return evidenceAt(
    article,
    paragraph,
    start - REACH > from ? clauseStart(paragraph.text, start) : from,
    end + REACH < to ? clauseEnd(paragraph.text, end) : to,
  )
}

/** No sentence is longer; facts that quote millions of characters each would fill any memory. */
const LONGEST = 1000
const REACH = 100

/** Behind the farthest mark within reach, or where a character begins. */
function clauseStart(text: string, start: number): number {
  const reach = text.slice(start - REACH, start)
  const mark = reach.search(/[，、；：,;\s]/)
  if (mark >= 0) return start - REACH + mark + 1
  return start - REACH + (/^[\uDC00-\uDFFF]/.test(reach) ? 1 : 0)
}

function clauseEnd(text: string, end: number): number {
  const reach = text.slice(end, end + REACH)
  const mark = /[，、；：,;\s][^，、；：,;\s]*$/.exec(reach)
  if (mark) return end + mark.index + 1
  return end + REACH - (/[\uD800-\uDBFF]$/.test(reach) ? 1 : 0)
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
