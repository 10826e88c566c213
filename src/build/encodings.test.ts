import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSeeds } from './read-seeds.ts'

const SEED = new URL('../../seeds/yangcheng-evening-news-2021-11-26.txt', import.meta.url)

let folder = ''
let text = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yuedu-encodings-'))
  text = (await readFile(SEED, 'utf8')).replace(/^\uFEFF/, '')
})
afterAll(() => rm(folder, { recursive: true }))

/** Node can read GB18030 but not write it. */
function gb18030(words: string): Buffer {
  const decoder = new TextDecoder('gb18030')
  const bytes = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (trail !== 0x7f && character.length === 1) bytes.set(character, [lead, trail])
    }
  }
  return Buffer.from(
    [...words].flatMap((each) => (each < '\x80' ? [each.charCodeAt(0)] : (bytes.get(each) ?? []))),
  )
}

async function editionOf(bytes: Buffer, encoding: 'utf-8' | 'gb18030' = 'utf-8') {
  const path = join(folder, 'paper-2021-11-26.txt')
  await writeFile(path, bytes)
  const { library } = await readSeeds(path, { encoding })
  const [edition] = library.editions
  if (!edition) throw new Error('one edition')
  const { source, ledger, ...rest } = edition
  return { source, ledger, rest }
}

test('a page reads the same in every encoding, and its ledger counts characters', async () => {
  const plain = await editionOf(Buffer.from(text))
  const marked = await editionOf(Buffer.from(`\uFEFF${text}`))
  const wide = await editionOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))
  const swapped = await editionOf(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())
  const chinese = await editionOf(gb18030(text), 'gb18030')
  const windows = await editionOf(gb18030(text.replaceAll('\n', '\r\n')), 'gb18030')
  const all = [plain, marked, wide, swapped, chinese, windows]

  for (const { rest } of all) expect(rest).toEqual(plain.rest)
  expect(new Set(all.map(({ source }) => source.sha256)).size).toBe(6)
  const lines = text.split('\n').length - 1
  expect(all.map(({ ledger }) => ledger.characters - text.length)).toEqual([0, 1, 1, 1, 0, lines])
  const marks = all.filter(({ ledger }) =>
    ledger.entries.some(({ kind }) => kind === 'byte-order-mark'),
  )
  expect(marks).toEqual([marked, wide, swapped])
  expect(wide.ledger).toEqual(marked.ledger)
})
