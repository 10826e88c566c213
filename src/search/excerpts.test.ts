import { expect, test } from 'vitest'
import { ParagraphId } from '#edition/schema.ts'
import { memoryCorpus } from './corpus.ts'
import { excerptsOf } from './excerpts.ts'
import { fold } from './fold.ts'
import { matchesIn } from './match.ts'
import { planOf } from './plan.ts'
import { readQuery } from './query.ts'

/** Excerpts of a paragraph in short: cuts as …, marks in «». */
function excerpts(printed: string, query: string, most = 9) {
  const paragraph = ParagraphId.parse('p1')
  const passage = { field: 'body' as const, place: 0, paragraph, printed }
  const corpus = memoryCorpus([])
  const article = { text: fold(printed).text, title: 0, section: 0, byline: 0, body: 0 }
  const matches = matchesIn(planOf(readQuery(query).clauses, corpus), article, 0)
  const found = matches.length ? [{ passage, length: article.text.length, matches }] : []
  return excerptsOf(found, most, 0).map(({ text, marks, cutBefore, cutAfter }) => {
    const shown = marks.reduceRight(
      (rest, { start, end }) =>
        `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
      text,
    )
    return `${cutBefore ? '…' : ''}${shown}${cutAfter ? '…' : ''}`
  })
}

const LI =
  '李书磊表示，推进网络强国，建设数字中国，是加速经济社会高质量发展的必然选择，是推动国家治理体系和治理能力现代化的必由之路。中央党校（国家行政学院）将继续深入贯彻习近平总书记关于网络强国的重要思想，坚持服务于国家发展战略、服务于党的干部培训事业、服务于国家信息化发展，把推动电子政务发展作为一项重要工作，凝聚各方力量，加强基础性、前瞻性、战略性重大问题研究，全面提升领导干部信息化能力和数字素养，为网络强国建设作出新的贡献。'

test.each([
  ['a short paragraph is whole', '论坛在广州举行。', '广州', ['论坛在«广州»举行。']],
  [
    'an excerpt ends where a sentence does',
    LI,
    '高质量发展',
    [
      '李书磊表示，推进网络强国，建设数字中国，是加速经济社会«高质量发展»的必然选择，是推动国家治理体系和治理能力现代化的必由之路。…',
    ],
  ],
  [
    'it begins behind a sentence, or else behind a comma',
    LI,
    '党校 素养',
    [
      '…中央«党校»（国家行政学院）将继续深入贯彻习近平总书记关于网络强国的重要思想，…',
      '…加强基础性、前瞻性、战略性重大问题研究，全面提升领导干部信息化能力和数字«素养»，为网络强国建设作出新的贡献。',
    ],
  ],
  ['a mark of two characters for one is one mark', '面积100㎡以上', 'm 2', ['面积100«㎡»以上']],
  [
    'without any border it is cut, and never through a character',
    `${'😀'.repeat(60)}字${'😀'.repeat(60)}`,
    '字',
    [`…${'😀'.repeat(20)}«字»${'😀'.repeat(20)}…`],
  ],
  [
    'an odd cut takes the whole character in',
    `${'😀'.repeat(60)}a字`,
    '字',
    [`…${'😀'.repeat(20)}a«字»`],
  ],
])('%s', (_, printed, query, expected) => {
  expect(excerpts(printed, query)).toEqual(expected)
})

test('marks that stand close together share an excerpt', () => {
  expect(excerpts(LI, '网络强国').map((text) => text.match(/«/g)?.length)).toEqual([2, 1])
})

test('an excerpt does not grow without end, and the next begins where it stopped', () => {
  const printed = '数字政府建设'.repeat(200)
  const all = excerpts(printed, '数字', 99)
  expect(all.length).toBeGreaterThan(3)
  expect(Math.max(...all.map((text) => text.length))).toBeLessThan(500)
  expect(all.join('').match(/«数字»/g)).toHaveLength(200)
})

test('few excerpts show every word before they repeat one', () => {
  const [first, second] = excerpts(LI, '网络强国 素养', 2)
  expect(first).toContain('«网络强国»')
  expect(second).toContain('«素养»')
})
