import { valueOf } from './numerals.ts'
import { titlesIn } from './quotes.ts'
import type { Basis, DatedFact } from './schema.ts'
import { nearestDay } from './calendar.ts'
import { daysOf, endPointAt, timePointsIn, type TimePoint } from './time-points.ts'

/** Where a time stands in a text, and the days that it can mean. */
export type TimeSpan = Pick<DatedFact, 'from' | 'to' | 'precision' | 'basis'> & {
  start: number
  end: number
}

/**
 * Every time that a text names outside the titles of works. `day` (`YYYY-MM-DD`) is what 去年 and
 * 7月 are told from; without one they are left out.
 */
export function timeSpansIn(text: string, day: string | null): TimeSpan[] {
  const hidden = titlesIn(text)
  let next = 0
  const dated = datedSpansIn(text, day)
  return [...dated, ...bareDaysIn(text, day), ...planSpansIn(text), ...decadeSpansIn(text, day)]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }) => {
      while ((hidden[next]?.end ?? Infinity) <= start) next++
      return (hidden[next]?.start ?? Infinity) > start
    })
}

const TO = /\s?(?:[至到~～]|[-—–－]{1,2})\s?/uy

function datedSpansIn(text: string, day: string | null): TimeSpan[] {
  const spans: TimeSpan[] = []
  let earlier: Earlier | null = null
  let passed = 0
  for (const point of timePointsIn(text)) {
    if (point.start < passed) continue
    TO.lastIndex = point.end
    const to = TO.exec(text)
    const second = to && endPointAt(text, to.index + to[0].length, point)
    const last = second && isPoint(text, second) ? second : point
    if (!isPoint(text, point, last.end)) {
      passed = last.end
      continue
    }
    if (earlier && /[。！？]/u.test(text.slice(earlier.end, point.start))) earlier = null
    const span = spanOf(text, point, last === point ? null : last, day, earlier)
    if (!span) {
      // What cannot be told as a whole is not told in part.
      passed = last.end
      continue
    }
    spans.push(span)
    passed = span.end
    earlier = {
      end: span.end,
      year: Number(span.to.slice(0, 4)),
      month: last.month,
      basis: span.basis,
    }
  }
  return spans
}

/** The time named before in the same sentence. */
type Earlier = { end: number; year: number; month: number | null; basis: Basis }

/** False for 每年5月, 2020年度, 2021年第四期, 3月龄 and the like, and for a bare 三月. */
function isPoint(
  text: string,
  { start, end, year, month, day, third, months }: TimePoint,
  to = end,
) {
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(to, to + 2)
  if (
    /(?:每年|[历歷]年|往年|常年|[那这這]年|[同次翌来來]年|[当當]年|同期|[农農][历曆]|[阴陰][历曆]|每|[个個第])的?$/u.test(
      before,
    )
  )
    return false
  // 头一个月 is the first of no year that is told.
  if (months?.[1] === 1 && /[一1][个個]月$/u.test(text.slice(start, end))) return false
  if (/^(?:[度级級版届屆款第代]|[饼餅薪票租嫂球龄齡]|世[纪紀]|年代)/u.test(after)) return false
  // 今年13月 names no month that there is.
  if (month === null && /^\s?\d{1,2}月/u.test(text.slice(to, to + 4))) return false
  const isBare = !year && month !== null && day === null && !third && !months
  return (
    !isBare || /^[\d０-９]/u.test(text.slice(start, end)) || /^(?:以来|以來|起|份)/u.test(after)
  )
}

function spanOf(
  text: string,
  point: TimePoint,
  last: TimePoint | null,
  day: string | null,
  earlier: Earlier | null,
): TimeSpan | null {
  const first = yearOf(text, point, day, earlier)
  if (!first) return null
  const from = daysOf(point, first.year)
  if (!from) return null
  const place = { start: point.start, end: (last ?? point).end }
  if (!last) return { ...place, ...from, precision: precisionOf(point), basis: first.basis }
  const second = last.year ? yearOf(text, last, day, null) : first
  const sameYear = second && daysOf(last, second.year)
  const crosses = sameYear && !last.year && sameYear.to < from.from
  const to = crosses ? daysOf(last, first.year + 1) : sameYear
  if (!to || !second || to.to <= from.to) return null
  // 12月下旬至3月上旬 of which years? Only a printed year tells, or a paper of those very days.
  if (crosses && first.basis === 'inferred' && !isClose(from.from, day) && !isClose(to.to, day))
    return null
  const basis = first.basis === 'stated' && second.basis === 'stated' ? 'stated' : 'inferred'
  return { ...place, from: from.from, to: to.to, precision: 'range', basis }
}

function precisionOf({ month, day, third, months }: TimePoint): TimeSpan['precision'] {
  if (months) return 'part-of-year'
  if (month === null) return 'year'
  if (day !== null) return 'day'
  return third ? 'part-of-month' : 'month'
}

