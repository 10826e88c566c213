import { isCoveredByWords } from './covered.ts'
import { phraseStart } from './phrase-start.ts'
import { regionAt } from './regions.ts'
import { isNoun, isVerb, isWord } from './words.ts'

type Span = { start: number; end: number }

const DIVISION =
  /^(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|省|市|州)(?![民属级]|政(?![府协]))/u

/** Regions of the list, with 省 or 市 behind them where it is printed: 广东省, 上海, 珠三角. */
export function listedSpans(text: string): Span[] {
  const found: Span[] = []
  let at = 0
  while (at < text.length) {
    const name = regionAt(text, at)
    if (!name) {
      at++
      continue
    }
    const division = DIVISION.exec(text.slice(at + name.length, at + name.length + 8))?.[0] ?? ''
    const end = at + name.length + division.length
    if (division || standsAlone(text, at, end, name)) found.push({ start: at, end })
    at = end
  }
  return found
}

/** 确保定于 names no 保定, 数字中国 no place, 《…》 only a work. */
function standsAlone(text: string, start: number, end: number, name: string): boolean {
  const before = text.charAt(start - 1)
  if (name === '中国') return /[在到来赴往回是]/u.test(before)
  if (AMBIGUOUS.has(name)) return /[在到从赴往由于至、]/u.test(before) || text.charAt(end) === '、'
  if (isWord(text.slice(start - 1, start + 1)) && !/[在到来从赴由是和与]/u.test(before))
    return false
  return (
    !/[东西南北]/u.test(before) &&
    !isOutlet(text, end) &&
    !NO_PLACE_AFTER.test(text.slice(end, end + 2)) &&
    !(isWord(name) && isWord(text.slice(end - 1, end + 1)))
  )
}
/** Names that are common words as well. */
const AMBIGUOUS = new Set(
  '来宾 保定 大同 安康 长治 通化 白银 平凉 定西 武威 和田 山南 阿里 中山 文山 保山 日照 三明 大庆 百色 江门 天门 南平 开封 商洛 安庆 大理 长春 海口 黑山 马里 加纳 江南 江北 海东 海北 海西 前海 安顺 关中 中原 桃园 基隆 河内 罗马 米兰 多哈 京都 神户 汉堡'.split(
    ' ',
  ),
)

/** 河湾|晨报讯 */
const isOutlet = (text: string, at: number) =>
  /^(?:(?:[日晚晨时早商快新周]|都市)报|报[讯社记])/u.test(text.slice(at, at + 3))
const NO_PLACE_AFTER = /^(?:人[民]|语|文[化学字]|菜|话|剧|戏|久|巴|式|族|籍|裔|画|舞|拳)/u

const DIVISIONS =
  /高新区|经开区|开发区|自贸区|县城|街道办|街道|社区|小区|自治[州县]|[省市县区镇乡村]/gu
/** 市场, 乡村: what may not follow a division's character. */
const NOT_AFTER: Record<string, string> = {
  省: '份略力钱电去心时油事吃得级属内府',
  市: '场民值政面委级属内府容井价售占舶况',
  县: '委级属内府域直',
  区: '委级属内府域块间别划位分属',
  镇: '委级属内府痛静定街企住守',
  乡: '委级属内府村土亲愁镇情音党贤间',
  村: '口委级属内民干医官庄落务集史志支居寨',
  小区: '域',
}
/** Words that end like a division and are none. */
const COMMON =
  /(?:城市|都市|上市|超市|门市|夜市|股市|楼市|车市|集市|闹市|花市|菜市|早市|灯市|地区|园区|校区|景区|城区|山区|灾区|片区|库区|辖区|市区|街区|展区|设备区|专区|特区|厂区|院区|站区|病区|牧区|林区|矿区|湖区|老区|^新区|赛区|考区|战区|禁区|误区|盲区|港区|(?:^|大|粤)湾区|[洲太]区|功能区|保护区|生活区|服务区|居住区|办公区|休息区|教学区|住宅区|风景区|旅游区|实验区|试验区|先行区|合作区|核心区|生态区|发展区|示范区|开发区|自贸区|保税区|工业区|商务区|养殖区|种植区|作业区|等候区|体验区|互动区|隔离区|安全区|社区|小区|街道|城镇|乡镇|村镇|小镇|古镇|重镇|集镇|镇镇|家乡|故乡|城乡|下乡|返乡|出乡|还乡|离乡|入乡|老乡|山乡|水乡|思乡|回乡|同乡|他乡|乡村|农村|山村|新村|渔村|全村|村村|古村|小村|邻村|贫困村|示范村|空心村|节省|俭省|更省|反省|全[省市县区镇乡]|兄弟省|通村|进村|出村|入村|驻村|离村|城中村|试点村|样板村|地球村|自然村|行政村|县县|强县|大县|小县|名县|穷县|邻县|外省|全省|省级|大省|强省|邻省|跨省|各省|村里|度假村|民俗村|奥运村|亚运村|自治州|自治县)$/u
