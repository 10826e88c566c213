import { ACTION, LEADS, LASTING, OPENS } from './measure-words.ts'
import type { Quantity } from './quantities.ts'

type Span = { start: number; end: number }

/**
 * What each quantity of a text measures, as the words of its own sentence say: the thing counted
 * (64台起重机), the words before (累计支付3.67万亿元), or what the quantity before it measures
 * (由27%提升到58%). Null where none of these is there.
 */
export function measuresOf(text: string, quantities: Quantity[]): (Span | null)[] {
  const told: Told[] = []
  for (const quantity of quantities) {
    const earlier = told.slice(-LOOK_BACK).filter(({ end }) => isNear(text, end, quantity.start))
    told.push({ ...quantity, measures: measureOf(text, quantity, earlier) })
  }
  return told.map(({ measures }) => measures)
}

type Told = Quantity & { measures: Span | null }

/** No sentence tells further away what it counts. */
const REACH = 40
const LOOK_BACK = 4

const isNear = (text: string, end: number, start: number) =>
  start - end <= 2 * REACH && !/[。！？]/u.test(text.slice(end, start))

function measureOf(text: string, quantity: Quantity, earlier: Told[]): Span | null {
  const { start, end, unit } = quantity
  const last = earlier.at(-1)
  const counted = nounAfter(text, quantity)
  if (counted) return counted
  if (last?.measures && goesOn(text.slice(last.end, start))) return last.measures
  const lasting = unit !== null && LASTING.test(unit.name)
  if (lasting && /^之?[内內]\p{Script=Han}/u.test(text.slice(end, end + 3)))
    return actionAfter(text, end)
  const before = wordsBefore(text, start, last?.end ?? 0)
  if (before?.compares) return sameThing(quantity, earlier) ?? before
  if (before) return before
  const action = lasting ? actionAfter(text, end) : null
  if (action) return action
  // 分别增长4.7%和8.2% says of two things what it does not name.
  const apart = /分[别別][^，。；]*$/u.test(text.slice(Math.max(0, start - REACH), start))
  return (apart ? null : sameThing(quantity, earlier)) ?? actionAfter(text, end)
}

const SHARE = /^(?:%|％|‰|[个個]?百分[点點]|倍|成|折)$/u
const isShare = ({ unit }: Quantity) => unit === null || SHARE.test(unit.name)

/** 注册用户由4家增至12家, 锂电池出口额7.3亿美元，同比增长64.2%: what was told before goes on. */
function sameThing(quantity: Quantity, earlier: Told[]): Span | null {
  const alike = earlier.findLast(({ unit }) => unit?.name === quantity.unit?.name)
  if (!isShare(quantity)) return alike?.measures ?? null
  // 出口额…，增长8%；进口额…，增长5%: a rate is of what was told last.
  const other = earlier.findLast(({ unit }) => unit && !LASTING.test(unit.name))
  const later = alike && other && other.start > alike.start ? other : (alike ?? other)
  return later?.measures ?? alike?.measures ?? other?.measures ?? null
}

/** 由27%提升到58%; 1078万笔、3.67万亿元; 五十元以上二百元以下: one thing, told twice. */
const goesOn = (between: string) =>
  /^(?:以[上下]|左右|多)?(?:[、和及与與]|以及)?$/u.test(between) ||
  /^(?:左右)?(?:[增升降减減压壓缩縮短提扩擴加上下高少长長大宽寬涨漲跌]{1,3}|延[长長]|恢[复復]|改|[变變]|[调調]整)[到至为為了]{1,2}[约約近]?$/u.test(
    between,
  )

/** 64台起重机, 92.6%的高频事项, 3米宽的路面, 100多项两地高频使用的公共服务. */
function nounAfter(text: string, quantity: Quantity): Span | null {
  const { end, unit } = quantity
  if (unit && LASTING.test(unit.name) && text[end] !== '的') return null
  const skip = isShare(quantity) ? SKIP_SHARE : SKIP
  const from = end + (skip.exec(text.slice(end, end + 5))?.[0].length ?? 0)
  const words =
    /^[\p{Script=Han}A-Za-z\d“”「」、·]+/u.exec(text.slice(from, from + REACH))?.[0] ?? ''
  const quoted = /^[“「][^”」]+[”」]/u.exec(words)?.[0].length
  if (quoted) {
    // “小岭在线”自助终端 is a 终端; 「数据员」 is what the marks hold.
    const after = nameIn(words.slice(quoted))
    return after ? spanOf(from + quoted, after) : { start: from + 1, end: from + quoted - 1 }
  }
  // 跨过三千亿元大关
  if (/^大[关關]/u.test(words)) return null
  const name = nameIn(words)
  const of = words.indexOf('的')
  const isDescribed = name
    ? of > name.length && of - name.length <= 2
    : /^(?:[来來]自|[参參][与與加])/u.test(words)
  const described = of > 0 && isDescribed ? nameIn(words.slice(of + 1)) : ''
  if (described) return spanOf(from + of + 1, described)
  return name ? spanOf(from, name) : null
}

