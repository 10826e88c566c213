import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceable, replaceFile, replaceFolder } from './replace-output.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yuedu-out-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a new folder takes the place of the old one and leaves nothing else', async () => {
  await mkdir(join(folder, 'dist'))
  await writeFile(join(folder, 'dist/old'), '')
  await mkdir(join(folder, 'fresh'))
  await writeFile(join(folder, 'fresh/new'), '')
  await replaceFolder(join(folder, 'fresh'), join(folder, 'dist'))
  expect(await readdir(folder)).toEqual(['dist'])
  expect(await readdir(join(folder, 'dist'))).toEqual(['new'])
})

test('the old folder stays when there is nothing to put in its place', async () => {
  await mkdir(join(folder, 'dist'))
  await expect(replaceFolder(join(folder, 'missing'), join(folder, 'dist'))).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['dist'])
})

test('a file is written whole, in folders made for it', async () => {
  await replaceFile(join(folder, 'a/b.json'), '{}')
  await replaceFile(join(folder, 'a/b.json'), '[]')
  expect(await readFile(join(folder, 'a/b.json'), 'utf8')).toBe('[]')
  expect(await readdir(join(folder, 'a'))).toEqual(['b.json'])
})

test('only our own site, or an empty place, is replaced', async () => {
  expect(await replaceable(join(folder, 'missing'), [])).toBe(true)
  expect(await replaceable(folder, [])).toBe(true)
  expect(await replaceable(folder, [join(folder, 'seeds')])).toBe(false)
  expect(await replaceable(folder, [folder])).toBe(false)
  await writeFile(join(folder, 'letters.txt'), '')
  expect(await replaceable(folder, [])).toBe(false)
  await writeFile(join(folder, 'shell.html'), '')
  await writeFile(join(folder, 'sw.js'), '')
  expect(await replaceable(folder, [])).toBe(true)
})
