import { describe, expect, test } from 'vitest'
import type { Edition } from '../schema.ts'
import { applied, bareEdition, edited } from './test-notes.ts'

const BARE = bareEdition(`# 湾区论坛开幕

11月26日上午，湾区论坛在广州开幕，主题是夜谈，由青鸟和白鹭社主办。市长李心出席，李心讲话。青鸟一直在做这件事，青鸟社也在做。2019年3月，小青上线，有18个站，18个都开了。

众人都说好的是“走一步看三步”，也有人问走一步看三步对不对。来的人里有阿财师傅，他讲了《夜路》。

# 夜里的茶会

阿财在三棵树下摆茶，三棵树下来了不少人。2019年3月，小青停过一次。

青鸟的人没有来。（李心）`)

const [OPENING, TEA] = BARE.articles.map(({ slug }) => slug)

const FOUND = edited(
  BARE,
  `add:
  - { person: 李心, title: 市长 }
  - person: 阿财
  - organisation: 青鸟
  - organisation: 青鸟社
  - { place: 三棵树下 }
  - { system: 小青, kind: app }
  - { phrase: 走一步看三步 }
  - { figure: 18个, quote: 有18个站, value: 18, unit: 个 }
  - { figure: 18个, quote: 18个都开了, value: 18, unit: 个 }
  - { date: 2019年3月, from: 2019-03-01, to: 2019-03-31, precision: month, quote: 2019年3月，小青上线 }
  - { date: 2019年3月, from: 2019-03-01, to: 2019-03-31, precision: month, quote: 2019年3月，小青停 }
  - { event: 湾区论坛, kind: summit, date: 2021-11-26, place: 广州, quote: 11月26日上午，湾区论坛在广州开幕 }
  - { forum: 夜谈, kind: parallel, status: reported, quote: 主题是夜谈 }
  - { event: 摆茶, kind: forum, partOf: 湾区论坛, forum: 夜谈, quote: 阿财在三棵树下摆茶 }
  - { speaker: 李心, forum: 夜谈, quote: 李心讲话 }
  - { speaker: 阿财, forum: 夜谈, talk: 夜路, quote: 有阿财师傅，他讲了《夜路》 }
`,
)

const named = <Item extends { name: string }>(items: Item[], wanted: string) => {
  const found = items.find(({ name }) => name === wanted)
  if (!found) throw new Error(`nothing is named ${wanted}`)
  return found
}
const placesOf = ({ evidence }: Pick<Edition['people'][number], 'evidence'>) =>
  evidence.map(({ article, paragraph, start }) => [article, paragraph, start])

