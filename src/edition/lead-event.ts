import { leadOf } from './credits.ts'
import { sentenceAt } from './evidence.ts'
import { hostsIn, listOf } from './hosts.ts'
import { HELD, MANNER } from './places.ts'
import { plainScript, printedGroup } from './plain-script.ts'
import type { Article, Evidence, Paragraph } from './schema.ts'
import { themeOf } from './themes.ts'

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
  '(?:论坛|峰会|大会|会议|年会|仪式|典礼|展览|开幕礼|闭幕礼|沙龙|圆桌|讲座|(?:分|平行|主)会场|(?<![协工学机社委国议教总商字事]|促进|委员|会员|基金|联合|体)会|[协招磋]商会|(?<![发开进拓扩施伸])展)'
const NAME = `(?:[^，。；：、在于“”]|“[^”]{1,60}”){1,80}?${KIND}`
/** What stands between a name and the word for being held. */
const WHEN =
  '(?:[将已拟]|定于|[近今昨当][日天]|日前|(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:至\\d{1,2}日)?|上午|下午|晚上?|[，\\s])*'
const AT = '(?:[在于假][^，。；“”]{0,30}?)?'
const STARTS = '(?:^|[，。！？”；、\\s：）]|——)'
const HOLDS = '(?:召开|举办|举行)'

/** Who is named as holding it; the more telling forms come first. */
const FORMS = [
  // 由 A 和 B 共同主办的 X 在 … 举行; … 承办的分论坛——X 在 … 举行
  `(?:[主承合联][办]|共同举办|联合举办)的(?:[^，。；—]{0,40}——)?(?<name>${NAME})${WHEN}${AT}${MANNER}*(?<held>${HELD}(?:开幕)?)`,
  // A 在 … 召开 X; A 组织 … 举办主题为“…”的 X
  `(?:^|[，。\\s：日午晚）])(?<host>[^，。；：\\s在于“”]{2,60}?)${WHEN}(?:组织[^，。；]{0,30}?|[在于][^，。；“”]{2,30}?)?${MANNER}*${HOLDS}了?(?:以?主题为“[^”]{1,60}”的|以“[^”]{1,60}”为主题的)?(?<name>(?:“[^”]{1,60}”|[^，。；、“”]){1,80}?${KIND})(?=[，。；])`,
  // X 在 … 举行; …——X 于举行
  `${STARTS}(?<name>${NAME})${WHEN}(?:[在于假][^，。；]{0,30}?|(?<=[日天午晚])|(?<=.{6})(?=${MANNER}*${HELD}[，。；]))${MANNER}*(?<held>${HELD}(?:开幕)?)`,
  // 在 … 举行的 X 上; 从 A 召开的 X 上获悉
  `(?:(?:^|[，。\\s：日午晚）从])(?<host>[^，。；：\\s在于“”从日]{2,40}?)${WHEN}(?:[在于][^，。；“”]{2,30}?)?|[在于][^，。；“”]{2,40}?)${MANNER}*${HELD}的(?<name>${NAME})(?=[上中，。])`,
  // X 以“…”为主题
  `(?:^|[，。\\s])(?<name>[^，。；、\\s]{2,30}?${KIND})以(?:围绕)?“`,
].map((form) => new RegExp(form, 'du'))

/** 业主委员会应当召开临时会议 is a rule of how things are held, and tells of none. */
const GENERAL = /应当|可以|必须|不得|每[年月个]|如需|拟于|即将|定于|计划[于在]|将[于在\d举召启]/u

/** An event is named in an article's first words, or not at all. */
const LEAD = 600
/** How many paragraphs a scene may fill before the event is named; those must print a day. */
const SCENE = 3
const DAY = /\d[日号]|[今昨当][日天]|[近日]日|日前/u

/** 羊城晚报讯（记者 张三）: what stands before the news. */
const OUTLET = /^【?\S{1,12}?讯】?(?:（[^）]{0,60}）)?[\s：]*/u
/** 新华社北京11月26日电: a dispatch is dated, not what it tells of. */
const DISPATCH = /^[^。]{0,40}?日专?电(?:（[^（）]{0,60}）)?/u

const openingWords = ({ text }: Paragraph) => plainScript(text.slice(0, LEAD))

/** True when the day that an article prints may not be its event's: a dispatch that names another. */
export function isDatedApart({ paragraphs }: Article): boolean {
  const lead = leadOf(paragraphs)
  const text = lead ? openingWords(lead) : ''
  const dispatch = DISPATCH.exec(text)?.[0]
  return dispatch !== undefined && /\d日|昨/u.test(text.slice(dispatch.length))
}

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
  const from = (DISPATCH.exec(words) ?? OUTLET.exec(words))?.[0].length ?? 0
  const plain = words.slice(from)
  const printed = paragraph.text.slice(from, from + plain.length)
  for (const form of FORMS) {
    const found = form.exec(plain)
    const whole = found && printedGroup(printed, found, 'name')
    const name = whole && bareName(whole.words)
    if (!found || !whole || !name || GENERAL.test(found[0])) continue
    const end = from + whole.end
    const named = sentenceAt(article, paragraph, end - name.length, end)
    if (dated && !DAY.test(plainScript(named.quote))) continue
    const theme = themeOf(article, paragraph)
    const apart =
      theme &&
      (theme.evidence.paragraph !== named.paragraph ||
        theme.evidence.end <= named.start ||
        theme.evidence.start >= named.end)
    const { hosts, organisers } = hostsIn(paragraph.text)
    const subject = printedGroup(printed, found, 'host')?.words
    return {
      name,
      hosts: hosts.length > 0 || !subject ? hosts : listOf(bareHost(subject)),
      organisers,
      theme: theme?.theme ?? null,
      opened: /开幕|启幕|揭幕|开锣|拉开/u.test(found.groups?.held ?? ''),
      telling: paragraph,
      evidence: apart ? [named, theme.evidence] : [named],
    }
  }
  return null
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
