import { distinctClauses } from './clauses.ts'
import { fold, type Range } from './fold.ts'
import { readTokens, type Token } from './query-tokens.ts'

/** What a part of a query can be limited to; a forum or person is not printed as a field. */
export type SearchField = 'title' | 'author' | 'section' | 'body' | 'forum' | 'person'

/** One thing asked for: `text` as typed, without quotes or minus; `folded` as it is looked for. */
export type Word = { text: string; folded: string; phrase: boolean }

/**
 * A word; or several of which each stands near the next, before or after it, in one heading or one
 * paragraph: between words `i` and `i + 1` lie at most `within[i]` characters.
 */
export type Atom = {
  field: SearchField | null
  words: Word[]
  within: number[]
}

/** Any of the atoms; when it is excluded, none of them. */
export type Clause = {
  atoms: Atom[]
  excluded: boolean
  /** What of the query's text it was read from, its minus, field name and quotes included. */
  at: Range
}

/** Typed text, understood. Never wrong: what is half typed means what it can mean so far. */
export type Query = {
  text: string
  /** All must hold, in one article. */
  clauses: Clause[]
  /** Operators at the end whose word is still to come (标题:, OR, 近/5): they do nothing yet. */
  unfinished: string | null
  /** Why nothing is looked for: nothing was typed, or only what is not wanted. */
  problem: 'empty' | 'only-exclusions' | null
}

/**
 * Reads a query: words parted by white space, all of them wanted; "phrases" in Chinese or Latin
 * quotes; -word to leave out; OR or | for either; 近/5 for words at most five characters apart;
 * 标题: and the like for a field. A word binds to its field first, then by nearness, then by OR.
 */
export function readQuery(text: string): Query {
  const clauses: Clause[] = []
  let operators: Token[] = []
  for (const token of readTokens(text)) {
    if (token.kind !== 'word') {
      operators.push(token)
      continue
    }
    const word = {
      text: token.text,
      folded: fold(token.text).text,
      phrase: token.phrase,
    }
    if (word.folded !== '') put(clauses, word, token.at, operators)
    operators = []
  }
  const typed = text.trim()
  // An operator and nothing else is a word; only a field is surely waiting for one.
  if (clauses.length === 0 && operators.some(({ kind }) => kind !== 'field')) {
    const word = { text: typed, folded: fold(typed).text, phrase: false }
    put(clauses, word, { start: text.indexOf(typed), end: text.trimEnd().length }, [])
    operators = []
  }
  const distinct = distinctClauses(clauses)
  const wanted = distinct.some(({ excluded }) => !excluded)
  return {
    text,
    clauses: distinct,
    unfinished: operators[0] ? text.slice(operators[0].at.start).trimEnd() : null,
    problem: wanted ? null : distinct.length ? 'only-exclusions' : 'empty',
  }
}

/** A new clause, or one more word for the last, as the operators before it say. */
function put(clauses: Clause[], word: Word, at: Range, operators: readonly Token[]) {
  const field = operators.flatMap((each) => (each.kind === 'field' ? each.field : [])).at(-1)
  const near = operators.find((each) => each.kind === 'near')
  const excluded = operators.some(({ kind }) => kind === 'minus')
  const last = clauses.at(-1)
  const atom = last?.atoms.at(-1)
  const joins = near !== undefined || operators.some(({ kind }) => kind === 'or')
  if (!last || !atom || !joins || excluded) {
    const atoms = [{ field: field ?? null, words: [word], within: [] }]
    const start = operators.find(({ kind }) => kind === 'field' || kind === 'minus')?.at.start
    clauses.push({
      atoms,
      excluded,
      at: { start: start ?? at.start, end: at.end },
    })
    return
  }
  if (near) {
    atom.words.push(word)
    atom.within.push(near.within)
  } else {
    last.atoms.push({ field: field ?? null, words: [word], within: [] })
  }
  last.at.end = at.end
}
