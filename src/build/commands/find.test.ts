import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PAGE } from '#search/test-edition.ts'
import { run as evaluate } from './eval.ts'
import { run as find } from './find.ts'

let folder = ''
let out = ''
let err = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yuedu-find-'))
  await writeFile(join(folder, 'gazette-2021-11-26.txt'), PAGE)
  out = ''
  err = ''
  vi.spyOn(console, 'log').mockImplementation((text: unknown) => (out += `${String(text)}\n`))
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => (err += `${String(text)}\n`))
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const written = async (name: string, text: string) => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const MACAU = '港澳盼与粤合作 加快数字化转型'
const judged = (query: string, relevant: string[], type = 'exact-term') => ({
  id: query,
  type,
  query,
  expect: relevant.length ? 'set' : 'none',
  relevant,
  neutral: [],
})

describe('find', () => {
  test('lists hits in context', async () => {
    expect(await find(['--seeds', folder, '澳門', '医疗'])).toBe(0)
    expect(out).toContain(MACAU)
    expect(out).toContain('«医疗»')
  })

  test('answers in JSON, and takes a query that begins with a minus', async () => {
    expect(await find(['--seeds', folder, '--json', '--', '-澳门 论坛'])).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      articles: 2,
      query: { clauses: [{ excluded: true }, { excluded: false }] },
    })
  })

  test('answers a file of queries, each under its id', async () => {
    const queries = [judged('澳门', [MACAU]), judged('元宇宙', []), judged('\ud83d', [])]
    const file = await written('queries.json', JSON.stringify({ source: 'a.txt', queries }))
    expect(
      await find(['--seeds', join(folder, 'gazette-2021-11-26.txt'), '--json', '--queries', file]),
    ).toBe(0)
    const slug: unknown = expect.stringMatching(/^[a-z0-9-]+$/)
    const score: unknown = expect.any(Number)
    expect(JSON.parse(out)).toEqual([
      { id: '澳门', results: [{ slug, headline: MACAU, score }] },
      { id: '元宇宙', results: [] },
      { id: '\ud83d', results: [] },
    ])
  })

  test.each([[[]], [['--nonsense', '澳门']], [['--queries', 'queries.json', '澳门']]])(
    'called with %j shows how it is called',
    async (args) => {
      expect(await find(args)).toBe(2)
      expect(err).toContain('usage: npm run -s find')
      expect(out).toBe('')
    },
  )

  test('names in one line the file that it cannot use', async () => {
    const bad = await written('bad.json', '{')
    const other = await written('other.json', '{"queries":[{"id":1}]}')
    await expect(find(['--json', '--queries', bad])).rejects.toThrow(/bad\.json: not JSON$/)
    await expect(find(['--json', '--queries', other])).rejects.toThrow(
      /other\.json: queries\.0\.id: /,
    )
    await expect(find(['--json', '--queries', join(folder, 'none')])).rejects.toThrow(
      /none: cannot be read$/,
    )
  })
})

describe('eval', () => {
  const evaluated = async (...queries: ReturnType<typeof judged>[]) => {
    const file = await written('queries.json', JSON.stringify({ source: 'a.txt', queries }))
    return evaluate(['--queries', file, '--seeds', join(folder, 'gazette-2021-11-26.txt')])
  }

  test('is content when nothing is missed and nothing false', async () => {
    expect(await evaluated(judged('澳门', [MACAU]), judged('元宇宙', [], 'negative'))).toBe(0)
    expect(out).toMatch(/^exact-term +1 +1\.00 +1\.00 +1\.00$/m)
    expect(out).toMatch(/^negative +1 +1\/1$/m)
  })

  test('fails on a miss and names it', async () => {
    expect(await evaluated(judged('元宇宙', [MACAU]))).toBe(1)
    expect(out).toContain('元宇宙 (exact-term) 元宇宙')
  })

  test('fails on an article where none should be', async () => {
    expect(await evaluated(judged('澳门', [], 'negative'))).toBe(1)
    expect(out).toMatch(/^negative +1 +0\/1$/m)
  })

  test('asks for other spellings too, if not for every one', async () => {
    const missed = judged('zhongwen', [MACAU], 'pinyin-full')
    expect(await evaluated(judged('aomen', [MACAU], 'pinyin-full'))).toBe(0)
    expect(await evaluated(missed, judged('澳门', [MACAU]))).toBe(1)
    expect(out).toMatch(/^pinyin-full +1 +0\.00/m)
    const many = Array.from({ length: 60 }, () => judged('澳门', [MACAU]))
    expect(await evaluated(missed, ...many)).toBe(0)
  })

  test('on the judged queries finds all and only what it should', async () => {
    expect(await evaluate([])).toBe(0)
    expect(out).toMatch(/^all +60 +1\.00 +1\.00 .*6\/6$/m)
  })
})
