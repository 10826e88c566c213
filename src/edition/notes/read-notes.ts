import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import type { Diagnostic } from '../diagnostics.ts'
import { NotesFile } from './entries.ts'

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
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
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
      problems: parsed.error.issues
        .flatMap(problemsIn)
        .map(({ path, problem }) => ({ file, line: lineAt(path), problem }))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    }
  }
  const lineOf = (list: keyof NotesFile, index: number) => lineAt([list, index])
  return { notes: { file, entries: parsed.data, lineOf }, problems: [] }
}

/** A form that is not kept, in words; `what` and `printed` are names of ours for an entry's first key. */
function problemsIn(issue: z.core.$ZodIssue): { path: PropertyKey[]; problem: string }[] {
  const written = issue.path.filter((key) => key !== 'what' && key !== 'printed')
  const where = written.join('.') || 'notes'
  if (issue.code !== 'unrecognized_keys') {
    return [{ path: issue.path, problem: `${where}: ${issue.message}` }]
  }
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    problem: `${where}: unknown key ${key}${key === 'outside' ? MARKED : ''}`,
  }))
}

const MARKED =
  '; what rests on knowledge from outside the source goes into aliases, synonyms or notes, where it is marked'

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
