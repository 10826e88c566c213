import { describe, expect, it } from 'vitest'
import { datelineOf, printedYearsIn } from './dates.ts'
import { placeIn } from './places.ts'
import { ArticleSlug, ParagraphId } from './schema.ts'

const owner = { slug: ArticleSlug.parse('x') }
const lead = (text: string) => ({
  id: ParagraphId.parse('p1'),
  text,
  kind: 'text' as const,
  seams: [],
  lines: [1, 1] satisfies [number, number],
})
const november = { eventsDate: '2021-11-26', printedYears: [], printedDay: null }
const newYear = { eventsDate: '2022-01-01', printedYears: [], printedDay: null }

describe('the day', () => {
  it.each([
    ['羊城晚报讯 11月26日，省政府召开会议', '2021-11-26', 'inferred', null],
    ['羊城晚报讯 11月26日上午，省政协在广州召开会议', '2021-11-26', 'inferred', 'morning'],
    ['羊城晚报讯 11月26日下午，峰会分论坛', '2021-11-26', 'inferred', 'afternoon'],
    ['11月26日晚，音乐会举行', '2021-11-26', 'inferred', 'evening'],
    ['本报广州11月26日电 今天上午，会议召开', '2021-11-26', 'inferred', 'morning'],
    ['11月26日凌晨，', '2021-11-26', 'inferred', 'morning'],
    ['11月26日中午，', '2021-11-26', 'inferred', null],
    ['2022年1月1日，新年音乐会', '2022-01-01', 'stated', null],
    ['11 月 26 日下午，', '2021-11-26', 'inferred', 'afternoon'],
    ['１１月２６日，論壇舉行', '2021-11-26', 'inferred', null],
    ['11月26號晚間，論壇舉行', '2021-11-26', 'inferred', 'evening'],
    ['11月26日至28日，展会举行', '2021-11-26', 'inferred', null],
    ['11月26—28日，展会举行', '2021-11-26', 'inferred', null],
    ['截至11月25日，全省累计接种；11月26日，', '2021-11-26', 'inferred', null],
    ['分論壇昨（11月25日）下午在酒店舉行。', '2021-11-25', 'inferred', 'afternoon'],
    ['11月30日上午，论坛将在广州举行。', '2021-11-30', 'inferred', 'morning'],
    ['因线路检修，12月2日8时至18时停电。', '2021-12-02', 'inferred', null],
  ])('is read from %s', (text, date, year, period) => {
    expect(datelineOf(owner, lead(text), november)).toMatchObject({ date, year, period })
  })

  it.each([
    '昨日，会议召开',
    '本月26日，会议召开',
    '近日，会议召开',
    '截至11月25日，全省累计接种',
    '13月1日，',
    '请于11月30日前交稿，11月30日截止。',
    '批准申请，12月1日起生效。',
    '据气象局预报，11月28日至29日降温。',
    '本报11月18日第三版有误。',
    '大会将于12月8日至10日举行。',
    '受冷空气影响，11月28日至30日最低气温约10摄氏度。',
    '自开展活动、11月1日启动“暖冬行动”以来，入户三万户。',
    '2月30日，',
    '作为本次数字政府峰会唯一的行业专题论坛，',
  ])('is not made up from %s', (text) => {
    expect(datelineOf(owner, lead(text), november)).toMatchObject({
      date: null,
      partialDate: null,
      year: null,
      evidence: [],
    })
  })

  it.each([
    ['12月31日，', newYear, '2021-12-31'],
    ['1月1日，', newYear, '2022-01-01'],
    ['1月1日，', { eventsDate: '2021-12-31', printedYears: [], printedDay: null }, '2022-01-01'],
    ['2月29日，', { eventsDate: '2021-03-01', printedYears: [], printedDay: null }, '2020-02-29'],
    [
      '11月26日，',
      { eventsDate: null, printedYears: [2019, 2021], printedDay: null },
      '2021-11-26',
    ],
    [
      '1月1日，',
      { eventsDate: null, printedYears: [2018], printedDay: '2018-12-31' },
      '2019-01-01',
    ],
    [
      '11月26日，',
      { eventsDate: null, printedYears: [2018], printedDay: '2018-12-31' },
      '2018-11-26',
    ],
    ['11月26日，', { eventsDate: null, printedYears: [], printedDay: null }, null],
    ['2021年2月29日，', november, null],
  ])('%s beside %j falls in the nearest year', (text, support, date) => {
    expect(datelineOf(owner, lead(text), support)).toMatchObject({ date })
  })

  it('is quoted with its period, and the place after it', () => {
    const { evidence } = datelineOf(owner, lead('11月26日下午，论坛在广州举行。'), november)
    expect(evidence.map(({ quote }) => quote)).toEqual(['11月26日下午', '广州'])
  })

  it('of an article without text is not known', () => {
    expect(datelineOf(owner, undefined, november)).toMatchObject({ date: null, place: null })
  })
})

it('knows the years that a page prints, but for those to come', () => {
  expect(printedYearsIn('2021（第十六届）论坛，2019年，预计到2025年，至2035年，12021年')).toEqual([
    2021, 2019,
  ])
})

describe('the place', () => {
  it('of a dispatch is where it was sent from, if it names no other', () => {
    expect(
      datelineOf(owner, lead('新华社北京11月26日电（记者张三）会议26日召开。'), november),
    ).toMatchObject({ place: '北京', venue: null })
    expect(
      datelineOf(owner, lead('新华社北京11月26日电 会议在上海召开。'), november),
    ).toMatchObject({ place: '上海' })
  })

  it.each([
    ['首届数字政府建设峰会在广州举行', '广州', null],
    ['论坛在广州市琶洲南丰国际会展中心开幕', '广州市', '广州市琶洲南丰国际会展中心'],
    ['论坛在广州香格里拉大酒店举行', '广州', '广州香格里拉大酒店'],
    ['会议在北京人民大会堂召开', '北京', '北京人民大会堂'],
    ['论坛于广州举行', '广州', null],
    ['论坛在江澄国际博览城启幕', null, '江澄国际博览城'],
    ['第三轮在青屿体育馆进行', null, '青屿体育馆'],
    ['論壇於香港舉行', '香港', null],
    ['峰会在穗召开', '穗', null],
    ['王荣在广州主持召开座谈会', '广州', null],
    ['会议在市政府礼堂召开', null, '市政府礼堂'],
    ['论坛在中山大学举行', null, '中山大学'],
    ['活动在北京路步行街举行', '北京路步行街', null],
    ['论坛将于11月26日至28日在绵阳举行', '绵阳', null],
  ])('is read from %s', (text, place, venue) => {
    expect(placeIn(text)).toMatchObject({ place, venue })
  })

  it.each([
    '数字政府服务与治理论坛于举行。',
    '论坛将于11月26日举行',
    '论坛于今天下午举行',
    '会议在掌声中启动',
    '系统在全省启动',
    '在会上举行了签约仪式',
    '在论坛期间举办展览',
    '关于做好工作的会议召开',
    '由于天气原因，活动取消',
    '在此基础上进行交流',
  ])('is not made up from %s', (text) => {
    expect(placeIn(text)).toBeNull()
  })
})
