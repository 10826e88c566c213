import { Fragment } from 'react'
import { LayeredText, type Layer } from './layered-text.tsx'

type HeadlineProps = { text: string; breaks: number[]; layers?: Layer[] }

/**
 * A headline that never breaks inside a word. Each part between its printed blanks holds together
 * as long as a line has room for it.
 */
export function Headline({ text, breaks, layers = [] }: HeadlineProps) {
  let at = 0
  return text.split(/(?<=[\s　])(?=\S)/u).map((part) => {
    const start = at
    at += part.length
    const inside = breaks.filter((offset) => offset > start && offset < start + part.length)
    const cuts = [start, ...inside, start + part.length]
    const layersFrom = (cut: number) =>
      layers.map((layer) => ({ ...layer, start: layer.start - cut, end: layer.end - cut }))
    return (
      <span key={start} className="headline-part">
        {cuts.slice(0, -1).map((cut, index) => (
          <Fragment key={cut}>
            {index > 0 && <wbr />}
            <LayeredText text={text.slice(cut, cuts[index + 1])} layers={layersFrom(cut)} />
          </Fragment>
        ))}
      </span>
    )
  })
}
