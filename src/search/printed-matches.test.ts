import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, printedRange } from './fold.ts'
import { printedMatches } from './printed-matches.ts'

const CHARACTERS = [
  ...'数字政府數據經濟，。、：（）“”‘’—…·《》【】%5.2abAB Ａ　㎡①ﬁ\u200b\u0301각𠮷𰻝𪸩',
]

test('a match is found again in the printed text, also where nothing has moved', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1 }), fc.nat(), (all, at) => {
      const printed = all.join('')
      const folded = fold(printed)
      const { length } = folded.text
      fc.pre(length > 0)
      const start = at % length
      const match = { start, end: start + 1, words: [], counted: true }
      const passage = { field: 'body' as const, place: 0, paragraph: null, printed }
      expect(printedMatches({ passage, length, matches: [match] })).toMatchObject([
        printedRange(folded, match),
      ])
    }),
    { numRuns: 2000 },
  )
})

test('a character that folds to one unit is found where it is printed', () => {
  const wrong = Array.from({ length: 0xff5f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at))
    .filter((character) => fold(character).text.length === 1)
    .filter((printed) => {
      const match = { start: 0, end: 1, words: [], counted: true }
      const passage = { field: 'body' as const, place: 0, paragraph: null, printed }
      const [found] = printedMatches({ passage, length: 1, matches: [match] })
      return found?.start !== 0 || found.end !== printed.length
    })
  expect(wrong).toEqual([])
})
