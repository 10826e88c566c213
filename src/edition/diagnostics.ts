/** Something wrong, or worth a look, in a file that an editor can mend. */
export type Diagnostic = {
  file: string
  /** Counted from 1; null when the whole file is meant. */
  line: number | null
  /** What is wrong, and what was expected. */
  problem: string
}

/** `file:line: problem`, the form that editors and terminals make a link of. */
export const formatDiagnostic = ({ file, line, problem }: Diagnostic) =>
  line === null ? `${file}: ${problem}` : `${file}:${line}: ${problem}`

/** Stops a build. Carries every problem found, not only the first. */
export class SeedError extends Error {
  override name = 'SeedError'
  readonly diagnostics: Diagnostic[]

  constructor(diagnostics: Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'))
    this.diagnostics = diagnostics
  }
}
