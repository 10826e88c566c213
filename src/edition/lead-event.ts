import { leadOf } from './credits.ts'
import { dispatchLength } from './dispatch.ts'
import { sentenceAt, sentencesOf } from './evidence.ts'
import { hostsIn, listOf, type Hosts } from './hosts.ts'
import { HELD, MANNER, TAKES_PLACE } from './places.ts'
import { plainScript, printedGroup } from './plain-script.ts'
import { ruleFormOf } from './rule-text.ts'
import type { Article, Evidence, Paragraph } from './schema.ts'
import { surnameLength } from './surnames.ts'
import { themeOf } from './themes.ts'
import { titleWordBefore } from './titles.ts'

/** What an article's first paragraphs say is being held. */
export type LeadEvent = {
  name: string
  hosts: string[]
  organisers: string[]
  theme: string | null
  /** True when the words say that it opened (开幕), and not only that it is held. */
  opened: boolean
  /** The paragraph that tells of it. */
  telling: Paragraph
  evidence: Evidence[]
}

const KIND =
  '(?:论坛|(?:平行|专题)讨论|专题环节|峰会|大会|会议|年会|仪式|典礼|展览|开幕礼|闭幕礼|沙龙|圆桌|讲座|(?:开|闭)幕(?:式|典礼)|(?:分|平行|主)会场|(?<![协工学机社委国议教总商字事]|促进|委员|会员|基金|联合|体)会|[协招磋]商会|(?<![发开进拓扩施伸])展)'
const NAME = `(?:[^，。；：、在于“”]|“[^”]{1,60}”){1,80}?${KIND}`
/** What stands between a name and the word for being held. */
const WHEN =
  '(?:在[^，。；]{2,16}后，|[将已拟]|定于|[近今昨当][日天]?（[^）]{2,12}）|[近今昨当][日天]|日前|(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:至\\d{1,2}日)?|上午|下午|晚上?|[，\\s])*'
const AT = '(?:(?:[在于假]|移师)[^，。；“”]{0,30}?)?'
const STARTS = '(?:^|[，。！？”；、\\s：）]|——)'
const DAYS = '(?:\\d[日号]|[今昨当][日天])(?:上午|下午|晚上?|傍晚)?'
const HOLDS = '(?:召开|举办|举行)'

/** Who is named as holding it; the more telling forms come first. */
const FORMS = [
  // 由 A 和 B 共同主办的 X 在 … 举行; … 承办的分论坛——X 在 … 举行
  `(?:[主承合联协][办]|共同举办|联合举办)的(?:[^，。；—]{0,40}——)?(?<name>${NAME})${WHEN}${AT}${MANNER}*(?<held>${HELD}(?:开幕)?)`,
  // A 在 … 召开 X; A 组织 … 举办主题为“…”的 X
  `(?:^|[，。\\s：日午晚）])(?<host>[^，。；：\\s在于“”]{2,60}?)${WHEN}(?:组织[^，。；]{0,30}?|[在于][^，。；“”]{2,30}?)?${MANNER}*${HOLDS}了?(?:以?主题为“[^”]{1,60}”的|以“[^”]{1,60}”为主题的)?(?<name>(?:“[^”]{1,60}”|[^，。；、“”]){1,80}?${KIND})(?=[，。；])`,
  // X 在 … 举行; …——X 于举行
  `${STARTS}(?<name>${NAME})${WHEN}(?:(?:[在于假]|移师)[^，。；]{0,30}?|(?<=[日天午晚])|(?<=.{6})(?=${MANNER}*${HELD}[，。；]))${MANNER}*(?<held>${HELD}(?:开幕)?)`,
  // 在 … 举行的 X 上; 从 A 召开的 X 上获悉
  `(?:(?:^|[，。\\s：日午晚）从])(?<host>[^，。；：\\s在于“”从日]{2,40}?)${WHEN}(?:[在于][^，。；“”]{2,30}?)?|[在于][^，。；“”]{2,40}?)${MANNER}*${HELD}的(?<name>${NAME})(?=[上中，。])`,
  // 由 A 主办的 X 在 … 开市, whatever X is
  `(?:主办|承办|合办|协办|共同举办|联合举办)的(?<name>(?:第[^，。；、在于“”]{1,4}届)?(?:“[^”]{1,30}”)?[^，。；、在于“”]{0,24}?)${WHEN}[在于假][^，。；“”]{2,30}?${MANNER}*(?<held>${TAKES_PLACE})`,
  // 第十二届松陵书市在 … 开市
  `${STARTS}(?<name>第[一二三四五六七八九十百\\d]{1,4}届[^，。；、在于“”]{2,24}?)${WHEN}[在于假][^，。；“”]{2,30}?${MANNER}*(?<held>${TAKES_PLACE})`,
  // 墨溪瓷都马拉松在 … 鸣枪
  `${STARTS}(?<name>[^，。；：、在于“”]{2,24}?(?:马拉松(?:赛)?|(?:锦标|邀请|公开|对抗|挑战|友谊|选拔|争霸|大奖|联)赛|运动会|[^节]{2}节|灯会|庙会))${WHEN}[在于假][^，。；“”]{2,30}?${MANNER}*(?<held>${TAKES_PLACE})`,
  // 11月26日下午，在以“…”为主题的 X 论坛上
  `${DAYS}，?(?:[在于](?:以“[^”]{1,60}”为主题的)?|的)(?:[本此该]届)?(?:峰会|大会|年会|博览会|交易会|洽谈会)?(?<name>[^，。；：、“”在于的]{2,30}?论坛)(?:上|现场|中|没有)`,
  // X 以“…”为主题
  `(?:^|[，。\\s])(?<name>[^，。；、\\s]{2,30}?${KIND})以(?:围绕)?“`,
].map((form) => new RegExp(form, 'du'))

