import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'
import { peopleAt } from './select-people-at.ts'
import { looksAhead, speechesIn } from './speeches.ts'

const file = 'seeds/yangcheng-evening-news-2021-11-26.txt'
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const editionOf = (source: string, name = 'seeds/gazette-2021-11-26.txt') => {
  const { library } = readLibrary([
    { file: name, text: source, sha256: '0'.repeat(64), notes: null },
  ])
  const [edition] = library.editions
  if (!edition) throw new Error('no edition')
  return edition
}
const seed = editionOf(text, file)
const at = (name: string) => {
  const event = seed.events.find((each) => each.name.includes(name))
  if (!event) throw new Error(`no event ${name}`)
  return peopleAt(seed, event)
}
const names = (people: { name: string }[]) => people.map(({ name }) => name)

describe('who was at an event', () => {
  it('names those of whom a sentence says that they were there', () => {
    expect(names(at('开幕式').present)).toEqual([
      ...['李希', '王钦敏', '李书磊', '马兴瑞', '牛一兵', '李季', '张福海', '孙志洋'],
      ...['温国辉', '覃伟中', '张红文', '王红', '陶长海'],
    ])
    expect(at('审计').present.map(({ name, role }) => [name, role])).toEqual([
      ['马兴瑞', 'attended'],
      ['温国辉', 'attended'],
      ['覃伟中', 'attended'],
      ['陈丽华', 'attended'],
    ])
    expect(at('专题协商会').present.slice(0, 2)).toMatchObject([
      { name: '王荣', role: 'chaired' },
      { name: '林克庆', role: 'attended' },
    ])
  })

  it('does not take whom a speech is about for one who was there', () => {
    for (const event of seed.events) {
      const { spoke, present } = peopleAt(seed, event)
      expect(names([...spoke, ...present])).not.toContain('习近平')
    }
  })

  it('tells who spoke at a meeting that is no forum, with their sentences', () => {
    expect(names(at('审计').spoke)).toEqual(['马兴瑞'])
    const [ma] = at('审计').spoke
    expect(ma?.title).toBe('省长')
    expect(ma?.sentences.map(({ evidence }) => evidence.quote.slice(0, 8))).toEqual([
      ...[
        '省长马兴瑞出席会',
        '马兴瑞指出，要学',
        '马兴瑞强调，全省',
        '要以自我革命的勇',
        '要抓好政策跟踪审',
      ],
      '审计机关要进一步',
    ])
    expect(names(at('专题协商会').spoke)).toEqual(['林克庆', '郑人豪', '王荣'])
    expect(at('专题协商会').spoke[0]?.title).toBe('省委常委、常务副省长')
  })

  it('knows of a forum the speakers with their talks, and all that they say', () => {
    const { spoke } = at('数字经济发展')
    expect(names(spoke)).toEqual(['李志坚', '徐明', '刘勇'])
    expect(spoke[1]?.sentences).toHaveLength(4)
    expect(at('智慧城市').spoke.map(({ talk }) => talk)).toContain('5G时代的智慧城市')
    expect(names(at('成果展').spoke)).toEqual([])
    expect(names(at('中国电子政务论坛').spoke)).toEqual([])
  })
})

describe('where a speech ends', () => {
  const said = (body: string) => {
    const edition = editionOf(`# 座谈会召开\n\n${body}\n`)
    return edition.articles.flatMap((article) =>
      speechesIn(article, edition.people).map(({ name, sentences }) => [
        name,
        sentences.map(({ quote }) => quote).join(''),
      ]),
    )
  }

  it('goes on to the next speaker, and not into the credit', () => {
    expect(
      said('市长张建国表示，今年要修路。明年通车。副市长李卫东说，钱够了。（记者 王五）'),
    ).toEqual([
      ['张建国', '市长张建国表示，今年要修路。明年通车。'],
      ['李卫东', '副市长李卫东说，钱够了。'],
    ])
  })

  it.each(['据悉，工程去年开工。', '与会代表提出建议。', '副市长李卫东主持会议。'])(
    'does not take in “%s”',
    (other) => {
      expect(said(`市长张建国表示，今年要修路。${other}`)).toEqual([
        ['张建国', '市长张建国表示，今年要修路。'],
      ])
    },
  )
})

it.each([
  ['广东将坚持把数字政府建设作为先导性工程。', true],
  ['下一步要以数字政府改革建设为引领。', true],
  ['预计到2025年，营业收入将超过10.7万亿元。', true],
  ['澳门會與廣東省共同促進公共服務。', true],
  ['广东省委、省政府将数字财政列为重点任务之一。', false],
  ['省政协党组将推进粤北地区发展列为协商议题。', false],
  ['系统全省全面上线，实现了突破。', false],
])('tells what looks ahead from what does not: %s', (sentence, ahead) => {
  expect(looksAhead(sentence)).toBe(ahead)
})
