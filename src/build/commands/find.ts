import { createEngine, type Engine } from '#search/engine.ts'
import { exitCodeOf, parseArguments, printWarnings, UsageError } from '../command-line.ts'
import { ENCODING_OPTION, encodingOf } from '../encoding-option.ts'
import { formatAnswer } from '../format-answer.ts'
import { readQueries } from '../judged-queries.ts'
import { readSeeds } from '../read-seeds.ts'

const USAGE =
  'npm run -s find -- [--seeds <file or folder>] [--encoding gb18030] [--json] (--queries FILE | [--] <query>)'

/** Searches from the terminal, with the engine that the page uses. */
export const run = (args: string[]) =>
  exitCodeOf(async () => {
    const { seeds, encoding, json, queries, text } = readOptions(args)
    const asked = queries === undefined ? null : await readQueries(queries)
    const { library, warnings } = await readSeeds(seeds, { encoding })
    printWarnings(warnings)
    const engine = createEngine(library.editions)
    const show = async (query: string) => {
      console.log(formatAnswer(await engine.search(query, ALL), { colour: process.stdout.isTTY }))
    }

    if (asked && json) {
      const answers = []
      for (const { id, query } of asked) answers.push({ id, results: await list(engine, query) })
      print(answers)
    } else if (asked) {
      for (const { query } of asked) await show(query)
    } else if (json) {
      print(await engine.search(text, ALL))
    } else {
      await show(text)
    }
    return 0
  })

const ALL = { articles: Infinity }

const list = async (engine: Engine, query: string) =>
  (await engine.search(query, ALL)).results.map(({ slug, headline, score }) => ({
    slug,
    headline,
    score,
  }))

const print = (value: unknown) => {
  console.log(JSON.stringify(value))
}

function readOptions(args: string[]) {
  const { values, positionals } = parseArguments(
    args,
    {
      seeds: { type: 'string' },
      json: { type: 'boolean' },
      queries: { type: 'string' },
      ...ENCODING_OPTION,
    },
    { usage: USAGE, paths: true },
  )
  if (positionals.length > 0 === (values.queries !== undefined)) {
    throw new UsageError(`expected a query, or a file of queries\nusage: ${USAGE}`)
  }
  return {
    ...values,
    seeds: values.seeds ?? 'seeds',
    encoding: encodingOf(values.encoding),
    text: positionals.join(' '),
  }
}
