import { describe, expect, it } from 'vitest'
import { cutSource } from './cut-source.ts'
import { SeedError, type Diagnostic } from './diagnostics.ts'
import { readLibrary } from './read-library.ts'

const FILE = 'archive/gazette.jsonl'

const source = (text: string, file = FILE) => ({ file, text, sha256: '0'.repeat(64), notes: null })
const linesOf = (records: unknown[]) =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')

function read(records: unknown[], file = FILE) {
  const { library, warnings } = readLibrary([source(linesOf(records), file)])
  const [edition] = library.editions
  if (!edition) throw new Error('one edition')
  return { edition, articles: edition.articles, warnings }
}

function problemsOf(...records: unknown[]): Diagnostic[] {
  try {
    readLibrary([source(linesOf(records))])
  } catch (error) {
    if (error instanceof SeedError) return error.diagnostics
    throw error
  }
  return []
}

const plain = { id: '1', title: '标题', body: '正文。' }

describe('a record', () => {
  it('is an article with the paragraphs of its body, whatever they look like', () => {
    const body = '# 不是标题\n第一段没有写完\r\n　　接着的是第二段。\n\n---\n图为会场。 张三 摄'
    const { articles, edition } = read([plain, { id: 'b', title: '二', body, section: '要闻' }])
    expect(articles[1]).toMatchObject({
      headline: '二',
      section: '要闻',
      kicker: null,
      source: { firstLine: 2, lastLine: 2, record: 'b' },
    })
    expect(articles[1]?.paragraphs.map(({ text, seams, lines }) => [text, seams, lines])).toEqual(
      ['# 不是标题', '第一段没有写完', '接着的是第二段。', '---', '图为会场。 张三 摄'].map(
        (text) => [text, [], [2, 2]],
      ),
    )
    expect(edition.captions).toEqual([])
    expect(edition).toMatchObject({ id: 'gazette', title: 'gazette', source: { lines: 2 } })
  })

  it('states the day of its article, and the year of a day that the article prints', () => {
    const date = '2019-12-31'
    const { articles, edition } = read([
      { ...plain, date },
      { ...plain, id: '2', date, body: '12月31日下午，花城论坛在广州举行。' },
      { ...plain, id: '3', date, body: '1月1日上午，鹏城会议在深圳举行。今年3月动工。' },
      { ...plain, id: '4', body: '12月31日下午，渔女年会在珠海举行。2003年，他来了。' },
      { ...plain, id: '5', body: '12月30日下午，揭牌仪式在中山举行。今年3月动工。', date: null },
    ])
    const stated = { date, partialDate: '--12-31', year: 'stated' }
    expect(articles.map(({ dateline }) => dateline)).toMatchObject([
      { ...stated, period: null, evidence: [] },
      { ...stated, period: 'afternoon', place: '广州', evidence: [{ quote: '12月31日下午' }, {}] },
      { ...stated, period: null, place: '深圳', evidence: [{ quote: '深圳' }] },
      { date: '2003-12-31', year: 'inferred', period: 'afternoon' },
      { date: null, partialDate: '--12-30', year: null },
    ])
    expect(edition.events.map((event) => event.date)).toEqual([
      '2019-12-31',
      '2020-01-01',
      '2003-12-31',
      null,
    ])
    expect(edition.datedFacts.map(({ printed, from }) => [printed, from])).toEqual([
      ['1月1日', '2020-01-01'],
      ['今年3月', '2019-03-01'],
      ['2003年', '2003-01-01'],
    ])
  })

  it('credits its author, who stands in no paragraph, before those who are printed', () => {
    const byline = (author: string, body = '正文。') =>
      read([{ ...plain, author, body }]).articles[0]?.bylines.map(({ name, role, evidence }) => [
        name,
        role,
        evidence?.quote ?? null,
      ])
    expect(byline('吴哲 李凤祥')).toEqual([
      ['吴哲', null, null],
      ['李凤祥', null, null],
    ])
    expect(byline('记者 张三、通讯员 李四')).toEqual([
      ['张三', 'reporter', null],
      ['李四', 'correspondent', null],
    ])
    expect(byline('Mary Ann Smith')).toEqual([['Mary Ann Smith', null, null]])
    expect(byline('Smith, Mary (ed.)')).toEqual([['Smith, Mary (ed.)', null, null]])
    expect(byline('上海市人大常委会')).toEqual([['上海市人大常委会', 'office', null]])
    expect(byline('吴哲', '正文。（吴哲 李凤祥）')).toEqual([
      ['吴哲', null, '吴哲'],
      ['李凤祥', null, '李凤祥'],
    ])
    expect(byline(' ')).toEqual([])
  })

  it('may leave out or null what it does not know, and name its id by a number', () => {
    const { articles, warnings } = read([
      { id: 12345678901, title: '标题', body: '正文。', date: '', section: null, author: null },
    ])
    expect(articles).toMatchObject([
      { section: null, bylines: [], dateline: { date: null }, source: { record: '12345678901' } },
    ])
    expect(warnings).toEqual([])
  })

  it('keeps a title of two lines on one, and reads a time after its day', () => {
    const { articles } = read([{ ...plain, title: ' 上\n下 ', date: '2021-11-26T08:00:00+08:00' }])
    expect(articles).toMatchObject([{ headline: '上 下', dateline: { date: '2021-11-26' } }])
  })

  it('has an address of its own, beside equal ones of its file and of a page', () => {
    const records = Array.from({ length: 13 }, (_, index) => ({ ...plain, id: `${index}` }))
    const page = source(Array.from({ length: 13 }, () => '# 标题\n正文。\n').join(''), 'page.txt')
    const slugs = (order: unknown[]) => {
      const { library } = readLibrary([source(linesOf(order)), page])
      return new Map(
        library.editions.flatMap(({ id, articles }) =>
          articles.map((each, index) => [`${id} ${each.source.record ?? index}`, each.slug]),
        ),
      )
    }
    const forward = slugs(records)
    expect(new Set(forward.values()).size).toBe(26)
    expect([...forward.values()].every((slug) => slug.startsWith('biao-ti-'))).toBe(true)
    const backward = slugs(records.toReversed())
    for (const [key, slug] of forward) expect(backward.get(key)).toBe(slug)
  })
})

