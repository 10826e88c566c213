import { expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'
import { figuresTold } from './select-figures.ts'

const editionOf = (text: string, file = 'seeds/gazette-2021-11-26.txt') => {
  const { library } = readLibrary([
    { file, text: `# 一篇\n\n${text}`, sha256: '0'.repeat(64), notes: null },
  ])
  const [edition] = library.editions
  if (!edition) throw new Error('no edition')
  return edition
}

const promises = (text: string) =>
  figuresTold(editionOf(text)).flatMap(({ figure, due }) =>
    due ? [[figure.printed, due.printed]] : [],
  )

it.each<[string, string[][]]>([
  ['预计到2025年，产值将超过10.7万亿元。', [['10.7万亿元', '2025年']]],
  ['到2030年，全市将建成公园120个。', [['120个', '2030年']]],
  ['从12月起，全市将建成公园120个。', []],
  ['列入2022年计划的120个公园已全部完成。', []],
  ['2019年，全市建成公园120个。', []],
  ['全市计划建公园120个。', []],
  ['公园已有120个，到2030年还会更美。', []],
])('%s', (text, expected) => {
  expect(promises(text)).toEqual(expected)
})
