import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { formatDiagnostic } from '#edition/diagnostics.ts'
import type { Edition } from '#edition/schema.ts'
import { readTexts } from './read-texts.ts'
import type { TextToRead } from './reading.ts'

const PAGE = '# 花城办书展\n花城日报讯 3月5日上午，书展在花城剧院开幕。（林一）\n'

const text = (file: string, content: string | Uint8Array<ArrayBuffer>): TextToRead => ({
  file,
  bytes: new Blob([content]),
  encoding: 'utf-8',
  notes: null,
})

const read = async (texts: TextToRead[], strict = true) => {
  const result = await readTexts({ texts, strict }, () => undefined)
  return { ...result, said: result.problems.map(formatDiagnostic) }
}

const editionsIn = async (result: Awaited<ReturnType<typeof read>>): Promise<Edition[]> =>
  result.type === 'read'
    ? Promise.all(result.editions.map(async ({ json }) => JSON.parse(await json.text())))
    : []

test('a text becomes the edition that the build would make of it', async () => {
  const result = await read([text('p/huacheng-2022-03-05.txt', PAGE)])
  const [edition] = await editionsIn(result)
  expect(edition).toMatchObject({
    outlet: '花城日报',
    eventsDate: '2022-03-05',
    source: {
      file: 'p/huacheng-2022-03-05.txt',
      sha256: createHash('sha256').update(PAGE).digest('hex'),
    },
  })
})

test('each decoded text is told, as it goes', async () => {
  const told: number[] = []
  await readTexts({ texts: [text('a.txt', PAGE), text('b.txt', PAGE)], strict: true }, (done) =>
    told.push(done),
  )
  expect(told).toEqual([1, 2])
})

test('the same article in two texts has two addresses', async () => {
  const editions = await editionsIn(await read([text('a.txt', PAGE), text('b.txt', PAGE)]))
  const slugs = editions.flatMap(({ articles }) => articles.map(({ slug }) => slug))
  expect(slugs).toHaveLength(2)
  expect(new Set(slugs).size).toBe(2)
})

test('notes are read with their text, and their faults are told by their own name', async () => {
  const quote = 'notes:\n  - kind: doubt\n    text: 疑问\n    quote: '
  const noted = (words: string) => ({
    ...text('a.txt', PAGE),
    notes: { file: 'a.notes.yaml', bytes: new Blob([quote + words]) },
  })
  const [edition] = await editionsIn(await read([noted('书展在花城剧院开幕')]))
  expect(edition?.notes).toMatchObject([{ text: '疑问' }])
  const { type, said } = await read([noted('书展在花城剧院闭幕')])
  expect(type).toBe('refused')
  expect(said).toEqual([expect.stringMatching(/^a\.notes\.yaml:2: /)])
})

test('one bad text refuses them all, and only its own faults are told', async () => {
  const { type, said } = await read([text('good.txt', PAGE), text('bad.txt', '没有标题\n')])
  expect(type).toBe('refused')
  expect(said).toEqual([expect.stringMatching(/^bad\.txt:1: .*expected/)])
})

test('who asks for what can be read gets it, with what is wrong with the rest', async () => {
  const result = await read([text('good.txt', PAGE), text('bad.txt', '没有标题\n')], false)
  expect((await editionsIn(result)).map(({ source }) => source.file)).toEqual(['good.txt'])
  expect(result.said).toEqual([expect.stringMatching(/^bad\.txt:1: /)])
})

test('a text in GB18030 is refused with its line, named, and read when that is asked for', async () => {
  // 花城, as `# 花城` in GB18030.
  const bytes = new Uint8Array([0x23, 0x20, 0xbb, 0xa8, 0xb3, 0xc7, 0x0a, 0xbb, 0xa8, 0xa1, 0xa3])
  const refused = await read([text('gb.txt', bytes)])
  expect(refused).toMatchObject({ type: 'refused', gb18030: ['gb.txt'] })
  expect(refused.said[0]).toMatch(/^gb\.txt:1: invalid UTF-8/)
  expect(refused.said.join()).not.toContain('--encoding')
  const asked = await read([{ ...text('gb.txt', bytes), encoding: 'gb18030' }])
  expect((await editionsIn(asked))[0]?.articles[0]?.headline).toBe('花城')
})

test('article records are read, packed ones too', async () => {
  const records = '{"id":"1","title":"花城办书展","body":"书展开幕。"}\n'
  const packed = text('records.jsonl.gz', new Uint8Array(gzipSync(records)))
  const [plain, unpacked] = await editionsIn(await read([text('plain.jsonl', records), packed]))
  expect(plain?.articles.map(({ headline }) => headline)).toEqual(['花城办书展'])
  expect(unpacked?.articles.map(({ headline }) => headline)).toEqual(['花城办书展'])
  const { said } = await read([text('records.jsonl.gz', records)])
  expect(said).toEqual(['records.jsonl.gz: cannot be unpacked: expected a whole gzip file'])
})

test('a file that is gone since it was chosen is a fault, not a failure', async () => {
  const gone = new Blob([])
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  const { said } = await read([{ ...text('gone.txt', ''), bytes: gone }])
  expect(said).toEqual([
    'gone.txt: cannot be read (NotFoundError): expected a file that is still there',
  ])
})

test('no texts make an empty library', async () => {
  expect(await read([])).toMatchObject({ type: 'read', editions: [] })
})
