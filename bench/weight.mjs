/**
 * `node bench/weight.mjs [<folder>]`: what a first visit weighs. Reads a built site and compresses
 * each file as a host would (brotli 11, gzip 9); nothing is fetched.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'

const dist = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url))
const sizes = (name) => {
  const bytes = readFileSync(join(dist, name))
  const text = ['.html', '.css', '.js', '.json', '.svg', '.webmanifest'].includes(extname(name))
  return {
    raw: bytes.length,
    gzip: text ? gzipSync(bytes, { level: 9 }).length : bytes.length,
    brotli: text
      ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
      : bytes.length,
  }
}
const sum = (names) =>
  names.map(sizes).reduce((a, b) => ({
    raw: a.raw + b.raw,
    gzip: a.gzip + b.gzip,
    brotli: a.brotli + b.brotli,
  }))

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
const assets = (pattern) => files.filter((name) => pattern.test(name))
const article = assets(/^articles\/.*\.html$/).sort((a, b) => sizes(b).raw - sizes(a).raw)[0]
const app = [...assets(/^assets\/index-.*\.(js|css)$/), 'settings.js']
const worker = assets(/^assets\/worker-.*\.js$/)
const data = assets(/^assets\/.*\.json$/)

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)
const row = (name, { raw, gzip, brotli }) =>
  console.log(name.padEnd(52), kB(raw), kB(gzip), kB(brotli))
console.log(''.padEnd(52), '       raw', '      gzip', '    brotli')
row('front page, readable: HTML, CSS', sum(['index.html', ...assets(/^assets\/.*\.css$/)]))
row('front page with its script', sum(['index.html', ...app]))
row(`largest article, readable: HTML, CSS`, sum([article, ...assets(/^assets\/.*\.css$/)]))
row('largest article with its script', sum([article, ...app]))
row('the app: script', sum(assets(/^assets\/index-.*\.js$/)))
row('the search worker', sum(worker))
row('data: catalog and editions (the index)', sum(data))
row(
  'kept for offline: shell, app, worker, data, icons',
  sum([
    'shell.html',
    'manifest.webmanifest',
    'favicon.svg',
    ...app,
    ...worker,
    ...data,
    ...assets(/\.png$/),
  ]),
)
