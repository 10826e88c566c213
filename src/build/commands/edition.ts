import { exitCodeOf, parseArguments, printWarnings } from '../command-line.ts'
import { ENCODING_OPTION, encodingOf } from '../encoding-option.ts'
import { formatReport } from '../format-report.ts'
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
    const text = values.report
      ? formatReport(library.editions)
      : `${JSON.stringify(library, null, 2)}\n`
    if (values.out === undefined) process.stdout.write(text)
    else await replaceFile(values.out, text)
    return 0
  })
