/** The form of a notes file: what an editor can say of a source. `docs/notes.md` tells it to editors. */
import { z } from 'zod'
import { EditorNote } from '../schema.ts'
import { Addition, Correction, Removal } from './changes.ts'
import { beginningWith, kind, kinds, quoted, words } from './fields.ts'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')

/** What has an address may also keep those that it had. */
const lasting = { slug: slug.optional(), was: z.array(slug).default([]) }

const Slug = kinds(
  z.discriminatedUnion(
    'what',
    [kind('article', lasting), kind('forum', lasting), kind('event', lasting)],
    beginningWith('article, forum or event'),
  ),
)

const alias = {
  also: z.array(words).min(1),
  outside: z.boolean(),
  /** Without it the alias serves the search alone, and makes no note. */
  text: words.optional(),
  kind: EditorNote.shape.kind.default('doubt'),
  ...quoted,
}
const Alias = kinds(
  z.discriminatedUnion(
    'what',
    [
      kind('person', alias),
      kind('organisation', alias),
      kind('place', alias),
      kind('system', alias),
    ],
    beginningWith('person, organisation, place or system'),
  ),
)

/** What an editor can say of a source; every entry that says something new quotes it. */
export const NotesFile = z.strictObject({
  slugs: z.array(Slug).default([]),
  aliases: z.array(Alias).default([]),
  synonyms: z.array(z.strictObject({ word: words, means: z.array(words).min(1) })).default([]),
  topics: z
    .array(z.strictObject({ forum: words, speaker: words, topic: words, ...quoted }))
    .default([]),
  remove: z.array(Removal).default([]),
  add: z.array(Addition).default([]),
  correct: z.array(Correction).default([]),
  notes: z
    .array(
      z.strictObject({
        kind: EditorNote.shape.kind,
        text: words,
        reading: words.optional(),
        outside: z.boolean().default(false),
        ...quoted,
      }),
    )
    .default([]),
})
export type NotesFile = z.infer<typeof NotesFile>
