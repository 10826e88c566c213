import { isParticle, isVerb } from './words.ts'

/**
 * How well the words at `at` go on after a person's name: 3 for speech, an age or a form of address,
 * 1 or more for a mark, a verb or a particle, 0 for anything else.
 */
export function goesOnAfterName(text: string, at: number): number {
  if (at >= text.length) return 1
  const next = text.charAt(at)
  if (NOTE.test(text.slice(at, at + 8))) return 3
  if (MARKS.has(next) || next === ' ' || next === '\u3000' || next === '\n') return 1.2
  if (
    SAYS.test(text.slice(at, at + 4)) ||
    IN_TURN.test(text.slice(at, at + 4)) ||
    GIVES.test(text.slice(at, at + 10))
  )
    return 3
  if (AGE.test(text.slice(at, at + 6))) return 3
  if (COUNTED.test(text.slice(at, at + 4))) return 1.2
  const two = text.slice(at, at + 2)
  if (addressAfterName(text, at)) return 3
  if (SPEECH.has(two) || SPEECH_UNITS.has(next)) return 3
  if (isVerb(two)) return 1.3
  if (isParticle(two)) return 1.2
  return PARTICLE_UNITS.has(next) && ('等时'.includes(next) || !CLOSING.has(text.charAt(at + 1)))
    ? 1.1
    : 0
}

/** 先生, 教授: what stands after a name as its title; empty where nothing does. */
export function addressAfterName(text: string, at: number): string {
  for (const length of [4, 3, 2]) {
    const words = text.slice(at, at + length)
    if (ADDRESS.has(words) || (length > 2 && words.startsWith('副') && ADDRESS.has(words.slice(1))))
      return words
  }
  return ''
}

/** （左二）, （62岁）, ，62岁, （女） */
const NOTE = /^(?:（(?:[左右前后中男女]|\d{1,3}岁|化名|音)|，(?:今年)?\d{1,3}岁|，[男女][，,])/u

/** 常说, 也笑: an adverb before a word for speaking. */
const SAYS =
  /^(?:[常总也又还则就却便曾]|一直|经常|总是|常常)(?:[说道笑讲]|表示|坦言)|^讲[的了到起述，：]/u
/** 首先发言 */
const IN_TURN = /^(?:首先|率先|最后|接着|随后|随即|当场)(?:发言|登台|上台|分享|介绍|表示|说)/u
/** 致开幕词 */
const GIVES = /^致[^，。]{0,6}[词辞]/u
/** 三分命中 */
const COUNTED =
  /^(?:第?[一二三四五六七八九十两\d]+[分名个次天位场届项轮连记]|一(?:开口|出场|上台|亮相|进门|见面))/u
/** 22岁 */
const AGE = /^(?:今年)?\d{1,3}岁/u

/** 都 before a mark is no particle, but the last character of a name. */
const CLOSING = new Set('，。、；：！？”）》')
const MARKS = new Set('，。、；：！？“”（）《》—…/,')

const words = (list: string) => new Set(list.split(/\s+/u).filter(Boolean))

const SPEECH = words(`
  表示 介绍 告诉 指出 强调 认为 提出 建议 提议 坦言 直言 回忆 透露 解释 补充 回应 呼吁 提醒 感慨 感叹
  笑着 笑说 笑称 笑言 笑道 坦承 承认 希望 相信 觉得 发现 宣布 宣读 主持 致辞 致词 致贺 出席 发言 演讲
  分享 带来 演示 讲述 讲解 点评 总结 形容 直呼 发表 荣获 获得 夺得 摘得 当选 担任 率队 带领 带队 毕业
  来自 今年 指着 掰着 答道 问道 说道 追问 反问 回答 谈到 谈及 提到 写道 感言 通报 作了 作主 如是 则说
  则称 视频 远程 深情 现场 坦率 打趣 参加 展示 阐述 呼唤 叮嘱 嘱咐 祝愿 憧憬 告知 预计 估算 估计 测算
  连线 领衔 执导 饰演 主演 创作 撰文 代表 参与 接受 作为 一边 一语 一句 发布 见证 负责 自豪 激动 高兴
  独得 独中 射入 打入 打进 攻入 砍下 抢下 命中 夺冠 扳平 冲线 先报 接过 关心 守着
  兴奋 欣慰 无奈 苦笑 微笑 摆摆 摇摇 点点 挥挥 竖起 拿起 拿出 捧着 端着 握着 拉着 牵着 抱着 背着 推着
  推开 推门 打开 翻开 翻出 掀开 揭开 搬来 搬出 掏出 取出 捧出 递来 递上 拍着 搓着 拄着 弯腰 蹲下 站起 抬头 转身
  哽咽 抢断 上篮 投中 替补 首发 披露 推介 算了 算过
  望着 看着 盯着 站在 坐在 蹲在 走进 走到 来到 赶到 回到 从小 从事 出生 生于 退休 上台 登台 登场 挥拍
  评价 分析 判断 预测 提示 强调 倡议 主张 断言 反驳 质疑 回顾 展望 描述 梳理 归纳 概括 调侃 吐露 倾诉
`)
const SPEECH_UNITS = new Set('说称答笑')

const ADDRESS = words(`
  总书记 副主席 副书记 副市长 副教授 研究员 工程师 总经理 董事长 秘书长 理事长
  教授 先生 女士 小姐 老师 医生 大夫 院士 博士 同志 同学 师傅 主任 局长 书记 队长 教练 部长 处长 科长 厅长
  校长 院长 所长 馆长 会长 市长 县长 区长 镇长 乡长 村长 主席 总统 总理 总监 经理 董事 警官 法官 律师 大使 爷爷
  奶奶 阿姨 叔叔 伯伯 大爷 大妈 大叔 大姐 大哥 大娘 婆婆 夫妇 夫妻 一家 父子 母女 姐妹 兄弟 等人 团队 们的
`)

const PARTICLE_UNITS = new Set(
  '在和与及等的是就也则还又已将向对从把被给带用为作做当于以并而但却都只让使说称道问有不没能会可要想曾到来去同跟连正拿看站坐走跑笑谈讲叫请所之时',
)
