import type { Diagnostic } from './diagnostics.ts'

const TEXT = /\.(?:txt|md|jsonl|jsonl\.gz)$/i
const NOTES = /\.notes\.yaml$/i
const RECORDS = /\.jsonl(?:\.gz)?$/i
export const EXPECTED_SOURCES =
  'expected page texts (.txt, .md) or article records (.jsonl, .jsonl.gz)'

/** Unpacked; more would not fit in the memory that reading may take. */
export const MOST_BYTES = 256 * 1024 * 1024
export const TOO_LARGE = `more than ${MOST_BYTES / 1024 / 1024} MB when unpacked: expected several smaller files`
export const NOT_PACKED = 'cannot be unpacked: expected a whole gzip file'

export const isPacked = (file: string) => /\.gz$/i.test(file)

/** Article records go by the name of their file; anything else is a page text. */
export const holdsRecords = (file: string) => RECORDS.test(file)

/** The name of a source without its folders and endings. */
export const bareName = (file: string) => {
  const name = file.split('/').at(-1) ?? file
  return holdsRecords(name) ? name.replace(RECORDS, '') : name.replace(/\.[^.]+$/u, '')
}

/** What the notes on a source are called, which stand beside it. */
export const notesNameOf = (file: string) =>
  `${file.slice(0, file.lastIndexOf('/') + 1)}${bareName(file)}.notes.yaml`

/**
 * Which files of a folder, and of the folders in it, are sources, in the order of their names. What
 * it holds besides is told in the warnings, save README.md and names that begin with a dot. Paths
 * are those below the folder, with forward slashes.
 */
export function chooseSources(paths: readonly string[]): {
  sources: string[]
  problems: Diagnostic[]
  warnings: Diagnostic[]
} {
  const seen = paths.filter((path) => !path.split('/').some((step) => step.startsWith('.')))
  const texts = seen.filter((path) => TEXT.test(path))
  const owned = new Set(texts.map(notesNameOf))
  const problems: Diagnostic[] = []
  const warnings: Diagnostic[] = []
  for (const file of seen.toSorted(byStep)) {
    if (NOTES.test(file)) {
      const text = `${bareName(file.replace(NOTES, '.txt'))}.txt`
      const problem = `notes on no text: expected ${text} beside them`
      if (!owned.has(file)) problems.push({ file, line: null, problem })
    } else if (!TEXT.test(file)) {
      warnings.push({ file, line: null, problem: `not read: ${EXPECTED_SOURCES}` })
    }
  }
  const sources = texts.filter((path) => !/(?:^|\/)readme\.md$/i.test(path)).toSorted(byStep)
  return { sources, problems, warnings }
}

/** As folders are read: name by name, each folder whole. */
function byStep(one: string, other: string): number {
  const steps = one.split('/')
  const others = other.split('/')
  const at = steps.findIndex((step, index) => step !== others[index])
  const [a = '', b = ''] = [steps[at], others[at]]
  return a < b ? -1 : a > b ? 1 : 0
}
