import { expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'

const slugsIn = (...texts: string[]) => {
  const { library } = readLibrary(
    texts.map((text, index) => ({
      file: `seeds/gazette-2021-11-0${index + 1}.txt`,
      text: `# 第${index + 1}篇\n\n${text}`,
      sha256: '0'.repeat(64),
      notes: null,
    })),
  )
  return library.editions.map(({ people }) => people.map(({ name, slug }) => [name, slug]))
}

it('gives a name the same address in every edition', () => {
  const [one, two] = slugsIn('市长罗立群表示，路要修好。', '局长罗立群表示，路已修好。')
  expect(one).toEqual([['罗立群', 'luo-li-qun']])
  expect(two).toEqual(one)
})

it('gives names that sound alike addresses of their own, whichever edition comes first', () => {
  const [one, two] = slugsIn('市长王瑞芳表示，路要修好。', '市长王睿芳表示，路要修好。')
  const [[, first = ''] = []] = one ?? []
  const [[, second = ''] = []] = two ?? []
  expect(first).toMatch(/^wang-rui-fang-[a-z0-9]+$/)
  expect(second).toMatch(/^wang-rui-fang-[a-z0-9]+$/)
  expect(first).not.toBe(second)
  expect(slugsIn('市长王睿芳表示，路要修好。', '市长王瑞芳表示，路要修好。')).toEqual([two, one])
})

it('keeps one address for a name that has a namesake in one of its editions', () => {
  const both = '市长王瑞芳表示，路要修好。局长王睿芳表示，路已修好。'
  const [one, two] = slugsIn(both, '市长王瑞芳表示，路要修好。')
  expect(two?.[0]).toEqual(one?.[0])
})
