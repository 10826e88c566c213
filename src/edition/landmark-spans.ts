import { isCoveredByWords } from './covered.ts'
import { phraseStart } from './phrase-start.ts'
import { COUNTRIES } from './regions.ts'
import type { Place } from './schema.ts'
import { isVerb, isWord } from './words.ts'

type Span = { start: number; end: number }
export type Landmark = { name: Span; kind: Place['kind'] }

const words = (list: string) => list.split(/\s+/u).filter(Boolean)

/** What houses and grounds are called where people meet, stay or look at something. */
const VENUES = words(`
  国际博览城 博览城 会展城 会议楼 办公楼 教学楼 展示中心 变电站 收费站 加油站 会馆
  国际会展中心 会展中心 会议中心 会议展览中心 展览中心 博览中心 国际会议中心 体育中心 奥体中心 文化中心 艺术中心 文化艺术中心
  演艺中心 购物中心 活动中心 市民中心 健身中心 大酒店 酒店 迎宾馆 国宾馆 宾馆 饭店 度假村 博物馆 博物院 图书馆 美术馆 文化馆 科技馆 科学馆
  科普馆 展览馆 纪念馆 体育馆 游泳馆 档案馆 天文馆 水族馆 海洋馆 会展馆 规划馆 艺术馆 音乐厅 大剧院 剧院 剧场 歌剧院 电影院
  影院 戏园 报告厅 体育馆 大礼堂 礼堂 文化礼堂 会堂 体育场 足球场 体育公园 湿地公园 森林公园 郊野公园 公园 文化广场 市民广场 广场 动物园 植物园
  游乐园 产业园 工业园 科技园 软件园 创业园 文创园 物流园 科学城 大学城 书城 商场 百货 农贸市场 批发市场 菜市场 花卉市场 海鲜市场 建材市场 集贸市场 旧货市场 码头 机场 火车站 火车东站 火车西站 火车南站 火车北站 高铁站 汽车站 客运站 枢纽站 公交站 地铁站
  大厦 大楼 大桥 二桥 三桥 水库 灯塔 古镇 古城 古村 故居 遗址 祠堂 书院 寺 宿舍 花园 公寓 家属院
`)

/** What nature and streets are called. */
const FEATURES = words(`
  大道 大街 路 街 巷 胡同 江 河 湖 山 岛 湾 港 峡谷 草原 沙漠 半岛 群岛 海峡 站 桥 高速公路 高速 隧道
`)

const SHAPES = new RegExp(
  [...VENUES, ...FEATURES].sort((a, b) => b.length - a.length).join('|'),
  'gu',
)
const venues = new Set(VENUES)

/** 路口 is a crossing, 站在 a verb: what may not follow a landmark's last character. */
const NOT_AFTER: Record<string, string> = {
  路: '线径段灯面况基途程网由演费牌桥',
  街: '道坊区头舞边',
  江: '苏西面水北南山',
  河: '北南流水道床面段长岸湖西东口内',
  湖: '南北泊水面区长',
  山: '东西区村水林脉坡体路顶洪地乡谷里上',
  港: '口澳珠元区股务湾',
  站: '在点台长位着起立内里出厅稳队岗',
  岛: '屿国',
  湾: '区',
  桥: '梁段面',
  巷: '道口子',
  广场: '舞',
  市场: '经主监化价需份占开推营规环前潜竞准行预供体机秩信化上',
  公园: '城',
  大桥: '段局',
  宾馆: '业',
  酒店: '业式',
  花园: '城式',
  古村: '落',
  高速: '发增运公',
  遗址: '公',
}

/** Houses, grounds, streets and waters that a rule text names; `regions` are what it names besides. */
export function landmarkSpans(text: string, regions: Span[]): Landmark[] {
  const ends = new Map(regions.map(({ start, end }) => [start, end]))
  const found: Landmark[] = []
  for (const { 0: shape, index } of text.matchAll(SHAPES)) {
    const end = index + shape.length
    if (NOT_AFTER[shape]?.includes(text.charAt(end) || '\n')) continue
    const last = found.at(-1)
    const start =
      last?.name.end === index ? last.name.start : startOf(text, index, last?.name.end ?? 0, ends)
    if (text.charAt(index - 1) === shape) continue
    const kind = venues.has(shape) ? 'venue' : 'region'
    if (isName(text, start, index, end, kind)) found.push({ name: { start, end }, kind })
  }
  return longest(found)
}

/** Of landmarks that overlap, the one that begins first, and the longest of those. */
function longest(landmarks: Landmark[]): Landmark[] {
  const sorted = landmarks.toSorted(
    (a, b) => a.name.start - b.name.start || b.name.end - a.name.end,
  )
  const kept: Landmark[] = []
  for (const landmark of sorted) {
    if (landmark.name.start >= (kept.at(-1)?.name.end ?? 0)) kept.push(landmark)
  }
  return kept
}

/** 澜州市|云帆会议中心, but 禾丰村文化礼堂: a region is part of the name if the rest is no name. */
function startOf(text: string, index: number, floor: number, regions: Map<number, number>): number {
  let start = phraseStart(text, index, floor)
  while (index - start > 2 && isVerb(text.slice(start, start + 2))) start += 2
  let behind = start
  for (let next = regions.get(behind); next && next < index; next = regions.get(behind))
    behind = next
  return behind > start && !isCoveredByWords(text.slice(behind, index)) ? behind : start
}

function isName(
  text: string,
  start: number,
  index: number,
  end: number,
  kind: Place['kind'],
): boolean {
  const body = text.slice(start, index)
  if (COUNTRIES.includes(body) || GENERIC.test(body) || !/^[\p{Script=Han}·]+$/u.test(body))
    return false
  if (kind === 'venue') return body.length >= 2 && body.length <= 14 && !isCoveredByWords(body)
  if (
    body.length > 4 ||
    isWord(text.slice(index - 1, index + 1)) ||
    (end - index === 1 && isWord(text.slice(end - 2, end)))
  )
    return false
  if (body.length === 1)
    return FLOWS.test(text.slice(end, end + 2)) && !/[沿跨过临滨大小上下长登山城]/u.test(body)
  if (body.length === 2)
    return (
      !isWord(body) ||
      ((!isVerb(body) || CALLED.test(body)) && STREETS.test(text.slice(index, end))) ||
      STATION.test(text.slice(index, end + 2))
    )
  return [...body].slice(1).every((_, at) => !isWord(body.slice(at, at + 2)))
}

/** Streets are called after these in every town: 解放路. */
const CALLED = /^(?:解放|建设|团结|胜利|奋斗|复兴|发展|创新|劳动|学习|敬业)$/u
const STREETS = /^(?:大道|大街|路|街|巷)$/u
const STATION = /^站(?:站厅|换乘|出站|进站|出口)$/u
const FLOWS = /^(?:沿岸|流域|两岸|上游|下游|大桥|沿线|水位|入海|之畔|畔)/u
const GENERIC =
  /^(?:走|连心|.*[一二三四五六七八九十百]里$|绿水青|金山银|[各全本我该外两多每某这那此首几同一二三四五六七八九十]|有关|相关|附近|所在|当地|城市|农村|乡村|高速|国家|主要|大型|小型|新建|老旧|数字|专业|公共|社区|中心|综合|[不只怕写旬化]|[^，。]{0,6}[离再比看条栋])/u
