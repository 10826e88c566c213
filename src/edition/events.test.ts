import { describe, expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'

function editionOf(text: string) {
  const file = 'seeds/gazette-2021-11-26.txt'
  const { library } = readLibrary([{ file, text, sha256: '0'.repeat(64), notes: null }])
  const [edition] = library.editions
  if (!edition) throw new Error('one edition')
  return edition
}
const eventsIn = (text: string) => editionOf(`# 题\n\n${text}`).events

describe('what is held', () => {
  it.each([
    [
      '羊城晚报讯 11月26日，省政府召开2020年度审计整改工作会议，认真贯彻精神。',
      '2020年度审计整改工作会议',
      ['省政府'],
    ],
    ['11月26日上午，省政协在广州召开“看差距”专题协商会。', '“看差距”专题协商会', ['省政协']],
    ['11月26日，广东省科技创新大会在广州召开。', '广东省科技创新大会', []],
    ['王荣在广州主持召开专题座谈会。', '专题座谈会', ['王荣']],
    ['省政府新闻办26日举行新闻发布会，通报情况。', '新闻发布会', ['省政府新闻办']],
    [
      '11月26日，省科技厅、市政府联合举办的湾区科技论坛在南沙开幕。',
      '湾区科技论坛',
      ['省科技厅', '市政府'],
    ],
    ['以“绿色发展”为主题的生态论坛11月26日在贵阳召开。', '生态论坛', []],
    ['12月1日晚，新年音乐会于星海音乐厅举行。', '新年音乐会', []],
    ['1月1日，廣州市舉行升旗儀式。', '升旗儀式', ['廣州市']],
    ['首届湾区论坛26日在澳门举行。', '首届湾区论坛', []],
    ['市委组织部分学员举办主题为“新征程”的读书会。', '读书会', ['市委']],
  ])('is read from %s', (text, name, hosts) => {
    expect(eventsIn(text)).toMatchObject([{ name, hosts }])
  })

  it.each([
    '中国消费者协会在北京启动“放心消费”行动。',
    '社会各界在广州举行活动。',
    '我省经济发展在全国领先。',
    '会议在掌声中启动。',
    '有下列情形之一的，业主委员会应当召开临时会议，并公告全体业主。',
    '協會每年於台北舉行年會，並頒發獎項。',
    '',
  ])('is not made up from %j', (text) => {
    expect(eventsIn(text)).toEqual([])
  })

  it.each([
    ['中国（广州）国际汽车展览会在琶洲展馆开幕。', 'exhibition'],
    ['项目启动仪式在广州举行。', 'ceremony'],
    ['机关青年干部论坛在广州举行。', 'meeting'],
    ['首届江湾音乐峰会在广州举行。', 'summit'],
  ])('is of a kind: %s', (text, kind) => {
    expect(eventsIn(text)).toMatchObject([{ kind, partOf: null, forum: null }])
  })

  it('is a forum of its own where no summit holds it', () => {
    const { events, forums } = editionOf(
      '# 题\n\n11月26日下午，在交易会湾区品牌论坛上，教授李希作了题为《时间》的演讲。',
    )
    expect(events).toMatchObject([{ name: '湾区品牌论坛', kind: 'forum', partOf: null }])
    expect(forums).toMatchObject([
      { name: '湾区品牌论坛', status: 'reported', speakers: [{ name: '李希', talk: '时间' }] },
    ])
    expect(events[0]?.forum).toBe(forums[0]?.slug)
  })

  it('is one forum, however many articles report it', () => {
    const report = '# 题\n\n11月26日下午，湾区养老分论坛在广州举行。'
    const { forums, events } = editionOf(`${report}\n\n${report}\n\n${report}`)
    expect(forums.map(({ name }) => name)).toEqual(['湾区养老'])
    expect(events).toHaveLength(3)
  })

  it('is not dated by the day of a dispatch that names another day', () => {
    expect(
      eventsIn('新华社北京11月26日电（记者张三）全国人大常委会第三十二次会议25日在北京举行。'),
    ).toMatchObject([{ name: '全国人大常委会第三十二次会议', date: null }])
    expect(eventsIn('新华社北京11月26日电 科技大会在北京举行。')).toMatchObject([
      { name: '科技大会', date: '2021-11-26' },
    ])
  })
})

describe('a summit of another newspaper', () => {
  const summit = `# 海洋大会开幕

本报讯 12月1日，由省海洋局和市政府共同主办的第三届海洋大会在湛江举行。省长王芳、厅长李强出席开幕式。

本届大会以“向海图强”为主题。大会设“海洋能源”“海洋生态”“海洋旅游”三个分论坛。其中主论坛将于次日举行。

开幕式前，嘉宾参观了海洋装备展。`
  const forum = `# 能源怎么走

本报讯 12月1日下午，海洋能源分论坛在湛江市会展中心举行。论坛以“风从海上来”为主题。

中国科学院院士陈海分享了《深海风电》。`
  const other = '# 学会年会\n\n12月1日，市渔业学会召开渔业论坛，总结工作。'

  const { forums, events } = editionOf([summit, forum, other].join('\n\n'))

  it('has its forums, reported and announced', () => {
    expect(forums.map(({ name, status, theme }) => [name, status, theme])).toEqual([
      ['开幕式', 'reported', null],
      ['主论坛', 'announced', null],
      ['海洋能源', 'reported', '风从海上来'],
      ['海洋生态', 'announced', null],
      ['海洋旅游', 'announced', null],
      ['渔业论坛', 'reported', null],
    ])
    expect(forums[2]?.speakers).toMatchObject([
      { name: '陈海', title: '中国科学院院士', talk: '深海风电' },
    ])
  })

  it('keeps its own events apart from those of others', () => {
    expect(events.map(({ name, kind, partOf }) => [name, kind, partOf !== null])).toEqual([
      ['第三届海洋大会', 'summit', false],
      ['开幕式', 'ceremony', true],
      ['海洋装备展', 'exhibition', true],
      ['海洋能源分论坛', 'forum', true],
      ['渔业论坛', 'forum', false],
    ])
    expect(events[0]).toMatchObject({ hosts: ['省海洋局', '市政府'], theme: '向海图强' })
    expect(events[2]?.before).toEqual([events[1]?.id])
  })
})

it.each([
  ['今年5月，项目开工。', '2021-05-01', '2021-05-31', 'inferred'],
  ['2017年在全国率先部署。', '2017-01-01', '2017-12-31', 'stated'],
  ['2020年2月，', '2020-02-01', '2020-02-29', 'stated'],
  ['2021年5月1日上线。', '2021-05-01', '2021-05-01', 'stated'],
  ['4月中旬至9月上旬，', '2021-04-11', '2021-09-10', 'inferred'],
])('puts %s on the longer line of time', (text, from, to, basis) => {
  const { datedFacts } = editionOf(`# 题\n\n11月26日，会议召开。\n\n${text}`)
  expect(datedFacts).toMatchObject([{ from, to, basis }])
})

it.each(['2021年第四期进修班', '2020年度审计', '今年13月', '12月下旬至3月上旬', '近年来，目前'])(
  'makes no dated fact of %s',
  (text) => {
    expect(editionOf(`# 题\n\n11月26日，会议召开。\n\n${text}`).datedFacts).toEqual([])
  },
)

describe('what is held, in other shapes', () => {
  it.each([
    ['5月3日，記者從市衛生局召開的新聞發布會上獲悉，門診延長。', '新聞發布會', ['市衛生局']],
    ['在昨日举行的社区调解员座谈会上，大家各抒己见。', '社区调解员座谈会', []],
    ['首屆雲海閱讀大會假雲海文化中心舉行開幕禮。', '首屆雲海閱讀大會', []],
    ['江岸日报讯 第二届剪纸艺术展在老街开展。', '第二届剪纸艺术展', []],
    ['由文化站主办的乡村讲堂12月1日在江岸中学礼堂开讲。', '乡村讲堂', ['文化站']],
    ['第九届江岸书市12月1日在展览馆开市。', '第九届江岸书市', []],
    ['11月26日下午的养老分论坛没有长篇报告。论坛由市民政局主办。', '养老分论坛', ['市民政局']],
    ['由江岸市全民健身指导中心主办的健身论坛在江岸举行。', '健身论坛', ['江岸市全民健身指导中心']],
    [
      '读书会由图书馆与书店联盟合办。5月3日，春日读书会在江岸举行。',
      '春日读书会',
      ['图书馆', '书店联盟'],
    ],
  ])('is read from %s', (text, name, hosts) => {
    expect(eventsIn(text)).toMatchObject([{ name, hosts }])
  })

  it.each([
    '第三届粮油展览会将于4月8日至10日在江浦会展中心举行。',
    '江浦市市场监管局在全市开展专项检查。',
    '渔业促进会在江浦成立。',
    '他曾在湾区论坛上说，时间是朋友。',
  ])('is not made up from %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})
