import { describe, expect, test } from 'vitest'
import type { Edition } from '#edition/schema.ts'
import { createEngine } from './engine.ts'
import { editionOf, PAGE } from './test-edition.ts'

const engine = createEngine([editionOf(PAGE)])
const taken = async (text: string) =>
  (await engine.search(text)).respellings.map((each) => ({ ...each, others: undefined }))
const found = async (text: string) =>
  (await engine.search(text)).results.map(({ headline }) => headline)

describe('a word that is not in the text', () => {
  test.each([
    ['zhihuichengshi', '智慧城市', 'pinyin'],
    ['ZhiHuiChengShi', '智慧城市', 'pinyin'],
    ["yi'hu'tong", '一户通', 'pinyin'],
    ['guohequan', '郭贺铨', 'pinyin'],
    ['zhihuich', '智慧城', 'pinyin'],
    ['zhcs', '智慧城市', 'initials'],
    ['yht', '一户通', 'initials'],
    ['智慧成市', '智慧城市', 'typo'],
    ['珠澳桶', '珠澳通', 'typo'],
    ['郭鹤铨', '郭贺铨', 'typo'],
    ['香格里大酒店', '香格里拉大酒店', 'typo'],
    ['香格里里拉大酒店', '香格里拉大酒店', 'typo'],
    ['香里格拉大酒店', '香格里拉大酒店', 'typo'],
  ])('%s is taken for %s (%s)', async (typed, text, why) => {
    expect(await taken(typed)).toEqual([
      { typed, taken: text, why, outside: false, applied: true, others: undefined },
    ])
  })

  test.each([
    '元宇宙',
    '数字只能时代',
    'lwzx',
    '<script>',
    '.*',
    'x',
    'zzzz',
    '😀😀😀',
    '\ud83d',
    '一'.repeat(10_000),
  ])('%s is near nothing', async (typed) => {
    expect(await engine.search(typed)).toMatchObject({ articles: 0, respellings: [] })
  })

  test('what could be another word is offered and not looked for', async () => {
    const answer = await engine.search('智慧乡市')
    expect(answer.articles).toBe(0)
    expect(answer.respellings).toMatchObject([{ taken: '智慧城市', applied: false }])
  })

  test('syllables typed apart are read together', async () => {
    expect(await taken('zhi hui cheng shi')).toMatchObject([{ taken: '智慧城市', why: 'pinyin' }])
    expect(await found('zhi hui cheng shi')).toEqual(await found('智慧城市'))
  })

  test('the rest of the query keeps its meaning', async () => {
    expect(await found('zhcs 郭贺铨')).toEqual(await found('智慧城市 郭贺铨'))
    expect(await found('zhcs -郭贺铨')).toEqual(await found('智慧城市 -郭贺铨'))
  })

  test('another name that the notes give leads to the printed one', async () => {
    const edition: Edition = editionOf(PAGE)
    const people = edition.people.map((person) =>
      person.name === '郭贺铨'
        ? { ...person, aliases: [{ name: '邬贺铨', outside: true }] }
        : person,
    )
    const answer = await createEngine([{ ...edition, people }]).search('鄔賀銓')
    expect(answer.respellings).toMatchObject([{ taken: '郭贺铨', why: 'alias', outside: true }])
    expect(answer.articles).toBe(1)
  })

  test('another name of a system leads to the printed one', async () => {
    const name = '一户通'
    const notes = `add:\n  - system: ${name}\naliases:\n  - { system: ${name}, also: [澳门一户通], outside: false, quote: 推出的“一户通”APP }`
    const engine = createEngine([editionOf(PAGE, 'seeds/gazette-2021-11-26.txt', notes)])
    expect(await engine.search('澳门一户通')).toMatchObject({
      articles: 1,
      respellings: [{ taken: name, why: 'alias', outside: false }],
    })
  })
})

describe('synonyms that an editor lists', () => {
  const withSynonyms = createEngine([
    {
      ...editionOf(PAGE),
      synonyms: [
        { word: '花城', means: ['广州', '澳门'] },
        { word: '穗', means: ['广州'] },
        { word: '珠澳', means: ['澳门', '广州'] },
      ],
    },
  ])

  test('a word that the text does not have is looked for by what it means, and that is said', async () => {
    const answer = await withSynonyms.search('花城')
    expect(answer.respellings).toEqual([
      {
        typed: '花城',
        taken: '广州',
        why: 'synonym',
        outside: true,
        applied: true,
        others: ['澳门'],
      },
    ])
    expect(answer.results.map(({ slug }) => slug)).toEqual(
      (await withSynonyms.search('广州')).results.map(({ slug }) => slug),
    )
    expect(answer.related).toEqual([])
  })

  test('a word that the text has is found as typed; what means the same is only offered', async () => {
    const answer = await withSynonyms.search('珠澳')
    expect(answer).toMatchObject({ articles: 1, respellings: [] })
    expect(answer.related).toEqual([{ typed: '珠澳', words: ['澳门', '广州'] }])
  })

  test('it is offered the other way round too, as far as the text has it', async () => {
    expect((await withSynonyms.search('澳门')).related).toEqual([
      { typed: '澳门', words: ['珠澳'] },
    ])
    expect((await withSynonyms.search('广州')).related).toEqual([
      { typed: '广州', words: ['珠澳'] },
    ])
  })

  test('quoted words mean just what they say', async () => {
    expect(await withSynonyms.search('"花城"')).toMatchObject({ articles: 0, respellings: [] })
    expect((await withSynonyms.search('“珠澳”')).related).toEqual([])
  })
})

test('what is in the text as typed is never respelt', async () => {
  for (const text of ['APP', '5G', '智慧城市', 'City', '“智慧城市”']) {
    expect(await engine.search(text)).toMatchObject({ respellings: [], unfound: [] })
  }
})

test('quoted words mean just what they say', async () => {
  expect(await engine.search('"zhcs"')).toMatchObject({ articles: 0, respellings: [] })
})
