/**
 * `node bench/archive/measure.mjs <site> [<site>…]`: what a built archive costs a reader, in a real
 * browser against its own server: bytes fetched by the first search of a visit, milliseconds per
 * keystroke in the search worker (every beginning of every query, with the worker fresh and then
 * again), the longest task of the main thread while somebody types. `--build <archive.jsonl.gz>`
 * builds the first site before that, and says how long that took and how much memory.
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../../e2e/find-chromium.mjs'
import { loadSource, root } from '../load-source.mjs'

const args = process.argv.slice(2)
const build = args[0] === '--build' ? args.splice(0, 2)[1] : null
const sites = args.map((site) => resolve(site))
if (sites.length === 0) {
  console.error('expected: [--build <archive.jsonl.gz>] <site>…')
  process.exit(2)
}

/** Common and rare, of one character to many, several words, a phrase, what is nowhere. */
const QUERIES = [
  '法',
  '规定',
  '农业技术',
  '人民代表大会常务委员会',
  '上海市 殡葬',
  '“建筑垃圾”',
  '行政处罚 -公示',
  '污染 OR 噪声',
  '标题:物业',
  '知识产权保护中心',
  '元宇宙',
  'nongye',
]

if (build) await measureBuild(build, sites[0])
const { serveSite } = await loadSource('/src/build/serve.ts')
const browser = await chromium.launch({
  executablePath: findChromium()?.path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
for (const site of sites) await measureSite(site)
await browser.close()

async function measureBuild(archive, out) {
  const started = performance.now()
  const child = spawn(process.execPath, ['src/build/run.mjs', 'build'], {
    cwd: root,
    env: { ...process.env, SEEDS: resolve(archive), OUT: out },
    stdio: 'inherit',
  })
  let peak = 0
  const timer = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? peak)
  }, 500)
  const code = await new Promise((done) => child.on('exit', done))
  clearInterval(timer)
  if (code !== 0) process.exit(1)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(`build: ${seconds} s, ${(peak / 1024).toFixed(0)} MB at most`)
}

async function measureSite(folder) {
  const assets = readdirSync(join(folder, 'assets'))
  const archive = assets.find((name) => name.startsWith('archive-'))
  if (!archive) throw new Error(`${folder}: no archive in this site`)
  const sizes = { text: 0, grams: 0 }
  let files = 0
  for (const name of readdirSync(join(folder, 'assets', archive))) {
    const { size } = statSync(join(folder, 'assets', archive, name))
    const [kind] = name.split('-')
    if (kind in sizes) sizes[kind] += size
    files += 1
  }
  console.log(`\n${folder}: ${files} files in ${archive}`)
  const ratio = (sizes.grams / sizes.text).toFixed(2)
  console.log(`index ${mega(sizes.grams)}, packed text ${mega(sizes.text)}: ${ratio}`)
  const server = await serveSite({ folder, basePath: '/', port: 0 })
  try {
    await measureBytes(server.url)
    await measureKeystrokes(server.url, assets, archive)
    await measureTasks(server.url)
  } finally {
    await server.close()
  }
}

/** Each search in a browser that has never been here: what it needs of the archive. */
async function measureBytes(url) {
  const rows = []
  for (const query of QUERIES) {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    let bytes = 0
    const heard = []
    page.on('response', (response) => {
      if (!response.url().includes('/assets/archive-')) return
      heard.push(
        response
          .request()
          .sizes()
          .then(({ responseBodySize: size }) => (bytes += Math.max(0, size))),
      )
    })
    const address = `${url}search?q=${encodeURIComponent(query)}`
    await page.goto(address)
    await answered(page)
    await Promise.all(heard)
    const cold = bytes
    const status = await page.locator('main [role=status]').first().innerText()
    bytes = 0
    const again = heard.length
    await page.goto(address)
    await answered(page)
    await Promise.all(heard.slice(again))
    rows.push({ query, cold, warm: bytes, status: status.split('\n')[0] })
    await context.close()
  }
  console.log('first search of a visit, from the archive (again from what the browser keeps):')
  for (const { query, cold, warm, status } of rows) {
    console.log(`  ${kilo(cold)} (${kilo(warm)})  ${query}  ${status}`)
  }
}

async function answered(page) {
  const status = page.locator('main [role=status][aria-busy=false]').filter({ hasText: /./ })
  await status.first().waitFor({ timeout: 60_000 })
  await page.waitForLoadState('networkidle')
}

/** Every beginning of every query, put to the worker that the site has. */
async function measureKeystrokes(url, assets, archive) {
  const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true })
  const page = await context.newPage()
  await page.goto(`${url}about`)
  const script = `/assets/${assets.find((name) => /^worker-.*\.js$/.test(name))}`
  const keystrokes = QUERIES.flatMap((query) =>
    [...query].map((_, end) => [...query].slice(0, end + 1).join('')),
  )
  const times = await page.evaluate(
    async ({ script, folder, keystrokes }) => {
      const worker = new Worker(script, { type: 'module' })
      let id = 0
      const ask = (request) =>
        new Promise((done, fail) => {
          const own = ++id
          worker.onmessage = ({ data }) => {
            if (data.id !== own || (data.type === 'answer' && !data.done)) return
            if (data.type === 'failed') fail(new Error(data.message))
            else done(data)
          }
          worker.postMessage({ ...request, id: own })
        })
      const timed = async (request) => {
        const started = performance.now()
        await ask(request)
        return performance.now() - started
      }
      const loading = await timed({ type: 'load', editions: { archive: folder } })
      const rounds = []
      for (let round = 0; round < 3; round++) {
        const own = []
        for (const text of keystrokes) own.push(await timed({ type: 'search', text, options: {} }))
        rounds.push(own)
      }
      return { loading, rounds }
    },
    { script, folder: `${url}assets/${archive}/`, keystrokes },
  )
  console.log(`the worker is ready after ${times.loading.toFixed(0)} ms`)
  for (const [round, own] of times.rounds.entries()) {
    own.sort((one, other) => one - other)
    const at = (share) => own[Math.floor(share * (own.length - 1))].toFixed(1)
    const name = round === 0 ? 'fetched' : `again ${round}`
    console.log(
      `  ${own.length} keystrokes, ${name}: p50 ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)} ms`,
    )
  }
  await context.close()
}

/** Typing as a quick typist does, with lists and offers drawn at every key. */
async function measureTasks(url) {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  await context.addInitScript(() => {
    globalThis.longTasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  const page = await context.newPage()
  await page.goto(`${url}search`)
  await page.waitForLoadState('networkidle')
  const atStart = await page.evaluate(() => globalThis.longTasks.splice(0))
  const box = page.locator('input[type=search]').first()
  for (const query of QUERIES) {
    await box.fill('')
    await box.pressSequentially(query, { delay: 120 })
    await answered(page)
  }
  await page
    .locator('main ol h2 a')
    .first()
    .click()
    .catch(() => undefined)
  await page.waitForLoadState('networkidle')
  const typing = await page.evaluate(() => globalThis.longTasks)
  const worst = (tasks) =>
    tasks.length ? `${Math.max(...tasks).toFixed(0)} ms` : 'none over 50 ms'
  console.log(`main thread: as the page opens ${worst(atStart)}; while typing ${worst(typing)}`)
  await context.close()
}

function mega(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`.padStart(7)
}
