import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLibrary } from '#edition/read-library.ts'
import { openArchive } from '#search/archive/archive-corpus.ts'
import { createEngine, searchCorpus } from '#search/engine.ts'
import { fold } from '#search/fold.ts'
import { createArchiveWriter } from './archive-writer.ts'

/** An archive of a small library, with its files in memory; `read` names those that were fetched. */
async function archiveOf(texts: [file: string, text: string][]) {
  const { library } = readLibrary(
    texts.map(([file, text]) => ({ file, text, sha256: '0'.repeat(64), notes: null })),
  )
  const files = new Map<string, Uint8Array>()
  const writer = createArchiveWriter((name, bytes) => files.set(name, bytes))
  for (const edition of library.editions) writer.add(edition)
  writer.finish()
  const read: string[] = []
  const corpus = await openArchive(async (name) => {
    const bytes = files.get(name)
    if (!bytes) throw new Error(`no file ${name}`)
    read.push(name)
    return new Uint8Array(bytes)
  })
  return { library, corpus, read }
}

const WORDS = [
  '数字',
  '政府',
  '财政',
  '改革',
  '5G',
  '江湾市',
  '一',
  '的',
  '，',
  '。',
  'APP',
  '繁體',
]
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
const record = fc.record({
  title: sentence.map((words) => words.join('')),
  body: fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((words) => words.join('')).join('\n')),
  section: fc.constantFrom(null, '要闻', '专题'),
  date: fc.constantFrom(null, '2021-11-26', '2021-11-27', '2022-01-01', '2023-05-06'),
})
const archive = fc
  .array(record, { minLength: 1, maxLength: 40 })
  .map((records) =>
    records
      .map((each, at) => JSON.stringify({ id: `r${at}`, ...each, title: `题${each.title}` }))
      .join('\n'),
  )
const word = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(''))
const query = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: word },
      fc
        .tuple(fc.constantFrom('-', '标题:', '正文:', '栏目:'), word)
        .map((parts) => parts.join('')),
      fc.tuple(word, fc.constantFrom('OR', '近/3'), word).map((parts) => parts.join(' ')),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(' '))

test('an archive answers as the same library in memory does', async () => {
  await fc.assert(
    fc.asyncProperty(
      archive,
      fc.array(query, { minLength: 1, maxLength: 6 }),
      async (text, all) => {
        const { library, corpus } = await archiveOf([['archive.jsonl', text]])
        const [engine, memory] = [searchCorpus(corpus), createEngine(library.editions)]
        for (const each of all) {
          for (const sort of ['relevance', 'page'] as const) {
            const options = { articles: Infinity, sort }
            const [found, known] = [
              await engine.search(each, options),
              await memory.search(each, options),
            ]
            // What is read as other words is looked for in the names alone, of which there are none here.
            if (known.respellings.length > 0) continue
            const slugs = ({ results }: typeof known) => results.map(({ slug }) => slug).sort()
            expect(found.unseen).toBeNull()
            expect(slugs(found)).toEqual(slugs(known))
            expect([found.articles, found.hits]).toEqual([known.articles, known.hits])
            expect(found.results.map(({ excerpts, marks }) => ({ excerpts, marks }))).toEqual(
              expect.arrayContaining(
                known.results.map(({ excerpts, marks }) => ({ excerpts, marks })),
              ),
            )
            const facetsOf = ({ facets }: typeof known) =>
              facets.filter(({ facet }) => facet !== 'person')
            expect(facetsOf(found)).toEqual(facetsOf(known))
            expect(found.overTime).toEqual(known.overTime)
          }
        }
      },
    ),
    { numRuns: 40 },
  )
})

const MANY = Array.from({ length: 900 }, (_, at) =>
  JSON.stringify({
    id: `r${at}`,
    title: at === 700 ? '骑楼老街' : `第${at}号会议召开`,
    body: at % 3 === 0 ? '会上说到骑楼。' : at === 400 ? '骑，楼老街。骑楼；老街' : '会上没有说。',
  }),
).join('\n')

test('of what is found often, as much is fetched as is shown; the rest is told', async () => {
  const { corpus, read } = await archiveOf([['many.jsonl', MANY]])
  const engine = searchCorpus(corpus)
  read.length = 0
  const found = await engine.search('骑楼', { articles: 20 })
  expect(found).toMatchObject({
    articles: 302,
    unseen: { articles: 292, certain: true },
    progress: { searched: 900 - 292, total: 900 },
  })
  expect(found.results[0]?.headline).toBe('骑楼老街')
  expect(read.filter((name) => name.startsWith('text-')).length).toBeLessThanOrEqual(10)
  const fetched = read.length
  await engine.search('骑楼', { articles: 20 })
  expect(read.length).toBe(fetched)
})

test('what only seems to hold a word is looked through before it is counted', async () => {
  const { corpus } = await archiveOf([['many.jsonl', MANY]])
  const found = await searchCorpus(corpus).search('骑楼老街')
  expect(found.results.map(({ headline }) => headline)).toEqual(['骑楼老街'])
  expect(found).toMatchObject({ articles: 1, hits: 1, unseen: null })
})

test('an edition narrows what is looked through, and an article is found by its address', async () => {
  const seed = readFileSync('seeds/yangcheng-evening-news-2021-11-26.txt', 'utf8')
  const { corpus, library } = await archiveOf([
    ['seeds/yangcheng-evening-news-2021-11-26.txt', seed],
    ['many.jsonl', MANY],
  ])
  const engine = searchCorpus(corpus)
  const edition = library.editions[0]?.id ?? ''
  const filters = { edition: { include: [edition], exclude: [] } }
  const narrowed = await engine.search('会', { articles: 1000, filters })
  expect(new Set(narrowed.results.map((each) => each.edition))).toEqual(new Set([edition]))
  const [first] = narrowed.results
  const article = await engine.article('会', first?.slug ?? '')
  expect(article?.hits).toBe(first?.hits)
  expect(await engine.article('会', 'nothing')).toBeNull()
  const suggested = await engine.suggest('maxing')
  expect(suggested.map(({ text }) => text)).toContain('马兴瑞')
  expect((await engine.search('maxingrui')).respellings[0]?.taken).toBe(fold('马兴瑞').text)
})
