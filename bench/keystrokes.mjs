/**
 * `node bench/keystrokes.mjs [<file or folder> [<queries>]]`: what one keystroke costs. Every
 * prefix of every judged query is searched, by the engine and by a bare scan of the folded text (for
 * each article, whether it includes the needle); the scan proves nothing, ranks nothing and cuts no
 * excerpts, so it is the floor and not a rival. Both take turns, so that a busy machine is busy for both.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadSource } from './load-source.mjs'

const ROUNDS = 3
const [seeds = fileURLToPath(new URL('../seeds', import.meta.url)), queryFile] =
  process.argv.slice(2)

const { createEngine } = await loadSource('/src/search/engine.ts')
const { foldArticle } = await loadSource('/src/search/corpus.ts')
const { fold } = await loadSource('/src/search/fold.ts')
const { readSeeds } = await loadSource('/src/build/read-seeds.ts')

const { queries } = JSON.parse(
  readFileSync(queryFile ?? new URL('../src/search/judged-queries.json', import.meta.url), 'utf8'),
)
// The 10,000 letters of a hostile query are one paste, not 10,000 keystrokes.
const keystrokes = queries.flatMap(({ query }) =>
  query.length > 100 ? [query] : [...query].map((_, end) => [...query].slice(0, end + 1).join('')),
)

const { library } = await readSeeds(seeds)
const texts = library.editions.flatMap(({ articles }) =>
  articles.map((article) => foldArticle(article).text),
)
const scan = (query) => {
  const needle = fold(query).text
  return texts.filter((text) => text.includes(needle)).length
}
const characters = texts.reduce((sum, { length }) => sum + length, 0)
console.log(`${texts.length} articles, ${characters} characters; ${keystrokes.length} keystrokes`)

const builds = []
for (let round = 0; round < 5; round++)
  builds.push(await timed(() => createEngine(library.editions)))
console.log(`loading the engine: ${builds.map(({ ms }) => ms.toFixed(0)).join(', ')} ms`)

const engine = createEngine(library.editions)
const times = { engine: [], scan: [] }
for (let round = 0; round <= ROUNDS; round++) {
  for (const keystroke of keystrokes) {
    const scanned = await timed(() => scan(keystroke))
    const searched = await timed(() => engine.search(keystroke))
    // The first round warms both up.
    if (round === 0) continue
    times.scan.push(scanned.ms)
    times.engine.push(searched.ms)
  }
}
const rows = Object.entries(times).map(([name, all]) => {
  all.sort((one, other) => one - other)
  return { name, at: (share) => all[Math.floor(share * (all.length - 1))] }
})
for (const { name, at } of rows) {
  const [median, p95, worst] = [0.5, 0.95, 1].map((share) => at(share).toFixed(3))
  console.log(`${name.padEnd(10)} median ${median} ms, p95 ${p95} ms, worst ${worst} ms`)
}
const [engineRow, scanRow] = rows
for (const share of [0.5, 0.95]) {
  const ratio = engineRow.at(share) / scanRow.at(share)
  console.log(`engine to scan at ${share * 100} %: ${ratio.toFixed(2)}`)
}
async function timed(work) {
  const started = performance.now()
  const result = await work()
  return { result, ms: performance.now() - started }
}
