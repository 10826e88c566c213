import type { Respelling } from './spelling.ts'
import { wantedClauses } from './clauses.ts'
import { fold } from './fold.ts'
import type { Atom, Clause, Query, Word } from './query.ts'

type Spell = (word: Pick<Word, 'text' | 'folded'>) => Respelling | null

/** What was found for words that no article holds, and the clauses with it; null when it is not enough. */
export type Respelt = { respellings: Respelling[]; clauses: Clause[] | null }

/**
 * What to look for instead of the clauses that no article holds. Quoted words mean what they say, and
 * words near each other too.
 */
export function respell(query: Query, nowhere: readonly Clause[], spell: Spell): Respelt {
  const joined = joinedSyllables(query)
  const whole = joined && spell(joined)
  if (whole?.applied) {
    const [first, ...rest] = wantedClauses(query)
    const clauses = query.clauses.filter((clause) => !rest.includes(clause))
    return {
      respellings: [whole],
      clauses: clauses.map((clause) => (clause === first ? respelt(clause, [whole]) : clause)),
    }
  }
  const spelt = new Map(nowhere.map((clause) => [clause, clause.atoms.map(spellAtom(spell))]))
  const applied = (clause: Clause) => spelt.get(clause)?.some((each) => each?.applied)
  const clauses = query.clauses.map((clause) => respelt(clause, spelt.get(clause) ?? []))
  return {
    respellings: [...spelt.values()].flat().flatMap((respelling) => respelling ?? []),
    clauses: nowhere.length > 0 && nowhere.every(applied) ? clauses : null,
  }
}

const spellAtom =
  (spell: Spell) =>
  ({ field, words: [word, ...others] }: Atom) =>
    !word || others.length > 0 || word.phrase || field === 'forum' || field === 'person'
      ? null
      : spell(word)

/** The clause with what its atoms were taken for; what was not respelt stays. */
const respelt = (clause: Clause, respellings: readonly (Respelling | null)[]): Clause => ({
  ...clause,
  atoms: clause.atoms.map((atom, place) => {
    const taken = respellings[place]
    return taken?.applied ? { ...atom, words: [wordOf(taken.taken)] } : atom
  }),
})

/** Syllables typed apart (shu zi) read as one word; null when the query is anything else. */
function joinedSyllables(query: Query): Word | null {
  const wanted = wantedClauses(query)
  const words = wanted.map(({ atoms: [atom, ...others] }) =>
    atom && others.length === 0 && atom.words.length === 1 && atom.field === null
      ? atom.words[0]
      : undefined,
  )
  const isLatin = words.every((word) => word && !word.phrase && /^[a-z'’]+$/.test(word.folded))
  return words.length > 1 && isLatin ? wordOf(words.map((word) => word?.text).join('')) : null
}

export const wordOf = (text: string): Word => ({ text, folded: fold(text).text, phrase: false })
