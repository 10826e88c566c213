/**
 * `node bench/keystrokes.mjs [<file or folder>]`: what one keystroke costs. Every prefix of every
 * judged query is searched, by the engine and by a bare scan of the folded text; the scan proves
 * nothing, ranks nothing and cuts no excerpts, so it is the floor and not a rival.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const ROUNDS = 5
const root = fileURLToPath(new URL('..', import.meta.url))
const seeds = process.argv[2] ?? fileURLToPath(new URL('../seeds', import.meta.url))

const load = async (path) =>
  (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module
const { createEngine } = await load('/src/search/engine.ts')
const { documentsOf } = await load('/src/search/passages.ts')
const { fold } = await load('/src/search/fold.ts')
const { readSeeds } = await load('/src/build/read-seeds.ts')

const { queries } = JSON.parse(
  readFileSync(new URL('../src/search/judged-queries.json', import.meta.url), 'utf8'),
)
// The 10,000 letters of a hostile query are one paste, not 10,000 keystrokes.
const prefixes = queries.flatMap(({ query }) =>
  query.length > 100 ? [query] : [...query].map((_, end) => [...query].slice(0, end + 1).join('')),
)

const { library } = await readSeeds(seeds)
const [engine, building] = timed(() => createEngine(library.editions))
const texts = documentsOf(library.editions).map(({ passages }) =>
  passages.map(({ folded }) => folded).join('\n'),
)
const scan = (query) => {
  const needle = fold(query).text
  return texts.filter((text) => text.includes(needle)).length
}

console.log(
  `${texts.length} articles, ${texts.join('').length} characters; ${prefixes.length} prefixes`,
)
console.log(`building the engine: ${building.toFixed(1)} ms`)
for (const [name, search] of [
  ['engine', (query) => engine.search(query)],
  ['bare scan', scan],
]) {
  for (const prefix of prefixes) search(prefix)
  const times = Array.from({ length: ROUNDS }, () =>
    prefixes.map((prefix) => timed(() => search(prefix))[1]),
  ).flat()
  times.sort((one, other) => one - other)
  const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(3)
  console.log(`${name.padEnd(10)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`)
}

function timed(work) {
  const started = performance.now()
  const result = work()
  return [result, performance.now() - started]
}
