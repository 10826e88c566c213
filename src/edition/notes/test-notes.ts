import { formatDiagnostic } from '../diagnostics.ts'
import { readLibrary } from '../read-library.ts'
import { Library, SCHEMA_VERSION, type Edition } from '../schema.ts'
import { applyNotes } from './apply-notes.ts'
import { readNotesFile } from './read-notes.ts'

/** The articles of a page text in which no rule has found anything yet, for tests. */
export function bareEdition(text: string): Edition {
  const source = { file: 'seeds/a-2021-11-26.txt', text, sha256: '0'.repeat(64), notes: null }
  const [edition] = readLibrary([source]).library.editions
  if (!edition) throw new Error('no edition')
  return {
    ...edition,
    events: [],
    forums: [],
    people: [],
    organisations: [],
    places: [],
    systems: [],
    figures: [],
    phrases: [],
    datedFacts: [],
  }
}

/** An edition with an editor's notes, every promise of the schema kept; or what is said of them. */
export function applied(
  edition: Edition,
  notes: string,
): { edition: Edition; problems: string[]; warnings: string[] } {
  const read = readNotesFile('a.notes.yaml', notes)
  const done = read.notes
    ? applyNotes(edition, read.notes, new Set())
    : { edition, problems: read.problems, warnings: [] }
  Library.parse({ schemaVersion: SCHEMA_VERSION, editions: [done.edition] })
  return {
    edition: done.edition,
    problems: done.problems.map(formatDiagnostic),
    warnings: done.warnings.map(formatDiagnostic),
  }
}

/** The edition that notes make, when nothing is wrong with them. */
export function edited(edition: Edition, notes: string): Edition {
  const { edition: made, problems, warnings } = applied(edition, notes)
  if (problems.length + warnings.length > 0) throw new Error([...problems, ...warnings].join('\n'))
  return made
}