describe('what no rule sees is added', () => {
  test('a name wherever it stands by itself, but in no credit and no longer name', () => {
    expect(placesOf(named(FOUND.organisations, '青鸟'))).toEqual([
      [OPENING, 'p1', 26],
      [OPENING, 'p1', 47],
      [TEA, 'p2', 0],
    ])
    expect(named(FOUND.people, '李心').evidence).toHaveLength(2)
    expect(named(FOUND.systems, '小青')).toMatchObject({ kind: 'app', origin: 'editor' })
  })

  test('a name only in the words that are quoted, or only in one article', () => {
    const quoted = edited(BARE, 'add:\n  - { place: 三棵树下, quote: 三棵树下来了 }')
    expect(placesOf(named(quoted.places, '三棵树下'))).toEqual([[TEA, 'p1', 10]])
    const inArticle = edited(BARE, 'add:\n  - { organisation: 青鸟, article: 夜里 }')
    expect(placesOf(named(inArticle.organisations, '青鸟'))).toEqual([[TEA, 'p2', 0]])
    const twice = edited(BARE, 'add:\n  - { place: 夜, quote: [是夜谈, 《夜路》] }')
    expect(named(twice.places, '夜').evidence).toHaveLength(2)
  })

  test('a name that takes over from what a rule took for names in it', () => {
    const found = edited(
      BARE,
      'add:\n  - organisation: 白鹭\n  - { place: 青鸟社 }\n  - { place: 青鸟 }',
    )
    const { organisations, places } = edited(found, 'add:\n  - organisation: 青鸟和白鹭社')
    expect(organisations.map(({ name }) => name)).toEqual(['青鸟和白鹭社'])
    expect(named(places, '青鸟').evidence).toHaveLength(2)
    expect(named(places, '青鸟社').evidence).toHaveLength(1)
  })

  test('a person with the title before or after the name', () => {
    expect(named(FOUND.people, '李心').titles).toMatchObject([
      { title: '市长', evidence: { quote: '李心' } },
    ])
    const after = edited(BARE, 'add:\n  - { person: 阿财, title: 师傅 }')
    expect(named(after.people, '阿财').titles).toMatchObject([
      { title: '师傅', evidence: { article: OPENING } },
    ])
  })

  test('a set phrase where it stands in quotation marks', () => {
    expect(FOUND.phrases).toMatchObject([
      { id: 'q1', text: '走一步看三步', evidence: [{ article: OPENING, paragraph: 'p2' }] },
    ])
  })

  test('a figure with what it measures, the nearest in its sentence', () => {
    const { figures } = edited(
      BARE,
      'add:\n  - { figure: 18个, quote: 18个都开了, value: 18, unit: 个, bound: about, measures: 站 }',
    )
    expect(figures).toMatchObject([
      { id: 'f1', value: 18, upTo: null, unit: '个', bound: 'about', measures: { quote: '站' } },
    ])
  })

  test('dates and figures in the order of the page, each with its id', () => {
    expect(FOUND.datedFacts.map(({ id, evidence }) => [id, evidence.article])).toEqual([
      ['d1', OPENING],
      ['d2', TEA],
    ])
    expect(FOUND.figures.map(({ id }) => id)).toEqual(['f1', 'f2'])
  })

  test('an event, part of another, told of at a forum', () => {
    const whole = named(FOUND.events, '湾区论坛')
    const part = named(FOUND.events, '摆茶')
    const forum = named(FOUND.forums, '夜谈')
    expect(whole).toMatchObject({ articles: [OPENING], basis: 'stated', origin: 'editor' })
    expect(part).toMatchObject({ partOf: whole.id, forum: forum.slug, articles: [TEA], date: null })
    expect(forum).toMatchObject({ event: part.id, articles: [OPENING, TEA], origin: 'editor' })
  })

  test('a speaker, in the order of the text', () => {
    expect(named(FOUND.forums, '夜谈').speakers).toMatchObject([
      { name: '李心', title: '市长', talk: null, origin: 'editor' },
      { name: '阿财', title: null, talk: '夜路' },
    ])
  })

  test('an address that is asked for, or one that no other has', () => {
    const entry = 'add:\n  - { event: 摆茶, kind: meeting, quote: 在三棵树下摆茶 }'
    expect(edited(BARE, `${entry}\nslugs:\n  - { event: 摆茶, slug: cha }`).events).toMatchObject([
      { id: 'cha' },
    ])
    const taken = { ...named(FOUND.events, '湾区论坛'), id: named(FOUND.events, '摆茶').id }
    const { events } = edited({ ...BARE, events: [taken] }, entry)
    expect(new Set(events.map(({ id }) => id)).size).toBe(2)
  })

  test('and what a rule sees too is not added again, but said', () => {
    for (const entry of [
      'organisation: 青鸟',
      'figure: 18个, quote: 有18个站',
      'date: 2019年3月, from: 2019-03-01, precision: day, quote: 2019年3月，小青上线',
      'event: 湾区论坛, kind: summit, quote: 湾区论坛在广州开幕',
      'forum: 夜谈, kind: parallel, status: reported, quote: 主题是夜谈',
      'speaker: 李心, forum: 夜谈, quote: 李心讲话',
    ]) {
      const { edition, warnings } = applied(FOUND, `add:\n  - { ${entry} }`)
      expect(warnings).toEqual([
        expect.stringMatching(/^a\.notes\.yaml:2: the .* is known without this entry/),
      ])
      expect({ ...edition, changes: FOUND.changes }).toEqual(FOUND)
    }
  })

  test('places that a rule misses join the name that it finds', () => {
    const found = edited(BARE, 'add:\n  - { organisation: 青鸟, quote: 青鸟和白鹭社 }')
    const { organisations } = edited(found, 'add:\n  - organisation: 青鸟\n')
    expect(placesOf(named(organisations, '青鸟'))).toHaveLength(4)
  })
})

