import { FATE_WORDS, FATES, LEDGER_WORDS, type Fate } from './account-words.ts'
import { countWords } from './fact-words.ts'
import type {
  Article,
  ArticleSlug,
  Caption,
  Edition,
  EditorChange,
  EditorNote,
  Ledger,
  ParagraphId,
  Synonym,
  Warning,
} from './schema.ts'
import { tallyOf, type Tally } from './tally.ts'

/** Where two parts of a paragraph were joined again, with a few characters of each. */
export type Mend = {
  article: ArticleSlug
  paragraph: ParagraphId
  before: string
  after: string
  afterLine: number
  beforeLine: number
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
