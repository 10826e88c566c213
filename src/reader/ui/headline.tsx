import { LayeredText, type Layer } from './layered-text.tsx'

type HeadlineProps = { text: string; breaks: number[]; layers?: Layer[] }

/** A word of more characters breaks where it has to: no line may be too narrow for it. */
const LONGEST = 12

/**
 * A headline that never breaks inside a word. Each part between its printed blanks holds together
 * as long as a line has room for it. Words are elements and not told apart by `<wbr>`, at which
 * Firefox gives up balancing the lines.
 */
export function Headline({ text, breaks, layers = [] }: HeadlineProps) {
  let at = 0
  return text.split(/(?<=[\s　])(?=\S)/u).map((part) => {
    const start = at
    at += part.length
    const inside = breaks.filter((offset) => offset > start && offset < start + part.length)
    const cuts = [...new Set([start, ...inside, start + part.trimEnd().length, at])]
    const layersFrom = (cut: number) =>
      layers.map((layer) => ({ ...layer, start: layer.start - cut, end: layer.end - cut }))
    return (
      <span key={start} className="headline-part">
        {cuts.slice(0, -1).map((cut, index) => {
          const word = text.slice(cut, cuts[index + 1])
          const holds = word.trim() !== '' && word.length <= LONGEST
          return (
            <span key={cut} className={holds ? 'text-nowrap' : undefined}>
              <LayeredText text={word} layers={layersFrom(cut)} />
            </span>
          )
        })}
      </span>
    )
  })
}
