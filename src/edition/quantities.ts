import { countAt, countsIn, scaled, type Count } from './counts.ts'
import { isQuantity } from './is-quantity.ts'
import { quotesIn, titlesIn } from './quotes.ts'
import type { Figure } from './schema.ts'
import { unitAt, type Unit } from './units.ts'

/** A number with its unit, where it stands in a text. */
export type Quantity = {
  start: number
  end: number
  value: number
  upTo: number | null
  /** Null for a share (三分之一) and for a number of 万 or 亿 that has none (用户突破5100万). */
  unit: Unit | null
  bound: Figure['bound']
}

/** Every quantity of a text in its order; none in the title of a work or in a set phrase. */
export function quantitiesIn(text: string): Quantity[] {
  const hidden = hiddenIn(text)
  const found: Quantity[] = []
  let next = 0
  for (const count of countsIn(text)) {
    if (count.start < (found.at(-1)?.end ?? 0)) continue
    while ((hidden[next]?.end ?? Infinity) <= count.start) next++
    if ((hidden[next]?.start ?? Infinity) <= count.start) continue
    const quantity = quantityOf(text, count)
    if (quantity) found.push(quantity)
  }
  return found
}

/** A set phrase is short and no sentence: “5+2”, “15分钟生活圈”. */
const LONGEST_PHRASE = 12

const hiddenIn = (text: string) =>
  [
    ...titlesIn(text),
    ...quotesIn(text).filter(
      (quote) => quote.text.length <= LONGEST_PHRASE && !/[，。！？；：,!?]/u.test(quote.text),
    ),
  ].sort((a, b) => a.start - b.start)

/** How far around a number its bound is looked for. */
const NEAR = 8

function quantityOf(text: string, count: Count): Quantity | null {
  const before = text.slice(Math.max(0, count.start - NEAR), count.start)
  const range = rangeFrom(text, count, before)
  const last = range ?? count
  const unit = unitOf(text, last)
  const first = last.end + (unit?.printed.length ?? 0)
  const compound = range || !unit ? null : compoundFrom(text, first, unit)
  const end = compound?.end ?? first
  const after = text.slice(end, end + NEAR)
  if (!isQuantity({ before, after, count: last, unit })) return null
  const belowZero = /(?:零下|[负負]|(?<![\p{L}\d%℃])[-−－])$/u.exec(before)?.[0].length ?? 0
  const tenth = unit ? HAN_DIGITS.indexOf(/^成(.)$/u.exec(unit.printed)?.[1] ?? '零') / 10 : 0
  const half = unit && /^[个個]半/u.test(unit.printed) ? 0.5 : 0
  const value = scaled(range?.from ?? count.value + half + tenth + (compound?.value ?? 0), 1)
  return {
    start: count.start - belowZero,
    end,
    value: belowZero ? -value : value,
    upTo: range?.value ?? count.upTo,
    unit,
    bound: count.more ? 'over' : boundOf(before, after, unit),
  }
}

const unitOf = (text: string, { end, form }: Count): Unit | null =>
  form === 'share' ? null : unitAt(text, end, form === 'han' ? 'han' : 'digits')

const HAN_DIGITS = '零一二三四五六七八九'
const TO = /[至到~～]|[-—–－]{1,2}/uy

/** 3至5年, 10%—15%, 2.5万～3万元: the second number, and what the first is worth. */
function rangeFrom(text: string, count: Count, before: string): (Count & { from: number }) | null {
  const unit = unitOf(text, count)
  // 由12座到210座 is a change, with a figure at each end.
  if (unit && /[由从從]$/u.test(before) && !/^.{0,12}不等/u.test(text.slice(count.end))) return null
  TO.lastIndex = count.end + (unit?.printed.length ?? 0)
  const to = TO.exec(text)
  const second = to && countAt(text, to.index + to[0].length)
  if (!second || second.form !== count.form) return null
  if (unit && unitOf(text, second)?.name !== unit.name) return null
  const shared = unit || count.times > 1 ? count.value : scaled(count.value, second.times)
  const from = shared < second.value ? shared : count.value
  return from < second.value ? { ...second, from } : null
}

const PARTS: Record<string, { next: RegExp; many: number }> = {
  年: { next: /^[个個]月$/u, many: 12 },
  小时: { next: /^分[钟鐘]?$/u, many: 60 },
  小時: { next: /^分[钟鐘]?$/u, many: 60 },
  分钟: { next: /^秒$/u, many: 60 },
  分: { next: /^秒$/u, many: 60 },
  元: { next: /^[角毛]$/u, many: 10 },
}

/** 4小时12分钟, 2小时18分26秒, 一年零三个月, 两年半: what follows the unit, in that unit. */
function compoundFrom(
  text: string,
  end: number,
  unit: Unit,
): { value: number; end: number } | null {
  if (
    /^(?:年|天|倍|岁|歲|成|折)$/u.test(unit.name) &&
    /^半(?![年数])/u.test(text.slice(end, end + 2))
  ) {
    return { value: 0.5, end: end + 1 }
  }
  // 10秒08 of a race.
  const hundredths = unit.name === '秒' && /^\d\d(?!\d|[分秒])/u.exec(text.slice(end, end + 3))?.[0]
  if (hundredths) return { value: Number(hundredths) / 100, end: end + 2 }
  const part = PARTS[unit.name]
  const count = part && countAt(text, text[end] === '零' ? end + 1 : end)
  const smaller = count && unitOf(text, count)
  if (!part || !smaller || !part.next.test(smaller.name)) return null
  const smallerEnd = count.end + smaller.printed.length
  const rest = compoundFrom(text, smallerEnd, smaller)
  return { value: (count.value + (rest?.value ?? 0)) / part.many, end: rest?.end ?? smallerEnd }
}

const UNDER =
  /(?:不到|不足|低于|低於|少于|少於|不超[过過]?|未[满滿]|小于|至多|最多|不高于|不高於)$/u
const OVER =
  /(?:超[过過]?|逾|突破|高于|高於|大于|大於|多于|多於|不少于|不少於|不低于|不低於|至少|破)$/u
const ABOUT = /(?:近|[约約]|接近|大[约約概]|左右|相当于)$/u

/** What the words around a number say of it. */
function boundOf(before: string, after: string, unit: Unit | null): Figure['bound'] {
  if (/^(?:以上|多|有余)/u.test(after) || /^[个個][多余餘来來]/u.test(unit?.printed ?? ''))
    return 'over'
  if (/^以[下内內]/u.test(after)) return 'under'
  if (/^(?:左右|上下)/u.test(after) || ABOUT.test(before)) return 'about'
  if (/不(?:少|低)[于於]$/u.test(before)) return 'over'
  if (UNDER.test(before)) return 'under'
  return OVER.test(before) ? 'over' : 'exact'
}
