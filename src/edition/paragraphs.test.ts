import { describe, expect, it } from 'vitest'
import { readBlocks } from './blocks.ts'
import { continues } from './joins.ts'
import { readLines } from './lines.ts'
import { joinParts } from './paragraphs.ts'

const joined = (...lines: string[]) => {
  const parts = lines.map((text, index) => ({ kind: 'part' as const, line: index + 1, text }))
  return joinParts({ parts, afterRule: new Set() }).map(({ text }) => text)
}

describe('a column’s edge', () => {
  it.each([
    ['近年来，在以习近平总书记为核心的党中央', '领导下，经过各地各部门的共同努力，'],
    ['中国工程院院士郭贺铨分', '享了《5G时代的智慧城市》，认为5G的高带宽'],
    ['启动构建政务通的内部管理平台，', '打破各部门的人事财政信息的数据壁垒'],
    ['为广东深化预算管理改革、', '提高财政管理现代化水平提供了坚实的技术支撑。'],
    ['中国工程院院士李立浯分享了《数字电网支撑智慧城市》', '建设，提出电力作为重要的“城市生命线”'],
    ['他参加了会议，并参观了“数字政府”', '成果展，对展品很感兴趣。'],
    ['中央党校（国家行政学院）', '副校（院）长李季，广东省领导张福海'],
    ['全年营业收入将超过10.', '7万亿元，居全国第一。'],
    ['他引用了《论语》', '，又引用了《孟子》。'],
    ['各地要深入贯彻全会精神，加快形成“双区”', '“两个合作区”建设新局面。'],
    ['總統府發言人昨天表示，雙方將繼續推', '動經貿往來。'],
    ['第一、', '二三季度的增长'],
  ])('cuts one paragraph in two: %s | %s', (first, second) => {
    expect(continues(first, second)).toBe(true)
  })

  it.each([
    ['王钦敏作主题报告。', '李书磊表示，推进网络强国'],
    ['黄志光如是说。（沈刘）', '另一段开始了'],
    ['他问：“这是什么？”', '没有人回答。'],
    ['会议提出三点要求：', '加强领导，落实责任。'],
    ['加强组织领导；', '落实主体责任；'],
    ['主要做法有', '（一）加强领导'],
    ['主要做法有', '①加强领导'],
    ['主要做法有', '1.加强领导'],
    ['主要做法有', '一、加强领导'],
    ['主要做法有', '- 加强领导'],
    ['■突出重点 强化担当', '全省各地各部门要进一步强化责任担当，压实责任。'],
    ['（一）加强组织领导', '全省各地各部门要进一步强化责任担当，压实责任。'],
    ['本报记者 张三 通讯员 李四', '11月26日，论坛在广州举行。'],
    ['【本报讯】', '11月26日，论坛在广州举行。'],
    ['参加会议（记者 张三）', '另一篇的开头'],
    ['未完待续（完）', '另一篇的开头'],
    ['《平凡的世界》', '《白鹿原》'],
    ['白日依山尽，', '黄河入海流。'],
    ['The forum closed on Friday.', 'The next one is in Shenzhen.'],
    ['第一条　为了规范管理', '第二条　本办法所称'],
  ])('does not join what stands apart: %s | %s', (first, second) => {
    expect(continues(first, second)).toBe(false)
  })

  it('leaves no blank between Han characters, and one between two Latin words', () => {
    expect(joined('随着数字经', '济突飞猛进。')).toEqual(['随着数字经济突飞猛进。'])
    expect(joined('以人民为中心的 Citizen to', 'Government 模式。')).toEqual([
      '以人民为中心的 Citizen to Government 模式。',
    ])
    expect(joined('新一代的5', 'G网络。')).toEqual(['新一代的5G网络。'])
  })

  it('is remembered as a seam between the two lines', () => {
    const parts = [
      { kind: 'part' as const, line: 149, text: '而随着数字经' },
      { kind: 'part' as const, line: 151, text: '济突飞猛进，网络安全' },
      { kind: 'part' as const, line: 153, text: '备受关注。' },
    ]
    expect(joinParts({ parts, afterRule: new Set() })).toEqual([
      {
        id: 'p1',
        kind: 'text',
        text: '而随着数字经济突飞猛进，网络安全备受关注。',
        seams: [
          { offset: 6, afterLine: 149, beforeLine: 151 },
          { offset: 16, afterLine: 151, beforeLine: 153 },
        ],
        lines: [149, 153],
      },
    ])
  })

  it('is not where a printed rule stands', () => {
    const [first, second] = ['没有说完的话', '另起的话。'].map((text, index) => ({
      kind: 'part' as const,
      line: index + 1,
      text,
    }))
    if (!first || !second) throw new Error('two parts')
    expect(joinParts({ parts: [first, second], afterRule: new Set([second]) })).toHaveLength(2)
  })
})

