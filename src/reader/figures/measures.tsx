import type { Figure } from '#edition/schema.ts'
import { say } from '#language/say.ts'

/** The words that say what a figure measures, or that no rule found them. */
export const Measures = ({ figure: { measures } }: { figure: Pick<Figure, 'measures'> }) =>
  measures ? (
    <p className="text-sm">{measures.quote}</p>
  ) : (
    <p className="label">{say`量的是什么：未认出`}</p>
  )
