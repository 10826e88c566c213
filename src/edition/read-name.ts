import { goesOnAfterName } from './after-name.ts'
import { regionAt } from './regions.ts'
import { hasTwoSurnames, surnameKind, surnameLength } from './surnames.ts'
import { titleWordBefore } from './titles.ts'
import { isNoun, isParticle, isVerb, isWord } from './words.ts'

/** Words that may be a name: where they end, and how much speaks for them. */
export type Reading = { end: number; weight: number }

/** From here on a reading is taken for a name. */
export const ENOUGH = 3

/**
 * The best reading of a Chinese name at `at`, or null. `before` says how much the words before it
 * promise one, `support` how much the rest of the edition does.
 */
export function readName(
  text: string,
  at: number,
  before: number,
  support: (name: string) => number,
): Reading | null {
  let best: Reading | null = null
  for (const end of endsOf(text, at)) {
    const name = text.slice(at, end)
    const after = goesOnAfterName(text, end)
    if (before < PROMISED && !isSpoken(text, at, end, after)) continue
    const weight =
      before +
      after +
      shapeOf(text, at, end, after) +
      titledVerb(text, at, end, before) +
      support(name)
    if (!best || weight >= best.weight) best = { end, weight }
  }
  return best
}

/** Words before a name that promise one: a title, a list of names. */
const PROMISED = 1.5

/** Without a title, only what a person alone can do tells a name. */
const isSpoken = (text: string, at: number, end: number, after: number) =>
  after >= 3 || (end - at === 3 && text.charAt(end) === '是')

/** Ends of the names that a surname at `at` can open, the shortest first. */
function endsOf(text: string, at: number): number[] {
  if (surnameLength(text.slice(at, at + 2)) === 0) return []
  return [2, 3, 4]
    .map((each) => at + each)
    .filter((end) => end <= text.length && isName(text.slice(at, end)))
}

const isName = (name: string) =>
  /^\p{Script=Han}+$/u.test(name) && ![...name].some((unit) => NEVER.has(unit))

/**
 * 副司长张立新等: between an office and a mark 立新 is a given name, whatever word it is besides; 表示 of
 * 局长曾表示 tells of speech, and is none.
 */
function titledVerb(text: string, at: number, end: number, before: number): number {
  const given = text.slice(at + 1, end)
  const kind = KIND[surnameKind(text.charAt(at)) ?? 'word']
  const named = before >= OFFICE && end - at === 3 && kind > -0.5 && CLOSED.test(text.charAt(end))
  const said = isVerb(given) || isParticle(given)
  return named && said && goesOnAfterName(text, at + 1) < 3 ? -wordInside(given, kind) : 0
}

/** Words before a name that are an office, and no role of many. */
const OFFICE = 3
const CLOSED = /^[，、。；（）等和]?$/u

const KIND = { clear: 1, plain: 0, word: -0.7 }

/** What surname, length and words inside a name say for it or against it. */
function shapeOf(text: string, at: number, end: number, after: number): number {
  const name = text.slice(at, end)
  const compound = surnameLength(name) === 2 && name.length > 2
  const given = name.slice(compound ? 2 : 1)
  const kind = compound ? 1.5 : KIND[surnameKind(name.charAt(0)) ?? 'word']
  let weight = kind
  if (name.length === 2) weight += isWord(name) ? -4 : 0
  else if (name.length === 3) weight += 0.5
  else if (!compound) weight += hasTwoSurnames(name) && after >= 3 ? -0.5 : after >= 3 ? -1.5 : -4
  if (name.length > 2 && !compound) weight += openingOf(name.slice(0, 2), kind)
  if (given.length >= 2) weight += wordInside(given.slice(-2), kind)
  for (const unit of given) {
    if (LOOSE.has(unit)) weight -= unit === '同' && after >= 3 ? 0.5 : 1.5
    else if (SELDOM.has(unit)) weight -= 1
  }
  if ([...given].some((unit) => DIVISIONS.has(unit))) weight -= 4
  if (HOUSES.has(name.slice(-1))) weight -= 1.5
  if (/[一二三四五六七八九十两][分次名个]/u.test(name)) weight -= 4
  // 逯飞|三分命中
  if (NUMERALS.has(name.slice(-1)) && goesOnAfterName(text, end - 1) === 1.2) weight -= 2
  if (regionAt(name, 0)) weight -= 2.5
  if (after === 0 && isWord(text.slice(end - 1, end + 1))) weight -= 1
  // 司机|乔师傅, 青年陶艺家: a role is no name, though 司 and 陶 are surnames.
  if ([2, 3].some((length) => titleWordBefore(text, at + length)?.length === length)) weight -= 4
  if (name.length > 2 && LAST.has(name.slice(-1))) weight -= 1.5
  return weight
}

