/** What a tally of grams says of a plan, without a look at the texts. */
import { intersected, united } from './place-sets.ts'
import { countOf, MOST_COUNTED, placeOf, weightOf, type GramTally } from './gram-tally.ts'
import type { Plan, PlannedAtom } from './plan.ts'

/**
 * The entries of every clause, the fewest first, where everything asked for is words of one or two
 * units anywhere; null where the texts have to be looked through.
 */
export function talliedClauses(
  { wanted, unwanted, apart }: Plan,
  tally: GramTally,
): Uint32Array[] | null {
  if (!apart || unwanted.length > 0) return null
  const lists: Uint32Array[] = []
  for (const atoms of wanted) {
    const entries = entriesOf(atoms, tally)
    if (!entries) return null
    lists.push(entries)
  }
  return lists.sort((one, other) => one.length - other.length)
}

/** Told an article that is found, what its words weigh together, and how many hits count. */
type OnFound = (place: number, weight: number, hits: number) => void

/**
 * Tells the articles that all clauses have, in page order. `countAgain` is asked about the hits in
 * articles that have too many for a tally.
 */
export function tellTallied(
  [first = NONE, ...others]: readonly Uint32Array[],
  countAgain: (place: number) => number,
  onFound: OnFound,
) {
  const ats = others.map(() => 0)
  for (const entry of first) {
    const place = placeOf(entry)
    let weight = weightOf(entry)
    let hits = countOf(entry)
    let isMany = hits === MOST_COUNTED
    let isFound = true
    for (const [nth, list] of others.entries()) {
      let at = ats[nth] ?? 0
      while (at < list.length && placeOf(list[at] ?? 0) < place) at++
      ats[nth] = at
      const other = list[at] ?? 0
      isFound = at < list.length && placeOf(other) === place
      if (!isFound) break
      weight += weightOf(other)
      hits += countOf(other)
      isMany ||= countOf(other) === MOST_COUNTED
    }
    if (isFound) onFound(place, weight, isMany ? countAgain(place) : hits)
  }
}

const NONE = new Uint32Array(0)

function entriesOf([atom, ...more]: readonly PlannedAtom[], tally: GramTally): Uint32Array | null {
  if (atom?.kind !== 'text' || more.length > 0 || atom.field !== null) return null
  const [word, ...near] = atom.words
  return word && near.length === 0 ? tally.entriesOf(word.folded) : null
}

/** Articles that have the pairs of what is asked for, ascending; null when nothing is known of them. */
export function placesByTally(
  { wanted }: Plan,
  tally: GramTally,
  size: number,
): Uint32Array | null {
  const known: Uint32Array[] = []
  for (const atoms of wanted) {
    const lists: Uint32Array[] = []
    for (const atom of atoms) {
      if (atom.kind === 'text') {
        lists.push(intersected(atom.words.map(({ folded }) => tally.placesOf(folded))))
      }
    }
    if (lists.length === atoms.length) known.push(united(lists, size))
  }
  return known.length > 0 ? intersected(known) : null
}
