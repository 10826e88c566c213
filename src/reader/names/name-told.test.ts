import { expect, it } from 'vitest'
import { catalogOf } from '#edition/catalog.ts'
import { readLibrary } from '#edition/read-library.ts'
import { indexesIn } from '../ui/indexes.ts'
import { nameTold } from './name-told.ts'
import { namesIn } from './names-in.ts'

const libraryOf = (...texts: string[]) =>
  readLibrary(
    texts.map((text, index) => ({
      file: `seeds/gazette-2021-11-0${index + 1}.txt`,
      text: `# 第${index + 1}篇\n\n${text}`,
      sha256: '0'.repeat(64),
      notes: null,
    })),
  ).library

it('lists a name of several editions once, with what each of them says', () => {
  const library = libraryOf(
    '市长罗立群表示，路要修好。',
    '局长罗立群出席仪式。罗立群说，路已修好。',
  )
  const { editions } = library
  const [entry, ...others] = namesIn(editions, 'people')
  expect(others).toEqual([])
  expect(entry).toMatchObject({
    name: '罗立群',
    titles: ['市长', '局长'],
    mentions: 3,
    articles: 2,
    sayings: 2,
    editions: editions.map(({ id }) => id),
  })
  const told = nameTold(
    catalogOf(library, ({ id }) => id),
    editions,
    'people',
    'luo-li-qun',
  )
  expect(told?.mentions.map(({ edition, sentence }) => [edition, sentence.quote])).toEqual([
    [editions[0]?.id, '市长罗立群表示，路要修好。'],
    [editions[1]?.id, '局长罗立群出席仪式。'],
    [editions[1]?.id, '罗立群说，路已修好。'],
  ])
})

it('knows no name that no edition prints', () => {
  const library = libraryOf('今天下雨。')
  const catalog = catalogOf(library, ({ id }) => id)
  expect(nameTold(catalog, library.editions, 'people', 'luo-li-qun')).toBeNull()
  expect(indexesIn(catalog)).toEqual([])
})
