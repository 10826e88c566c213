import { fileURLToPath } from 'node:url'
import { createEngine, type Engine } from '#search/engine.ts'
import { exitCodeOf, parseArguments, printWarnings } from '../command-line.ts'
import { readJudgedQueries, type JudgedQuery } from '../judged-queries.ts'
import { readSeeds } from '../read-seeds.ts'
import {
  isPerfect,
  scoreOf,
  summarize,
  type Run,
  type Score,
  type Summary,
} from '../score-search.ts'

const USAGE = 'npm run -s eval -- [--queries FILE] [--seeds <file or folder>]'
const QUERIES = fileURLToPath(new URL('../../search/judged-queries.json', import.meta.url))
/** Counted, but not yet asked of the search. */
const LATER = ['pinyin-full', 'pinyin-initials', 'typo']

/** Scores the search on judged queries; 1 when it misses or adds an article, or a check fails. */
export const run = (args: string[]) =>
  exitCodeOf(async () => {
    const { values } = parseArguments(
      args,
      { queries: { type: 'string' }, seeds: { type: 'string' } },
      { usage: USAGE },
    )
    const judged = await readJudgedQueries(values.queries ?? QUERIES)
    const { library, warnings } = await readSeeds(values.seeds ?? 'seeds')
    printWarnings(warnings)
    const engine = createEngine(library.editions)
    const scored = judged.map((each) => ({ ...each, score: scoreOf(each, answer(engine, each)) }))
    return report(scored)
  })

type Scored = JudgedQuery & { score: Score }

function report(scored: readonly Scored[]): number {
  const of = (name: string, meant: (type: string) => boolean) =>
    summarize(
      name,
      scored.filter(({ type }) => meant(type)).map(({ score }) => score),
    )
  const types = [...new Set(scored.map(({ type }) => type))]
  const asked = of('without pinyin and typo', (type) => !LATER.includes(type))
  const rows = [
    ...types.map((name) => of(name, (type) => type === name)),
    of('all', () => true),
    asked,
  ]
  console.log([HEADER, ...rows.map(rowOf)].join('\n'))

  const imperfect = scored.filter(({ score }) => !isPerfect(summarize('', [score])))
  for (const { id, type, query } of imperfect) console.log(`${id} (${type}) ${query.slice(0, 60)}`)
  return isPerfect(asked) ? 0 : 1
}

function answer(engine: Engine, { query }: JudgedQuery): Run {
  const started = performance.now()
  try {
    const { results } = engine.search(query, { articles: Infinity })
    const headlines = results.map(({ headline }) => headline)
    return { headlines, milliseconds: performance.now() - started }
  } catch (error) {
    return { error: String(error) }
  }
}

const HEADER = rowText('type', 'queries', 'recall', 'precision', 'MRR', 'passed')

function rowOf({ name, sets, recall, precision, meanReciprocalRank, passes, passed }: Summary) {
  const means = [recall, precision, meanReciprocalRank].map((each) => (sets ? each.toFixed(2) : ''))
  const [recallText = '', precisionText = '', rankText = ''] = means
  const passText = passes ? `${passed}/${passes}` : ''
  return rowText(name, String(sets + passes), recallText, precisionText, rankText, passText)
}

function rowText(name: string, ...cells: string[]) {
  return [name.padEnd(24), ...cells.map((cell) => cell.padStart(10))].join('').trimEnd()
}
