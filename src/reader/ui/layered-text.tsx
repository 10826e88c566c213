import { Fragment, type ReactNode } from 'react'

/** Offsets into a text, in UTF-16 units, `end` exclusive. */
type TextRange = { start: number; end: number }

/** A range and what is drawn around its words; ranges may overlap. */
export type Layer = TextRange & { draw: (words: ReactNode) => ReactNode }

/** Something drawn between two characters. */
export type Insertion = { offset: number; draw: ReactNode }

type LayeredTextProps = { text: string; layers: Layer[]; insertions?: Insertion[] }

/** A text with layers drawn over it. Its characters are those of `text`, all of them, in order. */
export function LayeredText({ text, layers, insertions = [] }: LayeredTextProps) {
  const edges = new Set([0, text.length, ...insertions.map(({ offset }) => offset)])
  for (const { start, end } of layers) edges.add(start).add(end)
  const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? start
    const words = layers
      .filter((layer) => layer.start <= start && layer.end >= end && end > start)
      .reduceRight<ReactNode>((inner, { draw }) => draw(inner), text.slice(start, end))
    return (
      <Fragment key={start}>
        {insertions
          .filter(({ offset }) => offset === start)
          .map(({ draw }, at) => (
            <Fragment key={at}>{draw}</Fragment>
          ))}
        {words}
      </Fragment>
    )
  })
}
