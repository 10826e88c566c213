import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'
import type { Edition } from './schema.ts'

const file = 'seeds/yangcheng-evening-news-2021-11-26.txt'
const notesFile = 'seeds/yangcheng-evening-news-2021-11-26.notes.yaml'
const bytes = readFileSync(new URL(`../../${file}`, import.meta.url))
const notes = readFileSync(new URL(`../../${notesFile}`, import.meta.url), 'utf8')
const sha256 = createHash('sha256').update(bytes).digest('hex')

function editionOf(notesText: string | null): Edition {
  const { library, warnings } = readLibrary([
    {
      file,
      text: bytes.toString('utf8'),
      sha256,
      notes: notesText === null ? null : { file: notesFile, text: notesText },
    },
  ])
  const [edition] = library.editions
  // What the notes say though the rules find it too is told by the build, and no fault of the text.
  const ofText = warnings.filter((each) => each.file === file)
  if (!edition || ofText.length) throw new Error('expected one edition and no warning')
  return edition
}

const byRule = editionOf(null)
const annotated = editionOf(notes)

const articleAbout = ({ articles }: Edition, words: string) => {
  const found = articles.find(({ headline }) => headline.includes(words))
  if (!found) throw new Error(`no headline holds ${words}`)
  return found
}
const forumNamed = ({ forums }: Edition, wanted: string) => {
  const found = forums.find(({ name }) => name === wanted)
  if (!found) throw new Error(`no forum is named ${wanted}`)
  return found
}
const eventNamed = ({ events }: Edition, words: string) => {
  const found = events.find(({ name }) => name.includes(words))
  if (!found) throw new Error(`no event is named ${words}`)
  return found
}

