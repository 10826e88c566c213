import { accountOf } from '#edition/account.ts'
import type { Edition } from '#edition/schema.ts'
import { pageOf } from '../../page-of.ts'
import type { EditionPages } from '../../paths.ts'

/** More would make a page that nobody reads to its end. */
const MOST = 60

/** What a page shows of an edition's account: its lists are cut into pages. */
export function accountShown(edition: Edition, url: string, pages: EditionPages) {
  const { mends, captions, notes, changes, synonyms, warnings, ...account } = accountOf(edition)
  return {
    ...account,
    id: edition.id,
    url,
    pages,
    mends: pageOf(mends, pages.mends, MOST),
    captions: pageOf(captions, pages.captions, MOST),
    notes: pageOf(notes, pages.notes, MOST),
    changes: pageOf(changes, pages.changes, MOST),
    synonyms: pageOf(synonyms, pages.synonyms, MOST),
    warnings: pageOf(warnings, pages.warnings, MOST),
  }
}

export type AccountShown = ReturnType<typeof accountShown>
