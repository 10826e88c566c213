import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from './engine.ts'
import { fold } from './fold.ts'
import { passagesOf, type Field } from './passages.ts'
import { editionOf } from './test-edition.ts'

const file = 'seeds/yangcheng-evening-news-2021-11-26.txt'
const edition = editionOf(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), file)
const engine = createEngine([edition])

const articles = edition.articles.map((article) => ({
  slug: article.slug,
  passages: passagesOf(article).map(({ field, printed }) => ({ field, text: fold(printed).text })),
}))
type OracleArticle = (typeof articles)[number]

/** A query as typed, and whether an article is what it asks for, by the plainest means. */
type Asked = { typed: string; holds: (article: OracleArticle) => boolean }

const FIELDS: Record<string, Field[]> = {
  标题: ['headline', 'kicker', 'subhead'],
  栏目: ['section'],
  作者: ['byline'],
  正文: ['body'],
}

/** Pieces of the very text, and some that are not in it. */
const piece = fc.oneof(
  { weight: 5, arbitrary: pieceOf(articles.flatMap(({ passages }) => passages)) },
  { weight: 1, arbitrary: fc.constantFrom('元宇宙', 'zz', '。，', '政府数字') },
)

function pieceOf(passages: { text: string }[]) {
  return fc
    .record({
      text: fc.constantFrom(...passages.map(({ text }) => text)),
      at: fc.nat(600),
      length: fc.oneof(fc.constant(1), fc.constant(2), fc.integer({ min: 1, max: 9 })),
    })
    .map(({ text, at, length }) => text.slice(at % text.length, (at % text.length) + length))
    .filter(
      (words) => fold(words).text !== '' && !/["“”„‟＂「」『』|｜\s\-－:：/]|^OR$/.test(words),
    )
}

const holdsIn = (words: string, fields: Field[] | null) => (article: OracleArticle) =>
  article.passages.some(
    ({ field, text }) => (!fields || fields.includes(field)) && text.includes(fold(words).text),
  )

const word: fc.Arbitrary<Asked> = piece.map((words) => ({
  typed: words,
  holds: holdsIn(words, null),
}))

const inField: fc.Arbitrary<Asked> = fc
  .tuple(fc.constantFrom(...Object.keys(FIELDS)), piece)
  .map(([name, words]) => ({
    typed: `${name}:${words}`,
    holds: holdsIn(words, FIELDS[name] ?? null),
  }))

const near: fc.Arbitrary<Asked> = fc
  .tuple(piece, fc.integer({ min: 0, max: 20 }), piece)
  .map(([one, within, other]) => ({
    typed: `${one} 近/${within} ${other}`,
    holds: ({ passages }) => passages.some(({ text }) => standNear(text, one, other, within)),
  }))

function standNear(text: string, one: string, other: string, within: number): boolean {
  const starts = (words: string) =>
    [...Array(text.length).keys()].filter((at) => text.startsWith(words, at))
  return starts(one).some((start) =>
    starts(other).some((otherStart) => {
      const gap =
        start < otherStart ? otherStart - start - one.length : start - otherStart - other.length
      return gap >= 0 && gap <= within
    }),
  )
}

const atom = fc.oneof({ weight: 4, arbitrary: word }, inField, near)

const either: fc.Arbitrary<Asked> = fc
  .tuple(fc.array(atom, { minLength: 1, maxLength: 3 }), fc.constantFrom(' OR ', '|', ' ｜ '))
  .map(([atoms, sign]) => ({
    typed: atoms.map(({ typed }) => typed).join(sign),
    holds: (article) => atoms.some(({ holds }) => holds(article)),
  }))

const query: fc.Arbitrary<Asked> = fc
  .tuple(fc.array(either, { minLength: 1, maxLength: 3 }), fc.array(either, { maxLength: 2 }))
  .map(([wanted, unwanted]) => ({
    typed: [...wanted.map(({ typed }) => typed), ...unwanted.map(({ typed }) => `-${typed}`)].join(
      ' ',
    ),
    holds: (article) =>
      wanted.every(({ holds }) => holds(article)) && !unwanted.some(({ holds }) => holds(article)),
  }))

/** What is answered for a query as it stands: words taken for others are another matter. */
const foundBy = async (typed: string) => {
  const { results, respellings } = await engine.search(typed, { articles: 1000, excerpts: 1 })
  return respellings.some(({ applied }) => applied) ? [] : results.map(({ slug }) => slug)
}

test('what is found is what holds the words, whatever the words', async () => {
  await fc.assert(
    fc.asyncProperty(word, async ({ typed, holds }) => {
      expect((await foundBy(typed)).sort()).toEqual(
        articles
          .filter(holds)
          .map(({ slug }) => slug)
          .sort(),
      )
    }),
    { numRuns: 100 },
  )
})

test('what is found is what a query asks for, with OR, nearness, fields and exclusions', async () => {
  await fc.assert(
    fc.asyncProperty(query, async ({ typed, holds }) => {
      expect((await foundBy(typed)).sort()).toEqual(
        articles
          .filter(holds)
          .map(({ slug }) => slug)
          .sort(),
      )
    }),
    { numRuns: 150 },
  )
})

test('a search that follows another finds what it finds by itself', async () => {
  const typing = fc.array(fc.oneof(query, word), { minLength: 2, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(typing, async (steps) => {
      const warm = createEngine([edition])
      const whole = steps.map(({ typed }) => typed).join(' ')
      for (let length = 1; length <= whole.length; length += 2) {
        await warm.search(whole.slice(0, length), { articles: 0 })
      }
      const [cold, after] = [await createEngine([edition]).search(whole), await warm.search(whole)]
      expect(after).toEqual(cold)
    }),
    { numRuns: 4 },
  )
})

test('an engine that has had time to prepare answers the same', async () => {
  const prepared = createEngine([edition])
  await prepared.prepare(() => Promise.resolve())
  await fc.assert(
    fc.asyncProperty(fc.oneof(word, query), async ({ typed }) => {
      expect(await prepared.search(typed)).toEqual(await createEngine([edition]).search(typed))
    }),
    { numRuns: 60 },
  )
})

test('hits are the marks that are shown, when all are', async () => {
  await fc.assert(
    fc.asyncProperty(query, async ({ typed }) => {
      const { results, hits } = await engine.search(typed, { articles: 1000, excerpts: 1000 })
      for (const { marks, excerpts, hits: own, hitsNotShown } of results) {
        const shown = [
          ...[marks.headline, marks.kicker, marks.section, ...marks.subheads].flat(),
          ...excerpts.flatMap((excerpt) => excerpt.marks),
        ]
        const inBylines = marks.bylines.flat().length
        expect(hitsNotShown).toBe(0)
        expect(shown.length).toBeLessThanOrEqual(own)
        expect(shown.length + inBylines).toBeGreaterThanOrEqual(own)
      }
      expect(results.reduce((sum, each) => sum + each.hits, 0)).toBe(hits)
    }),
    { numRuns: 100 },
  )
})
