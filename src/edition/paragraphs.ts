import type { Part } from './blocks.ts'
import { ParagraphId, type Paragraph } from './schema.ts'

/** Rejoins the parts of an article's body. No character of a part is changed. */
export function joinParts(parts: Part[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const [index, part] of parts.entries()) {
    const open = paragraphs.at(-1)
    const before = parts[index - 1]
    if (open && before && continues(before.text, part.text)) {
      open.text += blankBetween(open.text, part.text)
      open.seams.push({
        offset: open.text.length,
        afterLine: before.line,
        beforeLine: part.line,
      })
      open.text += part.text
      open.lines = [open.lines[0], part.line]
    } else {
      paragraphs.push({
        id: ParagraphId.parse(`p${paragraphs.length + 1}`),
        text: part.text,
        seams: [],
        lines: [part.line, part.line],
      })
    }
  }
  return paragraphs
}

/**
 * True when a column's edge cut one paragraph into these two parts: the first does not end a
 * sentence, and the second does not begin something of its own.
 */
export function continues(first: string, second: string): boolean {
  if (startsItem(second)) return false
  if (endsSentence(first)) return false
  // 》 or ” may close a sentence or stand in its middle: the next mark decides.
  if (/[”’」』）)】》〉]$/u.test(first)) return /^[，、。；：！？”’」』）)》〉的]/u.test(second)
  return true
}

const endsSentence = (text: string) =>
  /[。！？!?…；;：:][”’」』）)】》〉]*$/u.test(text) ||
  /[。！？!?…；：][”’」』]?\s*[（(][^（）()]*[）)]$/u.test(text)

const startsItem = (text: string) =>
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|[■◆●▲★□◇○△☆•·▪]|——)/u.test(
    text,
  )

/** Han text joins without a blank; two Latin words that met at the cut keep one between them. */
const blankBetween = (first: string, second: string) =>
  /\p{Script=Latin}$/u.test(first) && /^\p{Script=Latin}/u.test(second) ? ' ' : ''