describe('what a rule finds wrongly is removed', () => {
  test.each([
    ['{ organisation: 青鸟, why: 鸟 }', 'organisations'],
    ['{ place: 三棵树下, why: 树 }', 'places'],
    ['{ system: 小青, why: 青 }', 'systems'],
    ['{ phrase: 走一步看三步, why: 话 }', 'phrases'],
    ['{ figure: 18个, quote: 有18个站, why: 数 }', 'figures'],
    ['{ date: 2019年3月, article: 夜里, why: 日 }', 'datedFacts'],
    ['{ event: 摆茶, why: 事 }', 'events'],
    ['{ forum: 夜谈, why: 坛 }', 'forums'],
    ['{ person: 阿财, why: 人 }', 'people'],
  ] as const)('%s', (entry, list) => {
    const less = edited(FOUND, `remove:\n  - ${entry}`)
    expect(less[list]).toHaveLength(FOUND[list].length - 1)
    expect(less.changes).toMatchObject([{ action: 'removed', why: expect.any(String) }])
  })

  test('a name only where it is meant', () => {
    const less = edited(FOUND, 'remove:\n  - { organisation: 青鸟, quote: 青鸟的人, why: 鸟 }')
    expect(named(less.organisations, '青鸟').evidence).toHaveLength(2)
    const { people } = edited(FOUND, 'remove:\n  - { person: 李心, quote: 市长李心, why: 人 }')
    expect(named(people, '李心')).toMatchObject({ titles: [], evidence: [{ quote: '李心' }] })
  })

  test('what hung on it hangs on nothing', () => {
    const events = edited(FOUND, 'remove:\n  - { event: 湾区论坛, why: 事 }').events
    expect(named(events, '摆茶').partOf).toBeNull()
    expect(edited(FOUND, 'remove:\n  - { event: 摆茶, why: 事 }').forums).toMatchObject([
      { event: null },
    ])
    expect(
      named(edited(FOUND, 'remove:\n  - { forum: 夜谈, why: 坛 }').events, '摆茶').forum,
    ).toBeNull()
    const speakersAfter = (entry: string) =>
      edited(FOUND, `remove:\n  - { ${entry} }`).forums.flatMap(({ speakers }) =>
        speakers.map(({ name }) => name),
      )
    expect(speakersAfter('person: 李心, why: 人')).toEqual(['阿财'])
    expect(speakersAfter('speaker: 阿财, forum: 夜谈, why: 没讲')).toEqual(['李心'])
  })

  test('before anything is added, so that the right takes the place of the wrong', () => {
    const { organisations } = edited(
      FOUND,
      'remove:\n  - { organisation: 青鸟社, why: 错 }\nadd:\n  - organisation: 白鹭社',
    )
    expect(organisations.map(({ name }) => name)).toEqual(['青鸟', '白鹭社'])
  })
})