/** 高度评, 解放年 */
const openingOf = (two: string, kind: number) => {
  if (isParticle(two)) return -2.5
  if (isVerb(two)) return kind > 0.5 ? -1 : -1.5
  return isNoun(two) ? -1.2 : 0
}

/** 曾表示, 于日前, 包粽子; 张建设 is a name all the same. */
const wordInside = (two: string, kind: number) => {
  if (isParticle(two)) return kind > 0.5 ? -1.5 : -4
  if (isVerb(two)) return kind > 0.5 ? -1 : -2.5
  if (!isNoun(two)) return 0
  return kind > 0.5 ? -0.5 : -1.5
}

/** Characters that no name is written with. */
const NEVER = new Set(
  '的地了着过是不又被把给吗呢吧啊们个这那哪什么很没而但等说到要些她他它你我您该并再只却均各某此叫使由则吃喝买卖拿送做件项副队局厅厂院馆',
)
/** Those that words after a name begin with more often than they end one: 岑静以, 支有田. */
const LOOSE = new Set('有在其因将会未更最也与得就从向对及已太让还以令都都之为和同致')
/** Those that do so only as the last: 竹沥作《…》, 温良玉用…; 作霖 is a name. */
const LAST = new Set('用作做第抢')
const DIVISIONS = new Set('省市县区镇乡')
const HOUSES = new Set('村校路街站港社团')
const NUMERALS = new Set('一二三四五六七八九十两')
/** Characters that few names are written with. */
const SELDOM = new Set(
  '休产种把很反题技据每认具较价究段办像值怎需况编且除织失低视虽试跟案批倒故态供找旅协写检验排急伤例绝压限仍怕份谁免括乱讲苦担句辖剧够销退测版毒判货险评否控互脑扩饭短赶诉础届痛减穿逐票杂吸追警刺旁罪慢酸概犯款页店困戏婚讨跑烧币疗误亡闭汽借私驻套纸坏购床瞧墓遍掉售避课播遭殖访抓吨址逃纷贸染透距促抵码液役偏迫替税挂铺途幅握械摆爆签措障缩搞胞撤订忘触迅捕截讯署剩贼贫泪零骂饮冒斤裂患媒抬挑隔桌炸凭磁储毁貌抽陷番趣惯症穷恨腰荡灾券湿租氧腐煤肠锅滑趋磨插摄罚辆戒粗袋扑偷狂悬炒稍颁贷违撞饰滚污烦盗餐动级资务共报几决导组党研革持始准装整料划算示投息断片局响消请落副食央底责突仅杀席负层血弹获坐紧油害助待配差敌核味辑角谈刻救输暗牌侧附旧熟缺罢翻奖疑侵络束睡缓拍迹纵搜硬坛损综竞弱睛刑享频泛灰玩胸篇绩阻暴贴唱迷残伙闹奋洗倍圈弄祭肥援弃尸摸伴览绕递涨吹寡矛堆吐多少前后上下里外',
)

/** True for Han characters that may be a name without a surname of the list, and hold no word. */
export const isUnusualName = (name: string) =>
  isName(name) &&
  !isWord(name.slice(0, 2)) &&
  [...name].every(
    (unit, at) =>
      (name.length > 3 || !isWord(name.slice(at, at + 2))) && !LOOSE.has(unit) && !SELDOM.has(unit),
  )
