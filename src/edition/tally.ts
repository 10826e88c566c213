import type { Edition, Ledger, LedgerKind } from './schema.ts'

export const FOUND_KINDS = [
  'people',
  'organisations',
  'places',
  'systems',
  'figures',
  'phrases',
  'events',
  'forums',
  'datedFacts',
] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** How many facts of a kind a rule found, and how many the editor added. */
export type Found = { kind: FoundKind; byRule: number; byEditor: number }

/** An account in numbers: of one edition, or of a whole library. */
export type Tally = {
  editions: number
  articles: number
  mends: number
  captions: number
  notes: number
  changes: number
  synonyms: number
  warnings: number
  found: Found[]
  ledger: Ledger
}

export const tallyOf = (edition: Edition): Tally => ({
  editions: 1,
  articles: edition.articles.length,
  mends: edition.articles.reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((some, { seams }) => some + seams.length, 0),
    0,
  ),
  captions: edition.captions.length,
  notes: edition.notes.length,
  changes: edition.changes.length,
  synonyms: edition.synonyms.length,
  warnings: edition.warnings.length,
  found: FOUND_KINDS.map((kind) => foundIn(kind, edition[kind])),
  ledger: edition.ledger,
})

/** A fact that does not say who found it was found by a rule. */
function foundIn(kind: FoundKind, facts: readonly object[]): Found {
  const byEditor = facts.filter((fact) => 'origin' in fact && fact.origin === 'editor').length
  return { kind, byRule: facts.length - byEditor, byEditor }
}

/** The account of several editions together. */
export function sumOf(tallies: Tally[]): Tally {
  const sum = (numberOf: (tally: Tally) => number) =>
    tallies.reduce((total, tally) => total + numberOf(tally), 0)
  return {
    editions: sum(({ editions }) => editions),
    articles: sum(({ articles }) => articles),
    mends: sum(({ mends }) => mends),
    captions: sum(({ captions }) => captions),
    notes: sum(({ notes }) => notes),
    changes: sum(({ changes }) => changes),
    synonyms: sum(({ synonyms }) => synonyms),
    warnings: sum(({ warnings }) => warnings),
    found: FOUND_KINDS.map((kind, index) => ({
      kind,
      byRule: sum(({ found }) => found[index]?.byRule ?? 0),
      byEditor: sum(({ found }) => found[index]?.byEditor ?? 0),
    })),
    ledger: {
      characters: sum(({ ledger }) => ledger.characters),
      entries: sumOfEntries(tallies.flatMap(({ ledger }) => ledger.entries)),
    },
  }
}

function sumOfEntries(entries: Ledger['entries']): Ledger['entries'] {
  const sums = new Map<LedgerKind, Ledger['entries'][number]>()
  for (const { kind, characters, pieces } of entries) {
    const before = sums.get(kind)
    sums.set(kind, {
      kind,
      characters: characters + (before?.characters ?? 0),
      pieces: pieces + (before?.pieces ?? 0),
    })
  }
  return [...sums.values()]
}
