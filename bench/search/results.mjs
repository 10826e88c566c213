import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ENGINES } from './engine-list.mjs'
import { amount, bytes, ms, quality, table } from './markdown.mjs'
import { percentile, qualityOf } from './quality.mjs'
import { targetRows, TARGETS_AT } from './targets.mjs'
import { allTimes } from './times.mjs'

/** Writes RESULTS.md of all that was measured last, at each size; answers its path. */
export function writeResults() {
  const runs = allTimes()
  if (runs.length === 0) throw new Error('nothing has been measured yet')
  runs.sort(
    (one, other) => one.prepared.size - other.prepared.size || other.where.localeCompare(one.where),
  )
  const path = fileURLToPath(new URL('../RESULTS.md', import.meta.url))
  writeFileSync(
    path,
    `${[head(runs), targets(runs), ...sizes(runs), kinds(runs)].flat().join('\n\n')}\n`,
  )
  return path
}

function head(runs) {
  const versions = Object.assign({}, ...runs.map((run) => run.versions))
  const [{ machine }] = runs
  const used = Object.keys(ENGINES).filter((key) =>
    runs.some(({ results, builds }) => results[key] ?? builds[key]),
  )
  return [
    '# Search engines on Chinese text',
    'Written by `search/run.mjs`; [README.md](README.md) says how to run it again.',
    `Machine: ${machine.processor}, ${machine.memory}, ${machine.system}. It was shared: times are worth little by themselves, and ratios of times in one table are what counts. All engines of a table ran in one go and took turns, each in a process of its own, some rounds after one to warm up; the time of a keystroke is the median of its rounds.`,
    [
      '- **Truth**: an article is a hit when its folded text holds every folded word. Rivals are given the folded texts and words, in one field, so that width, case and script count against none.',
      '- **R**ecall is the mean over what some article holds, **P**recision over what got an answer; each keystroke counts, also the half-typed ones. All hits are asked for, not the first ten.',
      '- **p50, p95, p99**: per keystroke, queries being typed character by character, long phrases pasted. **alone**: p95 of whole queries that nothing was typed before.',
      '- **load**: from files that are in memory, as strings, to the first possible search. **heap**: what that leaves behind; Yuedu, the bare scan and Fuse have the texts in it, the others do not.',
      '- **index**: bytes beside the text, as they are and by brotli 9. **build**: from folded texts to an index as a string; for Yuedu, which has no index, the reading of the newspaper with all its facts.',
      '- **asked**: keystrokes that were measured, in an order of chance, before the seconds given to an engine were used up; towards their end in one round alone.',
    ].join('\n'),
    table(
      ['engine', 'version', 'set up as'],
      used.map((key) => {
        const { name, packages, setup } = ENGINES[key]
        return [name, packages.map((each) => versions[each]).join(', ') || '–', setup]
      }),
    ),
  ]
}

function targets(runs) {
  const measured = runs.filter(({ prepared }) => prepared.size === TARGETS_AT)
  if (measured.length === 0) return []
  return [
    `## Targets, at ${amount(TARGETS_AT)} articles`,
    'Ratios over the keystrokes that both were asked.',
    ...measured.flatMap((run) => [
      `${run.where}:`,
      table(['ratio', 'target', 'measured', ''], targetRows(run)),
    ]),
  ]
}

const sizes = (runs) =>
  [...new Set(runs.map(({ prepared }) => prepared.size))].flatMap((size) => {
    const all = runs.filter(({ prepared }) => prepared.size === size)
    const [{ prepared }] = all
    return [
      `## ${amount(size)} articles`,
      aboutCorpus(prepared),
      ...all.flatMap((run) => [
        `### ${run.where}`,
        aboutRun(run),
        resultTable(run),
        ...settling(run),
        ...failures(run),
      ]),
    ]
  })

