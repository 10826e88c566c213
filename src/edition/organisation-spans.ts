import { anchorLength } from './anchors.ts'
import { isCoveredByWords } from './covered.ts'
import { BODIES, SUFFIX, SUFFIX_KINDS } from './organisation-suffixes.ts'
import { phraseStart } from './phrase-start.ts'
import { COUNTRIES, regionAt } from './regions.ts'
import { titleWordBefore } from './titles.ts'
import { isVerb, isWord } from './words.ts'

/** Offsets in a rule text, the end exclusive. */
export type Span = { start: number; end: number }

export type Found = {
  spans: Span[]
  /** Names that are one only if they close a longer name of the edition: 港务局 for 海隅港务局. */
  doubtful: Span[]
}

/** The organisations that a rule text names, in order; no name of a person is part of one. */
export function organisationSpans(text: string, people: Span[]): Found {
  const spans: Span[] = bodySpans(text)
  const doubtful: Span[] = []
  let person = 0
  for (const { 0: suffix, index } of text.matchAll(SUFFIX)) {
    while (person < people.length && (people[person]?.end ?? 0) <= index) person++
    const floor = people[person - 1]?.end ?? 0
    const start = startOf(text, index, floor, suffix)
    const end = index + suffix.length
    if (spans.at(-1)?.end === index && !WITHIN.test(suffix)) continue
    if (isName(text, start, index, suffix)) spans.push({ start, end: withSecondName(text, end) })
    else if (index - start >= 2 && SHORTENED.test(suffix)) doubtful.push({ start, end })
  }
  return { spans: longest(spans.map((span) => withDepartment(text, span))), doubtful }
}

/** 市疾控中心|学校卫生科: only these stand right behind another organisation as a part of it. */
const WITHIN =
  /^(?:分局|支行|分行|分校|校区|大学|党校|宣传部|组织部|统战部|政法委|网信办|办公厅|工会|团委|纪委|党委|妇联|公会|协会|商会|联合会|办公室|集团|有限公司|股份有限公司|.*实验室|.*学院|.*医院)$/u
const SHORTENED = /(?:局|厅|署|委员会|医院|协会|学会|研究院|管委会|研究所|集团|学院|公司)$/u

/** Of spans that overlap, the one that begins first, and the longest of those. */
function longest(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const span of sorted) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}

const LONGEST_BODY = Math.max(...[...BODIES].map(({ length }) => length))
const BODY_PAIRS = new Set([...BODIES].map((body) => body.slice(0, 2)))

function bodySpans(text: string): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length - 1; at++) {
    if (!BODY_PAIRS.has(text.slice(at, at + 2))) continue
    for (let length = LONGEST_BODY; length > 1; length--) {
      const words = text.slice(at, at + length)
      if (words.length < length || !BODIES.has(words)) continue
      if (!/[门署分队]/u.test(text.charAt(at + length))) found.push({ start: at, end: at + length })
      at += length - 1
      break
    }
  }
  return found
}

/** Where the name that a suffix at `index` closes begins. */
function startOf(text: string, index: number, floor: number, suffix: string): number {
  let start = phraseStart(text, index, floor)
  start += TERM.exec(text.slice(start, index))?.[0].length ?? 0
  const body = text.slice(start, index)
  const apposed = APPOSED.exec(body)?.[0].length ?? 0
  if (apposed > 0 && apposed < body.length - 1 && !isCoveredByWords(body.slice(apposed))) {
    return start + apposed
  }
  if (OWN_BODIES.test(suffix)) return ownRegion(text, start, index)
  const region = regionInside(text, start, index)
  if (region !== null) return region
  const foreign = regionAt(text, start)
  if (COUNTRIES.includes(foreign) && foreign !== '中国' && index - start - foreign.length >= 4) {
    const rest = start + foreign.length
    if (!isWord(text.slice(rest, rest + 2))) return rest
  }
  const kind = SUFFIX_KINDS.get(suffix)
  return kind !== 'named' || anchorLength(text, start) > 0 ? start : afterVerb(text, start, index)
}

/** 代表|澜州市政府, 中共杨浦区委: where the region right before these begins, and its party. */
function ownRegion(text: string, start: number, index: number): number {
  const whole = anchorLength(text, start) === index - start && HAS_OFFICES.test(text.slice(index))
  if (whole && isTown(text.slice(start, index - 1))) return start
  let found = start
  let sure = false
  for (let at = start; at < index; at++) {
    const plain = regionAt(text, at) !== '' || index - at === 1 || !isWord(text.slice(at, at + 2))
    if (!plain || anchorLength(text, at) !== index - at) continue
    if (sure) continue
    found = at - (PARTY.exec(text.slice(start, at))?.[0].length ?? 0)
    if (regionAt(text, at)) return found
    sure = at > start && isCoveredByWords(text.slice(start, at))
  }
  return found
}
const HAS_OFFICES =
  /^(?:委|纪委|政府|政协|人大)(?:原?副?书记|常委|秘书长|宣传|组织|统战|政法|党校|办公|主办|主席|主任|原?副?主席|原?副?主任|委员|副?[省市县]长)/u

/** 松陵|市委, not 九时|市委: a name of no words. */
const isTown = (name: string) =>
  name.length > 1 &&
  !/[时時日天月年点上下午各全本我该]/u.test(name) &&
  [...name].slice(1).every((_, at) => !isWord(name.slice(at, at + 2)))

const PARTY = /(?:中共|共青团|九三学社|民革|民盟|民建|民进|农工党|致公党|台盟)$/u

const OWN_BODIES = /^(?:委|政府|人大|政协|纪委)$/u