describe.each([
  ['by rule alone', byRule],
  ['with the editor’s notes', annotated],
])('the forums and events of the day, %s', (_how, edition) => {
  it('tells of seven forum areas, the opening and the announced plenary', () => {
    expect(
      edition.forums.map(({ name, kind, status, theme }) => [name, kind, status, theme]),
    ).toEqual([
      ['开幕式', 'opening', 'reported', null],
      ['高峰论坛', 'plenary', 'announced', null],
      ['数字政府服务与治理', 'parallel', 'reported', '创新有数，赋能有数'],
      ['数字经济发展', 'parallel', 'reported', '发展数字经济 引领高质量发展'],
      ['数字社会创新', 'parallel', 'announced', null],
      ['智慧城市建设', 'parallel', 'reported', '共建智慧新城市，共享数字新生活'],
      ['数据要素', 'parallel', 'announced', null],
      ['数字财政', 'parallel', 'reported', '推进数字财政建设 提升政府治理能力'],
      ['网络与信息安全', 'parallel', 'announced', null],
    ])
  })

  it.each([
    ['开幕式', '首届数字政府建设峰会'],
    ['数字政府服务与治理', '港澳盼与粤合作'],
    ['数字经济发展', '数字化城市建设'],
    ['智慧城市建设', '共建智慧新城市'],
    ['数字财政', '粤数字财政系统'],
  ])('leads from the forum %s to the article that reports it', (name, headline) => {
    const forum = forumNamed(edition, name)
    expect(forum.articles).toEqual([articleAbout(edition, headline).slug])
    expect(edition.events.find(({ id }) => id === forum.event)?.forum).toBe(forum.slug)
  })

  it.each(['高峰论坛', '数字社会创新', '数据要素', '网络与信息安全'])(
    'shows of the announced %s only its announcement',
    (name) => {
      const forum = forumNamed(edition, name)
      expect(forum).toMatchObject({ event: null, articles: [], speakers: [], theme: null })
      expect(forum.evidence).toHaveLength(1)
      expect(forum.evidence[0]?.quote).toContain(name)
    },
  )

  it.each([
    ['开幕式', ['刘振民', '王钦敏', '李书磊', '马兴瑞', '牛一兵'], []],
    ['数字政府服务与治理', ['林智龙', '黄志光'], []],
    ['数字经济发展', ['李志坚', '徐明', '刘勇'], []],
    ['数字财政', ['王小龙', '戴运龙'], []],
    [
      '智慧城市建设',
      ['李立浯', '郭贺铨', '单志广', '王瑞', '于静', '郭壮狮'],
      [
        '数字电网支撑智慧城市',
        '5G时代的智慧城市',
        '“十四五”智慧城市发展的趋势展望',
        '夯实智慧城市时空基础设施',
        '新城建 新发展',
        '建设数字住房 构建广东省住房管理服务新优势',
      ],
    ],
  ])('names who spoke at %s, with the titles of their talks', (name, speakers, talks) => {
    const forum = forumNamed(edition, name)
    expect(forum.speakers.map((speaker) => speaker.name)).toEqual(speakers)
    expect(forum.speakers.flatMap(({ talk }) => talk ?? [])).toEqual(talks)
    expect(forum.speakers.every(({ title }) => title)).toBe(true)
  })

  it.each([
    ['电子政务论坛', 'summit', ['中央党校（国家行政学院）', '广东省人民政府'], '广州', null],
    ['开幕式', 'ceremony', [], null, null],
    ['成果展', 'exhibition', [], null, null],
    ['审计查出问题整改', 'meeting', ['省政府'], null, null],
    ['专题协商会', 'meeting', ['省政协'], '广州', null],
    ['研究中心工作推进会', 'meeting', [], '广州', null],
    ['学员论坛', 'meeting', ['省委党校（广东行政学院）'], null, null],
    ['数字财政专题论坛', 'forum', [], null, null],
    ['智慧城市建设专题论坛', 'forum', [], '广州市', '广州市琶洲南丰国际会展中心'],
    ['数字政府服务与治理论坛', 'forum', [], null, null],
    [
      '数字经济发展专题论坛',
      'forum',
      ['广东省发展和改革委员会', '广东省工业和信息化厅', '广州市人民政府'],
      '广州',
      '广州香格里拉大酒店',
    ],
  ])('tells what %s was, who held it and where', (words, kind, hosts, place, venue) => {
    expect(eventNamed(edition, words)).toMatchObject({ kind, hosts, place, venue })
  })

  it('puts the summit’s own events under it, and no meeting of somebody else', () => {
    const summit = eventNamed(edition, '电子政务论坛')
    expect(edition.events).toHaveLength(11)
    expect(
      edition.events.filter(({ partOf }) => partOf === summit.id).map(({ name }) => name),
    ).toEqual([
      '开幕式',
      '数字政府建设成果展',
      '数字财政专题论坛',
      '智慧城市建设专题论坛',
      '数字政府服务与治理论坛',
      '数字经济发展专题论坛',
    ])
    for (const words of ['审计', '协商会', '推进会', '学员论坛']) {
      expect(eventNamed(edition, words)).toMatchObject({ partOf: null, forum: null })
    }
  })

  it('knows before and after only from the text: the exhibition came before the opening', () => {
    const opening = eventNamed(edition, '开幕式')
    const exhibition = eventNamed(edition, '成果展')
    expect(exhibition).toMatchObject({ before: [opening.id], after: [], date: null })
    expect(opening).toMatchObject({ before: [], after: [exhibition.id], basis: 'inferred' })
    const others = edition.events.filter(({ id }) => id !== opening.id && id !== exhibition.id)
    expect(others.flatMap(({ before, after }) => [...before, ...after])).toEqual([])
  })

  it('keeps the periods of the events as printed', () => {
    expect(edition.events.flatMap(({ name, period }) => (period ? [[name, period]] : []))).toEqual([
      ['“从邻省地区发展看粤北地区的差距”专题协商会', 'morning'],
      ['学员论坛', 'morning'],
      ['数字政府服务与治理论坛', 'afternoon'],
    ])
  })

  it('gives the organiser of the economy forum, and the theme of the summit', () => {
    expect(eventNamed(edition, '数字经济发展专题论坛').organisers).toEqual(['广州市工业和信息化局'])
    expect(eventNamed(edition, '电子政务论坛').theme).toBe('建设数字政府 加快数字化发展')
    expect(eventNamed(edition, '学员论坛').theme).toBe('打造新发展格局战略支点：广东的定位与选择')
  })

  it('orders the longer story by the years that the text prints', () => {
    expect(
      edition.datedFacts.map(({ printed, from, to, basis }) => [printed, from, to, basis]),
    ).toEqual([
      ['2017年', '2017-01-01', '2017-12-31', 'stated'],
      ['4月中旬至9月上旬', '2021-04-11', '2021-09-10', 'inferred'],
      ['“十四五”时期', '2021-01-01', '2025-12-31', 'inferred'],
      ['2019年', '2019-01-01', '2019-12-31', 'stated'],
      ['2021年5月1日', '2021-05-01', '2021-05-01', 'stated'],
      ['“十四五”时期', '2021-01-01', '2025-12-31', 'inferred'],
      ['2019年', '2019-01-01', '2019-12-31', 'stated'],
      ['今年9月份', '2021-09-01', '2021-09-30', 'inferred'],
      ['2025年', '2025-01-01', '2025-12-31', 'stated'],
    ])
  })
})

