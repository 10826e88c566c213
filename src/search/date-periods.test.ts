import { expect, test } from 'vitest'
import { periodsBetween } from './date-periods.ts'

test('periods follow one another without a gap, from the first to the last', () => {
  expect(periodsBetween('2020-02-28', '2020-03-01', 'day')).toEqual([
    '2020-02-28',
    '2020-02-29',
    '2020-03-01',
  ])
  expect(periodsBetween('2021-11-30', '2022-01-01', 'month')).toEqual([
    '2021-11',
    '2021-12',
    '2022-01',
  ])
  expect(periodsBetween('0998-05-01', '1001-01-01', 'year')).toEqual([
    '0998',
    '0999',
    '1000',
    '1001',
  ])
  expect(periodsBetween('2021-11-26', '2021-11-26', 'year')).toEqual(['2021'])
})
