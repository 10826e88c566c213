import { describe, expect, test } from 'vitest'
import type { Result } from './answer.ts'
import { createEngine } from './engine.ts'
import { editionOf, PAGE } from './test-edition.ts'

const engine = createEngine([editionOf(PAGE)])
const headlines = async (text: string) =>
  (await engine.search(text)).results.map(({ headline }) => headline)

const SMART = '共建智慧新城市 共享数字新生活'
const MACAU = '港澳盼与粤合作 加快数字化转型'
const SAFE = '数字化城市建设 要增加安全板块'

/** Every mark of a result, as the characters that it covers. */
const marked = (result: Result | undefined) =>
  result?.excerpts.flatMap(({ text, marks }) =>
    marks.map(({ start, end }) => text.slice(start, end)),
  )

describe('an article is found', () => {
  test.each([
    ['by a word of its headline', '安全板块', [SAFE]],
    ['by its kicker', '行业大咖', [SMART]],
    ['by the section that it stands under', '扫描', [MACAU, SAFE]],
    ['by a byline', '沈刘', [MACAU]],
    ['by words across a mended seam', '郭贺铨分享了', [SMART]],
    ['by words across a seam within a word', '数字经济突飞猛进', [SAFE]],
    ['by a word that holds a stray blank', '产业发展部', [SMART]],
    ['by a single character', '琶', [SMART]],
    ['by part of a number', '0.7万亿', [SAFE]],
    ['by part of a Latin word', 'itize', [SMART]],
    ['by Latin beside Chinese', '澳通app', [MACAU]],
    ['in full width', 'Ｃ２Ｃ', [SMART]],
    ['in traditional characters', '數字產業', [SAFE]],
    ['by two words, far apart', '澳门 医疗', [MACAU]],
    ['by a phrase in Chinese quotes', '“citizen to city”', [SMART]],
    ['but not by a phrase turned around', '"city to citizen"', []],
    ['by those words when they are no phrase', 'city to citizen', [SMART]],
    ['without what must not be there', '专题论坛 -琶洲', [SAFE]],
    ['without a phrase that must not be there', '论坛 -"分论坛 扫描"', [SMART]],
    ['but not by words of two articles', '澳门 郭贺铨', []],
    ['but not by words that reach from a headline into its text', '新生活羊城', []],
    ['but not by a pattern', '.*', []],
    ['but not by markup', '<b>', []],
    ['but not by half a character', '\ud83d', []],
  ])('%s: %s', async (_, text, expected) => {
    expect((await headlines(text)).sort()).toEqual([...expected].sort())
  })
})

test('an article that says it in its headline comes before one that says it more often below', async () => {
  const page = `# 省政府召开会议

羊城晚报讯 审计工作会议强调审计整改，审计机关要提升审计质量，抓好审计查出问题的审计整改。

# 审计工作会议召开

羊城晚报讯 有关负责人出席会议，并就下一步的工作作出了部署。
`
  const { results } = await createEngine([editionOf(page)]).search('审计')
  expect(results.map(({ headline, hits }) => [headline, hits])).toEqual([
    ['审计工作会议召开', 1],
    ['省政府召开会议', 6],
  ])
})

test('articles that suit alike stand in page order', async () => {
  const same = (headline: string) => `# ${headline}\n\n羊城晚报讯 会议在广州召开。\n`
  const page = ['丙地通报', '甲地通报', '乙地通报'].map(same).join('\n')
  const { results } = await createEngine([editionOf(page)]).search('广州')
  expect(results.map(({ headline }) => headline)).toEqual(['丙地通报', '甲地通报', '乙地通报'])
})

