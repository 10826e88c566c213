import type { Edition, EditorChange, Evidence } from '../schema.ts'

/** What comes of an entry: a changed edition, a warning that nothing is to be done, or a problem. */
export type Outcome =
  | { edition: Edition; change: Omit<EditorChange, 'action'> }
  | { warning: string }
  | { problem: string }

export const problem = (words: string): Outcome => ({ problem: words })

type Entry = { what: EditorChange['what']; printed: string; why?: string | undefined }

/** The rules, or an entry above, have it already. */
export const needless = ({ what, printed }: Entry): Outcome => ({
  warning: `the ${what} 「${printed}」 is known without this entry, which can be taken out`,
})

/** An edition with a change, and what is told of it. */
export const changed = (
  edition: Edition,
  { what, printed, why }: Entry,
  evidence: Evidence[],
  fields: string[] = [],
): Outcome => ({ edition, change: { what, name: printed, fields, why: why ?? null, evidence } })

/** Those of some fields that an entry gives. */
export const fieldsOf = <Entry extends object>(
  entry: Entry,
  fields: (keyof Entry & string)[],
): string[] => fields.filter((field) => entry[field] !== undefined)

export const NO_FIELD = 'nothing to correct: expected at least one field with its value'

/** What an entry gives, null too, or what was known. */
export const or = <Value>(given: Value | undefined, known: Value): Value =>
  given === undefined ? known : given
