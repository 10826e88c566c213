import { Fragment } from 'react'

type HeadlineProps = { text: string; breaks: number[] }

/**
 * A headline that never breaks inside a word. Each part between its printed blanks holds together
 * as long as a line has room for it.
 */
export function Headline({ text, breaks }: HeadlineProps) {
  let at = 0
  return text.split(/(?<=[\s　])(?=\S)/u).map((part) => {
    const start = at
    at += part.length
    const inside = breaks.filter((offset) => offset > start && offset < start + part.length)
    const cuts = [start, ...inside, start + part.length]
    return (
      <span key={start} className="headline-part">
        {cuts.slice(1).map((end, index) => (
          <Fragment key={end}>
            {index > 0 && <wbr />}
            {text.slice(cuts[index], end)}
          </Fragment>
        ))}
      </span>
    )
  })
}