type Year = { year: number; basis: Basis }

/** The printed year; else that of a time before in the sentence (2017年3月启动，9月完成); else what `day` tells. */
function yearOf(
  text: string,
  point: TimePoint,
  day: string | null,
  earlier: Earlier | null,
): Year | null {
  const { year, month } = point
  if (year && 'stated' in year) return { year: year.stated, basis: 'stated' }
  if (!year && month && earlier?.basis === 'stated' && earlier.month && month > earlier.month) {
    return { year: earlier.year, basis: 'inferred' }
  }
  if (!day) return null
  const [own = 0, ownMonth = 0] = day.split('-').map(Number)
  if (year) return { year: own + year.relative, basis: 'inferred' }
  return {
    year: own + (month ? aroundNewYear(text, point, month, ownMonth) : 0),
    basis: 'inferred',
  }
}

/** In a December paper 1月1日 is to come, in a January paper 12月 is past: within two months. */
function aroundNewYear(
  text: string,
  { start, end, day }: TimePoint,
  month: number,
  ownMonth: number,
) {
  const isToCome =
    /[将將拟擬][^，。；]{0,8}$/u.test(text.slice(Math.max(0, start - 10), start)) ||
    /^(?:起|底?[之以]?前)/u.test(text.slice(end, end + 3))
  if (month + 12 - ownMonth <= 2 && (day !== null || isToCome)) return 1
  return ownMonth + 12 - month <= 2 && !isToCome ? -1 : 0
}

const DAY = 24 * 60 * 60 * 1000

/** True when two days are at most ten days apart: 12月31日至1月2日 in a paper of those days. */
const isClose = (a: string, b: string | null) =>
  b !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= 10 * DAY

const BARE_DAY =
  /(?<![\d０-９月年第至到～~—–－、-])(?<!(?:用|历时|歷時|为期|為期|[连連][续續]|超[过過]|不足|提前|延[长長]|[历歷]))(?<first>[1-9]|[12]\d|3[01])(?:日?(?:[至到~～]|[—–-]{1,2})(?<last>[1-9]|[12]\d|3[01])日|日(?=[上下]午|[早晚]|[，、。起在於于从從由前]|[举舉][行办辦]|召[开開]|[开開][幕始]|[将將]))/gu

/** 将于27日举行, 5日至7日: days of the month of `day`, or of the one beside it where that is nearer. */
function bareDaysIn(text: string, day: string | null): TimeSpan[] {
  if (!day) return []
  return [...text.matchAll(BARE_DAY)].flatMap(({ 0: printed, index, groups }): TimeSpan[] => {
    const from = nearestDay(Number(groups?.first), day)
    const to = from && groups?.last ? nearestDay(Number(groups.last), from) : from
    if (!from || !to || to < from) return []
    const precision = to === from ? 'day' : 'range'
    return [{ start: index, end: index + printed.length, from, to, precision, basis: 'inferred' }]
  })
}

const PLAN =
  /(?<=(?:面向|进入|進入|步入|迈入|邁入|展望))[“「]十(?<next>[一二三四五六])五[”」](?![规規][划劃])|[“「‘『]?十(?<nth>[一二三四五六])五[”」’』]?(?:(?:规划|規劃)?(?:[时時]期|期[间間])|(?<end>末))/gu

/** “十四五”时期: the plans of five years are numbered, the third from 1966. */
const planSpansIn = (text: string): TimeSpan[] =>
  [...text.matchAll(PLAN)].map(({ 0: printed, index, groups }) => {
    const first = 1966 + 5 * (10 + (valueOf(groups?.nth ?? groups?.next ?? '') ?? 0) - 3)
    return {
      start: index,
      end: index + printed.length,
      from: `${groups?.end ? first + 4 : first}-01-01`,
      to: `${first + 4}-12-31`,
      precision: groups?.end ? 'year' : 'range',
      basis: 'inferred',
    }
  })

const DECADE =
  /(?:(?<century>\d\d|二十|十九)世[纪紀]|上[个個]?世[纪紀])(?<tens>[1-9]0|[一二三四五六七八九]十)年代/gu

/** 20世纪90年代; 上世纪 is told from the century of `day`. */
const decadeSpansIn = (text: string, day: string | null): TimeSpan[] =>
  [...text.matchAll(DECADE)].flatMap(({ 0: printed, index, groups }): TimeSpan[] => {
    const stated = valueOf(groups?.century ?? '')
    const century = stated ?? (day ? Math.ceil(Number(day.slice(0, 4)) / 100) - 1 : null)
    if (!century) return []
    const first = (century - 1) * 100 + (valueOf(groups?.tens ?? '') ?? 0)
    return [
      {
        start: index,
        end: index + printed.length,
        from: `${first}-01-01`,
        to: `${first + 9}-12-31`,
        precision: 'range',
        basis: stated ? 'stated' : 'inferred',
      },
    ]
  })
