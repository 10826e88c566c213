import { anchorLength } from './anchors.ts'
import { REGION_PAIRS } from './regions.ts'
import { isNoun } from './words.ts'

/** No name of an organisation and no title is longer. */
const LONGEST = 48

/**
 * Where the noun phrase that ends at `end` begins, not before `floor`: after the last mark, verb,
 * preposition or 的 (记者从|省教育厅 → 省教育厅).
 */
export function phraseStart(text: string, end: number, floor: number): number {
  const lowest = Math.max(floor, end - LONGEST)
  for (let at = end - 1; at >= lowest; at--) {
    const unit = text[at] ?? ''
    if (unit === '）') {
      const open = bracketStart(text, at, lowest)
      if (open === null) return at + 1
      at = open
      continue
    }
    if (!isWordUnit(unit) && !isLatinBlank(text, at)) return at + 1
    if (STOP_WORDS.has(text.slice(at - 1, at + 1)) && !/运动员/u.test(text.slice(at - 2, at + 1))) {
      if (!KEPT.test(text.slice(at - 1, at + 3))) return at + 1
      at--
      continue
    }
    if (STOPS.has(unit) && !isPartOfName(text, at) && !isSecondOfClause(text, at)) {
      if (!JOINS.has(unit) || !joinsName(text, at, end, lowest)) return at + 1
    }
    if (isCounted(text, at)) return at + 1
  }
  return lowest
}

const isWordUnit = (unit: string) => /^[\p{Script=Han}\p{Script=Latin}\d&·]$/u.test(unit)
const isLatinBlank = (text: string, at: number) =>
  text[at] === ' ' && /^[\p{Script=Latin}] [\p{Script=Latin}]$/u.test(text.slice(at - 1, at + 2))

/** 云从科技 opens a clause: what a preposition would leave before it is no word. */
const isSecondOfClause = (text: string, at: number) =>
  /^(?:^|[^\p{Script=Han}\p{L}\d])(?![一二三四五六七八九十])\p{Script=Han}$/u.test(
    text.slice(Math.max(0, at - 2), at),
  ) &&
  !STOPS.has(text.charAt(at - 1)) &&
  !LONE.has(text.charAt(at - 1))
const LONE = new Set(
  '另会再现正能可要想应需均亦曾常先首再后日年月人国省市县区村镇后来去说看早晚今昨明约近仅只共多少不未没分走赶送寄派转搬跑爬坐站住放落',
)

const JOINS = new Set('和与及')

/**
 * True for the 和 of 发展和改革委员会, false for that of 省教育厅和省财政厅. What a region opens and
 * has not said what it is (岭川省政务服务) goes on behind it.
 */
function joinsName(text: string, at: number, end: number, lowest: number): boolean {
  if (anchorLength(text, at + 1) > 0 || end - at > 16) return false
  const before = text.slice(Math.max(lowest, at - 4), at)
  if (HALVES.test(before)) return true
  const start = phraseStart(text, at, Math.max(lowest, at - 16))
  const anchor = anchorLength(text, start)
  return anchor > 0 && at - start - anchor >= 2 && !WHOLE.test(before)
}
const HALVES =
  /(?:发展|住房|工业|资源|卫生|文化|规划|政务服务|教育|民族|经济|科学|科技|商务|农业|水利|交通|体育|应急|医疗)$/u
const WHOLE = /(?:[局厅部委会院校所社司团队站行馆厂府心长员]|大学)[一二三四五六七八九十\d]*$/u

/** 微光能源（云汉）有限公司: where a short bracket inside a name opens, or null. */
function bracketStart(text: string, close: number, lowest: number): number | null {
  const open = text.lastIndexOf('（', close)
  if (open < Math.max(lowest, close - 16)) return null
  return /^[\p{Script=Han}]+$/u.test(text.slice(open + 1, close)) ? open : null
}

/** 12家|企业, 11月26日|省政府, 一所|学校. */
function isCounted(text: string, at: number): boolean {
  const unit = text[at] ?? ''
  const before = text[at - 1] ?? ''
  if (/\d/.test(unit)) return !/^(?:中学|小学|医院|集团|公司)/u.test(text.slice(at + 1, at + 3))
  if (/[\d余多]/.test(before)) return COUNTED.test(unit)
  return /[一两三四五六七八九十几数首]/u.test(before) && COUNTED_AFTER_HAN.test(unit)
}
const COUNTED = /[家所个名位座间条场支项届次日月年时天岁元米人户件栋处里省市县区]/u
const COUNTED_AFTER_HAN = /[家所个名位座间支项次名批]/u

/** 和 in 和平, 对 in 对外: a stop that is only a piece of a word. */
const isPartOfName = (text: string, at: number) =>
  (text[at] === '里' && !INSIDE.test(text.charAt(at - 1))) ||
  [text.slice(at, at + 2), text.slice(at - 1, at + 1)].some(
    (two) => isNoun(two) || REGION_PAIRS.has(two),
  )

