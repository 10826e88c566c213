import { HAN_DIGIT, HAN_NUMERAL, multiplierOf, valueOf } from './numerals.ts'

/** A number as it stands in a text, before it is known what it counts. */
export type Count = {
  start: number
  end: number
  value: number
  /** The upper end of 三四十 and 十七八; null for other numbers. */
  upTo: number | null
  form: 'digits' | 'han' | 'share' | 'half'
  /** What 万 or 亿 multiplies digits by; 1 where there is none. */
  times: number
  /** 多 or 余 within it: 100多, 二十余, 上百. */
  more: boolean
}

const MORE = '[多余餘来來几幾]'
const ARABIC = '[\\d０-９]{1,15}(?:,\\d{3}){0,4}(?:[.．][\\d０-９]{1,8})?'
/** Not the 千 of 千米, nor the 百 of 百帕. */
const TIMES = '(?:(?!千[米克瓦卡伏帕赫])(?!百帕)[十百千万萬亿億]){1,2}'
const HAN = `[${HAN_NUMERAL}]{1,15}(?:[点點][${HAN_DIGIT}]{1,6})?`
const FORMS = [
  `(?<whole>[${HAN_NUMERAL}]{1,3}|\\d{1,5})分之(?<part>${HAN}|${ARABIC})`,
  '(?<top>[1-9])[/／](?<bottom>10|[2-9])(?![\\d/／.])',
  '(?<half>一半|半(?=[个個]?(?:年|小时|小時|月|钟头|世纪|公里|斤|亩|米|吨)))',
  `(?:[上近逾成](?=[百千万萬]))?(?<round>[百千万萬]{1,2})(?<roundMore>${MORE})?(?![百千万萬亿億分${HAN_DIGIT}])`,
  `(?<arabic>${ARABIC})(?<arabicMore>${MORE}(?=[十百千万萬亿億]))?(?<times>${TIMES})?(?<arabicTail>[多余餘来來几幾])?`,
  `(?<han>${HAN})(?:(?<hanMore>${MORE})(?<hanTimes>[万萬亿億]{1,2})?)?`,
].join('|')
const EVERY = new RegExp(FORMS, 'gu')
const HERE = new RegExp(FORMS, 'uy')

/** Every number of a text, in digits or Chinese numerals. */
export function* countsIn(text: string): Generator<Count> {
  for (const match of text.matchAll(EVERY)) {
    const count = countOf(match)
    if (count) yield count
  }
}

/** The number that begins at an offset, or null. */
export function countAt(text: string, at: number): Count | null {
  HERE.lastIndex = at
  const match = HERE.exec(text)
  return match && countOf(match)
}

function countOf({ 0: printed, index, groups = {} }: RegExpExecArray): Count | null {
  const count = readGroups(printed, groups)
  return count && { start: index, end: index + printed.length, ...count }
}

type Groups = Record<string, string | undefined>

function readGroups(printed: string, groups: Groups): Omit<Count, 'start' | 'end'> | null {
  const { whole, part, half, round, arabic, han } = groups
  if (whole && part) return share(whole, part)
  if (groups.top && groups.bottom) return share(groups.bottom, groups.top)
  if (half) return { value: 0.5, upTo: null, form: 'half', times: 1, more: false }
  if (round) {
    // 百姓, 千家: alone it is no number.
    if (printed === round) return null
    const more = Boolean(groups.roundMore) || printed.startsWith('上') || printed.startsWith('逾')
    return { value: multiplierOf(round), upTo: null, form: 'han', times: 1, more }
  }
  // 亿元以上项目: alone it is no number.
  if (printed === han && /^[万萬亿億]$/u.test(han)) return null
  const more = [groups.arabicMore, groups.arabicTail, groups.hanMore].some(Boolean)
  const times = multiplierOf(groups.times ?? groups.hanTimes ?? '')
  const rough = han ? approximate(han) : null
  if (rough) return { value: rough[0] * times, upTo: rough[1] * times, form: 'han', times: 1, more }
  const value = valueOf(`${arabic ?? han ?? ''}`)
  if (value === null) return null
  return { value: scaled(value, times), upTo: null, form: arabic ? 'digits' : 'han', times, more }
}

/** Multiplies without what binary decimals add: 1.41 × 10000 is 14100. */
export const scaled = (value: number, times: number) => Number((value * times).toPrecision(14))

function share(whole: string, part: string): Omit<Count, 'start' | 'end'> | null {
  const [of, value] = [valueOf(whole), valueOf(part)]
  if (!of || value === null) return null
  // As with 8%, the value of 百分之八 is 8.
  return {
    value: of === 100 ? value : value / of,
    upTo: null,
    form: 'share',
    times: 1,
    more: false,
  }
}

const DIGIT = '一二三四五六七八九'
const APPROXIMATE = new RegExp(
  `^(?<tens>[${DIGIT}]?十)?(?<low>[${DIGIT}两兩])(?<high>[${DIGIT}])(?<times>[十百千万萬亿億]*)$`,
  'u',
)

/** 两三 is 2 to 3, 三四十 30 to 40, 十七八 17 to 18. */
function approximate(han: string): [number, number] | null {
  const groups = APPROXIMATE.exec(han)?.groups
  const [from, to] = [valueOf(groups?.low ?? ''), valueOf(groups?.high ?? '')]
  if (!groups || !from || !to || (to !== from + 1 && han !== '三五')) return null
  const base = valueOf(groups.tens ?? '') ?? 0
  const times = multiplierOf(groups.times ?? '')
  return [(base + from) * times, (base + to) * times]
}
