import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { f1, Gold, GROUPS, scoreEdition, sumOf, type Group } from './gold.ts'
import { readLibrary } from './read-library.ts'

/** Invented pages of invented outlets, each read by a person: what the rules must find on them. */
const folder = fileURLToPath(new URL('fixtures', import.meta.url))
const texts = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name))

const editions = texts.map((name) => {
  const bytes = readFileSync(join(folder, name))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const source = { file: name, text: bytes.toString('utf8'), sha256, notes: null }
  const [edition] = readLibrary([source]).library.editions
  if (!edition) throw new Error(`${name} has no edition`)
  const expected = join(folder, name.replace(/\.[^.]+$/, '.expected.json'))
  return { name, edition, gold: Gold.parse(JSON.parse(readFileSync(expected, 'utf8'))) }
})

/** The least F1 over all pages, and of any one page, for what a reader cannot do without. */
const LEAST: [Group, number][] = [
  ['headings', 0.98],
  ['paragraphs', 0.98],
  ['captions', 0.98],
  ['bylines', 0.98],
  ['dates', 0.98],
  ['events', 0.92],
  ['forums', 0.92],
  ['people', 0.85],
  ['organisations', 0.85],
  ['systems', 0.85],
  ['figures', 0.85],
]

describe('by rule, over pages of many kinds', () => {
  it('there are pages of several outlets, scripts and years', () => {
    expect(texts.length).toBeGreaterThanOrEqual(10)
  })

  it.each(LEAST)('%s are found with an F1 of at least %d', (group, least) => {
    const scores = editions.flatMap(({ edition, gold }) => {
      const score = scoreEdition(edition, gold).get(group)
      return score ? [score] : []
    })
    expect(scores).toHaveLength(editions.length)
    expect(f1(sumOf(scores))).toBeGreaterThanOrEqual(least)
  })

  it('every group that is scored is read from both sides', () => {
    const [first] = editions
    if (!first) throw new Error('no pages')
    expect([...scoreEdition(first.edition, first.gold).keys()]).toEqual([...GROUPS])
  })
})
