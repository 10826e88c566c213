import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBitReader, createBitWriter } from './bits.ts'
import { decodeFile, fileOf, filesOf, gramFiles, type Postings } from './gram-shards.ts'
import { firstOf, gramsIn, neededBy, type Gram } from './grams.ts'
import { intersected, united } from '../place-sets.ts'

const ARTICLES = 3000
const places = fc
  .uniqueArray(fc.nat(ARTICLES - 1), { maxLength: 400 })
  .map((list) => list.sort((one, other) => one - other))

test('numbers and places are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(0xffffffff), places)), (all) => {
      const writer = createBitWriter()
      for (const each of all) {
        if (typeof each === 'number') writer.gamma(each)
        else writer.places(each, ARTICLES)
      }
      const reader = createBitReader(writer.bytes())
      for (const each of all) {
        if (typeof each === 'number') expect(reader.gamma()).toBe(each)
        else expect([...reader.places(ARTICLES)]).toEqual(each)
      }
    }),
  )
})

test('every article, and none, cost hardly more than a bit each', () => {
  const writer = createBitWriter()
  writer.places(
    Array.from({ length: ARTICLES }, (_, at) => at),
    ARTICLES,
  )
  expect(writer.bytes().length).toBeLessThan(ARTICLES / 8 + 8)
})

test('each gram is in the file that the directory says, and in those of its first unit', () => {
  const gram = fc.integer({ min: 0x4e000000, max: 0x4e20ffff })
  const posting = fc.record({ all: places, titles: places })
  const postings = fc.uniqueArray(fc.tuple(gram, posting), { selector: ([key]) => key })
  fc.assert(
    fc.property(postings, (entries) => {
      const wanted = new Map<Gram, Postings<number[]>>(entries)
      const { directory, files } = gramFiles(wanted, ARTICLES)
      for (const [key, { all, titles }] of wanted) {
        const file = fileOf(directory, key)
        const found = decodeFile(files[file] ?? new Uint8Array(), ARTICLES).get(key)
        expect([...(found?.all ?? [])]).toEqual(all)
        expect([...(found?.titles ?? [])]).toEqual(titles)
        expect(filesOf(directory, firstOf(key))).toContain(file)
      }
    }),
    { numRuns: 30 },
  )
})

const words = fc.string({ unit: fc.constantFrom(...'数字政府5g，。 \n'), maxLength: 12 })

test('what holds a needle has all that the needle needs', () => {
  fc.assert(
    fc.property(words, words, words, (before, needle, after) => {
      const grams = gramsIn(before + needle + after)
      const { grams: needed, units } = neededBy(needle)
      for (const each of needed) expect(grams).toContain(each)
      for (const unit of units) expect([...grams].map(firstOf)).toContain(unit)
    }),
  )
})

test('two letters together are a needle that its gram proves', () => {
  fc.assert(
    fc.property(words, (text) => {
      for (const needle of ['数字', '5g', '府']) {
        const { grams, units, isAll } = neededBy(needle)
        const own = [...gramsIn(text)]
        const has =
          grams.every((each) => own.includes(each)) &&
          units.every((unit) => own.some((each) => firstOf(each) === unit))
        expect(isAll).toBe(true)
        expect(has).toBe(text.includes(needle))
      }
      expect(neededBy('数字政').isAll).toBe(false)
      expect(neededBy('数，').isAll).toBe(false)
    }),
  )
})

describe('places', () => {
  test('in all, and in any', () => {
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 4 }), (lists) => {
        const all = Array.from({ length: ARTICLES }, (_, at) => at)
        const typed = lists.map((list) => Uint32Array.from(list))
        expect([...intersected(typed)]).toEqual(
          all.filter((place) => lists.every((list) => list.includes(place))),
        )
        expect([...united(typed, ARTICLES)]).toEqual(
          all.filter((place) => lists.some((list) => list.includes(place))),
        )
      }),
      { numRuns: 30 },
    )
  })
})
