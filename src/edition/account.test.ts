import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { accountOf, ledgerGroups, ledgerWords } from './account.ts'
import { sumOf, tallyOf } from './tally.ts'
import { readLibrary } from './read-library.ts'

const name = 'seeds/yangcheng-evening-news-2021-11-26'
const read = (suffix: string) =>
  readFileSync(new URL(`../../${name}${suffix}`, import.meta.url), 'utf8')
const seed = read('.txt')

function editionOf(file: string, text: string, notes: string | null = null) {
  const source = { file, text, sha256: '0'.repeat(64) }
  const { library, warnings } = readLibrary([
    { ...source, notes: notes === null ? null : { file: `${file}.notes.yaml`, text: notes } },
  ])
  const [edition] = library.editions
  if (!edition) throw new Error('expected one edition')
  return { edition, warnings }
}

const seedEdition = editionOf(`${name}.txt`, seed, read('.notes.yaml')).edition

it('names every mend by its lines, and the words that met there', () => {
  const { mends, tally } = accountOf(seedEdition)
  expect(tally.mends).toBe(mends.length)
  expect(mends).toContainEqual({
    article: 'gongjian-zhihui-xin-chengshi',
    paragraph: 'p3',
    before: '中国工程院院士郭贺铨分'.slice(-8),
    after: '享了《5G时代的',
    afterLine: 103,
    beforeLine: 105,
  })
  const lines = seed.split('\n')
  for (const { before, after, afterLine, beforeLine } of mends) {
    expect(lines[afterLine - 1]?.trim().endsWith(before)).toBe(true)
    expect(lines[beforeLine - 1]?.trim().startsWith(after)).toBe(true)
  }
})

it('says after which article a caption stands, and what each note is about', () => {
  const { captions, notes } = accountOf(seedEdition)
  expect(captions).toMatchObject([{ caption: { credit: '羊城晚报记者 宋金峪' } }])
  expect(captions[0]?.after).toBe(
    seedEdition.articles.find(({ slug }) => slug === captions[0]?.caption.after)?.headline,
  )
  expect(notes.length).toBe(seedEdition.notes.length)
  for (const { headline } of notes) expect(headline).not.toBe('')
})

it('keeps what looks odd in the edition, and the build says the same', () => {
  const { edition, warnings } = editionOf('seeds/x.txt', '# 甲\n文。\n# 预告')
  expect(accountOf(edition).warnings).toMatchObject([{ kind: 'no-body', line: 3, words: '预告' }])
  expect(warnings).toMatchObject([{ file: 'seeds/x.txt', line: 3 }])
  expect(warnings[0]?.problem).toBe(edition.warnings[0]?.problem)
})

it('accounts for every character in words', () => {
  const { edition } = editionOf('seeds/x.txt', '# 甲\n\n前\n半句。\n图为甲。\n---\n')
  expect(ledgerWords(edition.ledger)).toBe(
    '来源共 20 个字符：5 个排在页面上，4 个另置，11 个不显示。',
  )
  expect(
    ledgerGroups(edition.ledger).map(({ fate, entries }) => [
      fate,
      entries.map(({ kind }) => kind),
    ]),
  ).toEqual([
    ['shown', ['headline', 'paragraph']],
    ['apart', ['caption']],
    ['hidden', ['heading-mark', 'rule', 'line-break', 'seam-break']],
  ])
})

it('counts apart what rules found and what the editor added', () => {
  const [fact] = seedEdition.datedFacts
  if (!fact) throw new Error('the seed names other days')
  const added = { ...fact, id: 'd999', origin: 'editor' as const }
  const { found } = tallyOf({ ...seedEdition, datedFacts: [...seedEdition.datedFacts, added] })
  expect(found.find(({ kind }) => kind === 'datedFacts')).toEqual({
    kind: 'datedFacts',
    byRule: seedEdition.datedFacts.length,
    byEditor: 1,
  })
})

it('adds up what several editions hold', () => {
  const { edition } = editionOf('seeds/x.txt', '\uFEFF# 甲\n图为甲。\n文。\n# 预告')
  const sum = sumOf([tallyOf(seedEdition), tallyOf(edition)])
  expect(sum).toMatchObject({
    editions: 2,
    articles: seedEdition.articles.length + 2,
    captions: 2,
    warnings: 1,
  })
  expect(sum.ledger.characters).toBe(seed.length + edition.ledger.characters)
  expect(sum.ledger.entries.reduce((total, { characters }) => total + characters, 0)).toBe(
    sum.ledger.characters,
  )
  expect(sum.ledger.entries.map(({ kind }) => kind)).toContain('byte-order-mark')
})