/** 村里|: what 里 stands behind when it is no part of a name. */
const INSIDE = /[村城家屋心手眼店园校厂镇乡县市区房山水田地院楼街巷包嘴夜这那哪厅馆棚室]/u

/** 促进会, 合作社: a verb that is only a piece of a name. */
const KEPT = /^(?:促进[会中处科司]|联合[会国大创总]|投资[有集公]|合作[社联]|共同[研体]|学习[中与])/u

const STOPS = new Set(
  '的了着是在由被把让给向从到往至据请叫使将为于以对当就也都还又并而则但才已便即因若如与和及或跟同等这那该各某此每其我你他她它们有上下里内外后前时起经任称说见替帮靠凭照',
)

const words = (list: string) => new Set(list.split(/\s+/u).filter(Boolean))

const STOP_WORDS = words(`
  进行 知道 开始 成为 发现 包括 参加 提出 得到 进入 举行 提高 获得 存在 达到 位于 看到 希望 采用
  受到 选择 支持 接受 召开 来到 设立 拥有 结合 指出 宣布 离开 见到 参与 属于 来自 相信 带来 担任
  强调 处于 回到 面对 听说 邀请 等于 交给 设有 依靠 到达 走出 露出 听取 包含 走进 采访 授权 得知
  发起 走上 请到 出席 推荐 欢迎 位居 告诉 陪同 赶到 当选 聘请 任命 调任 出任 兼任 联合 携手
  会同 依托 围绕 通过 透露 获悉 据悉 目前 随后 其中 此外 同时 以及 为了 根据 按照 由于 作为 针对
  对于 关于 截至 连日 近日 日前 昨日 今日 昨天 今天 当天 当日 次日 今年 去年 明年 近年 现场 会上
  会后 期间 其间 前来 前往 走访 送到 送往 拨打 加入 成立 组建 筹建 创办 兴建 建成 致电 致函 毕业
  就读 就职 供职 效力 师从 拜访 慰问 看望 参观 观看 迎来 引来 吸引 引进 对接 签约 签订 委托 支援
  援助 协助 配合 督促 要求 动员 发动 带领 率领 引领 带动 推动 促进 助力 面向 覆盖 惠及 涉及 途经
  经过 穿过 抵达 返回 直达 连接 发往 开往 驶入 驶出 驶向 驶过 驶离 走过 路过 跨过 越过 下穿 上跨 穿越 登上 装进 装上 当好 建好 守好 飞往 运往 销往 建在 设在 落户 入驻 落地
  坐落 地处 毗邻 紧邻 靠近 横跨 跨越 流经 沿着 顺着 借助 利用 结识 遇到 碰到 遇见 认识 找到 寻访
  专访 连线 感谢 表彰 授予 颁给 评为 命名 更名 改名 改称 简称 俗称 名为 称为 叫做 名叫 纪念 缅怀
  作客 做客 主讲 讲话 牵头 主持 上午 下午 晚上 早上 凌晨 傍晚 中午 深夜 元旦 周末 现有 共有 还有
  没有 只有 拜托 联系 恳请 呼吁 号召 祝贺 学习 考入 考上 调到 调往 派驻 派出 派往 选派 派来 请来 调来 送来 送去
  接到 收到 写给 寄给 捐给 捐赠 赠送 移交 提交 报请 打造 创建 建起 办起 开办 开设 增设 挂牌
  分享 介绍 表示 认为 发布 公布 推出 启动 举办 启用 印发 出台 披露 证实 回应 确认 决定 计划 联手
  加盟 收购 旗下 下属 所属 隶属 直属 所在 附近 周边 旁边 对面 门口 一带 沿线 境内
  除了 不仅 不但 而且 并且 或者 还是 只是 就是 不是 便是 正是 乃是 本是 原是 即是 若是 要是 但是
  如今 此前 此后 之前 之后 之间 以来 以后 以前 以外 以内 曾经 已经 正在 即将 一直 一向 一同 一起
  逆转 击败 战胜 力克 险胜 不敌 判令 责令 判处 责成 家住 共同 分别 先后 陆续 相继 纷纷 率先 首次 再次 多次 首先 其次 最后 最终 因此 所以 因为 虽然 尽管
  如果 只要 只有 无论 不管 即使 哪怕 甚至 尤其 例如 比如 诸如 譬如 好比 接诊 转诊 入选 荣获
  作出 作为 身为 贵为 成了 变成 化身 当上 做了 走到 跑到 回来 回去 出自 源自 取自 选自 摘自 转自
  走入 步入 进驻 辗转 直奔 奔赴 赶赴 赴 开进 搬进 搬到 迁至 迁到 移至 落在 放在 摆在 停在 站在 坐在 住在 躺在
`)
