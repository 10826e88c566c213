import { sentencesOf } from '#edition/evidence.ts'
import type { Article } from '#edition/schema.ts'
import type { PassagePlace } from '../passage-text.ts'

/** A sentence to be read aloud, and its place in the headline or a paragraph. */
export type SpokenSentence = PassagePlace & { text: string }

/** The headline, then the text, sentence by sentence; what has no letter is not read. */
export function spokenSentences({ headline, paragraphs }: Article): SpokenSentence[] {
  const whole = { passage: 'headline', start: 0, end: headline.length, text: headline }
  const sentences = paragraphs.flatMap(({ id, text }) =>
    sentencesOf(text).map((sentence) => ({ passage: String(id), ...sentence })),
  )
  return [whole, ...sentences].filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}
