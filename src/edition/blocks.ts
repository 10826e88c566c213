import { captionCredit } from './captions.ts'
import type { Line } from './lines.ts'

export type Heading = { kind: 'heading'; line: number; text: string; level: number; mark: string }
/** A line of body text: a paragraph, or a part of one that a column's edge broke off. */
export type Part = {
  kind: 'part'
  line: number
  text: string
  /** The heading mark of a crosshead, which stands in the source before its words. */
  mark?: string
  /** True where the text sets its paragraphs in, and this line is. */
  indented?: boolean
  /** True for a line that is not, right below a picture's caption: the column goes on. */
  resumes?: boolean
}
export type CaptionBlock = { kind: 'caption'; line: number; text: string; credit: string | null }
/** A printed rule such as `---`: it closes a group of articles and the paragraph before it. */
export type Rule = { kind: 'rule'; line: number; text: string }
export type Block = Heading | Part | CaptionBlock | Rule

/** Tells what each line that is not blank is. A heading without words keeps an empty text. */
export function readBlocks(lines: Line[]): Block[] {
  const written = lines.filter(({ text }) => text !== '')
  const blocks = written.map(readBlock)
  if (!setsIn(written, blocks) || setsInAll(written, blocks)) return blocks
  return blocks.map((block, index) => {
    if (block.kind !== 'part') return block
    if (isSetIn(written[index])) return { ...block, indented: true }
    return blocks[index - 1]?.kind === 'caption' ? { ...block, resumes: true } : block
  })
}

/** A paragraph set in by two ideographic blanks, a tab or as many Latin ones. */
const isSetIn = (line: Line | undefined) =>
  line !== undefined && /\u3000{2}|\t| {2}/u.test(line.indent)

/** What stands right below a heading opens a paragraph; a text sets in when nine in ten of these are. */
function setsIn(lines: Line[], blocks: Block[]): boolean {
  let opening = 0
  let set = 0
  for (const [index, { kind }] of blocks.entries()) {
    if (kind !== 'part' || blocks[index - 1]?.kind !== 'heading') continue
    opening++
    if (isSetIn(lines[index])) set++
  }
  return opening > 0 && set >= opening * 0.9
}

/**
 * Where set-in lines break off within sentences more often than not, every line is set in, and none
 * tells a paragraph.
 */
function setsInAll(lines: Line[], blocks: Block[]): boolean {
  let [following, broken] = [0, 0]
  for (const [index, { kind }] of blocks.entries()) {
    const above = blocks[index - 1]
    if (kind !== 'part' || above?.kind !== 'part' || !isSetIn(lines[index])) continue
    following++
    if (!ENDED.test(above.text)) broken++
  }
  return following >= ENOUGH && 2 * broken > following
}

/** Of fewer lines nothing is told. */
const ENOUGH = 8

const ENDED = /[。！？!?…；;：:][”’」』）)】》〉"']*$|[）)]$/u

function readBlock({ number: line, text }: Line): Block {
  const [, mark = '', level = '', words = ''] = /^((#+)\s*)(.*)$/su.exec(text) ?? []
  if (level) return { kind: 'heading', line, text: words, level: level.length, mark }
  if (RULE.test(text)) return { kind: 'rule', line, text }
  const credit = captionCredit(text)
  if (credit !== undefined) return { kind: 'caption', line, text, credit }
  return { kind: 'part', line, text }
}

/** --- or * * *; nothing but the marks that printers draw lines with. */
const RULE = /^(?:[-_*=—─]\s*){3,}$/u