/** 业主委员会应当召开临时会议 is a rule of how things are held, and tells of none. */
const GENERAL = /应当|可以|必须|不得|每[年月个]|如需|拟于|即将|定于|计划[于在]|将[于在\d举召启]/u

/** 三场分论坛: what is told of several is said of each below. */
const ONLY_COUNTED =
  /^[\d一二两三四五六七八九十多数]{1,3}[个场](?:分|平行|专题|主题|圆桌)*(?:论坛|会场)$/u

/** An event is named in an article's first words, or not at all. */
const LEAD = 600
/** How many paragraphs a scene may fill before the event is named; those must print a day. */
const SCENE = 3
const DAY = /\d[日号]|[今昨当][日天]|[近日]日|日前/u

/** 羊城晚报讯（记者 张三）: what stands before the news. */
const OUTLET = /^【?\S{1,12}?讯】?(?:（[^）]{0,60}）)?[\s：]*/u
const openingWords = ({ text }: Paragraph) => plainScript(text.slice(0, LEAD))

/** Null when the first paragraphs tell of nothing that is held. */
export function leadEventOf(article: Article): LeadEvent | null {
  const lead = leadOf(article.paragraphs)
  if (!lead) return null
  const first = article.paragraphs.indexOf(lead)
  for (const paragraph of article.paragraphs.slice(first, first + SCENE)) {
    const found = eventIn(article, paragraph, paragraph !== lead)
    if (found) return found
  }
  return null
}

function eventIn(article: Article, paragraph: Paragraph, dated: boolean): LeadEvent | null {
  const words = openingWords(paragraph)
  const from = dispatchLength(words) || (OUTLET.exec(words)?.[0].length ?? 0)
  const plain = words.slice(from)
  const printed = paragraph.text.slice(from, from + plain.length)
  for (const form of FORMS) {
    const found = form.exec(plain)
    const whole = found && printedGroup(printed, found, 'name')
    const name = whole && bareName(whole.words)
    if (!found || !whole || !name || GENERAL.test(found[0])) continue
    if (ONLY_COUNTED.test(plainScript(name))) continue
    const end = from + whole.end
    const named = sentenceAt(article, paragraph, end - name.length, end)
    if (dated && !DAY.test(plainScript(named.quote))) continue
    const theme = themeOf(article, paragraph)
    const apart =
      theme &&
      (theme.evidence.paragraph !== named.paragraph ||
        theme.evidence.end <= named.start ||
        theme.evidence.start >= named.end)
    const { hosts, organisers } = hostsOf(article, paragraph, name)
    const subject = printedGroup(printed, found, 'host')?.words
    return {
      name,
      hosts: hosts.length > 0 || !subject ? hosts : listOf(bareHost(subject)).filter(isBody),
      organisers,
      theme: theme?.theme ?? null,
      opened: /开幕|启幕|揭幕|开锣|拉开/u.test(found.groups?.held ?? ''),
      telling: paragraph,
      evidence: apart ? [named, theme.evidence] : [named],
    }
  }
  return null
}

/** 该分论坛由…主办: whom another paragraph names, where the telling one names nobody. */
function hostsOf(article: Article, telling: Paragraph, name: string): Hosts {
  const own = hostsIn(telling.text)
  if (own.hosts.length > 0) return own
  for (const paragraph of article.paragraphs) {
    for (const { text } of paragraph === telling ? [] : sentencesOf(paragraph.text)) {
      const plain = plainScript(text)
      if (!WHOLE.test(plain) && !plain.startsWith(`${plainScript(name)}由`)) continue
      const found = hostsIn(text)
      if (found.hosts.length > 0) return found
    }
  }
  return own
}

const WHOLE =
  /^(?:[本该此这][届次场个]?)?(?:活动|会议|展会|展览|大会|峰会|年会|(?:专题|平行|分|主)?论坛)由/u

/** 省长欧阳书衡 held it on no account of his own, and a question holds nothing. */
function isBody(name: string): boolean {
  const plain = ruleFormOf(name)
  const person = [2, 3, 4].some(
    (length) =>
      titleWordBefore(plain, plain.length - length) !== null &&
      surnameLength(plain.slice(-length)) > 0,
  )
  return !person && !/[？！?!]|^\d{1,2}[月日]/u.test(plain)
}

/** …之首——X is X, as is …的 X; a date that runs into the name is none of it. */
function bareName(printed: string): string {
  const plain = plainScript(printed)
  const quoted = plain.replace(/“[^”]*”/gu, (words) => '“'.repeat(words.length))
  const start = ['——', '的'].reduce((furthest, cut) => {
    const at = quoted.lastIndexOf(cut)
    return at < 0 ? furthest : Math.max(furthest, at + cut.length)
  }, 0)
  const rest = plain.slice(start)
  return printed.slice(start + (LEADS_IN.exec(rest)?.[0].length ?? 0)).trim()
}

/** Dates and counts that run into a name. */
const LEADS_IN =
  /^(?:\s|[近今昨当]日|日前|(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日|上午|下午|晚上?|为期.天|一[场次个])*/u

const bareHost = (printed: string) =>
  printed.slice(LEADS_IN.exec(plainScript(printed))?.[0].length ?? 0).replace(/^(?:由|记者从)/u, '')
