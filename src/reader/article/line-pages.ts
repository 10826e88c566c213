/** Where a line of a text that runs from right to left begins and ends, in pixels from its beginning. */
export type LineEdges = { start: number; end: number }

/**
 * Where the pages of such a text begin, in pixels: each holds as many whole lines as `width` has room
 * for, and at least one.
 */
export function linePages(lines: readonly LineEdges[], width: number): number[] {
  const starts = [0]
  const inOrder = lines.toSorted((a, b) => a.start - b.start || a.end - b.end)
  for (const { start, end } of inOrder) {
    const page = starts.at(-1) ?? 0
    if (end - page > width && start > page) starts.push(start)
  }
  return starts
}
