import { parseArgs, type ParseArgsConfig } from 'node:util'
import { formatDiagnostic, type Diagnostic } from '#edition/diagnostics.ts'

/** The command was called wrongly: told in one line, and the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

type Options = NonNullable<ParseArgsConfig['options']>

/** `parseArgs` whose complaints are UsageErrors that show how the command is called. */
export function parseArguments<const T extends Options>(
  args: string[],
  options: T,
  { usage, paths = false }: { usage: string; paths?: boolean },
) {
  try {
    return parseArgs({ args, options, allowPositionals: paths, strict: true })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\nusage: ${usage}`)
  }
}

/** Runs a command's work: a UsageError becomes exit code 2, any other error goes on. */
export async function exitCodeOf(work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    return 2
  }
}

export function printWarnings(warnings: Diagnostic[]) {
  for (const warning of warnings) console.error(`${formatDiagnostic(warning)} (warning)`)
}
