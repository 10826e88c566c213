import { describe, expect, test } from 'vitest'
import { createEngine } from '#search/engine.ts'
import { editionOf, PAGE } from '#search/test-edition.ts'
import { formatAnswer } from './format-answer.ts'

const engine = createEngine([editionOf(PAGE)])
const shown = async (text: string) => formatAnswer(await engine.search(text), { colour: false })

describe('formatAnswer', () => {
  test('shows headings and text with their marks, and where to read on', async () => {
    const { slug } = (await engine.search('珠澳通')).results[0] ?? {}
    expect((await shown('数字政府 珠澳通')).split('\n')).toEqual([
      '数字政府 珠澳通：1 篇，3 处',
      '',
      '1. 港澳盼与粤合作 加快数字化转型（3 处）',
      '   栏目 分论坛扫描',
      '   引题 境内外嘉宾共议«数字政府»创新',
      `   /articles/${slug}`,
      '   p1  羊城晚报讯 11月26日下午，峰会分论坛之首——«数字政府»服务与治理论坛于举行。…',
      '   p2  «珠澳通»APP涵盖了医疗健康等八大板块、100多项珠澳两地高频使用的公共服务。（沈刘）',
      '',
    ])
  })

  test('says how much of the text it does not show', async () => {
    const some = await engine.search('智慧', { excerpts: 1 })
    expect(formatAnswer(some, { colour: false })).toMatch(/正文另有 \d+ 处/)
  })

  test('marks by reverse video in a terminal', async () => {
    expect(formatAnswer(await engine.search('沈刘'), { colour: true })).toContain(
      '\u001b[7m沈刘\u001b[27m',
    )
  })

  test('says where a word comes from that is looked for in the place of another', async () => {
    const engine = createEngine([
      editionOf(
        PAGE,
        'seeds/gazette-2021-11-26.txt',
        `aliases:
  - { person: 郭贺铨, also: [邬贺铨], outside: true, quote: 院士郭贺铨分享 }
synonyms:
  - { word: 花城, means: [广州] }
  - { word: 珠澳, means: [澳门] }`,
      ),
    ])
    const told = async (text: string) =>
      formatAnswer(await engine.search(text), { colour: false }).split('\n')[1]
    expect(await told('邬贺铨')).toBe(
      '文中没有 邬贺铨；找的是 郭贺铨（编者注的别名，依据在原文之外）',
    )
    expect(await told('花城')).toBe(
      '文中没有 花城；找的是 广州（编者所列的同义词，依据在原文之外）',
    )
    expect(await told('珠澳')).toBe('珠澳 又作 澳门（编者所列的同义词，依据在原文之外）')
  })

  test.each([
    ['', '没有要找的词'],
    ['-澳门', '只有排除的词，没有要找的词'],
    ['元宇宙', '元宇宙：没有找到'],
    ['澳门 元宇宙', '澳门 元宇宙：没有找到；文中没有 元宇宙'],
    ['澳门 郭贺铨', '澳门 郭贺铨：没有找到'],
  ])('%s: %s', async (text, expected) => {
    expect(await shown(text)).toBe(`${expected}\n`)
  })
})