describe('what a rule says of a finding is corrected', () => {
  test('an event, whose evidence then holds the words that say so', () => {
    const { events, changes } = edited(
      FOUND,
      `correct:
  - event: 湾区论坛
    theme: 夜谈
    hosts: [青鸟, 白鹭社]
    period: morning
    place: null
    quote: [11月26日上午，湾区论坛在广州开幕，主题是夜谈, 由青鸟和白鹭社主办]
    why: 主题与主办`,
    )
    const event = named(events, '湾区论坛')
    expect(event).toMatchObject({
      theme: '夜谈',
      hosts: ['青鸟', '白鹭社'],
      period: 'morning',
      place: null,
      date: '2021-11-26',
    })
    expect(event.evidence.at(-1)?.quote).toBe('由青鸟和白鹭社主办')
    expect(changes).toMatchObject([
      {
        action: 'corrected',
        name: '湾区论坛',
        fields: ['period', 'place', 'theme', 'hosts'],
        why: '主题与主办',
      },
    ])
  })

  test('a forum and who speaks there', () => {
    const [forum] = edited(
      FOUND,
      `correct:
  - { forum: 夜谈, theme: 走一步看三步, status: announced, quote: 好的是“走一步看三步” }
  - { speaker: 阿财, forum: 夜谈, title: 师傅, talk: null, quote: 来的人里有阿财师傅 }`,
    ).forums
    expect(forum).toMatchObject({
      theme: '走一步看三步',
      status: 'announced',
      speakers: [{ name: '李心' }, { name: '阿财', title: '师傅', talk: null }],
    })
  })

  test('a title, at the name and beside the speaker', () => {
    const right = edited(FOUND, 'correct:\n  - { person: 李心, title: 长, quote: 市长李心出席 }')
    expect(named(right.people, '李心').titles).toMatchObject([{ title: '长' }])
    expect(right.forums).toMatchObject([{ speakers: [{ name: '李心', title: '长' }, {}] }])
  })

  test('what kind of place or system', () => {
    const { places, systems } = edited(
      FOUND,
      `correct:
  - { place: 三棵树下, kind: venue, quote: 在三棵树下摆茶 }
  - { system: 小青, kind: platform, quote: 小青上线 }`,
    )
    expect([places, systems]).toMatchObject([[{ kind: 'venue' }], [{ kind: 'platform' }]])
  })

  test('a figure and a date, the one that is quoted', () => {
    const { figures, datedFacts } = edited(
      FOUND,
      `correct:
  - { figure: 18个, measures: 站, bound: over, quote: 有18个站 }
  - { date: 2019年3月, to: 2019-04-01, precision: range, quote: 2019年3月，小青停 }`,
    )
    expect(figures).toMatchObject([
      { measures: { quote: '站' }, bound: 'over' },
      { bound: 'exact' },
    ])
    expect(datedFacts).toMatchObject([{ to: '2019-03-31' }, { to: '2019-04-01' }])
  })

  test('when and where an article says it was, and who is credited how', () => {
    const { articles } = edited(
      BARE,
      `correct:
  - { dateline: 湾区, place: null, venue: 广州, period: null, quote: 在广州开幕 }
  - { byline: 李心, role: office, quote: （李心） }`,
    )
    expect(articles).toMatchObject([
      { dateline: { place: null, venue: '广州', period: null, date: '2021-11-26' } },
      { bylines: [{ name: '李心', role: 'office' }] },
    ])
  })

  test('a day, only with what is printed of it', () => {
    const of = (date: string, quote: string) =>
      applied(BARE, `correct:\n  - { dateline: 湾区, date: ${date}, quote: ${quote} }`)
    expect(of('2020-11-26', '11月26日上午').edition.articles[0]?.dateline).toMatchObject({
      date: '2020-11-26',
      partialDate: '--11-26',
      year: 'inferred',
    })
    expect(of('2021-11-27', '11月26日上午').problems).toEqual([
      'a.notes.yaml:2: the quote does not print the day 2021-11-27; quote it, or say basis: inferred',
    ])
  })
})

