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
}
export type CaptionBlock = { kind: 'caption'; line: number; text: string; credit: string | null }
/** A printed rule such as `---`: it closes a group of articles and the paragraph before it. */
export type Rule = { kind: 'rule'; line: number; text: string }
export type Block = Heading | Part | CaptionBlock | Rule

/** Tells what each line that is not blank is. A heading without words keeps an empty text. */
export function readBlocks(lines: Line[]): Block[] {
  return lines.filter(({ text }) => text !== '').map(readBlock)
}

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
