import type { Edition } from '#edition/schema.ts'

/** What an edition can say of its own making: its ledger, mends, captions, notes and changes. */
export const accountOf = ({
  id,
  title,
  source,
  ledger,
  articles,
  captions,
  notes,
  changes,
  synonyms,
}: Edition) => ({
  id,
  title,
  source,
  ledger,
  captions,
  changes,
  synonyms,
  notes: notes.map((note) => ({
    note,
    headline: articles.find(({ slug }) => slug === note.evidence.article)?.headline ?? '',
  })),
  mends: articles.flatMap(({ slug, headline, paragraphs }) =>
    paragraphs.flatMap(({ id: paragraph, text, seams }) =>
      seams.map(({ offset, afterLine, beforeLine }) => ({
        slug,
        headline,
        paragraph,
        before: text.slice(Math.max(0, offset - 8), offset),
        after: text.slice(offset, offset + 8),
        afterLine,
        beforeLine,
      })),
    ),
  ),
})

export type EditionAccount = ReturnType<typeof accountOf>
