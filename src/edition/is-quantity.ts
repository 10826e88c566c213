import type { Count } from './counts.ts'
import { LASTING } from './measure-words.ts'
import type { Unit } from './units.ts'

/** A number, its unit, and the words around both. */
type Candidate = { before: string; after: string; count: Count; unit: Unit | null }

/**
 * False for ordinals, codes, scores, formats, dates and times of day, and for small Chinese
 * numerals that only tell things apart (两地, 三个方面, 一名).
 */
export function isQuantity(candidate: Candidate): boolean {
  const { count, unit } = candidate
  if (isCode(candidate) || isTime(candidate) || isPast(candidate)) return false
  if (count.form === 'share') return !candidate.after.startsWith('决')
  if (count.form === 'half') return unit ? !/[上下前后後]$/u.test(candidate.before) : true
  if (!unit) return count.times >= 1e4 && STANDS_ALONE.test(candidate.after)
  return count.form === 'digits' || isTold(candidate, unit)
}

/** 突破5100万。 10万居民 */
const STANDS_ALONE =
  /^(?:[\p{P}\s]|以[上下]|左右|[多余餘的]|$|[居市村农農网網股选選灾災]民|[学學考师師新]生|师生|[游遊旅乘顾顧]客|[观觀群]众|群眾|用[户戶]|[职職员員]工|[党黨团團]员|干部|人口|家庭|青[年少]|老年?人|儿童|粉[丝絲]|[读讀]者|志愿者|[农農商住]户|企[业業]|[户戶]籍|常住|参保|从业|中小)/u

/** 第3, 第十四个五年, A4, 1+7, 3比2, 5G, 〔2021〕3号, 12345678-9, 前10名. */
const isCode = ({ before, after, unit }: Candidate) =>
  /(?:第(?:[一二三四五六七八九十\d]{1,3}个)?|[A-Za-z\d０-９.．+＋×*〔#№_@]|[\d一二三四五六七八九][比:：/-])$/u.test(
    before,
  ) ||
  (unit ? /^[+＋〕_@]/u : /^(?:[+＋〕_@A-Za-z\d]|[比:：]\d)/u).test(after) ||
  (/[前头頭]$/u.test(before) && /^(?:[名位]|[个個]月)$/u.test(unit?.name ?? ''))

/** 三年前, 半个月之前: a time, not how long something lasts. */
const isPast = ({ before, after, unit }: Candidate) =>
  unit !== null &&
  LASTING.test(unit.name) &&
  /^[之以]?前(?![后後])/u.test(after) &&
  !/提$/u.test(before)

/** No year lasts so long, and no paper counts so many of them. */
const MOST_YEARS = 200

/** Words before a number of 日 that is no day of a month. */
const LASTS =
  /(?:用了?|[仅僅只需要]|[历歷]时|歷時|[为為]期|至少|[连連][续續]|超[过過]|不足|不到|提前|延[长長]|(?:[缩縮]短|延[长長]|增|[达達])[至到]?|[为為])$/u

function isTime({ before, after, count: { value }, unit }: Candidate): boolean {
  const name = unit?.name ?? ''
  if (/^[年届屆期级級]$/u.test(name)) return value >= MOST_YEARS || /^\d{1,2}月/u.test(after)
  if (name === '日') return !/^[内內]/u.test(after) && !LASTS.test(before)
  if (/[点點时時]前$/u.test(before)) return true
  if (name === '分') return /[时時点點]$/u.test(before)
  return false
}

/** What Chinese numerals count, as far as they tell a quantity. */
function isTold({ before, count: { value, more } }: Candidate, { name, kind }: Unit): boolean {
  if (kind === 'things') return value >= 10
  // 独中两元 is a score.
  if (name === '元' && /[中独獨]$/u.test(before)) return false
  if (kind === 'measure') return value > 1 || more || !/^[年天周]$/u.test(name)
  // 两人 takes up two who were named.
  return value > 2 || (value === 2 && (name !== '人' || !/(?:^|[\p{P}])$/u.test(before)))
}