describe('marks', () => {
  test.each([
    ['产业发展部', ['产业发 展部']],
    ['CITIZEN', ['Citizen', 'Citizen']],
    ['“Citizen　to city”', ['Citizen to City']],
    ['郭贺铨分享了', ['郭贺铨分享了']],
    ['5g時代', ['5G时代']],
  ])('for %s cover the printed characters', async (text, expected) => {
    expect(marked((await engine.search(text)).results[0])).toEqual(expected)
  })

  test('stand in headings, names and text, and are counted once where they are printed', async () => {
    const [result] = (await engine.search('数字 刘')).results
    expect(result?.headline).toBe(MACAU)
    expect(result?.marks).toEqual({
      headline: [{ start: 10, end: 12 }],
      kicker: [{ start: 7, end: 9 }],
      subheads: [],
      section: [],
      bylines: [[{ start: 1, end: 2 }]],
    })
    expect(result?.hits).toBe(4)
  })

  test('that overlap are one', async () => {
    expect(marked((await engine.search('数字经济 经济突飞')).results[0])).toEqual([
      '数字经济',
      '数字经济突飞',
    ])
  })

  test('are found again by the offsets of their excerpt', async () => {
    const edition = editionOf(PAGE)
    for (const { slug, excerpts } of (await createEngine([edition]).search('智慧城市')).results) {
      const article = edition.articles.find((each) => each.slug === slug)
      for (const { paragraph, start, text, marks, quote } of excerpts) {
        const printed = article?.paragraphs.find(({ id }) => id === paragraph)?.text ?? ''
        expect(printed.slice(start, start + text.length)).toBe(text)
        expect(text.slice(marks[0]?.start, marks[0]?.end)).toBe(quote)
      }
    }
  })
})

describe('an answer', () => {
  test('counts all there are and shows as many as were asked for', async () => {
    const all = await engine.search('数字')
    const some = await engine.search('数字', { articles: 1, excerpts: 1 })
    expect([some.articles, some.hits]).toEqual([all.articles, all.hits])
    expect(all.articles).toBe(3)
    expect(all.hits).toBe(all.results.reduce((sum, { hits }) => sum + hits, 0))
    expect(some.results).toHaveLength(1)
    expect(some.results[0]?.excerpts).toHaveLength(1)
  })

  test('numbers its excerpts as the hits of one article are numbered', async () => {
    for (const query of ['智慧城市', '数字', 'shuzi', '郭贺铨 5G']) {
      for (const { slug, hits, excerpts } of (await engine.search(query)).results) {
        const whole = await engine.article(query, slug)
        expect(whole?.hitsNotShown).toBe(0)
        const shown = whole?.excerpts.flatMap(({ hit, marks }) => marks.map((_, at) => hit + at))
        expect(shown).toEqual(shown?.map((_, at) => hits - shown.length + at + 1))
        expect(whole?.excerpts).toEqual(expect.arrayContaining(excerpts))
      }
    }
    expect(await engine.article('元宇宙', 'no-such-article')).toBeNull()
  })

  test('says how many marks its excerpts leave out', async () => {
    const [result] = (await engine.search('智慧城市', { excerpts: 1 })).results
    const shown = marked(result)?.length ?? 0
    expect(shown).toBeGreaterThan(0)
    expect(shown + (result?.hitsNotShown ?? 0)).toBe(6)
  })

  test('names the words that no article holds', async () => {
    expect((await engine.search('澳门 元宇宙 燃煤')).unfound).toEqual(['元宇宙', '燃煤'])
    expect((await engine.search('澳门 郭贺铨')).unfound).toEqual([])
  })

  test.each([
    ['', 'empty'],
    ['“', 'empty'],
    ['-论坛', 'only-exclusions'],
  ])('to %j holds nothing and says why', async (text, problem) => {
    const { query, articles, results } = await engine.search(text)
    expect([query.problem, articles, results]).toEqual([problem, 0, []])
  })

  test('survives the journey through JSON', async () => {
    const answer = await engine.search('论坛 -琶洲')
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })

  test('to 10,000 characters comes at once', async () => {
    const text = PAGE.replaceAll('#', '').replace(/\s+/g, '')
    const started = performance.now()
    await engine.search('a'.repeat(10_000))
    await engine.search(text.repeat(Math.ceil(10_000 / text.length)))
    await engine.search('数 '.repeat(5_000))
    await engine.search('-“'.repeat(5_000))
    await engine.search([...text].join(' ').slice(0, 10_000))
    expect(performance.now() - started).toBeLessThan(3000)
  })

  test('of a library without editions is empty', async () => {
    expect(await createEngine([]).search('数字')).toMatchObject({ articles: 0, unfound: ['数字'] })
  })
})