describe('lines that stand apart', () => {
  const body =
    '全省各地各部门要进一步强化责任担当，压实被审计单位的整改主体责任和主要负责人的第一责任人职责，合力推进。'

  it('crossheads, two of them in one article, are not run into the text below', () => {
    const lines = ['导语。', '突出重点强化责任担当', body, '完善机制巩固整改成果', body]
    expect(joined(...lines)).toEqual(lines)
  })

  it('a crosshead stands apart over a line that leads to a list', () => {
    const lines = ['导语。', '补贴多少', body, '怎样领取', '领取步骤如下：', `（1）${body}`]
    expect(joined(...lines)).toEqual(lines)
  })

  it('crossheads that name what they tell of stay whole, wherever a word seems to go on', () => {
    const lines = [
      '导语。',
      '公交：末班车延后',
      body,
      '急诊：少一杯，多平安',
      body,
      '供水：守住那根曲线',
      `零点${body}`,
    ]
    const parts = lines.map((text, index) => ({ kind: 'part' as const, line: index + 1, text }))
    const read = joinParts({ parts, afterRule: new Set() })
    expect(read.map(({ kind, text }) => [kind, text])).toEqual(
      lines.map((text) => [/^..：/u.test(text) ? 'crosshead' : 'text', text]),
    )
  })

  it.each(['替补席上的功臣', '谁来保护品牌', '徒弟比儿子多'])(
    'a lone crosshead is not run into the text below: %s',
    (words) => {
      expect(joined('导语。', words, `这些年，${body}`)).toHaveLength(3)
    },
  )

  it.each(['德衡律师事务所合伙人', '桑溪县交通运输局', '中国工程院院士郭贺铨', '他说的'])(
    'the beginning of a sentence is no crosshead: %s',
    (words) => {
      expect(joined('导语。', words, `在会上说，${body}`)).toHaveLength(2)
    },
  )

  it('a line that is set in begins a paragraph, where paragraphs are', () => {
    const read = readBlocks(
      readLines('# 题\n　　导语没有说完\n的话。\n一场输了的比赛\n　　市里的比赛，他们输了。'),
    )
    const parts = read.filter((block) => block.kind === 'part')
    expect(joinParts({ parts, afterRule: new Set() }).map(({ text }) => text)).toEqual([
      '导语没有说完的话。',
      '一场输了的比赛',
      '市里的比赛，他们输了。',
    ])
  })

  it('a line that is not set in goes on below a picture', () => {
    const read = readBlocks(
      readLines(
        '# 题\n　　他骑了三个小时，把母子俩拉了回来。\n巴特尔巡诊 乌云 摄\n孩子取名“雪生”。\n　　又一段。',
      ),
    )
    const parts = read.filter((block) => block.kind === 'part')
    expect(joinParts({ parts, afterRule: new Set() }).map(({ text }) => text)).toEqual([
      '他骑了三个小时，把母子俩拉了回来。孩子取名“雪生”。',
      '又一段。',
    ])
  })

  it('two lines of verse that a colon leads to stay apart', () => {
    const lines = ['他写下一行字：', '愿所有的等待', '都有结晶', `新年到了，${body}`]
    expect(joined(...lines)).toEqual(lines)
  })

  it('a stray blank begins nothing where paragraphs are not set in', () => {
    const read = readBlocks(readLines('# 题\n导语没有说完\n　　的话。'))
    const parts = read.filter((block) => block.kind === 'part')
    expect(joinParts({ parts, afterRule: new Set() })).toHaveLength(1)
  })

  it('one short line without a mark is a paragraph’s beginning', () => {
    expect(joined('导语。', '中国工程院院士郭贺铨分', `享了${body}`)).toHaveLength(2)
  })

  it.each([
    [['轻轻的我走了，', '正如我轻轻的来；', '我轻轻的招手，', '作别西天的云彩。']],
    [['床前明月光', '疑是地上霜', '举头望明月', '低头思故乡']],
    [['张三（北京大学）', '李四（清华大学）', '王五（中山大学）']],
  ])('verse and lists keep their lines: %j', (lines) => {
    expect(joined(...lines)).toEqual(lines)
  })
})
