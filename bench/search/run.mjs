/**
 * `node search/run.mjs [options] <corpus.jsonl.gz> …`: compares search engines on Chinese text, and
 * writes RESULTS.md. See README.md beside it.
 */
import { askInTurn } from './ask-in-turn.mjs'
import { startBrowser, startBrowserStation } from './browser-station.mjs'
import { buildIndex } from './build-index.mjs'
import { bundle } from './bundle.mjs'
import { ENGINES } from './engine-list.mjs'
import { serveFolder } from './file-server.mjs'
import { loadEngines } from './load-engines.mjs'
import { machine, versionsOf } from './machine.mjs'
import { startNodeStation } from './node-station.mjs'
import { readOptions } from './options.mjs'
import { prepare } from './prepare.mjs'
import { writeResults } from './results.mjs'
import { keepTimes, lastTimes } from './times.mjs'
import { workFolder } from './work-folder.mjs'

/** A browser's worker is not asked to hold more. */
const MOST_IN_BROWSER = 10_000

try {
  const options = readOptions(process.argv.slice(2))
  if (!options.onlyWrite) await measureAll(options)
  console.log(`written: ${writeResults()}`)
} catch (error) {
  console.error(process.env.DEBUG ? error : error.message)
  process.exitCode = 1
}

async function measureAll(options) {
  await bundle()
  const server = await serveFolder(workFolder)
  try {
    for (const size of options.sizes) await measureSize(size, options, server.base)
  } finally {
    server.close()
  }
}

async function buildIndexes(engines, size, startStation, limits, tell) {
  const builds = {}
  for (const key of engines.filter((each) => ENGINES[each].reads.startsWith('index'))) {
    builds[key] = await buildIndex(key, size, startStation, limits.build)
    const { failed, ms } = builds[key]
    tell(`${ENGINES[key].name}: ${failed ?? `built in ${ms.toFixed(0)} ms`}`)
  }
  return builds
}

async function measureSize(size, options, base) {
  const { engines, rounds, limits, megabytes } = options
  const tell = (words) => console.log(`${size}: ${words}`)
  const inNode = () => startNodeStation({ base, work: workFolder, megabytes })
  const kept = options.again ? lastTimes(size) : null
  const prepared = kept?.prepared ?? (await prepare(size, options.corpora))
  tell(`${prepared.keystrokes.length} keystrokes, read in ${prepared.readingMs.toFixed(0)} ms`)
  const builds = kept?.builds ?? (await buildIndexes(engines, size, inNode, limits, tell))
  const able = engines.filter((key) => !builds[key]?.failed)

  for (const where of options.where) {
    if (where === 'browser' && size > MOST_IN_BROWSER) continue
    const browser = where === 'browser' ? await startBrowser() : null
    try {
      const start = browser ? () => startBrowserStation(browser, { base }) : inNode
      const { stations, loaded } = await loadEngines(able, prepared, start, limits.build)
      tell(`${stations.size} of ${able.length} loaded`)
      const { keystrokes } = prepared
      const asked = await askInTurn(stations, keystrokes, { limits, rounds, tell })
      for (const station of stations.values()) await station.close()
      const results = Object.fromEntries(
        able.map((key) => [key, { ...loaded[key], ...asked[key] }]),
      )
      const run = {
        where: browser ? `Chromium ${browser.version()}, a worker` : `Node ${process.version}`,
        date: new Date().toISOString().slice(0, 10),
        machine: machine(),
        versions: versionsOf(engines),
        limits: { ...limits, megabytes, rounds },
        prepared,
        builds,
        results,
      }
      keepTimes(where, size, run)
    } finally {
      await browser?.close()
    }
  }
}
