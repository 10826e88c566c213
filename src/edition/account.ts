import {
  countWords,
  FATE_WORDS,
  FATES,
  FOUND_KINDS,
  LEDGER_WORDS,
  type Fate,
  type FoundKind,
} from './account-words.ts'
import type {
  Article,
  ArticleSlug,
  Caption,
  Edition,
  EditorChange,
  EditorNote,
  Ledger,
  LedgerKind,
  ParagraphId,
  Synonym,
  Warning,
} from './schema.ts'

/** Where two parts of a paragraph were joined again, with a few characters of each. */
export type Mend = {
  article: ArticleSlug
  paragraph: ParagraphId
  before: string
  after: string
  afterLine: number
  beforeLine: number
}

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

/** What an edition can say of its own making: where each character went, and what was done. */
export type EditionAccount = {
  source: Edition['source']
  tally: Tally
  mends: Mend[]
  /** Each with the headline that it stands after; null before the first. */
  captions: { caption: Caption; after: string | null }[]
  /** Each with the headline of its article. */
  notes: { note: EditorNote; headline: string }[]
  changes: EditorChange[]
  synonyms: Synonym[]
  warnings: Warning[]
}

export function accountOf(edition: Edition): EditionAccount {
  const { source, articles, captions, notes, changes, synonyms, warnings } = edition
  const headlines = new Map(articles.map(({ slug, headline }) => [slug, headline]))
  return {
    source,
    tally: tallyOf(edition),
    mends: articles.flatMap(mendsIn),
    captions: captions.map((caption) => ({
      caption,
      after: (caption.after && headlines.get(caption.after)) ?? null,
    })),
    notes: notes.map((note) => ({ note, headline: headlines.get(note.evidence.article) ?? '' })),
    changes,
    synonyms,
    warnings,
  }
}

/** As much of a line as tells where a mend is. */
const AROUND = 8

const mendsIn = ({ slug, paragraphs }: Article): Mend[] =>
  paragraphs.flatMap(({ id, text, seams }) =>
    seams.map(({ offset, afterLine, beforeLine }) => ({
      article: slug,
      paragraph: id,
      // A blank between two Latin words is ours.
      before: text.slice(Math.max(0, offset - AROUND), offset).trimEnd(),
      after: text.slice(offset, offset + AROUND),
      afterLine,
      beforeLine,
    })),
  )

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

export type LedgerGroup = { fate: Fate; characters: number; entries: Ledger['entries'] }

/** A ledger by what became of the characters; groups and kinds that have none are left out. */
export const ledgerGroups = ({ entries }: Ledger): LedgerGroup[] =>
  FATES.map((fate) => {
    const own = entries
      .filter(({ kind }) => LEDGER_WORDS[kind].fate === fate)
      .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    return { fate, characters: own.reduce((sum, entry) => sum + entry.characters, 0), entries: own }
  }).filter(({ entries: own }) => own.length > 0)

const ORDER = Object.keys(LEDGER_WORDS)

/** A ledger in one sentence. */
export const ledgerWords = (ledger: Ledger): string =>
  [
    `来源共 ${countWords(ledger.characters)} 个字符：`,
    ledgerGroups(ledger)
      .map(({ fate, characters }) => `${countWords(characters)} 个${FATE_WORDS[fate]}`)
      .join('，'),
    '。',
  ].join('')
