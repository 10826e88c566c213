import { expect, it } from 'vitest'
import { dayChoices } from './calendar-of.ts'

const busy = (...dates: string[]) => dates.map((date) => ({ date, events: 2 }))
/** One day of each month of ten years, the latest first. */
const many = Array.from({ length: 120 }, (_, index) => {
  const [year, month] = [2022 - Math.floor(index / 12), 12 - (index % 12)]
  return { date: `${year}-${String(month).padStart(2, '0')}-15`, events: 1 }
})
const calendar = (date: string, days = many) => {
  const choices = dayChoices(days, date)
  if (!choices || !('calendar' in choices)) throw new Error('no calendar')
  return choices.calendar
}

it('offers a few days one beside the other, and nothing where there is one', () => {
  const days = busy('2022-03-02', '2022-03-01', '2021-11-26')
  expect(dayChoices(days, '2022-03-01')).toEqual({ few: days })
  expect(dayChoices(busy('2022-01-09'), '2022-01-09')).toBeNull()
})

it('shows the years, the months of the chosen year, the days of the chosen month', () => {
  const { years, months, weeks } = calendar('2020-06-15')
  expect(years.map(({ number }) => number)).toEqual([
    2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022,
  ])
  expect(years.find(({ chosen }) => chosen)?.number).toBe(2020)
  expect(months).toHaveLength(12)
  expect(months[5]).toEqual({ number: 6, date: '2020-06-15', events: 1, share: 1, chosen: true })
  const days = weeks.flat().filter((day) => day !== null)
  expect(days).toHaveLength(30)
  expect(days.filter(({ date }) => date).map(({ number }) => number)).toEqual([15])
})

it('begins the week on Monday', () => {
  // 1 June 2020 was a Monday, 1 November 2020 a Sunday.
  expect(calendar('2020-06-15').weeks[0]?.[0]?.number).toBe(1)
  expect(calendar('2020-11-15').weeks[0]?.map((day) => day?.number ?? 0)).toEqual([
    0, 0, 0, 0, 0, 0, 1,
  ])
})

it('leads to the latest day of a year, and to none where nothing happens', () => {
  const days = [...many, ...busy('2000-03-02', '2000-03-01')]
  const { years, months } = calendar('2000-03-01', days)
  expect(years[0]).toMatchObject({ number: 2000, date: '2000-03-02', events: 4, chosen: true })
  expect(months[3]).toEqual({ number: 4, date: null, events: 0, share: 0, chosen: false })
})
