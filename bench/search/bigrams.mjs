const RUN = /\p{Script=Han}+|[\p{L}\p{M}\p{N}]+/gu
const HAN = /\p{Script=Han}/u

/**
 * Pairs of neighbouring Chinese characters, and words of other scripts. The last character of a run
 * stands alone too, so that any single one can be found as the beginning of a term.
 */
export const indexedTerms = (text) =>
  runsOf(text).flatMap((run) => (HAN.test(run) ? pairsOf(run).concat([...run].at(-1)) : run))

/** The pairs of what is typed; a single character is itself, to be found by its beginning. */
export const typedTerms = (text) =>
  runsOf(text).flatMap((run) => (HAN.test(run) && [...run].length > 1 ? pairsOf(run) : run))

/** Whether a term may be the beginning of one that is indexed. */
export const isBeginning = (term) => [...term].length === 1 || !HAN.test(term)

const runsOf = (text) => text.match(RUN) ?? []

const pairsOf = (run) => {
  const characters = [...run]
  return characters.slice(1).map((character, at) => characters[at] + character)
}