const SKIP = /^(?:以[上下])?(?:[宽寬高深长長厚]?的)?\s?/u
/** 其中三分之二是女性 counts women. */
const SKIP_SHARE = /^(?:以[上下])?[的是为為]?/u

const spanOf = (start: number, words: string): Span => ({ start, end: start + words.length })

const LONGEST_NAME = 16

/** The words up to one that begins an action; none if no name of a thing stands there. */
function nameIn(words: string): string {
  const name = words.slice(0, ACTION.exec(words)?.index).replace(/[、和及“「]+$/u, '')
  if (/^(?:有[不了]|在|是|[他她它]$)/u.test(name)) return ''
  return name.length <= LONGEST_NAME && !/^[、”」]/u.test(name) ? name : ''
}

/** `compares`: 比上周下调 tells of what was told before. */
type Before = Span & { compares: boolean }

/** The last words of the clause before a number, without those that only lead to it. */
function wordsBefore(text: string, start: number, after: number): Before | null {
  const near = text.slice(Math.max(start - REACH, after), start)
  const clause =
    /(?:[^，。；：！？,;!?（）()《》…\s]|[（(][^，。（）()]{1,12}[）)])*$/u.exec(near)?.[0] ?? ''
  if (/^[比较較](?![例赛賽])/u.test(clause)) {
    const compares = !/分[别別]/u.test(clause)
    return { start: start - clause.length, end: start, compares }
  }
  const at = start - clause.length
  const subject = clause.slice(0, VERB.exec(clause)?.index)
  let words = subject
  for (let led = LEADS.exec(words); led; led = LEADS.exec(words)) words = words.slice(0, led.index)
  // 鸡蛋每斤, 零售均价每公斤
  words = PER.exec(words)?.[1] ?? words
  if (EMPTY.test(words.replace(OPENING_MARKS, ''))) return null
  const opened = [...words.matchAll(OPENS)].findLast(
    (each) => each.index + each[0].length < words.length,
  )
  const cut = opened ? opened.index + opened[0].length : 0
  // 境外采购|商: one character alone is no name of anything.
  const from =
    words.length - cut > 1 && opened
      ? cut
      : (/^(?:[“「『]|但是?|而是?|不[过過]|[则則]|且|有|以[上下]的?)+/u.exec(words)?.[0].length ??
        0)
  if (from >= words.length) return null
  // 开了三个小时
  const end = words.length - from === 1 && subject.charAt(words.length) === '了' ? 1 : 0
  return { start: at + from, end: at + words.length + end, compares: false }
}

const PER = /^(.{2,})每(?:公?斤|公?里|平方米|立方米|[吨噸升人亩畝户戶次天月年张張个個株米台件])$/u
const OPENING_MARKS = /^[“「『]+/u

/** What is said of it comes after: 销售额占…的一半, 成本是…的2.7倍, 客流比平时多出1.5倍. */
const VERB = /(?<=..)(?:[占佔]|是|(?<![同环環])比(?![例赛賽])|[达達]到|由(?:最初|原[来先來]|此前))/u

/** Nothing that a number could measure. */
const EMPTY =
  /^(?:同比|[环環]比|是.*|[占佔].*|[高低][于於].*|[他她它其我]们?|今[后後]|未[来來]|[这這该該那]|以[上下]|左右.*|)$/u

/** 20分钟内赶到, 九十余人到场: the action, when nothing else is told. */
function actionAfter(text: string, end: number): Span | null {
  const [all = '', words = ''] =
    /^(?:之?[内內]|以[上下内內]|左右)?[就便才即可能]{0,2}((?![来來后後就便才]|下[来來]|[时時]间|[时時]間)\p{Script=Han}{2,4}?)(?=一次|了|[^\p{Script=Han}]|$|.)/u.exec(
      text.slice(end, end + 12),
    ) ?? []
  return words ? spanOf(end + all.length - words.length, words) : null
}
