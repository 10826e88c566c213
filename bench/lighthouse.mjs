/**
 * `node bench/lighthouse.mjs [<built site> [<page> …]]`: Lighthouse's scores of one page of each kind
 * (or of the pages named, such as `about`) on its settings for a phone, served on this machine; the
 * median of three runs, and whether the targets are met. The last column is how fast Lighthouse found
 * this machine: it takes a phone for a fourth of that, and expects 1500 to 2000. The browser is the
 * one that the tests use, or CHROMIUM_PATH.
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findChromium } from '../e2e/find-chromium.mjs'
import { loadSource, root } from './load-source.mjs'
import { median } from './search/quality.mjs'

const [given = join(root, 'dist'), ...asked] = process.argv.slice(2)
const site = resolve(given)
const RUNS = 3
const TARGETS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 }

const { serveSite } = await loadSource('/src/build/serve.ts')
const server = await serveSite({ folder: site, basePath: '/', port: 0 })
const chrome = await launch({
  chromePath: findChromium()?.path,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
})

/** The first page of a folder of the site; `compare` is no forum. */
const firstOf = (folder) =>
  readdirSync(join(site, folder))
    .filter((name) => name.endsWith('.html') && name !== 'compare.html')
    .sort()
    .map((name) => `${folder}/${name.replace(/\.html$/, '')}`)
    .slice(0, 1)
const kinds = [
  '',
  ...firstOf('articles'),
  'timeline',
  'forums',
  ...firstOf('forums'),
  'people',
  ...firstOf('people'),
  'figures',
  'search',
  'about',
  'marks',
  'mine',
]
const pages = asked.length > 0 ? asked : kinds

const names = Object.keys(TARGETS)
const row = (cells) =>
  console.log(cells.map((cell, at) => (at ? String(cell).padStart(15) : cell.padEnd(28))).join(' '))
row(['page', ...names, 'first paint ms', 'largest ms', 'blocked ms', 'machine'])
let missed = 0
for (const page of pages) {
  const runs = []
  for (let attempt = 0; runs.length < RUNS && attempt < 2 * RUNS; attempt++) {
    const { lhr } = await lighthouse(server.url + page, {
      port: chrome.port,
      onlyCategories: names,
      logLevel: 'error',
    })
    // A trace that the browser lost is no measurement.
    if (lhr.runtimeError) console.log(`    ${lhr.runtimeError.code}, once more`)
    else runs.push(lhr)
  }
  const scores = names.map((name) =>
    median(runs.map(({ categories }) => Math.round((categories[name].score ?? 0) * 100))),
  )
  const told = (audit) => Math.round(median(runs.map(({ audits }) => audits[audit].numericValue)))
  row([
    `/${page}`,
    ...scores,
    told('first-contentful-paint'),
    told('largest-contentful-paint'),
    told('total-blocking-time'),
    Math.round(median(runs.map(({ environment }) => environment.benchmarkIndex))),
  ])
  missed += names.filter((name, at) => scores[at] < TARGETS[name]).length
  const failed = new Map()
  for (const { categories, audits } of runs)
    for (const name of names.slice(1))
      for (const { id, weight } of categories[name].auditRefs)
        if (weight > 0 && (audits[id].score ?? 1) < 1) failed.set(id, audits[id].title)
  for (const title of failed.values()) console.log(`    ${title}`)
}
chrome.kill()
await server.close()
console.log(
  missed === 0
    ? 'All targets are met.'
    : `${missed} scores are under their targets (${names.map((name) => `${name} ${TARGETS[name]}`).join(', ')}).`,
)
process.exitCode = missed === 0 ? 0 : 1
