import { describe, expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'
import { surnameLength } from './surnames.ts'

function editionOf(text: string) {
  const file = 'seeds/gazette-2021-11-26.txt'
  const { library } = readLibrary([{ file, text, sha256: '0'.repeat(64), notes: null }])
  const [edition] = library.editions
  if (!edition) throw new Error('one edition')
  return edition
}
const peopleIn = (...texts: string[]) =>
  editionOf(`# 题\n\n${texts.join('\n\n')}`).people.map(({ name, titles }) => [
    name,
    titles[0]?.title,
  ])

describe('the people', () => {
  it.each([
    [
      '广东省委书记李希，国家电子政务专家委员会主任王钦敏等出席。',
      [
        ['李希', '广东省委书记'],
        ['王钦敏', '国家电子政务专家委员会主任'],
      ],
    ],
    [
      '省政协领导林雄、邓海光、李心、吴伟鹏等出席。',
      [
        ['林雄', '省政协领导'],
        ['邓海光', '省政协领导'],
        ['李心', '省政协领导'],
        ['吴伟鹏', '省政协领导'],
      ],
    ],
    ['云从科技集团股份有限公司副总裁徐明认为，', [['徐明', '云从科技集团股份有限公司副总裁']]],
    ['水生态司副司长张立新等致辞。', [['张立新', '水生态司副司长']]],
    ['省防汛指挥部指挥长孙立军讲话。', [['孙立军', '省防汛指挥部指挥长']]],
    [
      '海事局科长荆楚、马力到会。荆楚在发言中说，',
      [
        ['荆楚', '海事局科长'],
        ['马力', '海事局科长'],
      ],
    ],
    ['研究院教授竹沥作《抓得住》报告。', [['竹沥', '研究院教授']]],
    ['路上，23岁的厍有光说，', [['厍有光', undefined]]],
    ['省教育厅厅长欧阳修远介绍了情况。', [['欧阳修远', '省教育厅厅长']]],
    ['中国工程院院士郭贺铨分享了《5G》。', [['郭贺铨', '中国工程院院士']]],
    ['住建部信息中心副主任于静分享了《新城建》。', [['于静', '住建部信息中心副主任']]],
    ['財政部部長張美玲表示，預算已編妥。', [['張美玲', '財政部部長']]],
    ['学校教授司马光和记者交谈。', [['司马光', '学校教授']]],
    ['体育局局长慕容雪致开幕词。', [['慕容雪', '体育局局长']]],
    ['市统计局副局长归有年介绍，工业稳定。', [['归有年', '市统计局副局长']]],
    ['亚洲区经理拉尔斯·贝格说，', [['拉尔斯·贝格', '亚洲区经理']]],
    ['荣休教授玛格丽特·何指出，', [['玛格丽特·何', '荣休教授']]],
    ['古籍修复师钭平说，', [['钭平', '古籍修复师']]],
    ['运动员代表郎小武宣誓。', [['郎小武', '运动员代表']]],
    ['退休工人麦老先生跑完了全程。', [['麦老先生', '退休工人']]],
    ['年轻人小蓉说，不怕。', [['小蓉', '年轻人']]],
    ['联合创始人褚天白演示了模型。', [['褚天白', '联合创始人']]],
  ])('named in %s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected)
  })

  it.each([
    '专家向大家介绍了经验。',
    '青年学者沙龙举行。',
    '荷兰湖沼研究所来人了。',
    '代表应邀出席会议。',
    '教授曾表示，要加强建设。',
    '副市长、专家和企业，共同出席。',
    '领导干部，要带头学习。',
    '全国人大代表大会在北京召开。',
    '市委常委会听取了汇报。',
    '主任务是发展经济。',
    '科长任命，须经批准。',
    '代表广东，参加比赛。',
    '代表权利，受法律保护。',
    '经局长许可，方可进入。',
    '老木匠说，师傅教人修表。',
    '交警支队支队长介绍了经验。',
    '前来看球的冠军队员工在场外。',
  ])('are not made up from %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })

  it('are found again where they stand without a title, but not in a credit', () => {
    const { people } = editionOf('# 题\n\n省长马兴瑞出席。\n\n马兴瑞指出，要学深学透。（马兴瑞）')
    expect(people.map(({ evidence }) => evidence.map(({ paragraph }) => paragraph))).toEqual([
      ['p1', 'p2'],
    ])
  })

  it('are told apart where one name begins another', () => {
    const { people } = editionOf('# 题\n\n市长李心、省长李心洁出席。\n\n李心洁说，好。')
    expect(people.map(({ name, evidence }) => [name, evidence.length])).toEqual([
      ['李心', 1],
      ['李心洁', 2],
    ])
  })

  it('keep their addresses whoever else is named', () => {
    const slugs = editionOf('# 题\n\n市长李心、厅长李新出席。').people.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(2)
    for (const slug of slugs) expect(slug).toMatch(/^li-xin-[a-z0-9]+$/)
  })
})

it.each([
  ['李希', 1],
  ['欧阳修', 2],
  ['歐陽修', 2],
  ['單志廣', 1],
  ['新华社', 0],
  ['', 0],
])('reads the surname of %s', (text, length) => {
  expect(surnameLength(text)).toBe(length)
})
