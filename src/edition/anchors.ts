import { regionAt } from './regions.ts'

/**
 * How many characters at `at` are words that a name of an organisation begins with: a region
 * (广东省, 省 alone, 广州), a nation's or the world's (国家, 中国). 0 where there are none.
 */
export function anchorLength(text: string, at: number): number {
  const ahead = text.slice(at, at + 8)
  const region = regionAt(text, at)
  if (region) return region.length + (DIVISION.exec(ahead.slice(region.length))?.[0].length ?? 0)
  const named = NAMED.exec(ahead)?.[0]
  if (named && !NO_REGION.test(named)) return named.length
  return WIDE.exec(ahead)?.[0].length ?? (OWN.test(ahead) ? 1 : 0)
}

const DIVISION = /^(?:特别行政区|自治区|自治州|特区|省|市|县|区|州)(?![民属级]|政(?![府协]))/u
const NAMED = /^\p{Script=Han}{2,3}?(?:自治州|自治县|[省市县区镇乡])(?!民(?!政)|[属级场])/u
/** 各地市, 全省, 我市, 20个县 */
const NO_REGION =
  /^(?:[各全本我该外两多每某这那此首几]|..?[级属]|城|都市|上市|超市|门市|夜市|股市|楼市|集市|闹市|地区|社区|园区|校区|小区|景区|城区|山区|灾区|片区|库区|厂区|辖区|市区|街区|展区|专区|特区)/u
const WIDE = /^(?:国家|中国|全国|中央|中共|中华|国际|世界|亚太|亚洲|联合国)/u
/** 省教育厅, 县中医院; not 市民, 省内, 区级. */
const OWN =
  /^[省市县区](?!民|内|外|里|级|属|区|中心城|场|容|值|直|会[上的]|长|领导|面|府[大广]|域|间|分|别|块)/u
