import { addressAfterName, goesOnAfterName } from './after-name.ts'
import { foreignNames } from './foreign-names.ts'
import { phraseStart } from './phrase-start.ts'
import { ENOUGH, isUnusualName, readName } from './read-name.ts'
import { printedRange, ruleTextOf, type RuleText } from './rule-text.ts'
import type { Article, Paragraph } from './schema.ts'
import { surnameLength } from './surnames.ts'
import { titleWordBefore } from './titles.ts'
import { isWord } from './words.ts'

/** A person's name in the text, with the title printed before or after it. */
export type Mention = {
  name: string
  title: string | null
  article: Article
  paragraph: Paragraph
  /** Offset of the name. */
  start: number
}

type Source = { article: Article; paragraph: Paragraph; rule: RuleText }
/** A name in a rule text; `titleStart` to `titleEnd` are its title. */
export type Sighting = { start: number; end: number; titleStart: number; titleEnd: number }

/**
 * Finds the people whom an edition names: after an office or a role (省长马兴瑞, 骑手邬志强), in the
 * list that such a title heads, where words follow that only a person's name takes (卞立春告诉记者),
 * and wherever those names stand again. Credits are not read.
 */
export function mentionsIn(articles: Article[]): Mention[] {
  const sources = articles.flatMap((article) =>
    article.paragraphs.map((paragraph): Source => ({
      article,
      paragraph,
      rule: ruleTextOf(article, paragraph),
    })),
  )
  const support = supportIn(sources)
  const read = sources.map(({ rule }) => sightingsIn(rule.text, support))
  const titled = new Set(
    sources.flatMap(({ rule }, index) =>
      (read[index] ?? [])
        .filter(({ titleStart, titleEnd }) => titleEnd > titleStart)
        .map(({ start, end }) => rule.text.slice(start, end)),
    ),
  )
  const seen = sources.map(({ rule }, index) =>
    (read[index] ?? []).map((each) => asTitled(rule.text, each, titled)),
  )
  const names = new Set(
    sources.flatMap(({ rule }, index) =>
      (seen[index] ?? []).map(({ start, end }) => rule.text.slice(start, end)),
    ),
  )
  return sources.flatMap((source, index) => {
    const own = seen[index] ?? []
    return [...own, ...bareSightings(source.rule.text, names, own)]
      .sort((a, b) => a.start - b.start)
      .map((each) => mentionOf(source, each))
  })
}

/** 荆楚|在致辞中: without a title, a name is read as it stands where it has one. */
function asTitled(text: string, sighting: Sighting, titled: ReadonlySet<string>): Sighting {
  const { start, end, titleStart, titleEnd } = sighting
  if (titleEnd > titleStart || titled.has(text.slice(start, end))) return sighting
  return titled.has(text.slice(start, end - 1)) ? { ...sighting, end: end - 1 } : sighting
}

function mentionOf({ article, paragraph, rule }: Source, sighting: Sighting): Mention {
  const printed = (start: number, end: number) => {
    const range = printedRange(rule, start, end)
    return { start: range.start, words: paragraph.text.slice(range.start, range.end) }
  }
  const { start, words } = printed(sighting.start, sighting.end)
  const { titleStart, titleEnd } = sighting
  const title = titleEnd > titleStart ? printed(titleStart, titleEnd).words.trim() : null
  return { name: words, title, article, paragraph, start }
}

/** How often a promising name stands elsewhere in the edition. */
function supportIn(sources: Source[]): (name: string) => number {
  const times = new Map<string, number>()
  for (const { rule } of sources) {
    const { text } = rule
    for (let at = 0; at < text.length; at++) {
      if (surnameLength(text.slice(at, at + 2)) === 0) continue
      const titled = titleWordBefore(text, at) !== null
      for (const length of [2, 3, 4]) {
        const after = goesOnAfterName(text, at + length)
        if (at + length > text.length || !(after >= 3 || (titled && after > 0))) continue
        const name = text.slice(at, at + length)
        times.set(name, (times.get(name) ?? 0) + 1)
      }
    }
  }
  return (name) => ((times.get(name) ?? 0) > 1 ? 0.8 : 0)
}

function sightingsIn(text: string, support: (name: string) => number): Sighting[] {
  const found = foreignNames(text)
  const foreign = new Map(found.map((each) => [each.start, each]))
  const sightings: Sighting[] = []
  let at = 0
  while (at < text.length) {
    const known = foreign.get(at)
    const previous = sightings.at(-1)
    const left = leftOf(text, at, previous)
    const sighting =
      (known && withTitle(text, known.start, known.end, previous)) ??
      addressedAt(text, at, left) ??
      politeAt(text, at, left, previous) ??
      japaneseAt(text, at, left, previous) ??
      namedAt(text, at, left, support, previous) ??
      petNameAt(text, at, previous) ??
      unusualAt(text, at, left, previous)
    if (sighting) sightings.push(sighting)
    at = sighting ? sighting.end : at + 1
  }
  return sightings
}

