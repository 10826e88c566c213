/** Whether one search can only find what another has found: what typing on makes of most of them. */
import { splitsCharacter } from './match.ts'
import type { Atom, Clause } from './query.ts'

/** True when every article that the narrower clauses find is found by the wider ones too. */
export function isNarrower(narrower: readonly Clause[], wider: readonly Clause[]): boolean {
  const wanted = (clauses: readonly Clause[]) => clauses.filter(({ excluded }) => !excluded)
  const unwanted = (clauses: readonly Clause[]) => clauses.filter(({ excluded }) => excluded)
  return (
    wanted(wider).every((clause) => wanted(narrower).some((each) => implies(each, clause))) &&
    unwanted(wider).every((clause) => unwanted(narrower).some((each) => implies(clause, each)))
  )
}

const implies = (one: Clause, other: Clause) =>
  one.atoms.every((atom) => other.atoms.some((wider) => atomImplies(atom, wider)))

function atomImplies(one: Atom, other: Atom): boolean {
  const sameField = one.field === other.field
  const [word, ...more] = other.words
  if (!word) return false
  if (more.length > 0) return sameField && isSameNearness(one, other)
  const isLabel = (field: Atom['field']) => field === 'forum' || field === 'person'
  if (!sameField && (other.field !== null || isLabel(one.field))) return false
  return one.words.some(({ folded }) => {
    const at = folded.indexOf(word.folded)
    return (
      at >= 0 && !splitsCharacter(folded, at) && !splitsCharacter(folded, at + word.folded.length)
    )
  })
}

const isSameNearness = (one: Atom, other: Atom) =>
  one.words.length === other.words.length &&
  one.words.every(({ folded }, place) => folded === other.words[place]?.folded) &&
  one.within.every((most, place) => most <= (other.within[place] ?? 0))
