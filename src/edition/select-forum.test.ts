import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'
import { forumTold } from './select-forum.ts'

const file = 'seeds/yangcheng-evening-news-2021-11-26.txt'
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const [edition] = readLibrary([{ file, text, sha256: '0'.repeat(64), notes: null }]).library
  .editions
if (!edition) throw new Error('no edition')

const told = (name: string) => {
  const forum = edition.forums.find((each) => each.name === name)
  if (!forum) throw new Error(`no forum ${name}`)
  return forumTold(edition, forum)
}
const names = (events: { name: string }[]) => events.map(({ name }) => name)

it('knows the key figures and the systems of the articles that report a forum', () => {
  expect(told('数字财政').figures.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['4.4万个', '1078万笔', '3.67万亿元', '超过11万笔']),
  )
  expect(names(told('数字政府服务与治理').systems)).toEqual(
    expect.arrayContaining(['一户通', '珠澳通', '健康码', '澳康码']),
  )
})

it('says what the source leaves out, and where it says itself that there was more', () => {
  const whatIn = (name: string) => told(name).missing.map(({ what }) => what)
  expect(whatIn('数字财政')).toEqual(['date', 'period', 'venue', 'hosts', 'talks'])
  expect(whatIn('智慧城市建设')).toEqual(['period', 'hosts', 'moreSpeakers'])
  expect(told('智慧城市建设').missing.at(-1)).toMatchObject({
    words: '10位',
    evidence: { paragraph: 'p1' },
  })
  expect(whatIn('数据要素')).toEqual(['date', 'period', 'venue', 'theme', 'hosts', 'speakers'])
})

it('tells what goes on at the same time from what may', () => {
  const { certain, possible } = told('数字政府服务与治理').atTheSameTime
  expect(names(certain)).toEqual([])
  expect(names(possible)).toContain('智慧城市建设专题论坛')
  expect(names(possible)).not.toContain('学员论坛')
  expect(told('数字财政').atTheSameTime).toEqual({ certain: [], possible: [] })
})
