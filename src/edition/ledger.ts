import type { Layout } from './articles.ts'
import type { Block } from './blocks.ts'
import { hasByteOrderMark, type Line } from './lines.ts'
import { LedgerKind, type Ledger, type Paragraph } from './schema.ts'

/**
 * Says where every UTF-16 unit of the source went. It walks the source's lines, not the result, and
 * asks of each who has taken it.
 * @throws Error when a line was taken by nobody: a defect of ours, never of the source.
 */
export function keepLedger(
  source: string,
  lines: Line[],
  blocks: Block[],
  layout: Layout,
  paragraphs: Paragraph[],
): Ledger {
  const { add, close } = startLedger(source.length)
  const takers = takersByLine(layout)
  const marks = new Map(blocks.map((block) => [block.line, markOf(block)]))
  const broken = brokenLines(paragraphs)
  if (hasByteOrderMark(source)) add('byte-order-mark', 1)
  for (const { number, indent, text, trail, ending } of lines) {
    const mark = marks.get(number)?.length ?? 0
    if (text) {
      const taker = takers.get(number) ?? (marks.has(number) ? 'rule' : undefined)
      if (!taker) throw new Error(`line ${number} was read but is in no part of the edition`)
      add('heading-mark', mark)
      add(taker, text.length - mark)
    }
    add('blank', indent.length + trail.length)
    add(broken.has(number) ? 'seam-break' : 'line-break', ending.length)
  }
  return close()
}

/** An account of so many UTF-16 units of a source, piece by piece. */
export function startLedger(characters: number) {
  const totals = new Map<LedgerKind, { characters: number; pieces: number }>()
  return {
    add(kind: LedgerKind, more: number) {
      if (more === 0) return
      const { characters: sum, pieces } = totals.get(kind) ?? { characters: 0, pieces: 0 }
      totals.set(kind, { characters: sum + more, pieces: pieces + 1 })
    },
    close: (): Ledger => ({
      characters,
      entries: LedgerKind.options.flatMap((kind) => {
        const sums = totals.get(kind)
        return sums ? [{ kind, ...sums }] : []
      }),
    }),
  }
}

const markOf = (block: Block) => (block.kind === 'heading' ? block.mark : '')

/** The lines whose break was a column's edge: all those from a seam's first line to its second. */
function brokenLines(paragraphs: Paragraph[]): Set<number> {
  const broken = new Set<number>()
  for (const { afterLine, beforeLine } of paragraphs.flatMap(({ seams }) => seams)) {
    for (let line = afterLine; line < beforeLine; line++) broken.add(line)
  }
  return broken
}

function takersByLine({ articles, captions }: Layout): Map<number, LedgerKind> {
  const takers = new Map<number, LedgerKind>()
  for (const { section, kicker, headline, subheads, parts } of articles) {
    if (section) takers.set(section.line, 'section')
    if (kicker) takers.set(kicker.line, 'kicker')
    takers.set(headline.line, 'headline')
    for (const { line } of subheads) takers.set(line, 'subhead')
    for (const { line, mark } of parts) takers.set(line, mark ? 'crosshead' : 'paragraph')
  }
  for (const { block } of captions) takers.set(block.line, 'caption')
  return takers
}