describe('the ledger of records', () => {
  it.each([
    ['as JSON.stringify writes', JSON.stringify(plain)],
    [
      'escaped',
      '{"id":"\\u0031","title":"\\u6807\\"\\/","body":"\\n甲\\n\\n\\t乙\\ud83d\\ude00 "}',
    ],
    ['with blanks', '\uFEFF \t{ "id" : 1 , "title" : "题" ,"body":"文"  } \r\n\r\n　\n'],
    [
      'with what is not read',
      '{"id":"1","x":{"a":["}",1]},"title":"题","body":"","y":null,"z":-1e3}',
    ],
  ])('accounts for every character: %s', (_, text) => {
    const { library } = readLibrary([source(text)])
    const [edition] = library.editions
    if (!edition) throw new Error('one edition')
    const { ledger, articles } = edition
    const sum = (kind: string) => ledger.entries.find((each) => each.kind === kind)?.characters ?? 0
    expect(ledger.characters).toBe(text.length)
    expect(ledger.entries.reduce((total, { characters }) => total + characters, 0)).toBe(
      text.length,
    )
    const shown = articles.flatMap(({ paragraphs }) => paragraphs.map((each) => each.text)).join('')
    expect(sum('paragraph')).toBe(shown.length)
    expect(sum('headline')).toBe(articles.map(({ headline }) => headline).join('').length)
    expect(sum('record-id')).toBe(1)
  })

  it('tells where each field went', () => {
    const record = { ...plain, date: '2021-11-26', section: '要闻', author: '吴哲', tags: ['数字'] }
    const { edition, warnings } = read([record])
    const kinds = Object.fromEntries(
      edition.ledger.entries.map(({ kind, characters }) => [kind, characters]),
    )
    expect(kinds).toEqual({
      section: 2,
      headline: 2,
      paragraph: 3,
      date: 10,
      byline: 2,
      'record-id': 1,
      'record-mark': JSON.stringify(record).length - 20 - JSON.stringify(['数字']).length,
      'unread-field': JSON.stringify(['数字']).length,
    })
    expect(warnings).toMatchObject([{ file: FILE, line: 1 }])
    expect(warnings[0]?.problem).toMatch(/^the key "tags" is not read; expected id, title, body/)
  })
})

