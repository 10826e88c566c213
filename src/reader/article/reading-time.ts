import type { Article } from '#edition/schema.ts'

/**
 * Characters a minute, for silent reading; readers of Chinese differ between 200 and 400
 * (Brysbaert, How many words do we read per minute?, 2019).
 */
export const RATE = 300

/** How long a text is: a Han character is one, and so is a word or a number of others. */
export const lengthOf = ({ paragraphs }: Pick<Article, 'paragraphs'>): number =>
  paragraphs.reduce(
    (sum, { text }) =>
      sum + (text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)?.length ?? 0),
    0,
  )

/** Whole minutes, and never none. */
export const minutesFor = (length: number): number => Math.max(1, Math.round(length / RATE))
