import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import type { Diagnostic } from './diagnostics.ts'
import { EditorNote } from './schema.ts'

const words = z.string().trim().min(1)
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
/** Words that stand in the source; `article` is the start of a headline, where the words alone do not tell. */
const quoted = { quote: words, article: words.optional() }

/** What an editor can say of a source; every entry but a slug quotes it. */
export const NotesFile = z.strictObject({
  slugs: z
    .array(
      z.union(
        [
          z.strictObject({ article: words, slug }),
          z.strictObject({ forum: words, slug }),
          z.strictObject({ event: words, slug }),
        ],
        { error: 'expected a slug and one of article, forum or event' },
      ),
    )
    .default([]),
  aliases: z
    .array(
      z.strictObject({
        person: words,
        also: z.array(words).min(1),
        text: words,
        outside: z.boolean(),
        ...quoted,
      }),
    )
    .default([]),
  topics: z
    .array(z.strictObject({ forum: words, speaker: words, topic: words, ...quoted }))
    .default([]),
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

/** A notes file that was read, with the line that each entry stands on. */
export type ReadNotes = {
  file: string
  entries: NotesFile
  lineOf: (list: keyof NotesFile, index: number) => number | null
}

/** Reads and checks the form of a notes file; whether its quotes are in the source is not asked here. */
export function readNotesFile(
  file: string,
  text: string,
): { notes: ReadNotes | null; problems: Diagnostic[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length) {
    return {
      notes: null,
      problems: document.errors.map(({ pos, message }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        problem: message.split(' at line ')[0] ?? message,
      })),
    }
  }
  const lineAt = (path: PropertyKey[]) => {
    const offset = offsetAt(document, path)
    return offset === null ? null : lines.linePos(offset).line
  }
  const contents = contentsOf(document)
  if (contents instanceof Error) {
    return { notes: null, problems: [{ file, line: null, problem: contents.message }] }
  }
  const parsed = NotesFile.safeParse(contents ?? {})
  if (!parsed.success) {
    return {
      notes: null,
      problems: parsed.error.issues.flatMap((issue) => {
        const where = issue.path.join('.') || 'notes'
        if (issue.code === 'unrecognized_keys') {
          return issue.keys.map((key) => ({
            file,
            line: lineAt([...issue.path, key]),
            problem: `${where}: unknown key ${key}`,
          }))
        }
        return [{ file, line: lineAt(issue.path), problem: `${where}: ${issue.message}` }]
      }),
    }
  }
  const lineOf = (list: keyof NotesFile, index: number) => lineAt([list, index])
  return { notes: { file, entries: parsed.data, lineOf }, problems: [] }
}

/** The document as plain values, or why it has none: an alias that leads nowhere, or to too much. */
function contentsOf(document: Document.Parsed): unknown {
  try {
    return document.toJS()
  } catch (error) {
    if (error instanceof ReferenceError) return error
    throw error
  }
}

/** Where the deepest part of a path that the document has begins: a key, where it has one. */
function offsetAt(document: Document.Parsed, path: PropertyKey[]): number | null {
  let node: unknown = document.contents
  let offset = isNode(node) ? (node.range?.[0] ?? null) : null
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && each.key.value === key)
      if (!pair || !isScalar(pair.key)) break
      offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      if (isNode(node)) offset = node.range?.[0] ?? offset
    } else break
  }
  return offset
}