/** 储能纳入|医院: behind the last verb. */
function afterVerb(text: string, start: number, index: number): number {
  for (let at = index - 2; at >= start; at--) {
    const two = text.slice(at, at + 2)
    if (isVerb(two) && !(at === index - 2 && TRADES.has(two))) return at + 2
  }
  return start
}
/** What firms and houses do, and are called after: 海智租赁|公司. */
const TRADES = new Set(
  '租赁 运输 管理 投资 咨询 建设 制造 设计 销售 护理 服务 保险 控股 检测 教育 传播 出版 开发 策划 印刷 装饰 安装 维修 配送 养护'.split(
    ' ',
  ),
)
/** 第十二届|全国政协 */
const TERM = /^第?[一二三四五六七八九十\d]+届/u

/** 爱心企业|桑溪茶业公司, 主办方|河湾市体育局 */
const APPOSED =
  /^\p{Script=Han}{0,6}?(?:企业|单位|机构|组织|部门|[工办作营设资购售管]方|[发运供]商|母校|老字号|龙头|央企|国企|客户)/u

/** 盘活|清水县农村信用合作联社: common words before a region are none of the name. */
function regionInside(text: string, start: number, index: number): number | null {
  if (anchorLength(text, start) > 0) return null
  for (let at = start + 2; at < Math.min(index - 1, start + 12); at++) {
    if (anchorLength(text, at) > 1 && isCoveredByWords(text.slice(start, at))) return at
    if (regionAt(text, at) && isVerb(text.slice(at - 2, at))) return at
  }
  return null
}

const GENERIC =
  /^(?:近?[一二两三四五六七八九十几\d]+[年天月日]|有关|相关|各|该|本|某|全[市省县区国]|主管|职能|上级|下级|所在|当地|外地|附近|[国省市县区]内|境[内外]|国外|海外|两|多|公[立办]|民[营办]|私[立营]|三甲|高等|职业|重点|定点|基层|乡镇|镇街|知名|著名|大型|小型|中小|新|老|旧|专业|行业|社会|数字|学生|教师|家长|社区卫生|直属|附属|下属|旗下|上市|平台|跨国|外资|合资|第三方|首[家个]|[新改扩在拟待]建|改扩建|[一二三四五六七八九]成|这|那|其|我[国省市县区校院司]|\d|[一二三四五六七八九十]+[家所个名级])/u
/** 30个|劳模工作室 */
const COUNTED = /[\d几数余多一二两三四五六七八九十百]\s?[个家所间座支批]$/u
/** 市公司, 国际中心: these say nothing after a region alone. */
const BARE =
  /^(?:公司|集团|中心|学校|大学|学院|中学|小学|高中|办公室|基金|联盟|局|厅|署|研究院|俱乐部|工厂|农场|校区|书店|工作室|实验室|大队|中队)$/u
/** 广州大学 is one, 广州中心 is none. */
const VAGUE = /^(?:中心|办公室|基金|联盟|局|厅|署|工作室|实验室|工厂|校区)$/u

/** True if the words from `start` to `index` make a name with the suffix. */
function isName(text: string, start: number, index: number, suffix: string): boolean {
  const body = text.slice(start, index)
  if (body === '' || GENERIC.test(body) || /[离距]$/u.test(body)) return false
  if (COUNTED.test(text.slice(Math.max(0, start - 4), start))) return false
  const anchor = Math.min(anchorLength(text, start), body.length)
  const rest = body.slice(anchor)
  const region = regionAt(text, start)
  const named = anchor > 0 && region.length === anchor
  if (named && rest === '' && region !== '中国' && COUNTRIES.includes(region)) return false
  if (anchor > 0 && rest === '') return !(named ? VAGUE : BARE).test(suffix)
  if (anchor > 0) return isPlausible(suffix, rest)
  switch (SUFFIX_KINDS.get(suffix)) {
    case 'sure':
      return (
        body.length >= 2 && (/有限/u.test(suffix) || body.length > 3 || !isCoveredByWords(body))
      )
    case 'named':
      if (body.length >= 4 && isHeaded(text, index + suffix.length)) return true
      return body.length >= 2 && !isCoveredByWords(body)
    default:
      if (body.length >= 4 && suffix === '署') return true
      if (body.length >= 4 && suffix === '局' && !isCoveredByWords(body)) return true
      return body.length >= 2 && isHeaded(text, index + suffix.length)
  }
}

/** 省政府 is one, 省数字政府 is none: these suffixes stand right behind a region. */
const isPlausible = (suffix: string, rest: string) =>
  !/^(?:政府|人大|政协|委)$/u.test(suffix) || /^(?:特区|委)$/u.test(rest)

/** 交通局|局长 */
const isHeaded = (text: string, end: number) =>
  [2, 3, 4].some((length) => titleWordBefore(text.slice(0, end + length), end + length) !== null)

/** 中央党校（国家行政学院） */
function withSecondName(text: string, end: number): number {
  const second = /^（[^（）]{2,20}(?:院|校|局|中心|会|所)）/u.exec(text.slice(end, end + 24))?.[0]
  return second ? end + second.length : end
}

/** 财政部|国库司司长, 国家信息中心|信息化和产业发展部、… */
function withDepartment(text: string, { start, end }: Span): Span {
  const part =
    /^\p{Script=Han}{2,10}?(?:[司部](?=[、]|\p{Script=Han}{0,2}[司部]长|\p{Script=Han}{0,2}主任)|[处科室系](?=副?[处科]长|副?主任|副?教授|讲师|工程师|研究员|民警|干警|法官))/u.exec(
      text.slice(end, end + 20),
    )?.[0]
  // 统计分析处|副处长 is headed; 国库司 might be a verb and its object.
  const sure = part && /[处科]$/u.test(part)
  const verb = part && !sure && [...part].some((_, at) => isVerb(part.slice(at, at + 2)))
  return part && !verb ? { start, end: end + part.length } : { start, end }
}