const DETERMINED =
  /副$|^[省市县区][内外委]|^[各全本我该外两多每某这那此首几同邻跨出入进回到数百千万半整双]|^第?[一二三四五六七八九十\d]+(?:[个座大家名位条期届次批年]|$)|[两几一二三四五六七八九十][亩个座]?$/u
const SIZED = /^[大小老新旧]?.$/u

/** 岭川省, 梨坪镇, 杏花里社区: what its last character calls a division, without the one before it. */
export function divisionSpans(text: string, taken: Span[]): Span[] {
  const found: Span[] = []
  let next = 0
  for (const { 0: suffix, index } of text.matchAll(DIVISIONS)) {
    const end = index + suffix.length
    while (next < taken.length && (taken[next]?.end ?? 0) <= index) next++
    if ((taken[next]?.start ?? Infinity) < end) continue
    if (NOT_AFTER[suffix]?.includes(text.charAt(end) || '\n') || isOutlet(text, end)) continue
    const floor = Math.max(taken[next - 1]?.end ?? 0, found.at(-1)?.end ?? 0)
    const start = nameStart(text, index, floor)
    const name = text.slice(start, end)
    if (
      COMMON.test(suffix.length > 1 ? text.slice(start, index) : name) ||
      !isProper(text, start, index, suffix)
    )
      continue
    found.push({ start, end })
  }
  return found
}

/** Behind words that are none of the name: 盘活|清水县. */
function nameStart(text: string, index: number, floor: number): number {
  let start = phraseStart(text, index, floor)
  while (index - start > 3 && isWord(text.slice(start, start + 2))) start += 2
  start += /^第[一二三四五六七八九十百\d]{1,4}届/u.exec(text.slice(start, index))?.[0].length ?? 0
  // 年内在|槐安街道
  return /[在到于校]/u.test(text.charAt(start)) && index - start > 2 ? start + 1 : start
}

function isProper(text: string, start: number, index: number, suffix: string): boolean {
  const name = text.slice(start, index)
  if (suffix === '高新区' && name === '') return true
  if (!/^\p{Script=Han}{2,5}$/u.test(name) && !(name.length === 1 && suffix === '县')) return false
  if (DETERMINED.test(name) || (SIZED.test(name) && !/[村镇乡]/u.test(suffix))) return false
  if (/^(?:高新区|经开区|开发区|自贸区)$/u.test(suffix)) return name.length !== 1
  if (suffix === '县城') return text.charAt(index - 1) !== '各'
  const last = text.slice(index - 1, index + 1)
  if (isVerb(name) || (/[区乡村]/u.test(suffix) && isWord(last))) return false
  // 衡川市|红旗街道
  const within = /[市县区镇]/u.test(text.charAt(start - 1))
  return name.length > 2 ? !isCoveredByWords(name) : within || !isNoun(name) || suffix.length === 1
}

/** 岭川、三川|两省: names in a list that its last words call divisions. */
export function countedSpans(text: string): Span[] {
  return [...text.matchAll(/[、和与](\p{Script=Han}{2,3})[两三四五六][省市县区镇村]/gu)].flatMap(
    ({ 0: match, 1: last = '', index }) => {
      const first = /\p{Script=Han}{2,3}$/u.exec(text.slice(Math.max(0, index - 3), index))?.[0]
      let start = first ? phraseStart(text, index, index - first.length) : index
      if (isWord(text.slice(start - 1, start + 1))) start++
      const spans = [{ start: index + 1, end: index + 1 + last.length }]
      return match && index - start >= 2 ? [{ start, end: index }, ...spans] : spans
    },
  )
}

/** Every place where one of the names stands; not as a short name in quotes (“云汉急救”). */
export function localSpans(text: string, names: Set<string>): Span[] {
  const heads = new Set([...names].map((name) => name.charAt(0)))
  const lengths = [...new Set([...names].map(({ length }) => length))].sort((a, b) => b - a)
  const found: Span[] = []
  let at = 0
  while (at < text.length) {
    const length = heads.has(text.charAt(at))
      ? lengths.find((each) => names.has(text.slice(at, at + each)))
      : undefined
    if (length && !opensQuote(text, at) && !isOutlet(text, at + length))
      found.push({ start: at, end: at + length })
    at += length ?? 1
  }
  return found
}

const opensQuote = (text: string, at: number) =>
  text.charAt(at - 1) === '“' && /^[^“”，。！？]{2,10}”/u.test(text.slice(at, at + 12))
