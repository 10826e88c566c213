import { OUTSIDE_WORDS, SUMMED_UP_WORDS } from '#edition/fact-words.ts'
import { said } from '#language/say.ts'

/** Says that something rests on an editor's knowledge, which the source does not print. */
export const OutsideMark = () => <span className="text-accent">{said(OUTSIDE_WORDS)}</span>

/** Says that words are an editor's, who sums up what the source tells at length. */
export const EditorsWordsMark = () => <span className="label">{said(SUMMED_UP_WORDS)}</span>