function aboutCorpus({
  size,
  readArticles,
  characters,
  textBytes,
  readingsBytes,
  queries,
  keystrokes,
}) {
  const made =
    readArticles < size
      ? ` ${amount(readArticles)} were read; the others are made of their sentences, drawn by chance, and name no people.`
      : ''
  return `${amount(characters)} characters, ${bytes(textBytes.raw)} MB, ${bytes(textBytes.brotli)} MB by brotli; of Yuedu's editions, the readings for pinyin take ${bytes(readingsBytes.brotli)} MB by brotli.${made} ${queries} queries, ${keystrokes.length} keystrokes.`
}

const aboutRun = ({ date, machine, limits }) =>
  `${date}; load of the machine ${machine.load.toFixed(1)}; rounds: ${limits.rounds}; limits: ${limits.build} s to build or to load, ${limits.search} s to answer, ${limits.megabytes} MB.`

function resultTable({ prepared, builds, results }) {
  const rows = Object.keys(ENGINES).flatMap((key) => {
    const result = results[key]
    if (!result || result.failed) return []
    const build =
      key === 'yuedu' ? { ms: prepared.readingMs, bytes: { raw: 0, brotli: 0 } } : builds[key]
    const times = result.typed.map((each) => each.ms)
    const { recall, precision } = qualityOf(result.judged)
    return [
      [
        ENGINES[key].name,
        build ? (build.ms / 1000).toFixed(1) : '–',
        build ? bytes(build.bytes.raw) : '–',
        build ? bytes(build.bytes.brotli) : '–',
        ms(result.load),
        bytes(result.heap),
        ...[0.5, 0.95, 0.99].map((share) => ms(percentile(times, share))),
        ms(
          percentile(
            result.whole.map((each) => each.ms),
            0.95,
          ),
        ),
        quality(recall),
        quality(precision),
        amount(times.length),
      ],
    ]
  })
  return table(
    [
      'engine',
      'build s',
      'index MB',
      'brotli MB',
      'load ms',
      'heap MB',
      'p50 ms',
      'p95 ms',
      'p99 ms',
      'alone ms',
      'R',
      'P',
      'asked',
    ],
    rows,
  )
}

const settling = ({ results: { yuedu } }) =>
  yuedu?.settling > 0
    ? [
        `- Yuedu counted its texts for ${ms(yuedu.settling)} ms after it could be asked, before it was.`,
      ]
    : []

function failures({ builds, results }) {
  const failed = Object.keys(ENGINES).flatMap((key) => {
    const { name } = ENGINES[key]
    if (builds[key]?.failed) return [`- ${name} could not be built: ${builds[key].failed}.`]
    if (results[key]?.failed) return [`- ${name} could not be measured: ${results[key].failed}.`]
    return results[key] ? [] : [`- ${name} was left out of this run.`]
  })
  return failed.length > 0 ? [failed.join('\n')] : []
}

/** Recall and precision of whole queries, kind by kind, at the size of the targets or the largest below it. */
function kinds(runs) {
  const run = runs.findLast(
    ({ prepared, where }) => prepared.size <= TARGETS_AT && where.startsWith('Node'),
  )
  if (!run) return []
  const { prepared, results } = run
  const names = [...new Set(prepared.keystrokes.map(({ kind }) => kind))].sort()
  const keys = Object.keys(ENGINES).filter((key) => results[key]?.judged?.length > 0)
  const rows = keys.map((key) => [
    ENGINES[key].name,
    ...names.map((kind) => {
      const judged = results[key].judged.filter(
        ({ at }) => prepared.keystrokes[at].whole && prepared.keystrokes[at].kind === kind,
      )
      const { recall, precision } = qualityOf(judged)
      return kind === 'absent'
        ? judged.filter(({ found }) => found > 0).length
        : `${quality(recall)} / ${quality(precision)}`
    }),
  ])
  return [
    '## By kind of query',
    `Recall / precision of whole queries, at ${amount(prepared.size)} articles, ${run.where}; for absent words, how many got an answer.`,
    table(['engine', ...names], rows),
  ]
}
