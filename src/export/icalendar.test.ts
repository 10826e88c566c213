import { describe, expect, it } from 'vitest'
import { calendarOf, type CalendarEvent } from './icalendar.ts'

const NOW = new Date('2026-01-02T03:04:05.678Z')
const EVENT: CalendarEvent = {
  id: 'shuzi-jingji',
  date: '2021-11-26',
  name: '数字经济发展专题论坛',
  kind: '分论坛',
  where: '广州香格里拉大酒店',
  lines: ['主题：发展数字经济 引领高质量发展'],
  url: 'https://example.org/articles/shuzihua?quote=%E8%AE%BA%E5%9D%9B#p1',
  partOf: 'fenghui',
}

/** What another program reads: lines unfolded, `\n`, `\,`, `\;` and `\\` undone. */
function read(calendar: string): Record<string, string>[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n')
  const events: Record<string, string>[] = []
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/.exec(line) ?? []
    if (line === 'BEGIN:VEVENT') events.push({})
    else if (name && name !== 'END') {
      const own = events.at(-1)
      if (own) own[name] = value.replace(/\\(.)/g, (_, mark) => (mark === 'n' ? '\n' : mark))
    }
  }
  return events
}

describe('a calendar', () => {
  it('has the events of a day as lasting all day, and no hour of its own making', () => {
    const [event] = read(calendarOf([EVENT], NOW))
    expect(event).toEqual({
      UID: 'shuzi-jingji@yuedu.invalid',
      DTSTAMP: '20260102T030405Z',
      'DTSTART;VALUE=DATE': '20211126',
      'DTEND;VALUE=DATE': '20211127',
      SUMMARY: '数字经济发展专题论坛',
      CATEGORIES: '分论坛',
      LOCATION: '广州香格里拉大酒店',
      DESCRIPTION: '主题：发展数字经济 引领高质量发展',
      URL: EVENT.url,
      'RELATED-TO': 'fenghui@yuedu.invalid',
      TRANSP: 'TRANSPARENT',
    })
  })

  it('goes over the end of a year and of February', () => {
    const ends = ['2021-12-31', '2024-02-28', '2023-02-28'].map(
      (date) => read(calendarOf([{ ...EVENT, date }], NOW))[0]?.['DTEND;VALUE=DATE'],
    )
    expect(ends).toEqual(['20220101', '20240229', '20230301'])
  })

  it('leaves out what the source does not say', () => {
    const bare = { ...EVENT, where: null, lines: [], url: null, partOf: null }
    const [event] = read(calendarOf([bare], NOW))
    expect(Object.keys(event ?? {})).not.toContain('LOCATION')
    expect(Object.keys(event ?? {})).not.toContain('DESCRIPTION')
    expect(Object.keys(event ?? {})).not.toContain('URL')
  })

  it('gives back commas, semicolons, backslashes and line breaks', () => {
    const name = 'a,b;c\\d\\n e'
    const [event] = read(calendarOf([{ ...EVENT, name, lines: ['一', '二,三'] }], NOW))
    expect(event?.['SUMMARY']).toBe(name)
    expect(event?.['DESCRIPTION']).toBe('一\n二,三')
  })

  it('has no line over 75 octets, and cuts no character', () => {
    const long = {
      ...EVENT,
      name: '2021（第十六届）中国电子政务论坛暨首届数字政府建设峰会𠮷'.repeat(9),
    }
    const calendar = calendarOf([long], NOW)
    for (const line of calendar.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toContain('\uFFFD')
    }
    expect(read(calendar)[0]?.['SUMMARY']).toBe(long.name)
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })
})
