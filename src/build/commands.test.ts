import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yuedu-commands-'))
})
afterEach(() => rm(folder, { recursive: true }))

type Outcome = { code: number; stdout: string; stderr: string }

const run = (args: string[], env: Record<string, string> = {}) =>
  new Promise<Outcome>((resolve) => {
    const options = {
      cwd: projectRoot,
      env: { ...process.env, DEBUG: '', ...env },
      maxBuffer: 64 * 1024 * 1024,
    }
    const child = execFile(
      process.execPath,
      ['src/build/run.mjs', ...args],
      options,
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })

const badSeed = async () => {
  const path = join(folder, 'bad.txt')
  await writeFile(path, Uint8Array.from([0x23, 0x20, 0xb9, 0xe3]))
  return path
}

test('edition prints the Library, and the same bytes go to a file', async () => {
  const printed = await run(['edition'])
  expect(printed.code).toBe(0)
  expect(JSON.parse(printed.stdout)).toMatchObject({ schemaVersion: 1 })
  const out = join(folder, 'library.json')
  expect(await run(['edition', 'seeds', '--out', out])).toMatchObject({ code: 0, stdout: '' })
  expect(await readFile(out, 'utf8')).toBe(printed.stdout)
})

test('edition --report prints the account of the text in words', async () => {
  const { code, stdout, stderr } = await run(['edition', '--report'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('每个字的去处')
  expect(stdout).toContain('第 103 行接第 105 行')
  const out = join(folder, 'report.txt')
  expect(await run(['edition', '--report', '--out', out])).toMatchObject({ code: 0, stdout: '' })
  expect(await readFile(out, 'utf8')).toBe(stdout)
})

test('edition with a bad seed prints file:line and no stack, and the old file stays', async () => {
  const out = join(folder, 'library.json')
  await writeFile(out, 'as it was')
  const { code, stdout, stderr } = await run(['edition', 'seeds', await badSeed(), '--out', out])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/^\S*bad\.txt:1: invalid UTF-8: .*\n$/)
  expect(await readFile(out, 'utf8')).toBe('as it was')
})

test.each([
  [['edition', '--nonsense'], {}],
  [['build', 'extra'], {}],
  [['build'], { BASE_PATH: '/../' }],
  [['build'], { OUT: '.' }],
  [['serve', '--port', 'x'], {}],
  [['serve', '5000'], {}],
])('%j %o is called wrongly: exit code 2', async (args, env) => {
  const { code, stdout, stderr } = await run(args, env)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/usage:|expected/)
})

test('a refused build leaves the last good site as it was, and nothing beside it', async () => {
  const out = join(folder, 'site')
  await mkdir(out)
  for (const name of ['index.html', 'shell.html', 'sw.js']) await writeFile(join(out, name), 'old')
  const { code, stderr } = await run(['build'], { SEEDS: await badSeed(), OUT: out })
  expect(code).toBe(1)
  expect(stderr).toMatch(/bad\.txt:1: invalid UTF-8/)
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('old')
  expect((await readdir(folder)).sort()).toEqual(['bad.txt', 'site'])
})
