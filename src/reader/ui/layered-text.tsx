import { Fragment, type ReactNode } from 'react'

/** Offsets into a text, in UTF-16 units, `end` exclusive. */
type TextRange = { start: number; end: number }

/** A range and what is drawn around its words; ranges may overlap. */
export type Layer = TextRange & { draw: (words: ReactNode) => ReactNode }

/** Something drawn between two characters. */
export type Insertion = { offset: number; draw: ReactNode }

type LayeredTextProps = { text: string; layers: Layer[]; insertions?: Insertion[] }

/**
 * A text with layers drawn over it. Its characters are those of `text`, all of them, in order.
 * A layer stands around those that begin in it, and is drawn once; only an insertion, or the end
 * of a layer that began before it, cuts it in two.
 */
export function LayeredText({ text, layers, insertions = [] }: LayeredTextProps) {
  const ordered = layers.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const cuts = [...new Set([0, ...insertions.map(({ offset }) => offset), text.length])]
  cuts.sort((a, b) => a - b)
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? start
    return (
      <Fragment key={start}>
        {insertions
          .filter(({ offset }) => offset === start)
          .map(({ draw }, at) => (
            <Fragment key={at}>{draw}</Fragment>
          ))}
        {drawn(text, within(ordered, start, end), start, end)}
      </Fragment>
    )
  })
}

/**
 * The words from `start` to `end` with the layers of this range, which are in order. Each is looked
 * at once for every layer around it: a paragraph may hold tens of thousands.
 */
function drawn(text: string, layers: readonly Layer[], start: number, end: number): ReactNode[] {
  const pieces: ReactNode[] = []
  const left = layers.toReversed()
  let at = start
  for (let outer = left.pop(); outer; outer = left.pop()) {
    const inner: Layer[] = []
    const over: Layer[] = []
    for (let next = left.at(-1); next && next.start < outer.end; next = left.at(-1)) {
      left.pop()
      inner.push(...within([next], next.start, outer.end))
      over.push(...within([next], outer.end, next.end))
    }
    left.push(...over.toReversed())
    if (at < outer.start) pieces.push(text.slice(at, outer.start))
    pieces.push(
      <Fragment key={outer.start}>
        {outer.draw(drawn(text, inner, outer.start, outer.end))}
      </Fragment>,
    )
    at = outer.end
  }
  if (at < end) pieces.push(text.slice(at, end))
  return pieces
}

/** The parts of layers that lie within a range. */
const within = (layers: readonly Layer[], start: number, end: number): Layer[] =>
  layers
    .map((layer) => ({
      ...layer,
      start: Math.max(layer.start, start),
      end: Math.min(layer.end, end),
    }))
    .filter((layer) => layer.start < layer.end)
