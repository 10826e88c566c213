import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SeedError } from './diagnostics.ts'
import { readLibrary } from './read-library.ts'
import type { Edition, Paragraph } from './schema.ts'

const file = 'seeds/yangcheng-evening-news-2021-11-26.txt'
const seed = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

/** Null when the text was refused, in words that name the file and a line. */
function read(text: string): Edition | null {
  try {
    const { library } = readLibrary([{ file, text, sha256: '0'.repeat(64), notes: null }])
    return library.editions[0] ?? null
  } catch (error) {
    if (!(error instanceof SeedError)) throw error
    expect(error.diagnostics.length).toBeGreaterThan(0)
    for (const { file: named, line, problem } of error.diagnostics) {
      expect(named).toBe(file)
      expect(problem).not.toBe('')
      if (line === null) expect(problem).toContain('no article')
    }
    return null
  }
}

const linesOf = (text: string) => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
const solid = (text: string) => text.replace(/\s/g, '')
const isRule = (line: string) => /^([-_*=—─]){3,}$/.test(solid(line))

/**
 * Writes down what an edition shows line by line, and asks for every line of the source in it. It
 * shares nothing with the ledger: a heading must be shown as one, a body line in its paragraph.
 */
function expectNothingLost(text: string, edition: Edition) {
  const headings = edition.articles.flatMap(({ section, kicker, headline, subheads }) => [
    section ?? '',
    kicker ?? '',
    headline,
    ...subheads,
  ])
  const sourceLines = linesOf(text)
  const isMarked = ({ kind, lines: [line] }: Paragraph) =>
    kind === 'crosshead' && sourceLines[line - 1]?.trim().startsWith('#')
  const paragraphs = edition.articles.flatMap((article) => article.paragraphs)
  const marked = paragraphs.filter(isMarked).map((crosshead) => crosshead.text)
  const shown = new Set([...headings, ...marked].map(solid))
  const captions = edition.captions.map((caption) => caption.text)
  const bodies = paragraphs.filter((paragraph) => !isMarked(paragraph))

  const sourceBody: string[] = []
  const sourceCaptions: string[] = []
  sourceLines.forEach((line, index) => {
    if (solid(line) === '' || isRule(line)) return
    if (line.trim().startsWith('#')) {
      expect(shown).toContain(solid(line.trim().replace(/^#+/, '')))
    } else if (edition.captions.some((caption) => caption.line === index + 1)) {
      sourceCaptions.push(line.trim())
    } else sourceBody.push(line)
  })
  expect(captions).toEqual(sourceCaptions)
  expect(solid(bodies.map((paragraph) => paragraph.text).join(''))).toBe(solid(sourceBody.join('')))
}

function expectHeadlinesInOrder(text: string, edition: Edition) {
  const printed = linesOf(text)
    .filter((line) => line.trim().startsWith('#'))
    .map((line) => solid(line.trim().replace(/^#+/, '')))
  let from = 0
  for (const { headline } of edition.articles) {
    const at = printed.indexOf(solid(headline), from)
    expect(at).toBeGreaterThanOrEqual(from)
    from = at + 1
  }
}

function expectExactJoins(text: string, edition: Edition) {
  const lines = linesOf(text)
  for (const { kind, text: whole, seams, lines: span } of edition.articles.flatMap(
    ({ paragraphs }) => paragraphs,
  )) {
    const mark = kind === 'crosshead' ? /^#+\s*/u : /^/u
    const cuts = [0, ...seams.map(({ offset }) => offset), whole.length]
    const starts = [span[0], ...seams.map(({ beforeLine }) => beforeLine)]
    starts.forEach((line, index) => {
      const part = whole.slice(cuts[index], cuts[index + 1])
      expect(part.trim()).toBe(lines[line - 1]?.trim().replace(mark, ''))
    })
    expect(span[1]).toBe(starts.at(-1))
  }
}

function expectLedgerToAddUp(text: string, { ledger, articles }: Edition) {
  expect(ledger.characters).toBe(text.length)
  const sum = (kinds?: string[]) =>
    ledger.entries
      .filter(({ kind }) => !kinds || kinds.includes(kind))
      .reduce((total, { characters }) => total + characters, 0)
  expect(sum()).toBe(text.length)
  const lines = linesOf(text).map((line) => line.trim())
  const marks = lines.reduce((total, line) => total + (/^#+\s*/.exec(line)?.[0].length ?? 0), 0)
  expect(sum(['heading-mark'])).toBe(marks)
  expect(
    sum(['paragraph', 'caption', 'rule', 'section', 'kicker', 'headline', 'subhead', 'crosshead']),
  ).toBe(lines.reduce((total, line) => total + line.length, 0) - marks)
  expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length)
}

function expectWhole(text: string) {
  const edition = read(text)
  if (!edition) return false
  expectNothingLost(text, edition)
  expectHeadlinesInOrder(text, edition)
  expectExactJoins(text, edition)
  expectLedgerToAddUp(text, edition)
  return true
}

const seedLines = seed.split('\n')

type Edit = { at: number; how: number; where: number }
const edits = fc.array(
  fc.record({ at: fc.nat(seedLines.length - 1), how: fc.nat(9), where: fc.nat(400) }),
  { maxLength: 12 },
)

function mutate(lines: string[], { at, how, where }: Edit): string[] {
  const line = lines[at] ?? ''
  const cut = where % (line.length + 1)
  const [head, tail] = [line.slice(0, cut), line.slice(cut)]
  const other = where % lines.length
  const changed = [
    [],
    [head, tail],
    [head, '', '　', tail],
    [`　　${line}　`],
    [`${line}\r`],
    [`#${line}`],
    [line.replace(/^#/, '')],
    [line, '---', line],
    [`${line} 本报记者 张三 摄`],
    [`${head}${'　 \t'.charAt(where % 3)}${tail}`],
  ][how] ?? [line]
  const next = lines.toSpliced(at, 1, ...changed)
  return where % 7 === 0 ? next.toSpliced(other, 0, ...next.splice(at, 1)) : next
}

describe('nothing of a source is lost', { timeout: 60_000 }, () => {
  it('in the seed as it is', () => {
    expect(expectWhole(seed)).toBe(true)
    expect(expectWhole(`\uFEFF${seed.replaceAll('\n', '\r\n')}`)).toBe(true)
    expect(expectWhole(seed.replaceAll('\n', '\r'))).toBe(true)
  })

  it('however the seed is cut, shuffled, indented and relevelled', () => {
    let wholes = 0
    fc.assert(
      fc.property(edits, (list) => {
        if (expectWhole(list.reduce(mutate, seedLines).join('\n'))) wholes += 1
      }),
      { numRuns: 60 },
    )
    expect(wholes).toBeGreaterThan(20)
  })

  it('whatever the order of the lines', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(seedLines, { minLength: 1 }),
        (lines) => void expectWhole(`# 第一条\n${lines.join('\n')}`),
      ),
      { numRuns: 20 },
    )
  })

  it('in texts made of the pieces that the rules look for', () => {
    const piece = fc.constantFrom(
      ...['# ', '## ', '###', '#', '\n', '\r\n', '\r', '\n\n', '　', ' ', '\t', '---', '***'],
      ...['。', '，', '：', '；', '“', '”', '《', '》', '（', '）', '——', '、', '……', '.', '!'],
      ...[
        '羊城晚报讯 ',
        '11月26日',
        '12月31日上午',
        '2022年',
        '在广州举行',
        '于召开',
        '论坛',
        '会议',
      ],
      ...[
        '记者',
        '通讯员',
        '报道：',
        '（记者 张三）',
        '张三 摄',
        '供图',
        '图为',
        '市长',
        '欧阳修',
        '主办的',
      ],
      ...[
        '专题论坛涵盖“甲”“乙”',
        '出席开幕式',
        '开幕式前，嘉宾参观了成果展。',
        '表示',
        '分享了《数》',
      ],
      ...[
        'a',
        'Bc',
        '1',
        '一、',
        '1.',
        '■',
        '①',
        '數字',
        '會議',
        '\u2028',
        '\u200B',
        '😀',
        '\uFEFF',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expectWhole(pieces.join(''))
        expectWhole(`# 题\n${pieces.join('')}`)
      }),
      { numRuns: 600 },
    )
  })

  it('in any text at all, unless it is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expectWhole(text)
        expectWhole(`# 题\n${text}`)
      }),
      { numRuns: 300 },
    )
  })
})

describe('addresses', { timeout: 60_000 }, () => {
  it('do not depend on the order of the articles', () => {
    const article = fc.record({
      headline: fc.constantFrom('同题', '同題', '市长说', '😀', '数字财政', 'Tong ti'),
      body: fc.constantFrom(
        '一。',
        '二。',
        '三。\n\n四。',
        '三。\n\n五。',
        '11月26日，论坛在广州举行。',
      ),
    })
    const distinct = fc.uniqueArray(article, {
      selector: ({ headline, body }) => `${headline} ${body}`,
      minLength: 1,
      maxLength: 14,
    })
    const slugs = (articles: { headline: string; body: string }[]) => {
      const text = articles.map(({ headline, body }) => `# ${headline}\n\n${body}\n`).join('\n')
      return new Map(
        read(text)?.articles.map(({ headline, paragraphs, slug }) => [
          `${headline} ${paragraphs.map((each) => each.text).join('\n\n')}`,
          slug,
        ]),
      )
    }
    fc.assert(
      fc.property(distinct, (articles) => {
        const forward = slugs(articles)
        const backward = slugs(articles.toReversed())
        expect(forward.size).toBe(articles.length)
        for (const [key, slug] of forward) expect(backward.get(key)).toBe(slug)
      }),
      { numRuns: 200 },
    )
  })
})
