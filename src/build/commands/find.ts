import { parseArgs } from 'node:util'
import { createEngine, type Engine } from '#search/engine.ts'
import { formatAnswer } from '../format-answer.ts'
import { readQueries } from '../judged-queries.ts'
import { readSeeds } from '../read-seeds.ts'

const USAGE = `usage: npm run -s find -- [--seeds FILE_OR_FOLDER] [--json] [--] QUERY
       npm run -s find -- [--seeds FILE_OR_FOLDER] [--json] --queries FILE`

/** Searches from the terminal, with the engine that the page uses. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (!options) {
    console.error(USAGE)
    return 2
  }
  const { seeds, json, queries, text } = options
  const asked = queries === undefined ? null : await readQueries(queries)
  const { library } = await readSeeds(seeds)
  const engine = createEngine(library.editions)
  const show = (query: string) => {
    console.log(formatAnswer(engine.search(query, ALL), { colour: process.stdout.isTTY }))
  }

  if (asked && json) {
    console.log(
      JSON.stringify(asked.map(({ id, query }) => ({ id, results: list(engine, query) }))),
    )
  } else if (asked) {
    for (const { query } of asked) show(query)
  } else if (json) {
    console.log(JSON.stringify(engine.search(text, ALL)))
  } else {
    show(text)
  }
  return 0
}

const ALL = { articles: Infinity }

const list = (engine: Engine, query: string) =>
  engine.search(query, ALL).results.map(({ slug, headline, score }) => ({ slug, headline, score }))

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        seeds: { type: 'string', default: 'seeds' },
        json: { type: 'boolean', default: false },
        queries: { type: 'string' },
      },
    })
    // A query or a file of them, not both and not neither.
    if ((positionals.length === 0) === (values.queries === undefined)) return null
    return { ...values, text: positionals.join(' ') }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return null
  }
}