describe('what the notes add', () => {
  it('keeps the addresses of the nine articles', () => {
    expect(annotated.articles.map(({ slug }) => slug)).toEqual([
      'shuzi-zhengfu-fenghui',
      'shenji-zhenggai-huiyi',
      'yuebei-zhuanti-xieshang',
      'yanjiu-zhongxin-tuijinhui',
      'xueyuan-luntan',
      'yue-shuzi-caizheng',
      'gongjian-zhihui-xin-chengshi',
      'gang-ao-pan-yu-yue-hezuo',
      'shuzihua-chengshi-jianshe',
    ])
    expect(annotated.forums.map(({ slug }) => slug)).toEqual([
      'kaimushi',
      'gaofeng-luntan',
      'shuzi-zhengfu-fuwu-yu-zhili',
      'shuzi-jingji-fazhan',
      'shuzi-shehui-chuangxin',
      'zhihui-chengshi-jianshe',
      'shuju-yaosu',
      'shuzi-caizheng',
      'wangluo-yu-xinxi-anquan',
    ])
    expect(annotated.events.map(({ id }) => id)).toEqual([
      'fenghui',
      'kaimushi',
      'chengguozhan',
      'shenji-zhenggai',
      'zhuanti-xieshanghui',
      'gongzuo-tuijinhui',
      'xueyuan-luntan',
      'shuzi-caizheng',
      'zhihui-chengshi',
      'fuwu-yu-zhili',
      'shuzi-jingji',
    ])
  })

  it('gives every edition without notes its own stable addresses', () => {
    expect(byRule.articles.map(({ slug }) => slug)).toEqual([
      '2021-di-shi-liu-jie-zhong-guo-dian',
      'ma-xing-rui-chu-xi-2020-nian-du',
      'sheng-zheng-xie-zhao-kai-zhuan-ti-xie',
      'da-zao-zai-quan-guo-you-ying-xiang',
      'guang-dong-ru-he-da-zao-xin-fa',
      'yue-shu-zi-cai-zheng-xi-tong-quan',
      'gong-jian-zhi-hui-xin-cheng-shi-gong',
      'gang-ao-pan-yu-yue-he-zuo-jia',
      'shu-zi-hua-cheng-shi-jian-she-yao',
    ])
    expect(byRule.notes).toEqual([])
  })

  it('says what was spoken of where no title is printed', () => {
    const topics = annotated.forums.flatMap(({ speakers }) =>
      speakers.filter(({ talk }) => !talk).map(({ name, topic }) => [name, topic !== null]),
    )
    expect(topics.filter(([, given]) => given)).toHaveLength(11)
    expect(byRule.forums.flatMap(({ speakers }) => speakers.filter(({ topic }) => topic))).toEqual(
      [],
    )
  })

  it('lets a reader find 郭贺铨 under 邬贺铨, and leaves the text as printed', () => {
    expect(annotated.people.find(({ name }) => name === '郭贺铨')?.aliases).toEqual([
      { name: '邬贺铨', outside: true },
    ])
    expect(byRule.people.find(({ name }) => name === '郭贺铨')?.aliases).toEqual([])
    expect(annotated.articles.map(({ paragraphs }) => paragraphs)).toMatchObject(
      byRule.articles.map(({ paragraphs }) => paragraphs),
    )
  })

  it('numbers its notes down the page, each beside the words it is about', () => {
    expect(annotated.notes).toHaveLength(47)
    expect(annotated.notes.map(({ id }) => id)).toEqual(
      annotated.notes.map((_note, index) => `n${index + 1}`),
    )
    const pages = annotated.articles.map(({ slug }): string => slug)
    const order = annotated.notes.map(({ evidence }) => pages.indexOf(evidence.article))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
})
