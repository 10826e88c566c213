import { describe, expect, it } from 'vitest'
import { layOut } from './articles.ts'
import { readBlocks } from './blocks.ts'
import { formatDiagnostic } from './diagnostics.ts'
import { readLines } from './lines.ts'

const laidOut = (text: string) => layOut('seeds/x.txt', readBlocks(readLines(text)))
const shown = (text: string) =>
  laidOut(text).articles.map(({ section, kicker, headline, subheads }) => [
    section?.text ?? null,
    kicker?.text ?? null,
    headline.text,
    subheads.map((subhead) => subhead.text),
  ])

describe('a run of headings', () => {
  it.each([
    ['# 题\n文。', [[null, null, '题', []]]],
    ['# 题\n## 副题\n文。', [[null, null, '题', ['副题']]]],
    ['# 题\n## 副一\n### 副二\n文。', [[null, null, '题', ['副一', '副二']]]],
    ['# 引题\n# 题\n文。', [[null, '引题', '题', []]]],
    ['## 题上面的引题\n# 题\n文。', [[null, '题上面的引题', '题', []]]],
    ['# 栏目\n## 引题\n# 题\n## 副题\n文。', [['栏目', '引题', '题', ['副题']]]],
    ['## 引题\n## 题\n文。', [[null, '引题', '题', []]]],
    ['############ 题\n文。', [[null, null, '题', []]]],
  ])('in %j is read from the headline outwards', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it('lets a section reign over the articles that follow, up to a rule', () => {
    expect(shown('# 栏目\n# 引\n# 甲\n文。\n# 乙\n文。\n---\n# 丙\n文。')).toEqual([
      ['栏目', '引', '甲', []],
      ['栏目', null, '乙', []],
      [null, null, '丙', []],
    ])
  })

  it('reads what papers call their sections as one, whatever its rank', () => {
    expect(shown('# 科教\n# 甲\n文。\n# 乙\n文。\n# 体育\n# 丙\n文。')).toEqual([
      ['科教', null, '甲', []],
      ['科教', null, '乙', []],
      ['体育', null, '丙', []],
    ])
  })

  it('reads small labels that part a page of headlines as sections', () => {
    expect(shown('## 法眼\n# 甲\n文。\n# 乙\n文。\n## 街巷\n# 丙\n文。')).toEqual([
      ['法眼', null, '甲', []],
      ['法眼', null, '乙', []],
      ['街巷', null, '丙', []],
    ])
  })

  it('reads what columns are called as the section of one article, or of several', () => {
    const page =
      '# 甲\n文。\n# 乙\n文。\n# 灯下漫笔\n# 丙\n文。\n# 丁\n文。\n# 街巷新事\n# 戊\n文。\n# 己\n文。'
    expect(shown(page)).toEqual([
      [null, null, '甲', []],
      [null, null, '乙', []],
      ['灯下漫笔', null, '丙', []],
      [null, null, '丁', []],
      ['街巷新事', null, '戊', []],
      ['街巷新事', null, '己', []],
    ])
  })

  it('keeps a section over another one that reigns', () => {
    expect(shown('# 民生\n# 栏目\n# 引题\n# 题\n文。')).toEqual([
      [null, null, '民生', []],
      ['栏目', '引题', '题', []],
    ])
  })

  it('ends a section where articles with kickers turn to one without', () => {
    expect(shown('# 栏目\n## 引\n# 甲\n文。\n## 引\n# 乙\n文。\n# 丙\n## 副\n文。')).toEqual([
      ['栏目', '引', '甲', []],
      ['栏目', '引', '乙', []],
      [null, null, '丙', ['副']],
    ])
  })

  it('reads a label over one headline as a section where the page has others, or papers call one so', () => {
    const page = '# 要闻\n## 甲\n文。\n## 乙\n文。\n# 海外\n## 丙\n文。'
    expect(shown(page).at(-1)).toEqual(['海外', null, '丙', []])
    expect(
      shown(
        '# 甲\n## 副题\n文。\n# 副刊·灯下\n## 乙\n文。\n# 社區來信\n## 丙\n文。\n# 环保\n## 丁\n文。',
      ),
    ).toEqual([
      [null, null, '甲', ['副题']],
      ['副刊·灯下', null, '乙', []],
      ['社區來信', null, '丙', []],
      ['环保', null, '丁', []],
    ])
  })

  it('reads a label that ranks above several headlines as their section', () => {
    expect(
      shown(
        '# 百姓关注\n## 甲\n### 副题\n文。\n## 乙\n文。\n# 读者来信\n## 丙\n文。\n## 丁\n文。\n# 戊\n文。',
      ),
    ).toEqual([
      ['百姓关注', null, '甲', ['副题']],
      ['百姓关注', null, '乙', []],
      ['读者来信', null, '丙', []],
      ['读者来信', null, '丁', []],
      [null, null, '戊', []],
    ])
  })

  it.each([
    '# 江边的灯\n## 副题\n文。',
    '# 江边的灯\n## 副题\n文。\n# 另一篇\n## 副题\n文。',
    '# 江边的灯，一盏也没有灭\n## 副题\n文。\n## 另一篇\n文。',
  ])('takes no headline for a section: %j', (text) => {
    expect(shown(text).map(([section]) => section)).not.toContain('江边的灯')
  })

  it('is read all the same where a heading has no words', () => {
    const { problems } = laidOut('# 百姓关注\n##\n文。\n## 乙\n文。')
    expect(problems.map(({ line }) => line)).toEqual([2])
  })

  it('keeps a heading above the section as an article without a body, and warns', () => {
    const { articles, warnings } = laidOut('# 报头\n# 栏目\n# 引题\n# 题\n文。')
    expect(articles.map(({ headline }) => headline.text)).toEqual(['报头', '题'])
    expect(warnings).toEqual([
      {
        kind: 'no-body',
        line: 1,
        words: '报头',
        problem:
          'the heading 「报头」 has no text below it; it is kept as an article without a body',
      },
    ])
  })

  it('keeps headings that end the file, and warns', () => {
    const { articles, warnings } = laidOut('# 甲\n文。\n# 预告')
    expect(articles.map(({ headline }) => headline.text)).toEqual(['甲', '预告'])
    expect(warnings.map(({ line }) => line)).toEqual([3])
  })
})

describe('a caption', () => {
  it.each([
    ['# 甲\n文。\n图为甲。\n# 乙\n文。', '甲'],
    ['# 甲\n文。\n# 乙\n图为乙。\n文。', '乙'],
    ['# 甲\n图为甲。', '甲'],
    ['图为无主。\n# 甲\n文。', null],
  ])('in %j stands after the heading above it', (text, after) => {
    expect(laidOut(text).captions.map((each) => each.after?.headline.text ?? null)).toEqual([after])
  })

  it('between two headings does not tear them apart', () => {
    expect(shown('# 引题\n图为现场。\n# 题\n文。')).toEqual([[null, '引题', '题', []]])
  })
})

describe('a heading within a body', () => {
  const body = '市民冒雨排队，队伍绕过街角。'

  it.each([
    [
      '### below every heading that opened the article',
      `# 题\n## 副题\n${body}\n### 中场\n${body}`,
    ],
    ['## below a lone headline', `# 题\n${body}\n## 中场\n${body}`],
  ])('is a crosshead when it ranks %s', (_, text) => {
    const { articles } = laidOut(text)
    expect(articles.map(({ parts }) => parts.map((part) => part.text))).toEqual([
      [body, '中场', body],
    ])
  })

  it('is told apart from any number of headings above it', () => {
    const { articles } = laidOut(`${'# 题\n'.repeat(200_000)}${body}\n## 中场\n${body}`)
    expect(articles.at(-1)?.parts.map((part) => part.text)).toEqual([body, '中场', body])
  })

  it.each([
    ['ranks as a subhead did', `# 版名\n## 甲\n${body}\n## 乙\n${body}`],
    ['follows a closing credit', `# 甲\n${body}（记者 王小满 李春生）\n## 乙\n${body}`],
    ['stands above an opening credit', `# 甲\n${body}\n## 乙\n本报讯（记者 王小满）${body}`],
    ['stands above another', `# 甲\n${body}\n## 引题\n### 乙\n${body}`],
    ['has no text below it', `# 甲\n${body}\n## 乙`],
  ])('opens an article when it %s', (_, text) => {
    expect(laidOut(text).articles).toHaveLength(2)
  })
})

it.each([
  [
    '文。\n# 题',
    'seeds/x.txt:1: text before the first heading; expected a line such as "# 标题" above it',
  ],
  ['# 题\n文。\n##  ', 'seeds/x.txt:3: a heading without words; expected a headline after "##"'],
])('says where %j goes wrong', (text, problem) => {
  expect(laidOut(text).problems.map(formatDiagnostic)).toEqual([problem])
})
