import { dateWords } from '../ui/words.tsx'

/** `2021-11-26` as 11月26日, `2021-11` as 11月: where the year stands nearby. */
export const dateInYear = (iso: string) => dateWords(iso).replace(/^\d+年| \d+$/u, '')
