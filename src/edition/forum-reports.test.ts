import { describe, expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'

function editionOf(text: string) {
  const file = 'seeds/gazette-2024-05-10.txt'
  const { library } = readLibrary([{ file, text, sha256: '0'.repeat(64), notes: null }])
  const [edition] = library.editions
  if (!edition) throw new Error('one edition')
  return edition
}

const forumsIn = (text: string) =>
  editionOf(text).forums.map(({ name, kind, status }) => [name, kind, status])

describe('the forums that a summit announces', () => {
  it.each([
    ['大会设“甲乙”“丙丁”两个分论坛。', ['甲乙', '丙丁']],
    ['大会下设三场平行论坛：甲乙、丙丁与戊己、庚辛。', ['甲乙', '丙丁与戊己', '庚辛']],
    ['大会期间举行甲乙、丙丁和戊己三场专题论坛。', ['甲乙', '丙丁', '戊己']],
    ['活动包括一场主论坛和甲乙、丙丁两场平行论坛。', ['甲乙', '丙丁']],
    ['大会还将举办甲乙论坛、丙丁论坛和戊己论坛。', ['甲乙', '丙丁', '戊己']],
    ['大会共设五个分会场，分别聚焦“甲乙”“丙丁”和“戊己”。', ['甲乙', '丙丁', '戊己']],
    ['大會設主論壇，以及「甲乙」、「丙丁」兩個分論壇。', ['甲乙', '丙丁']],
  ])('are those that %s lists', (list, names) => {
    const forums = forumsIn(`# 题\n\n5月10日，海洋大会在青屿举行。${list}`)
    expect(forums.flatMap(([name, kind]) => (kind === 'parallel' ? [name] : []))).toEqual(names)
  })

  it.each([
    '5月10日，海洋大会在青屿举行。与会者谈到“甲乙”“丙丁”等话题。',
    '5月10日，市科协在青屿举办科普讲座。',
    '我们在春天开一场大会',
  ])('are none in %s', (text) => {
    expect(forumsIn(`# 题\n\n${text}`)).toEqual([])
  })
})

it('keeps the words of a part that bears no name of its own', () => {
  expect(forumsIn('# 题\n\n5月10日，分论坛在青屿剧院举行。')).toEqual([
    ['分论坛', 'parallel', 'reported'],
  ])
})

it('takes no count for the name of a forum', () => {
  const forums = forumsIn(
    '# 题\n\n5月10日，海洋大会在青屿举行。大会共设1场主论坛、5场平行论坛和1场沙龙。其中“甲乙”“丙丁”两场平行论坛9日举行。',
  )
  expect(forums.map(([name]) => name)).toEqual(['主论坛', '甲乙', '丙丁'])
})

describe('a page of a summit', () => {
  const edition = editionOf(`# 海洋经济大会拉开帷幕

青屿晚报讯 5月10日上午，由省海洋局指导，青屿市人民政府和东海大学联合主办、蓝湾集团承办的2024海洋经济大会在青屿国际会议中心开幕。市长管一鸣在开幕式上致辞，东海大学校长连城璧、国际海洋组织秘书长Maria Lindqvist分别致辞。

大会设主论坛和“海上风电”“智慧渔业”“海岛旅游”三个分论坛，同期举办海洋装备展。

# 主论坛

青屿晚报讯 5月10日下午，2024海洋经济大会主论坛举行。中国海洋学会理事长温如玉发表了题为《深海不是无人区》的演讲，他还发布了《海洋报告》。研究院首席科学家Erik van Dam在题为“Ports Without Smoke”的演讲中指出，港口要先减排。

东海大学教授钟若水、港务局局长金满仓分别以《算清海洋账》《港口的减法》为题作了分享。

互动环节，渔民代表祖大海说，他想问一个问题。

# 风车能转多久

青屿晚报讯 海风吹得旗子哗哗响。

5月11日上午，海上风电分论坛在灯塔酒店举行，论坛以“风从海上来”为主题。工程师利文静作了“焊缝的二十年”主题报告。在随后举行的智慧渔业分论坛上，养殖专家敖海潮介绍了鱼的身份证。`)
  const forum = (name: string) => edition.forums.find((each) => each.name === name)

  it('tells which forums are reported, also in passing, and which only announced', () => {
    expect(
      edition.forums.map(({ name, kind, status, theme }) => [name, kind, status, theme]),
    ).toEqual([
      ['开幕式', 'opening', 'reported', null],
      ['主论坛', 'plenary', 'reported', null],
      ['海上风电', 'parallel', 'reported', '风从海上来'],
      ['智慧渔业', 'parallel', 'reported', null],
      ['海岛旅游', 'parallel', 'announced', null],
    ])
  })

  it.each([
    ['开幕式', ['管一鸣', '连城璧', 'Maria Lindqvist'], [null, null, null]],
    [
      '主论坛',
      ['温如玉', 'Erik van Dam', '钟若水', '金满仓'],
      ['深海不是无人区', 'Ports Without Smoke', '算清海洋账', '港口的减法'],
    ],
    ['海上风电', ['利文静'], ['焊缝的二十年']],
    ['智慧渔业', ['敖海潮'], [null]],
    ['海岛旅游', [], []],
  ])('names who spoke at %s, and of what', (name, speakers, talks) => {
    expect(forum(name)?.speakers.map((each) => each.name)).toEqual(speakers)
    expect(forum(name)?.speakers.map(({ talk }) => talk)).toEqual(talks)
  })

  it('gives hosts and organisers, but not those who guide', () => {
    expect(edition.events[0]).toMatchObject({
      name: '2024海洋经济大会',
      kind: 'summit',
      place: '青屿',
      venue: '青屿国际会议中心',
      hosts: ['青屿市人民政府', '东海大学'],
      organisers: ['蓝湾集团'],
    })
  })

  it('gives parts of the summit what is said of them, and no more', () => {
    const details = edition.events.map(({ name, kind, date, period, venue, partOf }) => [
      name,
      kind,
      date,
      period,
      venue,
      partOf !== null,
    ])
    expect(details.slice(1)).toEqual([
      ['开幕式', 'ceremony', '2024-05-10', 'morning', '青屿国际会议中心', true],
      ['海洋装备展', 'exhibition', '2024-05-10', null, null, true],
      ['主论坛', 'forum', '2024-05-10', 'afternoon', null, true],
      ['海上风电分论坛', 'forum', '2024-05-11', 'morning', '灯塔酒店', true],
      ['智慧渔业分论坛', 'forum', '2024-05-11', null, null, true],
    ])
  })
})

it('knows one exhibition that two articles tell of as one', () => {
  const { events } = editionOf(`# 大会

5月10日，海洋大会在青屿举行，设“甲乙”“丙丁”两个分论坛。开幕式前，嘉宾参观了海洋成果展。

# 展览

5月10日，海洋成果展在青屿展览馆开展。`)
  expect(events.filter(({ name }) => name === '海洋成果展')).toMatchObject([
    { date: '2024-05-10', venue: '青屿展览馆', partOf: events[0]?.id, before: [events[1]?.id] },
  ])
})

it('does not say who gave which talk where the numbers differ', () => {
  const { forums } = editionOf(`# 大会

5月10日，海洋大会在青屿举行，设“甲乙”“丙丁”两个分论坛。

# 甲乙分论坛

5月10日，甲乙分论坛在青屿举行。教授钟若水、局长金满仓分别以《一》《二》《三》为题作了分享。`)
  expect(forums.find(({ name }) => name === '甲乙')?.speakers).toMatchObject([
    { name: '钟若水', talk: null },
    { name: '金满仓', talk: null },
  ])
})
