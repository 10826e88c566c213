import { plainScript } from './plain-script.ts'

/** Where something is held, as printed, told apart into a town and a house. */
export type PrintedPlace = {
  place: string | null
  venue: string | null
  printed: string
  /** Offset of the printed words. */
  start: number
}

/** How something is held; in plain script, as are all patterns here. */
export const MANNER =
  '(?:主持|组织|联合|隆重|正式|成功|顺利|如期|盛大|圆满|同步|共同|火热|鸣枪|再次|首次|缓缓|热烈)'
/** Words for an event's being held. */
export const HELD =
  '(?:举行|召开|开幕|举办|启动|开班|揭幕|闭幕|开馆|启幕|落幕|开锣|拉开帷幕|拉开序幕|登场|上演|揭牌|开讲|开展(?=[，。；]))'
/** Those, and words for what else is begun or shown in a place. */
export const TAKES_PLACE = `(?:${HELD}|开跑|开赛|开演|首演|首映|开市|开园|开街|开工|开镰|开唱|开播|奠基|成立|挂牌|亮相|演出|连演|巡演|颁奖|鸣枪|首发|签约)`
const WHERE = new RegExp(
  `(?:(?<![存内潜实])在|移师|(?<![关由对基鉴至终处等属位])于|(?<=[会坛展礼式典赛日天午晚])假(?![期日如设]))(?<where>[京津沪渝穗港澳蓉汉杭宁]|[^，。；、：“”《》在于]{2,24}?)${MANNER}*${TAKES_PLACE}` +
    `|在(?<house>[^，。；、：“”《》在于]{2,24}?)(?:进行|打响|展开)` +
    `|从(?<from>[^，。；、：“”《》在于从]{2,16}?)${MANNER}*(?:驶出|驶离|出发|启程|启航|始发)`,
  'dgu',
)

/** The first place printed before 举行, 召开, 开幕 …; null where none is, as in 于举行 or 在会上举行. */
export function placeIn(text: string): PrintedPlace | null {
  for (const { indices } of plainScript(text).matchAll(WHERE)) {
    const { where, from, house: hall } = indices?.groups ?? {}
    const [start, end] = where ?? from ?? hall ?? [0, 0]
    const printed = text.slice(start, end)
    const house = houseIn(printed)
    if (house) return { place: townOf(house, new Set()), venue: house, printed: house, start }
    if (!hall && !NO_PLACE.test(plainScript(printed))) {
      return { place: printed, venue: null, printed, start }
    }
  }
  return null
}

/** 海事博物馆的老船坞里 → 海事博物馆; null for what is no house. */
function houseIn(printed: string): string | null {
  const plain = plainScript(printed)
  if (NO_PLACE.test(plain.replace(/[里内]$/u, ''))) return null
  const inside = /^(?<house>[^的]+)(?:的[^的]*)?[里内上旁中]$/u.exec(plain)?.groups?.house
  const house = inside ?? plain
  if (VENUE.test(house)) return printed.slice(0, house.length)
  const bare = plain.replace(/[里内]$/u, '')
  return VENUE.test(bare) ? printed.slice(0, bare.length) : null
}

/**
 * The town that a house's printed name begins with: 澜州市 of 澜州市云帆会议中心; of 花城剧院 花城, when it
 * is one of the towns given. The town in an institution's name (花城大学) says who it is, not where.
 */
export function townOf(venue: string, towns: ReadonlySet<string>): string | null {
  const plain = plainScript(venue)
  const stated = STATED.exec(plain)?.[0]
  if (stated && stated.length < venue.length) return venue.slice(0, stated.length)
  if (INSTITUTION.test(plain)) return null
  const named =
    TOWN.exec(plain)?.[0] ??
    [4, 3, 2].map((length) => plain.slice(0, length)).find((town) => towns.has(town))
  return named && named.length + 1 < venue.length ? venue.slice(0, named.length) : null
}

/**
 * Towns that an edition names, in plain script: the places of datelines, what stands before 市 and
 * 县, and what its outlets are called after.
 */
export function townsIn(texts: string[], outlets: string[], places: string[]): Set<string> {
  const towns = new Set(places.map(plainScript))
  for (const outlet of outlets) {
    const town = plainScript(outlet).replace(OUTLET, '')
    if (town.length > 1 && town.length < outlet.length) towns.add(town)
  }
  for (const text of texts) {
    for (const [, town = ''] of text.matchAll(/(?=(\p{Script=Han}{2,3})[市县縣])/gu)) {
      towns.add(plainScript(town))
    }
  }
  return towns
}

const OUTLET = /(?:日报|晚报|时报|晨报|早报|商报|都市报|先驱报|导报|周报|新闻|报)$/u

/** A time (于11月26日举行), the whole country, a turn of speech (在掌声中启动). */
const NO_PLACE =
  /^[\d０-９]|^[今昨明本当近即][日天年月晚次届]|^(?:上午|下午|晚上|早上|前日|后天|去年|会[上中后前间]|现场|线[上下]|同期|随后|其后|稍后|此后|此前|接着|这里|此间|全国|全省|全市|各地|我[国省市县区]|该[国省市县区])|..[上中下里内外后前时]$|(?:期间|之际|同时|背景|基础|现场|环节|过程|时候)$/u

const VENUE =
  /(?:中心|酒店|宾馆|饭店|馆|厅|堂|大厦|楼|车间|仓库|教室|船坞|戏园|乐园|植物园|动物园|影院|影城|阁|塔|院|所|大学|学校|党校|校区|中学|小学|广场|公园|花园|基地|码头|机场|站|枢纽|书城|书店|书屋|俱乐部|会议室|园区|(?:软件|科技|产业|创业|工业|文创|物流|生态)园|体育场|球场|剧场|会场|会展城|博览城|商贸城|会馆|艺术区|工厂|总部|营地|农场|茶场|林场|牧场|市场|游乐场|山庄|博园|度假区|景区|之家|宫|晒谷场|文化园|老街)$/u

const INSTITUTION =
  /(?:大学|学院|学校|中学|小学|党校|研究院|研究所|科学院|医院|交易中心|交易所|科普馆|博物馆|科技馆|图书馆|美术馆|文化馆|纪念馆|档案馆)$/u

const STATED = /^\p{Script=Han}{2,3}?[省市县州镇](?!委|政|民|立)/u

/** Provinces and large cities, which stand before a house's name without 省 or 市. */
const TOWN =
  /^(?:北京|天津|上海|重庆|香港|澳门|广州|深圳|珠海|佛山|东莞|中山(?!大学|纪念|图书)|惠州|汕头|湛江|江门|肇庆|韶关|梅州|南京|苏州|杭州|宁波|合肥|福州|厦门|南昌|济南|青岛|郑州|武汉|长沙|南宁|海口|成都|贵阳|昆明|拉萨|西安|兰州|西宁|银川|乌鲁木齐|石家庄|太原|呼和浩特|沈阳|大连|长春|哈尔滨|台北|高雄)(?![路街道])/u