describe('what is wrong with records', () => {
  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{"id": "1", "title": }', /^not JSON; expected on each line a record/],
    ['a cut line', '{"id": "1", "title": "标', /^not JSON; expected/],
    ['a list', '["1"]', /^JSON, but no object; expected/],
    ['a word', '"标题"', /^JSON, but no object; expected/],
    ['nothing', 'null', /^JSON, but no object; expected/],
    [
      'no title',
      { id: '1', body: '文', name: '题' },
      /^no "title".*has "id", "body", "name"\); exp/,
    ],
    ['a null title', { ...plain, title: null }, /^no "title" in the record/],
    ['no body', { id: '1', title: '题' }, /^no "body" in the record/],
    ['no id', { title: '题', body: '文' }, /^no "id" in the record/],
    ['a blank id', { ...plain, id: ' ' }, /^the id is blank; expected words/],
    ['a title of another type', { ...plain, title: 7 }, /^title: expected text, found a number/],
    ['a body of parts', { ...plain, body: ['文'] }, /^body: expected text, found a list/],
    [
      'a section of another type',
      { ...plain, section: {} },
      /^section: expected text, found an obj/,
    ],
    ['an author of another type', { ...plain, author: true }, /^author: .*, found a boolean/],
    [
      'a day of no calendar',
      { ...plain, date: '2021-02-30' },
      /^date: "2021-02-30" is no day; expe/,
    ],
    ['a date in words', { ...plain, date: '11月26日' }, /^date: "11月26日" is no day; expected/],
    ['a control character', { ...plain, body: '正\u0007文' }, /^body: control character U\+0007/],
    [
      'half a character',
      { ...plain, title: '\ud83d' },
      /^title: half a character U\+D83D; expected/,
    ],
    ['a key twice', '{"id":"1","title":"甲","title":"乙","body":"文"}', /^"title" stands twice/],
  ])('%s is told with its line', (_, record, words) => {
    const problems = problemsOf(plain, '', record, plain)
    expect(problems).toMatchObject([{ file: FILE, line: 3 }])
    expect(problems[0]?.problem).toMatch(words)
  })

  it('is told of all of them at once', () => {
    expect(problemsOf('x', { id: 1 }, plain, []).map(({ line }) => line)).toEqual([1, 2, 2, 4])
  })

  it.each([['[\n{},\n{}\n]'], ['{\n"id": "1"\n}']])(
    'and of JSON over several lines %j but once',
    (text) => {
      expect(problemsOf(text)).toMatchObject([{ line: 1 }])
      expect(problemsOf(text)[0]?.problem).toMatch(
        /^JSON that goes on over several lines; expected/,
      )
    },
  )

  it.each(['', '\uFEFF\n \n'])('and of a file without any: %j', (text) => {
    expect(() => readLibrary([source(text)])).toThrow(`${FILE}: no record in this file; expected`)
  })

  it('does not hold for what is odd but whole: that is kept, with a warning', () => {
    const { articles, warnings } = read([
      plain,
      { ...plain, body: '另一篇。' },
      { ...plain, id: 'c', title: '' },
      { ...plain, id: 'd', body: ' ' },
      { ...plain, id: 'e', ['__proto__']: 1, constructor: 2 },
      { ...plain, id: 'f', constructor: 3 },
    ])
    expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([
      ['标题', 1],
      ['标题', 1],
      ['c', 1],
      ['标题', 0],
      ['标题', 1],
      ['标题', 1],
    ])
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(6)
    expect(warnings.map(({ line, problem }) => [line, problem.split(';')[0]])).toEqual([
      [2, 'the id 1 is that of line 1 too'],
      [3, 'the title is blank'],
      [4, 'the record d has no text in its body'],
      [5, 'the key "__proto__" is not read'],
      [5, 'the key "constructor" is not read (and in 1 more lines)'],
    ])
  })
})

describe('an archive of more records than an edition should have', () => {
  const records = Array.from({ length: 2001 }, (_, at) => ({
    id: `${at}`,
    title: `第${at}号工作推进会召开`,
    body: '江湾市园林局今天召开会议。市长罗立群表示，路要修好。',
  }))
  const sameId = { ...plain, id: '0', title: '重号' }
  const text = linesOf(records.toSpliced(300, 0, sameId))
  const { library, warnings } = readLibrary([source(text)])
  const { editions } = library

  it('is read in volumes that together hold all of it', () => {
    expect(editions).toHaveLength(11)
    expect(editions.map(({ id, title, articles }) => [id, title, articles.length])).toMatchObject({
      0: ['gazette-1', 'gazette 第1–200篇', 200],
      10: ['gazette-11', 'gazette 第2001–2002篇', 2],
    })
    const characters = editions.reduce((sum, { ledger }) => sum + ledger.characters, 0)
    expect(characters).toBe(text.length)
    expect(editions[1]?.source).toMatchObject({ lines: 200, volume: [201, 400] })
    expect(editions[1]?.articles[0]?.source).toMatchObject({ firstLine: 201, record: '200' })
  })

  it('has its addresses and its warnings as if it were one', () => {
    const slugs = editions.flatMap(({ articles }) => articles.map(({ slug }) => slug))
    const [event, ...events] = editions.flatMap(({ events: own }) => own.map(({ id }) => id))
    const people = editions.flatMap((edition) => edition.people.map(({ slug }) => slug))
    expect(new Set(slugs).size).toBe(2002)
    expect(new Set([event, ...events]).size).toBe(1 + events.length)
    expect(new Set(people)).toEqual(new Set(['luo-li-qun']))
    expect(warnings).toMatchObject([{ line: 301, problem: expect.stringContaining('line 1 too') }])
    expect(editions[1]?.warnings).toHaveLength(1)
    const alone = readLibrary([source(linesOf(records.slice(5, 6)))]).library.editions[0]
    expect(slugs).toContain(alone?.articles[0]?.slug)
  })

  it('stays whole when an editor has notes on it', () => {
    const { cuts } = cutSource(FILE, text, { whole: true })
    expect(cuts?.map(({ articles }) => articles.length)).toEqual([2002])
  })
})
