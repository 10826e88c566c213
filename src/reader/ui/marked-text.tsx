import { Fragment } from 'react'
import type { Range } from '#search/fold.ts'
import { piecesOf } from '#search/pieces.ts'

/** A text with some of its words marked, as an answer of the search gives them. */
export const MarkedText = ({ text, marks }: { text: string; marks: Range[] }) =>
  piecesOf(text, marks).map((piece, index) =>
    piece.marked ? (
      <mark key={index}>{piece.text}</mark>
    ) : (
      <Fragment key={index}>{piece.text}</Fragment>
    ),
  )
