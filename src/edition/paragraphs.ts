import type { RawArticle } from './articles.ts'
import type { Part } from './blocks.ts'
import { continues } from './joins.ts'
import { ParagraphId, type Paragraph } from './schema.ts'

/** Rejoins the parts of an article's body. No character of a part is changed. */
export function joinParts({
  parts,
  afterRule,
}: Pick<RawArticle, 'parts' | 'afterRule'>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const apart = standingApart(parts)
  for (const [index, part] of parts.entries()) {
    const open = paragraphs.at(-1)
    const before = parts[index - 1]
    const bound = before && !afterRule.has(part) && !apart.has(before) && !apart.has(part)
    if (open && bound && continues(before.text, part.text)) {
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
 * Lines that belong to nobody's sentence: crossheads, two and more of them in one article, each
 * above a longer text; and lines of verse or of a list, three and more short ones in a row. One
 * short line alone is a column's end (中国工程院院士郭贺铨分|享了…).
 */
function standingApart(parts: Part[]): Set<Part> {
  const crossheads = parts.filter(
    (part, index) => isShort(part) && !hasMark(part) && (parts[index + 1]?.text.length ?? 0) > LONG,
  )
  const verse = parts.filter((part, index) =>
    [0, 1, 2].some((back) => {
      const around = parts.slice(Math.max(0, index - back), index - back + 3)
      return index >= back && around.length === 3 && areVerse(around)
    }),
  )
  return new Set([...(crossheads.length > 1 ? crossheads : []), ...verse])
}

/** Short lines that all end with a mark, or hold none: a sentence cut in three is neither. */
const areVerse = (lines: Part[]) =>
  lines.every(isShort) &&
  (lines.every(({ text }) => /[，。；！？,;!?]$/u.test(text)) ||
    lines.every(({ text }) => !/[，。；：！？,;:!?]/u.test(text)))

const SHORT = 16
const LONG = 40
const isShort = ({ text }: Part) => text.length <= SHORT
const hasMark = ({ text }: Part) => /[\p{P}]$|[，。；：！？,;:!?]/u.test(text)

/** Han text joins without a blank; two Latin words that met at the cut keep one between them. */
const blankBetween = (first: string, second: string) =>
  /\p{Script=Latin}[,;:.!?]?$/u.test(first.slice(-2)) && /^\p{Script=Latin}/u.test(second)
    ? ' '
    : ''
