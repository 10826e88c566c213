/**
 * `node bench/archive/make-archive.mjs <articles> <out.jsonl.gz> <corpus.jsonl.gz>…`: an archive of
 * as many articles as are asked for. What the corpora have comes first, as it is; the others are
 * recombined: the outline of one of their articles, with about half of its sentences taken from
 * others, and a headline that is the first clause of one of them. Seeded, so that two runs make the
 * same file. Days are spread over ten years.
 */
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { readRecordLines } from '../search/corpus.mjs'
import { createRandom } from '../search/random.mjs'

const [count, out, ...corpora] = process.argv.slice(2)
if (!Number(count) || !out || corpora.length === 0) {
  console.error('expected: <articles> <out.jsonl.gz> <corpus.jsonl.gz>…')
  process.exit(2)
}

const random = createRandom(1)
const records = readRecordLines(corpora).map((line) => JSON.parse(line))
const paragraphs = records.map(({ body }) =>
  body.split('\n').map((line) => line.match(/[^。！？；]+[。！？；]?/gu) ?? []),
)
const sentences = paragraphs.flat(2)

const DAYS = 3650
const dayOf = () => new Date(Date.UTC(2016, 0, 1) + random.below(DAYS) * 86_400_000).toISOString()

function* lines() {
  for (let at = 0; at < Number(count); at++) {
    const known = records[at]
    const outline = random.pick(paragraphs)
    const lead = random.pick(sentences)
    const body = outline
      .map((line) =>
        line.map((each) => (random.below(2) === 0 ? each : random.pick(sentences))).join(''),
      )
      .join('\n')
    const clause = lead.replace(/[\d.、（）()\s]+/gu, '').split(/[，。：；]/u)[0]
    const title = clause.slice(0, 24) || `第${at + 1}篇`
    const record = known ?? { id: `r-${at + 1}`, title, body: `${lead}\n${body}` }
    yield `${JSON.stringify({ ...record, date: dayOf().slice(0, 10) })}\n`
  }
}

await pipeline(lines, createGzip(), createWriteStream(out))
console.log(
  `${out}: ${count} articles, ${Math.min(Number(count), records.length)} of them as they are`,
)
