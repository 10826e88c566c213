import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'
import { presencesIn } from './select-attendance.ts'
import { figuresTold, sameFigures, unitsOf } from './select-figures.ts'
import { sayingsIn } from './select-statements.ts'
import { systemTold } from './select-systems.ts'

const FILE = 'seeds/yangcheng-evening-news-2021-11-26'
const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const notes = { file: `${FILE}.notes.yaml`, text: read(`${FILE}.notes.yaml`) }
const { library } = readLibrary([
  { file: `${FILE}.txt`, text: read(`${FILE}.txt`), sha256: '0'.repeat(64), notes },
])
const [edition] = library.editions
if (!edition) throw new Error('no edition')

describe('who said what', () => {
  it('finds what is said in the first edition, and every word where it stands', () => {
    const sayings = sayingsIn(edition)
    const wordsOf = (name: string) =>
      sayings
        .filter((each) => each.name === name)
        .map(({ words }) => words?.quote.slice(0, 12) ?? null)
    expect(wordsOf('王钦敏')).toEqual([null, '数字政府是数字中国的重要'])
    expect(wordsOf('习近平')).toEqual([])
    expect(wordsOf('李书磊')).toEqual(['推进网络强国，建设数字中'])
    expect(wordsOf('黄志光').at(-1)).toBe('‘十四五’规划纲要提出，')
    expect(wordsOf('刘勇')).toEqual(['数字化城市在建设的过程中', '更多的政策扶持可以帮助孵'])
    expect(wordsOf('单志广')).toEqual(['“十四五”时期智慧城市建'])
    for (const { words, evidence } of sayings) {
      expect(evidence.quote).toContain(words?.quote ?? '')
    }
  })
})

describe('who was where', () => {
  const presences = presencesIn(edition)
  const nameOf = (slug: string) => edition.people.find((each) => each.slug === slug)?.name
  const at = (event: string, role?: string) =>
    presences
      .filter((each) => each.event === event && (!role || each.role === role))
      .map(({ person }) => nameOf(person))

  it('finds who was at the opening, in two lists of the same article', () => {
    expect(at('kaimushi', 'attended')).toEqual([
      '李希',
      '王钦敏',
      '李书磊',
      '马兴瑞',
      '牛一兵',
      '李季',
      '张福海',
      '孙志洋',
      '张少康',
      '温国辉',
      '覃伟中',
      '张红文',
      '王红',
      '陶长海',
    ])
  })

  it('takes 会议 for the one event that its article tells of, and says that it did', () => {
    expect(at('shenji-zhenggai', 'attended')).toEqual(['马兴瑞', '温国辉', '覃伟中', '陈丽华'])
    expect(
      presences.filter(({ event }) => event === 'shenji-zhenggai').map(({ basis }) => basis),
    ).toEqual(['inferred', 'inferred', 'inferred', 'inferred'])
  })

  it('tells who chaired from who attended', () => {
    expect(at('zhuanti-xieshanghui', 'chaired')).toEqual(['王荣'])
    expect(at('zhuanti-xieshanghui', 'attended').slice(0, 3)).toEqual(['林克庆', '林雄', '邓海光'])
  })

  it('names nobody who is only spoken of', () => {
    expect(presences.map(({ person }) => nameOf(person))).not.toContain('习近平')
  })

  it('knows three people of several events', () => {
    const events = new Map<string, Set<string>>()
    for (const { person, event } of presences) {
      events.set(person, (events.get(person) ?? new Set()).add(event))
    }
    const several = [...events].filter(([, own]) => own.size > 1).map(([slug]) => nameOf(slug))
    expect(several.toSorted()).toEqual(['温国辉', '覃伟中', '马兴瑞'].toSorted())
  })
})

describe('systems', () => {
  const told = (name: string) => {
    const system = edition.systems.find((each) => each.name === name)
    if (!system) throw new Error(`no system ${name}`)
    const { makers, since, figures } = systemTold(edition, system)
    return {
      by: makers.map(({ maker, verb, planned }) => `${maker.name} ${planned ? '将' : ''}${verb}`),
      since: since.map(({ fact }) => fact.printed),
      figures: figures.map(({ words }) => words),
    }
  }

  it.each([
    ['粤系列', ['广东省委 推出', '省政府 推出'], [], ['三年']],
    ['一户通', ['澳门 推出'], ['2019年'], ['超过100项', '每两个就有一个']],
    ['珠澳通', ['珠海 推进', '澳门 推进'], ['今年9月份'], ['100多项']],
    ['政务通', ['澳门特区政府 将构建'], [], []],
    ['粤安居', [], [], []],
    ['健康码', [], [], []],
    ['1+7', [], [], []],
  ])(
    'says of %s who made it, since when, with which figures, and no more',
    (name, by, since, figures) => {
      expect(told(name)).toEqual({ by, since, figures })
    },
  )

  it('dates the platform by its launch', () => {
    expect(told('广东省“数字政府”公共财政综合管理平台系统')).toEqual({
      by: [],
      since: ['2021年5月1日'],
      figures: ['4.4万个', '1.41万个'],
    })
  })

  it('puts names that are printed in one place beside each other', () => {
    const [system] = edition.systems.filter(({ name }) => name === '粤安居')
    expect(system && systemTold(edition, system).printedWith.map(({ name }) => name)).toEqual([
      '数字住房（粤安居）一体化平台',
    ])
  })
})

describe('figures', () => {
  const told = figuresTold(edition)

  it('finds the one promise of the first edition', () => {
    expect(told.filter(({ due }) => due).map(({ words, due }) => [words, due?.printed])).toEqual([
      ['超过10.7万亿元', '2025年'],
    ])
  })

  it('puts figures together that name the same thing in several places', () => {
    const several = sameFigures(told).filter(({ figures }) => figures.length > 1)
    expect(several.map(({ unit, measures, figures }) => [unit, measures, figures.length])).toEqual([
      ['市', '粤北', 2],
    ])
  })

  it('counts units, those of the most figures first', () => {
    const units = unitsOf(told)
    expect(units.map(({ figures }) => figures)).toEqual([2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1])
    expect(units.map(({ unit }) => unit)).toContain(null)
  })
})
