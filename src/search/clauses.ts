/** Looking at what a query was understood as; light enough for a page. */
import type { Atom, Clause, Query } from './query.ts'

/** Each thing asked for once, as it was typed first, and so each that may stand for another. */
export const distinctClauses = (clauses: readonly Clause[]): Clause[] =>
  firstOfEach(
    clauses.map((clause) => ({ ...clause, atoms: firstOfEach(clause.atoms, keyOfAtom) })),
    keyOf,
  )

function firstOfEach<T>(all: readonly T[], key: (one: T) => string): T[] {
  const first = new Map<string, T>()
  for (const one of all) {
    if (!first.has(key(one))) first.set(key(one), one)
  }
  return [...first.values()]
}

/** The same for clauses that ask for the same thing. */
export const keyOf = ({ excluded, atoms }: Pick<Clause, 'excluded' | 'atoms'>) =>
  JSON.stringify([excluded, ...atoms.map(keyOfAtom)])

const keyOfAtom = ({ field, words, within }: Atom) =>
  JSON.stringify([field, words.map(({ folded }) => folded), within])

/** All that must be there; none of it is excluded. */
export const wantedClauses = ({ clauses }: Pick<Query, 'clauses'>) =>
  clauses.filter(({ excluded }) => !excluded)

/** What was typed of a clause. */
export const typedText = ({ text }: Pick<Query, 'text'>, { at }: Pick<Clause, 'at'>) =>
  text.slice(at.start, at.end)

/** The query with other words in the place of a clause; with none, without it. */
export const textInPlace = (
  { text }: Pick<Query, 'text'>,
  { at }: Pick<Clause, 'at'>,
  words: string,
) => `${text.slice(0, at.start)}${words}${text.slice(at.end)}`.replace(/\s+/g, ' ').trim()
