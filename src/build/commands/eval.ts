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
/** What is spelt in another way can be taken for another word; the rest must be found exactly. */
const SPELT = ['pinyin-full', 'pinyin-initials', 'typo']
const LEAST = { recall: 0.98, precision: 0.95, meanReciprocalRank: 0.95 }

/** Scores the search on judged queries; 1 when it finds less than it must, or a check fails. */
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
    const scored: Scored[] = []
    for (const each of judged)
      scored.push({ ...each, score: scoreOf(each, await answer(engine, each)) })
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
  const asked = of('without pinyin and typo', (type) => !SPELT.includes(type))
  const all = of('all', () => true)
  const rows = [...types.map((name) => of(name, (type) => type === name)), all, asked]
  console.log([HEADER, ...rows.map(rowOf)].join('\n'))

  const imperfect = scored.filter(({ score }) => !isPerfect(summarize('', [score])))
  for (const { id, type, query } of imperfect) console.log(`${id} (${type}) ${query.slice(0, 60)}`)
  return isPerfect(asked) && reaches(all) ? 0 : 1
}

const reaches = (all: Summary) =>
  all.passed === all.passes &&
  all.recall >= LEAST.recall &&
  all.precision >= LEAST.precision &&
  all.meanReciprocalRank >= LEAST.meanReciprocalRank

async function answer(engine: Engine, { query }: JudgedQuery): Promise<Run> {
  const started = performance.now()
  try {
    const { results } = await engine.search(query, { articles: Infinity })
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
