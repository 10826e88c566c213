import { createElement, Fragment, type ReactNode } from 'react'
import { piecesOfPhrase } from '#language/say.ts'

/** As `say`, with links and other elements among the words. */
export const sayNodes = (strings: TemplateStringsArray, ...values: ReactNode[]): ReactNode =>
  createElement(
    Fragment,
    null,
    ...piecesOfPhrase(strings, values).map((piece) =>
      typeof piece === 'string' ? piece : values[piece.value],
    ),
  )
