import { describe, expect, it } from 'vitest'
import { bylinesOf, endsWithCredit, isCreditLine, leadOf } from './credits.ts'
import { outletOf } from './outlets.ts'
import { ArticleSlug, ParagraphId } from './schema.ts'

const body = (...texts: string[]) =>
  texts.map((text, index) => ({
    id: ParagraphId.parse(`p${index + 1}`),
    text,
    kind: 'text' as const,
    seams: [],
    lines: [index + 1, index + 1] satisfies [number, number],
  }))
const owner = { slug: ArticleSlug.parse('x') }
const credited = (...texts: string[]) =>
  bylinesOf(owner, body(...texts)).map(({ name, role }) => (role ? `${name}/${role}` : name))

describe('who wrote it', () => {
  it.each([
    ['开幕式前，与会嘉宾参观了成果展。（吴哲 李凤祥 符信）', ['吴哲', '李凤祥', '符信']],
    ['广州、杭州还分享了经验。（李焕坤 穆政教宣）', ['李焕坤', '穆政教宣/office']],
    ['加快数字化转型。”黄志光如是说。（沈刘）', ['沈刘']],
    ['培养方案修订完成。（教务处）', ['教务处/office']],
    ['快线从柯岚市开出。（通讯员 柯航宣）', ['柯航宣/office']],
    ['专线每天从青溪县发车。（黄志勇 青宣）', ['黄志勇', '青宣/office']],
    ['快线从越州市开出。（通讯员 柯航宣）', ['柯航宣/correspondent']],
    [
      '羊城晚报讯 记者丰西西、通讯员江海鹰报道：11月26日上午，',
      ['丰西西/reporter', '江海鹰/correspondent'],
    ],
    [
      '本报记者 张三 李四 通讯员 王五 报道：会议召开。',
      ['张三/reporter', '李四/reporter', '王五/correspondent'],
    ],
    ['会议召开。（记者 张三）', ['张三/reporter']],
    ['会议召开。（本报记者张三 通讯员李四）', ['张三/reporter', '李四/correspondent']],
    ['会议召开。（作者：张三）', ['张三']],
    ['本报讯（记者 张三 通讯员 李四）11月26日，', ['张三/reporter', '李四/correspondent']],
    ['新华社北京11月26日电（记者张三、李四）会议', ['张三/reporter', '李四/reporter']],
    ['〔記者張三／台北報導〕行政院昨天表示，', ['張三/reporter']],
    ['会议召开。 本报记者 欧阳修远', ['欧阳修远/reporter']],
    ['会议召开。（范徐丽泰 买买提·艾力）', ['范徐丽泰', '买买提·艾力']],
    ['桥面今起通车。（李想 穗交宣）', ['李想', '穗交宣/office']],
    ['停水两小时。（江水宣）', ['江水宣/office']],
    ['通车了。（通讯员 穗交宣）', ['穗交宣/office']],
    ['讲座开始。（李想 宁师宣）', ['李想', '宁师宣/office']],
    ['大会开幕。（江经信宣）', ['江经信宣/office']],
    ['讲座开始。（李想 王师宣）', ['李想', '王师宣']],
    ['□ 阿笙', ['阿笙']],

    ['会议召开。（李想 张文宣）', ['李想', '张文宣']],
    ['他笑了。（见习记者 李想 实习生 张晓）', ['李想/reporter', '张晓']],
    ['他笑了。（记者 李想 文/图）', ['李想/reporter']],
    ['会议召开。（王芳 John Smith）', ['王芳', 'John Smith']],
    ['请加固棚膜。（省气象局供稿）', ['省气象局/office']],
    ['菜价涨了没有？记者隗一鸣12月31日走访三家市场。', ['隗一鸣/reporter']],
  ])('reads %s', (text, expected) => {
    expect(credited(text)).toEqual(expected)
  })

  it.each([
    '会议召开。（完）',
    '会议召开。（本报综合）',
    '会议召开。（据新华社）',
    '会议召开。（新华社）',
    '会议召开。（详见A5版）',
    '会议召开。（全文）',
    '会议召开。（掌声）',
    '广东省委书记李希等出席开幕式（见图）。',
    '他是记者，报道过许多会议。',
    '菜价涨了没有？记者昨日走访三家市场。',
    '记者从市教育局来到学校。',
    '记者从广州市教育局获悉，会议将于明日举行。',
  ])('finds nobody in %s', (text) => {
    expect(credited(text)).toEqual([])
  })

  it('takes a pen name that fills the last paragraph, and no remark there', () => {
    expect(credited('他笑了。', '（寒露）')).toEqual(['寒露'])
    expect(credited('他笑了。', '（完）')).toEqual([])
    expect(credited('他笑了。', '（未完待续）')).toEqual([])
  })

  it('reads a line of credits above or below the text, once', () => {
    expect(credited('本报记者 张三 通讯员 李四', '会议召开。')).toEqual([
      '张三/reporter',
      '李四/correspondent',
    ])
    expect(credited('会议召开。', '（记者 张三）')).toEqual(['张三/reporter'])
    expect(credited('本报记者 张三')).toEqual(['张三/reporter'])
  })

  it('quotes each name where it stands', () => {
    const [byline] = bylinesOf(owner, body('导语。', '会议召开。（吴哲）'))
    expect(byline?.evidence).toMatchObject({ paragraph: 'p2', start: 6, end: 8, quote: '吴哲' })
  })
})

it('takes the first paragraph that tells something as the lead', () => {
  expect(leadOf(body('本报记者 张三', '会议召开。'))?.id).toBe('p2')
  expect(leadOf([])).toBeUndefined()
})

it.each([
  ['本报记者 张三 通讯员 李四', true],
  ['南方日报全媒体记者 张三', true],
  ['記者張三／台北報導', true],
  ['文/张三', true],
  ['记者从广州市教育局', false],
  ['记者手记', false],
  ['会议召开', false],
])('tells a line of credits from text: %s', (text, expected) => {
  expect(isCreditLine(text)).toBe(expected)
})

it.each([
  ['参加会议（记者 张三）', true],
  ['参加会议（完）', true],
  ['参加会议（吴哲 李凤祥）', true],
  ['中央党校（国家行政学院）', false],
  ['广东省委党校', false],
])('tells a credit in brackets from a name’s own brackets: %s', (text, expected) => {
  expect(endsWithCredit(text)).toBe(expected)
})

it.each([
  ['羊城晚报讯 11月26日，省政府召开会议。', '羊城晚报'],
  ['【南方日报讯】会议召开。', '南方日报'],
  ['金羊网讯（记者 张三）会议召开。', '金羊网'],
  ['新华社广州11月26日电 会议召开。', '新华社'],
  ['中新社北京12月1日电（记者 张三）会议', '中新社'],
  ['【大公報訊】會議召開。', '大公報'],
  ['本报讯 会议召开。', null],
  ['本报讯（记者 张三）会议召开。', null],
  ['【本报讯】会议召开。', null],
  ['腾讯 发布了新产品。', null],
  ['据通讯 社会各界', null],
  ['会议召开。', null],
])('names the outlet of %s', (text, expected) => {
  expect(outletOf(body(text))).toBe(expected)
})
