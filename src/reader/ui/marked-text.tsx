import { LayeredText, type TextRange } from './layered-text.tsx'

/** A text with some of its words marked. */
export const MarkedText = ({ text, marks }: { text: string; marks: TextRange[] }) => (
  <LayeredText
    text={text}
    layers={marks.map((mark) => ({ ...mark, draw: (words) => <mark>{words}</mark> }))}
  />
)
