import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'
import type { Edition, Evidence } from './schema.ts'

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
it('reads the very bytes that were handed over', () => {
  expect(sha256).toBe('3ae74ccd632b73775a8c21e08cca1322ce11153418d7b0539a1382b698790479')
  expect(byRule.source).toEqual({ file, sha256, lines: 155 })
})

describe.each([
  ['by rule alone', byRule],
  ['with the editor’s notes', annotated],
])('the page text, %s', (_how, edition) => {
  it('has nine articles under the headlines that the page prints, in its order', () => {
    expect(edition.articles.map(({ headline }) => headline)).toEqual([
      '2021(第十六届)中国电子政务论坛暨首届数字政府建设峰会在穗召开',
      '马兴瑞出席2020年度审计查出问题整改工作电视电话会议 以扎实整改成效 助力全省经济社会平稳健康发展',
      '省政协召开专题协商会 发挥人民政协专门协商机构作用 持续为粤北地区发展建言献策',
      '打造在全国有影响力的理论研究阐释和传播交流高地 广东召开习近平新时代中国特色社会主义思想研究中心工作推进会',
      '广东如何打造新发展格局战略支点？ 省委党校举办学员论坛专题研讨',
      '粤数字财政系统全面上线以来 已累计支付3.67万亿元',
      '共建智慧新城市 共享数字新生活',
      '港澳盼与粤合作 加快数字化转型',
      '数字化城市建设 要增加安全板块',
    ])
  })

  it('has three kickers, one section over two articles and one subhead', () => {
    expect(
      edition.articles.map(({ kicker, section, subheads }) => [kicker, section, subheads]),
    ).toEqual([
      [null, null, ['李希王钦敏李书磊马兴瑞等出席开幕式']],
      [null, null, []],
      [null, null, []],
      [null, null, []],
      [null, null, []],
      [null, null, []],
      ['行业大咖畅谈智慧城市建设和发展', null, []],
      ['境内外嘉宾共议数字政府创新', '分论坛扫描', []],
      ['科技界和经济界大咖热议数字经济建设未来发展', '分论坛扫描', []],
    ])
  })

  it('mends thirteen column breaks and no other', () => {
    const seams = edition.articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        paragraph.seams.map(({ offset, afterLine, beforeLine }) => {
          const { text } = paragraph
          const words = `${text.slice(offset - 5, offset)}+${text.slice(offset, offset + 5)}`
          return `${afterLine}-${beforeLine} ${words}`
        }),
      ),
    )
    expect(seams).toEqual([
      '9-11 心的党中央+领导下，经',
      '13-15 持服务于国+家发展战略',
      '17-19 为推动高质+量发展、高',
      '23-25 坛将围绕近+年来我国数',
      '37-39 面对照审计+查找出的问',
      '49-51 域协调发展+战略更好贯',
      '69-71 用、推动揭+阳市高质量',
      '83-85 管理改革、+提高财政管',
      '89-91 方面，打造+智慧人事系',
      '103-105 士郭贺铨分+享了《5G',
      '109-111 ，对智慧城+市时空基础',
      '131-133 管理平台，+打破各部门',
      '149-151 随着数字经+济突飞猛进',
    ])
    expect(edition.articles.map(({ paragraphs }) => paragraphs.length)).toEqual([
      8, 4, 6, 2, 3, 5, 8, 6, 6,
    ])
  })

  it('sets the one caption aside, in no article’s body', () => {
    expect(edition.captions).toMatchObject([
      {
        id: 'c1',
        text: '现场展出的广东数字政府成果 羊城晚报记者 宋金峪 摄',
        credit: '羊城晚报记者 宋金峪',
        line: 77,
        after: articleAbout(edition, '学员论坛').slug,
      },
    ])
    const bodies = edition.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    expect(bodies.join('\n')).not.toContain('宋金峪')
  })

  it('credits eight articles as printed, and one to nobody', () => {
    expect(
      edition.articles.map(({ bylines }) => bylines.map(({ name, role }) => [name, role])),
    ).toEqual([
      [
        ['吴哲', null],
        ['李凤祥', null],
        ['符信', null],
      ],
      [
        ['吴哲', null],
        ['李凤祥', null],
        ['符信', null],
      ],
      [
        ['薛江华', null],
        ['蔡兆新', null],
        ['吴嘉楠', null],
      ],
      [],
      [
        ['丰西西', 'reporter'],
        ['江海鹰', 'correspondent'],
      ],
      [['唐珩', null]],
      [
        ['李焕坤', null],
        ['穆政教宣', 'office'],
      ],
      [['沈刘', null]],
      [['林曦', null]],
    ])
    expect(edition.articles.map(({ outlet }) => outlet)).toEqual(Array(9).fill('羊城晚报'))
  })

  it('dates eight articles 26 November with the year inferred, and the fiscal one not at all', () => {
    const day = ['--11-26', '2021-11-26', 'inferred']
    const none = [null, null, null]
    expect(
      edition.articles.map(({ dateline: { partialDate, date, year } }) => [
        partialDate,
        date,
        year,
      ]),
    ).toEqual([day, day, day, day, day, none, day, day, day])
    expect(edition.articles.map(({ dateline }) => dateline.period)).toEqual([
      null,
      null,
      'morning',
      null,
      'morning',
      null,
      null,
      'afternoon',
      null,
    ])
    expect(edition.issueDate).toBeNull()
    expect(edition.eventsDate).toBe('2021-11-26')
  })

  it('says where, only as far as it is printed', () => {
    expect(edition.articles.map(({ dateline: { place, venue } }) => [place, venue])).toEqual([
      ['广州', null],
      [null, null],
      ['广州', null],
      ['广州', null],
      [null, null],
      [null, null],
      ['广州市', '广州市琶洲南丰国际会展中心'],
      [null, null],
      ['广州', '广州香格里拉大酒店'],
    ])
  })

  it('finds every quote where its evidence says it stands', () => {
    const all = evidenceIn(edition)
    expect(all.length).toBeGreaterThan(150)
    for (const { article, paragraph, start, end, quote } of all) {
      const text = edition.articles
        .find(({ slug }) => slug === article)
        ?.paragraphs.find(({ id }) => id === paragraph)?.text
      expect(text?.slice(start, end)).toBe(quote)
    }
  })
})

function evidenceIn(edition: Edition): Evidence[] {
  return [
    ...edition.articles.flatMap(({ bylines, dateline }) => [
      ...bylines.flatMap(({ evidence }) => evidence ?? []),
      ...dateline.evidence,
    ]),
    ...[...edition.events, ...edition.forums, ...edition.people].flatMap(
      ({ evidence }) => evidence,
    ),
    ...edition.forums.flatMap(({ mentionedIn, speakers }) => [
      ...mentionedIn,
      ...speakers.map(({ evidence }) => evidence),
    ]),
    ...edition.people.flatMap(({ titles }) => titles.map(({ evidence }) => evidence)),
    ...[...edition.datedFacts, ...edition.notes].map(({ evidence }) => evidence),
  ]
}
