/**
 * `node bench/weight.mjs [<built site>]`: what a first visit weighs: all that a browser asks for as
 * it opens a page, until it rests, and then for a first search. Each file is compressed as a host
 * would (brotli 11, gzip 9). The browser is the one that the tests use, or CHROMIUM_PATH.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { findChromium } from '../e2e/find-chromium.mjs'
import { loadSource, root } from './load-source.mjs'

const site = resolve(process.argv[2] ?? join(root, 'dist'))
const TEXT = ['.html', '.css', '.js', '.json', '.svg', '.webmanifest']
/** In bytes, brotli. */
const TARGETS = { readable: 60_000, script: 130_000 }

const sizes = (name) => {
  const bytes = readFileSync(join(site, name))
  if (!TEXT.includes(extname(name))) {
    return { raw: bytes.length, gzip: bytes.length, brotli: bytes.length }
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  }
}
const sum = (names) =>
  names
    .map(sizes)
    .reduce(
      (a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }),
      { raw: 0, gzip: 0, brotli: 0 },
    )

const articles = readdirSync(join(site, 'articles')).filter((name) => name.endsWith('.html'))
const largest = articles
  .map((name) => `articles/${name}`)
  .sort((a, b) => sizes(b).raw - sizes(a).raw)[0]

const { serveSite } = await loadSource('/src/build/serve.ts')
const server = await serveSite({ folder: site, basePath: '/', port: 0 })
const browser = await chromium.launch({ executablePath: findChromium()?.path })

/** The files that a browser asks for, of the page and then of a search. */
async function visit(page) {
  // What is kept for reading offline comes behind the page, and is no part of it.
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const tab = await context.newPage()
  const asked = new Set()
  context.on('request', (request) => {
    const name = decodeURIComponent(new URL(request.url()).pathname.slice(1))
    asked.add(name === '' ? 'index.html' : extname(name) ? name : `${name}.html`)
  })
  await tab.goto(server.url + page.replace(/(?:index)?\.html$/, ''), { waitUntil: 'networkidle' })
  const opened = [...asked]
  await tab.getByRole('combobox').first().fill('数字财政')
  await tab.keyboard.press('Enter')
  // The answer is there, and so is all that it is made of.
  await tab.getByRole('main').getByRole('mark').first().waitFor()
  await tab.waitForLoadState('networkidle')
  await context.close()
  return { opened, searched: [...asked].filter((name) => !opened.includes(name)) }
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)
const row = (name, { raw, gzip, brotli }) =>
  console.log(name.padEnd(44), kB(raw), kB(gzip), kB(brotli))
console.log(''.padEnd(44), '       raw', '      gzip', '    brotli')
let missed = 0
const held = (what, { brotli }, target) => {
  if (brotli > target) {
    missed++
    console.log(`    ${what}: expected no more than${kB(target)}`)
  }
}
for (const [name, page] of [
  ['front page', 'index.html'],
  ['largest article', largest],
]) {
  const { opened, searched } = await visit(page)
  const of = (names, ...endings) => names.filter((each) => endings.includes(extname(each)))
  // What stands in front of the first paint; the other scripts wait for it.
  const readable = sum([...of(opened, '.html', '.css'), 'settings.js'])
  const script = sum(of(opened, '.js'))
  row(`${name}, readable: HTML, CSS, settings`, readable)
  row(`${name}: script in all`, script)
  row(`${name}: fonts, icons`, sum(of(opened, '.woff2', '.png', '.svg')))
  row(`a first search from it: script`, sum(of(searched, '.js')))
  row(`a first search from it: text and index`, sum(of(searched, '.json')))
  held('readable', readable, TARGETS.readable)
  held('script', script, TARGETS.script)
}
await browser.close()
await server.close()
process.exitCode = missed === 0 ? 0 : 1
