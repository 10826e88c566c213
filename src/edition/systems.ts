import type { NamedMention } from './gather-named.ts'
import { quotesIn, type Quoted } from './quotes.ts'
import type { Article, Paragraph, System } from './schema.ts'
import { plainNamesIn } from './system-names.ts'

export type SystemMention = NamedMention & { kind: System['kind'] }

/**
 * Finds the digital systems, platforms and apps that an edition names: those whose names stand in
 * quotation marks (“一户通”APP), those named in plain words (政府采购智慧云平台), and every other
 * place where such a name stands. 该平台 and 信息系统 name none.
 */
export function systemsIn(articles: Article[]): SystemMention[] {
  const paragraphs = articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => ({ article, paragraph })),
  )
  const kinds = kindsByName(paragraphs.map(({ paragraph }) => paragraph.text))
  const names = byOpening([...kinds.keys()])
  return paragraphs.flatMap(({ article, paragraph }) =>
    placesOf(names, paragraph).map(({ name, start }) => ({
      name,
      kind: kinds.get(name) ?? 'system',
      article,
      paragraph,
      start,
    })),
  )
}

function kindsByName(texts: string[]): Map<string, System['kind']> {
  const plain = texts.flatMap(plainNamesIn)
  const times = new Map<string, number>()
  const shortest = shortestEndings(plain.map(({ name }) => name))
  for (const { name } of plain) {
    const short = shortest(name)
    times.set(short, (times.get(short) ?? 0) + 1)
  }
  const kinds = new Map<string, System['kind']>()
  for (const { name, kind } of texts.flatMap(quotedNamesIn))
    if (!kinds.has(name)) kinds.set(name, kind)
  for (const { name, kind, sure } of plain) {
    const short = shortest(name)
    if (!kinds.has(short) && (sure || (times.get(short) ?? 0) > 1)) kinds.set(short, kind)
  }
  return kinds
}

/** 广东数字财政系统 is 数字财政系统 where the page calls it so too. */
function shortestEndings(names: string[]): (name: string) => string {
  const known = new Set(names)
  return (name) => {
    for (let length = 2; length < name.length; length++) {
      if (known.has(name.slice(-length))) return name.slice(-length)
    }
    return name
  }
}

const KINDS: Record<string, System['kind']> = {
  ...Object.fromEntries(
    [
      'APP',
      'App',
      'app',
      '小程序',
      '小程式',
      '客户端',
      '公众号',
      '服务号',
      '应用',
      '應用',
      '码',
      '碼',
      '客戶端',
      '公眾號',
      '服務號',
    ].map((word) => [word, 'app']),
  ),
  ...{
    平台: 'platform',
    平臺: 'platform',
    门户: 'platform',
    門戶: 'platform',
    网站: 'platform',
    網站: 'platform',
    品牌: 'brand',
  },
}

const SYSTEM_WORD =
  'APP|App|app|小程[序式]|客[户戶]端|公[众眾][号號]|服[务務][号號]|[应應]用(?![场場于於])|平[台臺](?![企经化型]|[經])|[门門][户戶]|[网網]站|[网網]店|(?:[网網线線云雲]上?)(?:商城|展[厅廳]|超市)|[软軟]件(?![园業业企公])|中[枢樞]|系[统統](?![性化工])|大脑|大模型|智能体|[终終]端|一体机|数据库|政[务務]云'
const MODIFIER = '(?:(?![的了在和与及是等为將将有])[\\p{Script=Han}A-Za-z]){0,6}?'
/** “淮e行”乘车码, “安澜哨兵”预警系统, “粤系列”移动政务服务品牌. */
const SYSTEM_AFTER = new RegExp(
  `^\\s?(?:等?[两三四五六七八九十\\d]{0,2}[个個款大]?)?${MODIFIER}(?:(?<word>${SYSTEM_WORD}|(?<=[车车付款康证行])[码碼])|(?=(?:${MODIFIER})?(?:政务|政務|数字|數字|线上))${MODIFIER}(?<brand>品牌))`,
  'u',
)
/** 移动办公平台“粤政易”, 综合服务平台（简称“湾事通”）. */
const SYSTEM_BEFORE = new RegExp(
  `(?<word>${SYSTEM_WORD})(?:——|—|：|[（(](?:以下)?[简簡][称稱])?$`,
  'u',
)
/** Goes live or is taken into use, as a system is. */
const LIVE_AFTER =
  /^(?:正式|全面|成功|[则則也已]|同步)*(?:上[线線]|接入|(?:注册|实名)用户|累[计計]办件)/u
