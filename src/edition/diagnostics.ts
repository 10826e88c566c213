/** Something wrong, or worth a look, in a file that an editor can mend. */
export type Diagnostic = {
  file: string
  /** Counted from 1; null when the whole file is meant. */
  line: number | null
  /** What is wrong, and what was expected. */
  problem: string
}

/** As much of a source's words as tells which are meant. */
export const inShort = (words: string): string =>
  words.length <= 40 ? words : `${words.slice(0, 40).replace(/[\uD800-\uDBFF]$/, '')}……`

/** `file:line: problem`, the form that editors and terminals make a link of. */
export const formatDiagnostic = ({ file, line, problem }: Diagnostic) =>
  line === null ? `${file}: ${problem}` : `${file}:${line}: ${problem}`

/** Stops a build. Carries the problems of every file: the first hundred, and how many more. */
export class SeedError extends Error {
  override name = 'SeedError'
  readonly diagnostics: Diagnostic[]

  constructor(diagnostics: Diagnostic[]) {
    const told = [...byFile(diagnostics).values()].flatMap(firstOf)
    super(told.map(formatDiagnostic).join('\n'))
    this.diagnostics = told
  }
}

/** As many as anybody mends before they look again. */
export const MOST_PROBLEMS = 100

function byFile(diagnostics: Diagnostic[]): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>()
  for (const each of diagnostics) {
    const own = files.get(each.file)
    if (own) own.push(each)
    else files.set(each.file, [each])
  }
  return files
}

/** A file of another kind is wrong in every line, and nobody reads that. */
function firstOf(own: Diagnostic[]): Diagnostic[] {
  const more = own.length - MOST_PROBLEMS - 1
  const last = own[MOST_PROBLEMS]
  if (more <= 0 || !last) return own
  const problem = `${last.problem} (and ${more} more problems in this file)`
  return [...own.slice(0, MOST_PROBLEMS), { ...last, problem }]
}