describe('a change without ground is refused at its line', () => {
  test.each([
    ['add:\n  - { organisation: 无此 }', '「无此」 is not printed in any article'],
    ['add:\n  - { organisation: 白鹭, article: 夜里 }', 'not printed in article 「夜里」'],
    ['add:\n  - { organisation: 白鹭, article: 无此 }', 'no headline begins with 「无此」'],
    ['add:\n  - { organisation: 白鹭, quote: 市长李心 }', 'does not hold 「白鹭」'],
    [
      'add:\n  - { organisation: 白鹭, quote: 无此话 }',
      'quote not found in any article: 「无此话」',
    ],
    ['add:\n  - { place: 树, quote: 三棵树 }', '「三棵树」 stands in several places'],
    ['add:\n  - { phrase: 阿财 }', '「阿财」 stands nowhere in quotation marks'],
    ['add:\n  - { person: 阿财, title: 市长 }', '「市长」 stands nowhere beside 「阿财」'],
    ['add:\n  - { figure: 一次, quote: 小青停过一次 }', 'comes to is not clear; expected a value'],
    ['add:\n  - { figure: 两次, value: 2, quote: 停过一次 }', 'the quote does not hold 「两次」'],
    [
      'add:\n  - { figure: 18个, value: 18, measures: 路, quote: 有18个站 }',
      '「路」 does not stand in the sentence of 「18个」',
    ],
    [
      'add:\n  - { date: 3月, from: 2019-03-02, to: 2019-03-01, precision: day, quote: 3月，小青上 }',
      'from 2019-03-02 is after to 2019-03-01',
    ],
    [
      'add:\n  - { date: 3月, from: 2019-02-30, precision: day, quote: 3月，小青上 }',
      'add.0.from: ',
    ],
    [
      'add:\n  - { event: 摆茶, kind: meeting, venue: 茶馆, quote: 三棵树下摆茶 }',
      'the quote does not hold 「茶馆」',
    ],
    [
      'add:\n  - { event: 摆茶, kind: meeting, date: 2021-11-26, quote: 三棵树下摆茶 }',
      'the quote does not print the day 2021-11-26',
    ],
    [
      'add:\n  - { event: 摆茶, kind: meeting, partOf: 无此, quote: 三棵树下摆茶 }',
      'no event is named 「无此」',
    ],
    ['add:\n  - { speaker: 阿财, forum: 无此, quote: 阿财师傅 }', 'no forum is named 「无此」'],
    ['add:\n  - { quote: 阿财, person: 阿财 }', 'expected an entry that begins with person, '],
    ['add:\n  - 阿财', 'add.0: '],
    ['add:\n  - { person: 7 }', 'add.0: '],
    ['add:\n  - { person: 阿财, outside: true }', 'unknown key outside; what rests on'],
    ['add:\n  - { __proto__: 阿财 }', 'expected an entry that begins with person, '],
    [
      'remove:\n  - { organisation: 白鹭社, why: 错 }',
      'nothing to remove: no organisation 「白鹭社」',
    ],
    ['remove:\n  - { figure: 3个, why: 错 }', 'nothing to remove: no figure 「3个」 was found'],
    ['remove:\n  - { event: 无此, why: 错 }', 'no event is named 「无此」'],
    ['remove:\n  - { organisation: 青鸟 }', 'remove.0.why: '],
    ['correct:\n  - { event: 无此, theme: 夜谈, quote: 夜谈 }', 'no event is named 「无此」'],
    [
      'correct:\n  - { event: 摆茶, quote: 夜谈 }',
      'nothing to correct: expected at least one field',
    ],
    [
      'correct:\n  - { person: 李心, title: 师傅, quote: 阿财师傅 }',
      'no person 「李心」 was found in',
    ],
    [
      'correct:\n  - { person: 阿财, title: 师傅, outside: true, quote: 阿财师傅 }',
      'unknown key outside',
    ],
    [
      'correct:\n  - { dateline: 无此, place: 广州, quote: 广州 }',
      'no headline begins with 「无此」',
    ],
  ])('%j', (notes, problem) => {
    const { problems } = applied(BARE, notes)
    expect(problems).toEqual([expect.stringContaining(problem)])
    expect(problems[0]).toMatch(/^a\.notes\.yaml:2: /)
  })

  test('a title that the quote does not print', () => {
    const entry = 'correct:\n  - { person: 李心, title: 镇长, quote: 市长李心 }'
    expect(applied(FOUND, entry).problems).toEqual([
      'a.notes.yaml:2: the quote does not hold 「镇长」',
    ])
  })

  test('a figure found twice must be told apart', () => {
    expect(applied(FOUND, 'remove:\n  - { figure: 18个, why: 数 }').problems).toEqual([
      'a.notes.yaml:2: the figure 「18个」 was found several times; quote one',
    ])
  })
})
