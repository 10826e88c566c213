import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SeedError } from '#edition/diagnostics.ts'
import { readSources } from './read-sources.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yuedu-seeds-'))
})
afterEach(() => rm(folder, { recursive: true }))

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
const shown = (name: string) => relative(process.cwd(), join(folder, name)).split(sep).join('/')

async function problemsOf(paths: string | string[]) {
  try {
    await readSources(paths)
  } catch (error) {
    if (error instanceof SeedError) return error.diagnostics
    throw error
  }
  return []
}

test('a folder is read with the folders in it, sorted, each text with its notes', async () => {
  await mkdir(join(folder, 'a'))
  await put('b.txt', '﻿# 乙\n')
  await put('b.notes.yaml', 'notes: []\n')
  await put('a/c.md', '# 丙\n')
  await put('README.md', 'about this folder')
  await put('.hidden.txt', 'not ours')
  const { sources, warnings } = await readSources(folder)
  expect(sources).toEqual([
    {
      file: shown('a/c.md'),
      text: '# 丙\n',
      sha256: expect.stringMatching(/^\w{64}$/),
      notes: null,
    },
    {
      file: shown('b.txt'),
      text: '﻿# 乙\n',
      sha256: expect.stringMatching(/^\w{64}$/),
      notes: { file: shown('b.notes.yaml'), text: 'notes: []\n' },
    },
  ])
  expect(warnings).toEqual([])
})

test('article records are read packed and plain, beside page texts, each with its notes', async () => {
  const record = '{"id":"1","title":"题","body":"文"}\n'
  await put('a.jsonl.gz', gzipSync(record))
  await put('a.notes.yaml', 'notes: []\n')
  await put('b.jsonl', `﻿${record}`)
  await put('c.txt', '# 丙\n')
  const { sources, warnings } = await readSources(folder)
  expect(sources.map(({ file, text, notes }) => [file, text, notes?.file])).toEqual([
    [shown('a.jsonl.gz'), record, shown('a.notes.yaml')],
    [shown('b.jsonl'), `﻿${record}`, undefined],
    [shown('c.txt'), '# 丙\n', undefined],
  ])
  expect(warnings).toEqual([])
})

test('--no-notes leaves the notes alone, and a text named twice is read once', async () => {
  await put('b.txt', '# 乙\n')
  await put('b.notes.yaml', 'notes: []\n')
  const { sources } = await readSources([folder, join(folder, 'b.txt')], { notes: false })
  expect(sources.map(({ file, notes }) => [file, notes])).toEqual([[shown('b.txt'), null]])
})

test('what a folder holds besides is not skipped in silence', async () => {
  await put('a.txt', '# 甲\n')
  await put('scan.jpg', '')
  const { warnings } = await readSources(folder)
  expect(warnings).toEqual([
    {
      file: shown('scan.jpg'),
      line: null,
      problem: expect.stringMatching(/^not read: expected page texts/),
    },
  ])
})

test('a link back to its own folder does not read it again', async () => {
  await put('a.txt', '# 甲\n')
  await symlink(folder, join(folder, 'again'))
  expect((await readSources(folder)).sources).toHaveLength(1)
})

test.each([
  ['a missing path', 'nowhere', null, null, /no such file or folder: expected page texts/],
  ['an empty folder', '', null, null, /nothing to read in this folder: expected page texts/],
  ['what is no gzip', 'x.jsonl.gz', 'x.jsonl.gz', 'abc', /cannot be unpacked: expected a whole/],
  ['notes on no text', '', 'x.notes.yaml', 'a: 1', /expected x\.txt beside them/],
  ['half of UTF-16', 'x.txt', 'x.txt', [0xff, 0xfe, 0x2d], /invalid UTF-16: an odd last byte/],
  ['GB18030', 'x.txt', 'x.txt', [0x23, 0x0a, 0xb9, 0xe3], /byte 0xB9 at column 1.*gb18030/],
  ['bad notes', 'y.txt', 'y.notes.yaml', [0x0a, 0xff], /0xFF at column 1/],
])('%s is refused in words', async (_, path, name, content, problem) => {
  if (path === 'y.txt') await put('y.txt', '# 甲\n')
  if (name && content)
    await put(name, typeof content === 'string' ? content : Uint8Array.from(content))
  const problems = await problemsOf(join(folder, path))
  expect(problems[0]?.problem).toMatch(problem)
})

test('every bad line is named, of the notes too', async () => {
  await put('x.txt', Buffer.concat([Buffer.from('# 好\r\n'), Uint8Array.from([0xff, 0x0a, 0xff])]))
  await put('x.notes.yaml', Uint8Array.from([0xff]))
  expect((await problemsOf(join(folder, 'x.txt'))).map(({ file, line }) => [file, line])).toEqual([
    [shown('x.txt'), 2],
    [shown('x.txt'), 3],
    [shown('x.notes.yaml'), 1],
  ])
})