function namedAt(
  text: string,
  at: number,
  left: number,
  support: (name: string) => number,
  previous: Sighting | undefined,
): Sighting | null {
  if (surnameLength(text.slice(at, at + 2)) === 0) return null
  const best = readName(text, at, left, left > 0 ? support : () => 0)
  return best && best.weight >= ENOUGH ? withTitle(text, at, best.end, previous) : null
}

/** 会长|宫武健次郎|先生: between a title and a form of address stands a name, whatever its surname. */
function politeAt(
  text: string,
  at: number,
  left: number,
  previous: Sighting | undefined,
): Sighting | null {
  if (left < TITLED) return null
  const length = [2, 3, 4, 5].find(
    (each) =>
      isUnusualName(text.slice(at, at + each)) &&
      (POLITE.has(text.slice(at + each, at + each + 2)) || isJapanese(text, at, each)),
  )
  return length ? withTitle(text, at, at + length, previous) : null
}

/** 顾问|小林和夫: behind a title a surname of Japan opens a name of four characters, or of three. */
function japaneseAt(
  text: string,
  at: number,
  left: number,
  previous: Sighting | undefined,
): Sighting | null {
  if (left < TITLED || !JAPANESE.has(text.slice(at, at + 2))) return null
  const length = [4, 3].find(
    (each) => isUnusualName(text.slice(at + 2, at + each)) && goesOnAfterName(text, at + each) > 0,
  )
  return length ? withTitle(text, at, at + length, previous) : null
}

const JAPANESE = new Set(
  '佐藤 铃木 高桥 田中 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐 山口 松本 井上 木村 斋藤 清水 山崎 阿部 池田 桥本 山下 石川 中岛 前田 藤田 小川 后藤 冈田 长谷 村上 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 藤原 松田 中川 中野 原田 小野 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 宫崎 大野 宫本 武田 上野 杉山 千叶 村田 工藤 菅原 今井 小岛'.split(
    ' ',
  ),
)

/** 总裁|承孝相、: behind a title and before a mark no surname of the list is needed. */
function unusualAt(
  text: string,
  at: number,
  left: number,
  previous: Sighting | undefined,
): Sighting | null {
  if (left < TITLED) return null
  const end = at + 3
  if (ENDS.has(text.charAt(end)) && isUnusualName(text.slice(at, end))) {
    return withTitle(text, at, end, previous)
  }
  const spoken = [3, 2].find(
    (length) =>
      isUnusualName(text.slice(at, at + length)) && goesOnAfterName(text, at + length) >= 3,
  )
  return spoken ? withTitle(text, at, at + spoken, previous) : null
}

/** 年轻人|小蓉: a pet name stands behind what somebody is. */
function petNameAt(text: string, at: number, previous: Sighting | undefined): Sighting | null {
  if (!/^[小阿]\p{Script=Han}/u.test(text.slice(at, at + 2)) || isWord(text.slice(at, at + 2)))
    return null
  const called = titleWordBefore(text, at) !== null && goesOnAfterName(text, at + 2) > 0
  return called ? withTitle(text, at, at + 2, previous) : null
}

const isJapanese = (text: string, at: number, length: number) =>
  length > 3 && text.charAt(at + length - 1) === '郎' && ENDS.has(text.charAt(at + length))

const TITLED = 3
const POLITE = new Set(['先生', '女士', '小姐', '教授', '博士', '院士'])
const ENDS = new Set('，、。等')

/** How much the words before an offset promise a name. */
function leftOf(text: string, at: number, previous: Sighting | undefined): number {
  if (at === 0) return 1
  const title = titleWordBefore(text, at)
  if (title && runsOn(text, at, title.length)) return -3
  if (title) return title.weak ? (isQualified(text, at - title.length) ? 2 : 1.5) : 3
  const unit = text.charAt(at - 1)
  if (previous?.end === at - 1 && LIST.has(unit)) return unit === '、' ? 2 : 1.5
  if (NAMED.test(text.slice(Math.max(0, at - 4), at))) return 2
  if (!/[\p{Script=Han}\p{L}\d]/u.test(unit)) return unit === '、' ? 0.3 : 1
  if (isWord(text.slice(at - 1, at + 1))) return -3
  if (unit === '的') return 0.5
  return OPENERS.has(unit) ? 0.7 : -1
}

