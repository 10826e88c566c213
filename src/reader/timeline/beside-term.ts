import { spokenLanguage } from '#language/say.ts'

/** Columns of a short word and what is said under it; those of English are longer. */
export const besideTerm = () =>
  spokenLanguage() === 'en' ? 'grid grid-cols-[5rem_1fr]' : 'grid grid-cols-[2.75rem_1fr]'
