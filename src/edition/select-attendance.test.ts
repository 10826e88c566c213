import { expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'
import { presencesIn } from './select-attendance.ts'

/** Who was there by what the text says: name, role, and whether the event was worked out. */
function present(text: string) {
  const file = 'seeds/gazette-2021-11-26.txt'
  const { library } = readLibrary([
    { file, text: `# 一场会\n\n${text}`, sha256: '0'.repeat(64), notes: null },
  ])
  const [edition] = library.editions
  if (!edition) throw new Error('no edition')
  expect(edition.events).toHaveLength(1)
  return presencesIn(edition).map(({ person, role, basis }) => [
    edition.people.find(({ slug }) => slug === person)?.name,
    role,
    basis,
  ])
}

const HELD = '江湾日报讯 11月26日，港口工作推进会在江湾市召开。'

it.each<[string, string[][]]>([
  ['市长罗立群出席港口工作推进会。', [['罗立群', 'attended', 'stated']]],
  ['市长罗立群出席会议。', [['罗立群', 'attended', 'inferred']]],
  ['市长罗立群主持。', [['罗立群', 'chaired', 'inferred']]],
  [
    '市长罗立群，局长郑人豪、李志坚等出席会议。',
    [
      ['罗立群', 'attended', 'inferred'],
      ['郑人豪', 'attended', 'inferred'],
      ['李志坚', 'attended', 'inferred'],
    ],
  ],
  ['市长罗立群未出席会议。', []],
  ['市长罗立群将出席会议。', []],
  ['市长罗立群参加高考时只有十八岁。', []],
  ['会议贯彻市长罗立群关于港口的讲话，各区代表出席会议。', []],
  ['市长罗立群感谢出席会议的各位代表。', []],
])('%s', (text, expected) => {
  expect(present(`${HELD}${text}`)).toEqual(expected)
})
