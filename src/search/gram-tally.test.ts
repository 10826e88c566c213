import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryCorpus, type FoldedArticle } from './corpus.ts'
import { countOf, MOST_COUNTED, placeOf, tallyGrams, weightOf } from './gram-tally.ts'
import { hitsIn, weightIn } from './match.ts'
import { planOf } from './plan.ts'
import { readQuery } from './query.ts'

/** Few letters, so that they meet in every way: doubled, halves of a character, across fields. */
const field = fc
  .array(fc.constantFrom('人', '人人', '政', '府', 'a', 'b', '𠮷', '𡃁'), { maxLength: 12 })
  .map((letters) => letters.join(''))

const article: fc.Arbitrary<FoldedArticle> = fc
  .tuple(field, field, field, field, field)
  .map((fields) => {
    const ends = fields.map((_, nth) => fields.slice(0, nth).join('\n').length + 1)
    const [, title = 0, section = 0, byline = 0, body = 0] = ends
    return { text: fields.join('\n'), title, section, byline, body }
  })

function tallyOf(articles: readonly FoldedArticle[]) {
  const reading = tallyGrams(articles)
  let step = reading.next()
  while (!step.done) step = reading.next()
  return step.value
}

test('entries say of every article what a look at its text says', () => {
  const needle = fc.constantFrom('人', '人人', '政府', '府', 'ab', '人政', '𠮷', 'ba', '没')
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), needle, (articles, typed) => {
      const plan = planOf(readQuery(typed).clauses, memoryCorpus([]))
      const looked = articles.flatMap((each, place) => {
        const weight = weightIn(plan, each, place)
        return weight > 0 ? [{ place, weight, hits: hitsIn(plan, each, place) }] : []
      })
      const tally = tallyOf(articles)
      expect(tally.placesOf(typed)).toEqual(Uint32Array.from(looked.map(({ place }) => place)))
      const entries = tally.entriesOf(typed)
      if (typed === '𠮷') {
        expect(entries).toBeNull()
        return
      }
      const read = Array.from(entries ?? [], (entry) => ({
        place: placeOf(entry),
        weight: weightOf(entry),
        hits: countOf(entry),
      }))
      expect(read).toEqual(looked)
    }),
  )
})

test('a longer needle is in none but the places named', () => {
  const needle = fc.constantFrom('人政府', '政府人', '人人人', 'aba', '𠮷人')
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), needle, (articles, typed) => {
      const places = tallyOf(articles).placesOf(typed)
      const holding = articles.flatMap(({ text }, place) => (text.includes(typed) ? [place] : []))
      expect([...places]).toEqual(expect.arrayContaining(holding))
    }),
  )
})

test('very many hits are told as the most that are counted', () => {
  const text = '题\n' + '的'.repeat(3 * MOST_COUNTED)
  const [entry = 0] =
    tallyOf([{ text, title: 2, section: 2, byline: 2, body: 2 }]).entriesOf('的') ?? []
  expect(countOf(entry)).toBe(MOST_COUNTED)
  expect(weightOf(entry)).toBe(1)
})
