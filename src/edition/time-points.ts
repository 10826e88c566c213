import { isDay, lastDay } from './calendar.ts'
import { valueOf } from './numerals.ts'

/** A time as a text prints it: which parts are there, and where. */
export type TimePoint = {
  start: number
  end: number
  /** A printed year, or by how many years it lies from that of the text (今年 0, 去年 -1). */
  year: { stated: number } | { relative: number } | null
  month: number | null
  day: number | null
  /** A third of a month; 月初 and 月底 are its first and last. */
  third: 1 | 2 | 3 | null
  /** First and last month of a part of a year: 上半年, 三季度, 年底. */
  months: [number, number] | null
}

const DIGIT = '[\\d０-９]'
const HAN = '一二三四五六七八九'
const TO = '[至到~～—–－-]{1,2}'
const YEAR = `[12１２]${DIGIT}{3}`
const HAN_YEAR = `[一二][〇○零${HAN}]{3}`
const MONTH = `(?:1[0-2]|0?[1-9]|１[０-２]|[１-９]|十[一二]?|[${HAN}])`
const DAY = `(?:[12]${DIGIT}|3[01]|0?[1-9]|[１２]${DIGIT}|３[０１]|[１-９]|[二三]?十[${HAN}]?|[${HAN}])`

/** 目前年产, 如今年均, 过去年份, 说明年内: the end of one word and the start of another. */
const RELATIVE =
  '(?<!如)今年|(?<![过過])去年|(?<![目此之以提生空])前年|(?<![说說证證声聲表申])明年|(?<![此以之今最])[后後]年(?![均产產])'
const POINT = [
  `(?:(?<![${HAN}\\d０-９〇])(?<year>${YEAR}|${HAN_YEAR})(?:\\s?年\\s?|(?=${TO}${YEAR}年))|(?<relative>${RELATIVE}))?`,
  `(?:(?<![\\d０-９.．${HAN}])(?<month>${MONTH})(?:\\s?月份?|(?=${TO}${MONTH}月(?!${DAY}[日号號])))`,
  `(?:\\s?(?<day>${DAY})(?:\\s?[日号號]|(?=${TO}${DAY}[日号號]))|(?<third>[上中下]旬|[底末]|初(?![中一二三级級步次])))?`,
  `|(?<half>[上下]半年)|第?(?<quarter>[一二三四1-4])季(?:度|(?<=第.季))|前(?<quarters>[二两三])季度|[前头頭](?<upTo>${MONTH}|[两兩])[个個]月`,
  `|(?:(?<=年)年?|(?<![每历歷往常近多半当當前去今明后後度\\d])年)(?<edge>[底末初])|(?<=年)(?<season>[春夏秋])[天季])?`,
].join('')
const OPENING = `(?=[\\d０-９今去前明后後年上下第头頭${HAN}十])`
const EVERY = new RegExp(`${OPENING}${POINT}`, 'gu')
const HERE = new RegExp(POINT, 'uy')

const YEARS: Record<string, number> = { 去: -1, 前: -2, 明: 1, 后: 2, 後: 2 }
const EDGES: Record<string, [number, number]> = { 初: [1, 1], 底: [12, 12], 末: [12, 12] }
const SEASONS: Record<string, [number, number]> = { 春: [3, 5], 夏: [6, 8], 秋: [9, 11] }
const THIRDS: Record<string, 1 | 2 | 3> = { 上: 1, 初: 1, 中: 2, 下: 3, 底: 3, 末: 3 }

/** Every time of a text that is told by year, month or day. */
export function* timePointsIn(text: string): Generator<TimePoint> {
  for (const match of text.matchAll(EVERY)) {
    const point = pointOf(match)
    if (point) yield point
  }
}

/** The second end of a range may leave out what the first has said: 3月12日至15日, 上旬至中旬. */
export function endPointAt(text: string, at: number, first: TimePoint): TimePoint | null {
  HERE.lastIndex = at
  const match = HERE.exec(text)
  const point = match && pointOf(match)
  if (point) return point
  const rest = text.slice(at, at + 4)
  const bare = { start: at, year: null, month: first.month, day: null, third: null, months: null }
  const day = first.day && new RegExp(`^(?<day>${DAY})[日号號]`, 'u').exec(rest)
  if (day) return { ...bare, end: at + day[0].length, day: numberOf(day.groups?.day) }
  const third = first.third && /^[上中下]旬/u.exec(rest)?.[0]
  return third ? { ...bare, end: at + 2, third: THIRDS[third.slice(0, 1)] ?? null } : null
}

const numberOf = (printed: string | undefined) => (printed ? valueOf(printed) : null)

function pointOf({ 0: printed, index, groups = {} }: RegExpExecArray): TimePoint | null {
  if (!printed) return null
  const { year, relative, half, quarter, quarters, edge, season, third } = groups
  const stated = numberOf(year)
  const upTo = (numberOf(quarters) ?? 0) * 3 || numberOf(groups.upTo)
  return {
    start: index,
    end: index + printed.length,
    year: stated ? { stated } : relative ? { relative: YEARS[relative.slice(0, 1)] ?? 0 } : null,
    month: numberOf(groups.month),
    day: numberOf(groups.day),
    third: THIRDS[third?.slice(0, 1) ?? ''] ?? null,
    months: upTo ? [1, upTo] : partOfYear(half, numberOf(quarter), edge ?? season),
  }
}

/** The months of 上半年, of a quarter, of 年底 and of spring, summer and autumn. */
function partOfYear(
  half: string | undefined,
  quarter: number | null,
  edge: string | undefined,
): [number, number] | null {
  if (half) return half.startsWith('上') ? [1, 6] : [7, 12]
  if (quarter) return [quarter * 3 - 2, quarter * 3]
  return EDGES[edge ?? ''] ?? SEASONS[edge ?? ''] ?? null
}

const iso = (year: number, month: number, day: number) =>
  [`${year}`, `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-')

/** First and last day of a point in a year; null for a day that the year does not have. */
export function daysOf(
  { month, day, third, months }: TimePoint,
  year: number,
): { from: string; to: string } | null {
  if (months) return { from: iso(year, months[0], 1), to: lastDay(year, months[1]) }
  if (!month) return { from: iso(year, 1, 1), to: iso(year, 12, 31) }
  if (day !== null) {
    const date = iso(year, month, day)
    return isDay(date) ? { from: date, to: date } : null
  }
  if (!third) return { from: iso(year, month, 1), to: lastDay(year, month) }
  // 上旬 is the 1st to the 10th, 中旬 the 11th to the 20th, 下旬 the rest.
  const from = iso(year, month, third * 10 - 9)
  return { from, to: third === 3 ? lastDay(year, month) : iso(year, month, third * 10) }
}
