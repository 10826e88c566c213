import type { Library } from '#edition/schema.ts'
import { exitCodeOf, parseArguments, printWarnings } from '../command-line.ts'
import { ENCODING_OPTION, encodingOf } from '../encoding-option.ts'
import { formatReport } from '../format-report.ts'
import { jsonPieces } from '../json-pieces.ts'
import { readSeeds } from '../read-seeds.ts'
import { replaceFile } from '../replace-output.ts'

const USAGE =
  'npm run -s edition -- [--report] [--no-notes] [--encoding gb18030] [<file or folder>…] [--out FILE]'

/**
 * Prints the Library as JSON, or its account as text; says nothing on stdout, and leaves FILE alone,
 * when a seed is bad.
 */
export const run = (args: string[]) =>
  exitCodeOf(async () => {
    const { values, positionals } = parseArguments(
      args,
      {
        report: { type: 'boolean' },
        'no-notes': { type: 'boolean' },
        out: { type: 'string' },
        ...ENCODING_OPTION,
      },
      { usage: USAGE, paths: true },
    )
    const { library, warnings } = await readSeeds(positionals.length > 0 ? positionals : 'seeds', {
      notes: !values['no-notes'],
      encoding: encodingOf(values.encoding),
    })
    printWarnings(warnings)
    const pieces = values.report ? [formatReport(library.editions)] : linesOf(library)
    if (values.out === undefined) await print(pieces)
    else await replaceFile(values.out, pieces)
    return 0
  })

function* linesOf(library: Library) {
  yield* jsonPieces(library)
  yield '\n'
}

/** Goes on when what was said has been taken up, and ends when nobody listens any more (`| head`). */
async function print(pieces: Iterable<string>) {
  const { stdout } = process
  for (const piece of pieces) {
    if (stdout.destroyed) return
    if (stdout.write(piece)) continue
    await new Promise<void>((resolve) => {
      stdout.once('drain', resolve)
      stdout.once('close', resolve)
    })
  }
}
