import { expect, it } from 'vitest'
import {
  figuresPath,
  namePath,
  namesPath,
  readFiguresQuery,
  readNamePage,
  readNamesQuery,
  type FiguresQuery,
  type NamesQuery,
} from './paths.ts'

const paramsOf = (path: string) => new URL(path, 'http://here').searchParams

it.each<[Partial<NamesQuery>, string]>([
  [{}, '/people'],
  [{ sort: 'name', only: 'spoke', page: 2 }, '/people?only=spoke&sort=name&page=2'],
  [{ view: 'matrix', edition: 'a-2021' }, '/people?view=matrix&edition=a-2021'],
])('reads back what an index of names is narrowed to: %j', (query, path) => {
  expect(namesPath('people', query)).toBe(path)
  expect(namesPath('people', readNamesQuery(paramsOf(path)))).toBe(path)
})

it('reads nonsense in an index of names as the default', () => {
  const params = paramsOf('/people?sort=x&view=y&page=z')
  expect(namesPath('people', readNamesQuery(params))).toBe('/people')
})

it('reads back the page of a name', () => {
  expect(namePath('systems', 'yi-hu-tong', 3, 'said')).toBe('/systems/yi-hu-tong?page=3#said')
  expect(readNamePage(paramsOf(namePath('systems', 'yi-hu-tong', 3)))).toBe(3)
})

it.each<[Partial<FiguresQuery>, string]>([
  [{}, '/figures'],
  [{ unit: '%', sort: 'size' }, '/figures?unit=%25&sort=size'],
  [{ unit: '', only: 'promises', page: 2 }, '/figures?only=promises&unit=-&page=2'],
])('reads back what figures are narrowed to: %j', (query, path) => {
  expect(figuresPath(query)).toBe(path)
  expect(figuresPath(readFiguresQuery(paramsOf(path)))).toBe(path)
})
