import { expect, it } from 'vitest'
import { anchorOf, hitAsked, hitsOf } from './hits.ts'

const excerpt = {
  paragraph: 'p2' as const,
  start: 10,
  text: '',
  marks: [
    { start: 0, end: 2 },
    { start: 5, end: 7 },
  ],
  cutBefore: true,
  cutAfter: true,
  quote: '',
}
const marks = {
  section: [],
  kicker: [{ start: 1, end: 3 }],
  headline: [{ start: 4, end: 6 }],
  subheads: [[], [{ start: 0, end: 2 }]],
  bylines: [[{ start: 0, end: 2 }]],
}
const hits = hitsOf({ marks, excerpts: [excerpt, { ...excerpt, paragraph: 'p4', start: 0 }] })

it('counts the hits of headings and text as they are read, and no byline twice', () => {
  expect(hits).toEqual([
    { passage: 'kicker', start: 1, end: 3 },
    { passage: 'headline', start: 4, end: 6 },
    { passage: 'subhead-1', start: 0, end: 2 },
    { passage: 'p2', start: 10, end: 12 },
    { passage: 'p2', start: 15, end: 17 },
    { passage: 'p4', start: 0, end: 2 },
    { passage: 'p4', start: 5, end: 7 },
  ])
  expect(hits.map(anchorOf)).toEqual(['', '', '', 'p2', 'p2', 'p4', 'p4'])
})

it.each([
  ['the hit that is counted', 5, 'p2', 5],
  ['a hit in a heading', 2, '', 2],
  ['the first of the paragraph when another is counted', 5, 'p4', 6],
  ['the first of the paragraph when none is counted', 0, 'p2', 4],
  ['the hit that is counted when the paragraph has none', 5, 'p9', 5],
  ['none beyond the last', 99, '', 0],
  ['none unless asked', 0, '', 0],
])('takes an address to mean %s', (_what, number, anchor, asked) => {
  expect(hitAsked(hits, number, anchor)).toBe(asked)
})
