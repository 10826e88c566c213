/** Where something is held, as printed, told apart into a town and a house. */
export type PrintedPlace = {
  place: string | null
  venue: string | null
  printed: string
  /** Offset of the printed words. */
  start: number
}

export const MANNER =
  '(?:主持|组织|組織|联合|聯合|隆重|正式|成功|顺利|如期|盛大|圆满|同步|共同|火热)'
/** Words for being held, in both scripts. */
export const HELD =
  '(?:举行|舉行|召开|召開|开幕|開幕|举办|舉辦|启动|啟動|开班|開班|揭幕|闭幕|閉幕|开馆|開館|启幕|落幕|开锣|拉开帷幕|登场|上演|揭牌)'
const WHERE = new RegExp(
  `(?:(?<![存内潜实])在|(?<![关由对基鉴至终处等属位])[于於])(?<where>[京津沪渝穗港澳蓉汉杭宁]|[^，。；、：“”《》在于於]{2,24}?)${MANNER}*${HELD}`,
  'gu',
)

/** The first place printed before 举行, 召开, 开幕 …; null where none is, as in 于举行 or 在会上举行. */
export function placeIn(text: string): PrintedPlace | null {
  for (const { index, groups } of text.matchAll(WHERE)) {
    const printed = groups?.where
    if (!printed || NO_PLACE.test(printed)) continue
    const start = index + 1
    if (!VENUE.test(printed)) return { place: printed, venue: null, printed, start }
    return { place: TOWN.exec(printed)?.[0] ?? null, venue: printed, printed, start }
  }
  return null
}

/** A time (于11月26日举行), the whole country, a turn of speech (在掌声中启动). */
const NO_PLACE =
  /^[\d０-９今昨明本当近即]|^(?:上午|下午|晚上|早上|前日|后天|去年|会[上中后前间]|现场|线[上下]|同期|这里|此间|全国|全省|全市|各地|我[国省市县区]|该[国省市县区])|..[上中下里内外后前时]$|(?:期间|之际|同时|背景|基础)$/u

const VENUE =
  /(?:中心|酒店|宾馆|賓館|饭店|馆|館|厅|廳|堂|大厦|大廈|大楼|大樓|大学|大學|学院|學院|学校|學校|党校|校区|中学|小学|医院|剧院|劇院|剧场|劇場|影院|广场|廣場|公园|公園|基地|码头|机场|車站|车站|图书城|书城|俱乐部|会所|会议室|園區|园区|体育场|会展城|艺术区)$/u

/** Provinces and large cities, which stand before a house's name without 省 or 市. */
const TOWN =
  /^(?:北京|天津|上海|重庆|香港|澳门|澳門|广州|廣州|深圳|珠海|佛山|东莞|中山(?!大学|纪念|图书)|惠州|汕头|湛江|江门|肇庆|韶关|梅州|南京|苏州|杭州|宁波|合肥|福州|厦门|南昌|济南|青岛|郑州|武汉|长沙|南宁|海口|成都|贵阳|昆明|拉萨|西安|兰州|西宁|银川|乌鲁木齐|石家庄|太原|呼和浩特|沈阳|大连|长春|哈尔滨|台北|臺北|高雄)(?![路街道])(?:市(?!民|委|政))?|^\p{Script=Han}{2,3}?[省市县州镇](?!委|政|民)/u
