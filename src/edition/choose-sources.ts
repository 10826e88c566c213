import type { Diagnostic } from './diagnostics.ts'

const TEXT = /\.(txt|md)$/i
const NOTES = /\.notes\.yaml$/i
export const EXPECTED_SOURCES = 'expected page texts (.txt or .md)'

export type ChosenSource = {
  file: string
  /** The `<name>.notes.yaml` beside it. */
  notes: string | null
}

/**
 * Which of some files are page texts, and which notes belong to them, in the order of their names,
 * folder by folder. Names that begin with a dot and README.md are passed over in silence. Paths
 * have forward slashes.
 */
export function chooseSources(paths: readonly string[]): {
  sources: ChosenSource[]
  problems: Diagnostic[]
  warnings: Diagnostic[]
} {
  const seen = paths.filter((path) => !path.split('/').some((step) => step.startsWith('.')))
  const known = new Set(seen)
  const stems = new Set(seen.filter((path) => TEXT.test(path)).map(stemOf))
  const sources: ChosenSource[] = []
  const problems: Diagnostic[] = []
  const warnings: Diagnostic[] = []
  for (const file of [...known].sort(byStep)) {
    if (NOTES.test(file)) {
      const stem = file.replace(NOTES, '')
      const text = `${stem.split('/').at(-1) ?? stem}.txt`
      const problem = `notes on no text: expected ${text} beside them`
      if (!stems.has(stem)) problems.push({ file, line: null, problem })
    } else if (!TEXT.test(file)) {
      warnings.push({ file, line: null, problem: `not read: ${EXPECTED_SOURCES}` })
    } else if (!/(^|\/)readme\.md$/i.test(file)) {
      const notes = `${stemOf(file)}.notes.yaml`
      sources.push({ file, notes: known.has(notes) ? notes : null })
    }
  }
  if (sources.length === 0 && problems.length === 0) {
    problems.push(...(warnings.length > 0 ? warnings.splice(0) : [NOTHING]))
  }
  return { sources, problems, warnings }
}

const NOTHING: Diagnostic = {
  file: '.',
  line: null,
  problem: `nothing to read here: ${EXPECTED_SOURCES}`,
}

const stemOf = (path: string) => path.replace(TEXT, '')

/** As folders are read: name by name, each folder whole. */
function byStep(one: string, other: string): number {
  const steps = one.split('/')
  const others = other.split('/')
  const at = steps.findIndex((step, index) => step !== others[index])
  const [a = '', b = ''] = [steps[at], others[at]]
  return a < b ? -1 : 1
}
