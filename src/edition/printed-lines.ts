import type { Caption, Paragraph } from './schema.ts'

/** What stands on a line of the source, or on a run of blank lines, within a paragraph. */
export type PrintedLine =
  | { kind: 'part' | 'caption'; line: number; text: string }
  /** `last` is the last blank line of the run. */
  | { kind: 'blank'; line: number; last: number }

/**
 * The lines of the source that a paragraph was joined from, and what lies between them. `captions`
 * may be those of the whole edition.
 */
export function printedLines(
  { text, lines: [first], seams }: Paragraph,
  captions: Pick<Caption, 'line' | 'text'>[],
): PrintedLine[] {
  const starts = [{ offset: 0, afterLine: first, beforeLine: first }, ...seams]
  return starts.flatMap(({ offset, afterLine, beforeLine }, index) => [
    ...between(afterLine, beforeLine, captions),
    // A blank between two Latin words is ours; a line of the source has none at its end.
    {
      kind: 'part' as const,
      line: beforeLine,
      text: text.slice(offset, starts[index + 1]?.offset).trimEnd(),
    },
  ])
}

function between(
  after: number,
  before: number,
  captions: Pick<Caption, 'line' | 'text'>[],
): PrintedLine[] {
  const found: PrintedLine[] = []
  let line = after + 1
  const blankUpTo = (end: number) => {
    if (line < end) found.push({ kind: 'blank', line, last: end - 1 })
  }
  for (const caption of captions) {
    if (caption.line < line || caption.line >= before) continue
    blankUpTo(caption.line)
    found.push({ kind: 'caption', line: caption.line, text: caption.text })
    line = caption.line + 1
  }
  blankUpTo(before)
  return found
}
