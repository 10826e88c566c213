/** A text that can be cut at some places and nowhere else. */
export type Breakable = {
  text: string
  /** Offsets at which a line may begin; it may always begin behind a printed blank. */
  breaks: number[]
}

type WidthOf = (text: string) => number

/**
 * The fewest lines that are no wider than `width`, as even as they can be: of all ways to cut the
 * text into that many, the one with the least sum of squared room left over. A piece that is too
 * wide by itself is cut where the room ends.
 */
export function breakLines({ text, breaks }: Breakable, width: number, widthOf: WidthOf): string[] {
  const pieces = piecesOf(text, breaks).flatMap((piece) => fitting(piece, widthOf, width))
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }]
  for (let end = 1; end <= pieces.length; end++) {
    for (let from = end - 1; from >= 0; from--) {
      const line = lineOf(pieces.slice(from, end), widthOf)
      const before = best[from]
      if (!before || (line.width > width && from < end - 1)) break
      const lines = before.lines + 1
      const cost = before.cost + (width - line.width) ** 2
      const known = best[end]
      if (!known || lines < known.lines || (lines === known.lines && cost < known.cost)) {
        best[end] = { lines, cost, from }
      }
    }
  }
  const lines: string[] = []
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0) {
    lines.unshift(lineOf(pieces.slice(best[end]?.from ?? 0, end), widthOf).text)
  }
  return lines
}

/** Blanks at a line's ends take no room. */
function lineOf(pieces: string[], widthOf: WidthOf) {
  const text = pieces.join('').trim()
  return { text, width: widthOf(text) }
}

function piecesOf(text: string, breaks: number[]): string[] {
  const blanks = [...text.matchAll(/[\s　]+/gu)].map(({ index, 0: blank }) => index + blank.length)
  const cuts = [...new Set([...breaks, ...blanks])]
    .filter((at) => at > 0 && at < text.length)
    .sort((a, b) => a - b)
  return [0, ...cuts].map((from, index) => text.slice(from, cuts[index] ?? text.length))
}

function fitting(piece: string, widthOf: WidthOf, width: number): string[] {
  if (widthOf(piece.trim()) <= width) return [piece]
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (part !== '' && widthOf(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