/** 总工|程师: a longer office runs across the offset. */
const runsOn = (text: string, at: number, length: number) =>
  [1, 2].some((more) => (titleWordBefore(text, at + more)?.length ?? 0) > length + more - 1)

/** 企业|代表, 退休|教师: words before a role make it one person's more often. */
const isQualified = (text: string, at: number) => phraseStart(text, at, at - 2) === at - 2

const LIST = new Set('、和与及')
const NAMED = /(?:\d岁的|名叫|叫作|叫做|署名|化名|师从|认识了|找到了|见到了?|遇到了?|采访了?)$/u
const OPENERS = new Set('由据请让和与对向跟给是')

/** 蒋先生, 羊舌大爷, 冼伯: a surname and a form of address. */
function addressedAt(text: string, at: number, left: number): Sighting | null {
  const length = surnameLength(text.slice(at, at + 2))
  if (length === 0 || (left < 0 && !isWord(text.slice(at - 2, at)))) return null
  const after = at + length
  const two = text.slice(after, after + 2)
  const end = FAMILIAR_OLD.test(text.slice(after, after + 3))
    ? after + 3
    : FAMILIAR.has(two)
      ? after + 2
      : FAMILIAR_UNITS.has(two.charAt(0)) && left > 0
        ? after + 1
        : 0
  if (end === 0 || (end === after + 1 && goesOnAfterName(text, end) === 0)) return null
  return withTitle(text, at, end, undefined)
}

const FAMILIAR = new Set(
  '先生 女士 小姐 大爷 大妈 大娘 大婶 大叔 大伯 大姐 大哥 奶奶 爷爷 阿姨 叔叔 伯伯 婆婆 老伯 阿婆 阿公 老汉 老太 师傅 老师 同学'.split(
    ' ',
  ),
)
const FAMILIAR_OLD = /^(?:老先生|老太太|老师傅|老大爷|老奶奶|老爷子)/u
const FAMILIAR_UNITS = new Set('伯婶嫂姨叔婆太某')

/** With the title before the name, else the one after it, else the list's. */
function withTitle(
  text: string,
  start: number,
  end: number,
  previous: Sighting | undefined,
): Sighting {
  if (titleWordBefore(text, start)) {
    return { start, end, titleStart: titleStart(text, start, previous?.end ?? 0), titleEnd: start }
  }
  const address = addressAfterName(text, end)
  if (address && TITLES_AFTER.has(address)) {
    return { start, end, titleStart: end, titleEnd: end + address.length }
  }
  if (previous?.end === start - 1 && text.charAt(start - 1) === '、') {
    return { start, end, titleStart: previous.titleStart, titleEnd: previous.titleEnd }
  }
  return { start, end, titleStart: start, titleEnd: start }
}

const TITLES_AFTER = new Set(
  '总书记 副主席 副书记 副市长 副教授 研究员 工程师 总经理 董事长 秘书长 理事长 副校长 副理事长 教授 老师 医生 大夫 院士 博士 主任 局长 书记 队长 教练 部长 处长 科长 厅长 校长 院长 所长 馆长 会长 市长 县长 区长 镇长 乡长 村长 主席 总统 总理 总监 经理 警官 法官 律师 大使'.split(
    ' ',
  ),
)

/** 党组书记、厅长 is one title: a 、 between two offices does not part them. */
function titleStart(text: string, end: number, floor: number): number {
  let start = end
  do {
    const last = start === end ? end : start - 1
    start = phraseStart(text, last - (titleWordBefore(text, last)?.length ?? 0), floor)
  } while (start > floor + 1 && text.charAt(start - 1) === '、' && isTitlePart(text, start - 1))
  return start
}

/** 厅长 before a 、 is a title of its own, 信息化部 a part of one. */
const isTitlePart = (text: string, end: number) =>
  titleWordBefore(text, end) !== null || /[部室司处科系]/u.test(text.charAt(end - 1))

/** Every other place where one of the names stands; the longest where one begins with another. */
function bareSightings(text: string, names: Set<string>, seen: Sighting[]): Sighting[] {
  const lengths = [...new Set([...names].map(({ length }) => length))].sort((a, b) => b - a)
  const heads = new Set([...names].map((name) => name.charAt(0)))
  const taken = new Map(seen.map(({ start, end }) => [start, end]))
  const found: Sighting[] = []
  let at = 0
  while (at < text.length) {
    const end = taken.get(at) ?? 0
    const length =
      end > 0 || !heads.has(text.charAt(at))
        ? 0
        : (lengths.find((each) => names.has(text.slice(at, at + each))) ?? 0)
    if (length > 0) found.push({ start: at, end: at + length, titleStart: at, titleEnd: at })
    at = end || at + (length || 1)
  }
  return found
}
