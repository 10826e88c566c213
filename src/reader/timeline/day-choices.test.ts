import { expect, it } from 'vitest'
import { dayChoices } from './day-choices.tsx'

const days = ['2022-03-02', '2022-03-01', '2022-01-09', '2021-11-26']
/** One day of each month of ten years, the latest first. */
const many = Array.from({ length: 120 }, (_, index) => {
  const [year, month] = [2022 - Math.floor(index / 12), 12 - (index % 12)]
  return `${year}-${String(month).padStart(2, '0')}-15`
})
const shown = (all: string[], date: string) =>
  dayChoices(all, date).map(({ label, days: own }) => [
    label,
    own.length,
    own.find(({ chosen }) => chosen)?.name,
  ])

it('offers a few days one beside the other, and nothing where there is one', () => {
  expect(shown(days, '2022-01-09')).toEqual([['日期', 4, '2022年1月9日']])
  expect(dayChoices(['2022-01-09'], '2022-01-09')).toEqual([])
})

it('asks for the year, then the month, then the day when there are many', () => {
  expect(shown(many, '2020-06-15')).toEqual([
    ['年份', 10, '2020年'],
    ['月份', 12, '6月'],
    ['日期', 1, '15日'],
  ])
})

it('sets months and days as a calendar does', () => {
  const [, months] = dayChoices(many, '2020-06-15')
  expect(months?.days.map(({ name }) => name).slice(0, 3)).toEqual(['1月', '2月', '3月'])
})

it('leads to the latest day of a year', () => {
  const [years] = dayChoices([...many, '2000-01-02', '2000-01-01'], '2020-06-15')
  expect(years?.days.at(-1)).toEqual({ name: '2000年', date: '2000-01-02', chosen: false })
})
