import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutPage } from './cut-page.ts'

const folders = ['fixtures/', '../../seeds/'].map((each) => new URL(each, import.meta.url))
const pages = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(fileURLToPath(new URL(name, folder)), 'utf8').split(/\r\n|\n/)),
)

type Edit = { at: number; how: number; where: number }
const edit = fc.record({ at: fc.nat(200), how: fc.nat(9), where: fc.nat(400) })

/** One line of a page cut, moved, set in, made a heading, and the like. */
function mutate(lines: string[], { at, how, where }: Edit): string[] {
  const index = at % lines.length
  const line = lines[index] ?? ''
  const cut = where % (line.length + 1)
  const [head, tail] = [line.slice(0, cut), line.slice(cut)]
  const changed = [
    [],
    [head, tail],
    [head, '', '　', tail],
    [`　　${line}　`],
    [`${line}\r`],
    [`#${line}`],
    [line.replace(/^#/, '')],
    [line, '---', line],
    [`${head}\t${tail}`],
    [tail, '图为江边。', head],
  ][how] ?? [line]
  return lines.toSpliced(index, 1, ...changed)
}

const solid = (text: string) => text.replace(/\s/gu, '')
const sorted = (text: string) => [...solid(text)].sort().join('')
const isRule = (line: string) => /^(?:[-_*=—─]\s*){3,}$/u.test(line.trim())

/** Every character of the source is in the edition, no other is, and the ledger knows of each. */
function expectWhole(text: string): boolean {
  const { cut, problems } = cutPage('x.txt', text)
  if (!cut) {
    expect(problems.length).toBeGreaterThan(0)
    return false
  }
  const { articles, captions, ledger } = cut
  const sections = new Set(articles.flatMap(({ raw }) => raw.section ?? []))
  const shown = [
    ...[...sections].map((section) => section.text),
    ...articles.flatMap(({ raw, paragraphs }) => [
      raw.kicker?.text ?? '',
      raw.headline.text,
      ...raw.subheads.map((subhead) => subhead.text),
      ...paragraphs.map((paragraph) => paragraph.text),
    ]),
    ...captions.map(({ block }) => block.text),
  ]
  const source = text
    .split(/\r\n|\r|\n/)
    .filter((line) => !isRule(line))
    .map((line) => line.trim().replace(/^#+/u, ''))
  expect(sorted(shown.join(''))).toBe(sorted(source.join('')))
  expect(ledger.entries.reduce((sum, { characters }) => sum + characters, 0)).toBe(text.length)
  return true
}

describe('real pages, changed thousands of times', { timeout: 120_000 }, () => {
  it('lose nothing and gain nothing', () => {
    let wholes = 0
    fc.assert(
      fc.property(fc.nat(pages.length - 1), fc.array(edit, { maxLength: 12 }), (page, edits) => {
        if (expectWhole(edits.reduce(mutate, pages[page] ?? []).join('\n'))) wholes++
      }),
      { numRuns: 4000 },
    )
    expect(wholes).toBeGreaterThan(2000)
  })
})