const USED_BEFORE =
  /(?:登[录陆錄陸]|下[载載]|打[开開]|[关關]注|刷|持|扫|使用|依托|通[过過]|上[线線]了?|推出了?|[开開]通了?|[开開][发發]的?)$/u
/** 在“单一窗口”上点几下 */
const WITHIN = /^[上里裡](?:就|便|可|即)?[点點办辦提查订訂填申下发發搜]/u
const NOT_USED =
  /^(?:活[动動]|模式|机制|方式|形式|政策|行[动動]|[计計][划劃]|工程|改革|理念|做法|[专專][区區栏]|[标標]准)/u
const LOOKS_SO = /(?:[通办辦易宝寶码碼云雲帮]|[在掌]线|在[线線]|管家|助手|大[脑腦]|窗口)$|[A-Za-z]/u

const LONGEST = 14
const NEAR = 20

/** Names in quotation marks that the words around them call a system. */
function quotedNamesIn(text: string): { name: string; kind: System['kind'] }[] {
  const quotes = quotesIn(text)
  const kinds: (System['kind'] | null)[] = []
  // From the last to the first: “粤省事”“粤商通”等平台 says of the last what holds for all.
  for (const [index, quote] of [...quotes.entries()].reverse()) {
    const next = quotes[index + 1]
    const goesOn =
      next && /^[”」’』][、和及与與]?[“「‘『]$/u.test(text.slice(quote.end, next.start))
    kinds[index] = isNameLike(quote.text)
      ? goesOn
        ? (kinds[index + 1] ?? null)
        : kindOf(text, quote)
      : null
  }
  return quotes.flatMap(({ text: name }, index) => {
    const kind = kinds[index]
    return kind ? [{ name, kind }] : []
  })
}

const isNameLike = (name: string) =>
  name.length > 1 && name.length <= LONGEST && /^[\p{L}\d·-]*\p{L}[\p{L}\d·-]*$/u.test(name)

function kindOf(text: string, { text: name, start, end }: Quoted): System['kind'] | null {
  const before = text.slice(Math.max(0, start - 1 - NEAR), start - 1)
  const after = text.slice(end + 1, end + 1 + NEAR)
  const told = SYSTEM_AFTER.exec(after)?.groups ?? SYSTEM_BEFORE.exec(before)?.groups
  if (told && !/^(?:技[术術]|工[艺藝]|模式|理念|[标標]准)/u.test(after))
    return KINDS[told.word ?? told.brand ?? ''] ?? 'system'
  const isUsed =
    LOOKS_SO.test(name) &&
    (USED_BEFORE.test(before) || (before.endsWith('在') && WITHIN.test(after))) &&
    !NOT_USED.test(after)
  return isUsed || LIVE_AFTER.test(after) ? 'system' : null
}

/** Names by their first two characters, the longest first. */
function byOpening(names: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const opening = name.slice(0, 2)
    groups.set(opening, [...(groups.get(opening) ?? []), name])
  }
  return groups
}

/** Every place where one of the names stands; the longest where one begins with another. */
function placesOf(names: Map<string, string[]>, { text }: Paragraph) {
  const found: { name: string; start: number }[] = []
  for (let start = 0; start < text.length - 1; start++) {
    const name = names
      .get(text.slice(start, start + 2))
      ?.find((each) => text.startsWith(each, start))
    if (!name) continue
    found.push({ name, start })
    start += name.length - 1
  }
  return found
}
