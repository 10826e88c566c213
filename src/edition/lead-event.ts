import { evidenceAt, sentenceAt, sentencesOf } from './evidence.ts'
import type { Article, Evidence, Paragraph } from './schema.ts'

/** What an article's first paragraph says is being held. */
export type LeadEvent = {
  name: string
  hosts: string[]
  organisers: string[]
  theme: string | null
  evidence: Evidence[]
}

const KIND =
  '(?:论坛|峰会|大会|会议|推进会|协商会|座谈会|研讨会|发布会|动员会|交流会|年会|仪式|展览|博览会|会)'
const HELD = '(?:举行|召开|开幕|举办|开班|启动)'
const NAME = `(?:[^，。；：、在]|“[^”]+”)+?${KIND}`

/** Who is named as holding it; the more telling forms come first. */
const FORMS = [
  // 由 A 和 B 共同主办的 X 在 … 举行; … 承办的分论坛——X 在 … 举行
  new RegExp(`[主承]办的(?:[^，。；——]*——)?(?<name>${NAME})(?:在[^，。；]{2,30}?|于)?${HELD}`, 'u'),
  // A 在 … 召开 X; A 组织 … 举办主题为“…”的 X
  new RegExp(
    `(?:^|[，、\\s：日午晚])(?<host>[^，。；、：\\s在“”]{2,24}?)(?:组织[^，。；]{0,30}?|在[^，。；“”]{2,20}?)?(?:召开|举办|举行)了?(?:以?主题为“[^”]+”的)?(?<name>(?:“[^”]+”|[^，。；、“”])+?${KIND})(?=[，。；])`,
    'u',
  ),
  // X 在 … 举行; …——X 于举行
  new RegExp(`(?:^|[，、\\s：]|——)(?<name>${NAME})(?:在[^，。；]{2,30}?|于)${HELD}`, 'u'),
  // X 以“…”为主题
  new RegExp(`(?:^|[，。\\s])(?<name>[^，。；、\\s]{2,30}?${KIND})以(?:围绕)?“`, 'u'),
]

/** Null when the first paragraph tells of nothing that is held. */
export function leadEventOf(article: Article): LeadEvent | null {
  const lead = article.paragraphs[0]
  if (!lead) return null
  for (const form of FORMS) {
    const found = form.exec(lead.text)
    const name = found?.groups?.name
    if (!found || !name) continue
    const at = found.index + found[0].indexOf(name)
    const theme = themeIn(article, lead)
    const named = sentenceAt(article, lead, at, at + name.length)
    const extra = theme && (theme.evidence.end <= named.start || theme.evidence.start >= named.end)
    return {
      name: bareName(name),
      ...hostsIn(lead.text, found.groups?.host),
      theme: theme?.theme ?? null,
      evidence: extra ? [named, theme.evidence] : [named],
    }
  }
  return null
}

/** …之首——X is X; a date that runs into the name is none of it. */
const bareName = (name: string) =>
  name.replace(/^.*——/u, '').replace(/^(?:\d{1,2}月\d{1,2}日)?(?:上午|下午|晚上)?/u, '')

function hostsIn(text: string, subject: string | undefined) {
  const hosts = /由([^。；]+?)(?:共同|联合)?主办/u.exec(text)?.[1]
  const organisers = /(?:主办，|由)([^，。；]+?)(?:共同|联合)?承办/u.exec(text)?.[1]
  return {
    hosts: hosts ? listOf(hosts) : subject ? [bareName(subject)].filter(Boolean) : [],
    organisers: organisers ? listOf(organisers) : [],
  }
}

const ORGANISATION = '(?:府|部|委|厅|局|院|校|会|社|团|司|心|省|市|学|）)'

/** Cuts A、B和C. A 和 inside a name (发展和改革委员会) stays: what stands before it names nobody. */
const listOf = (text: string) =>
  text
    .split(
      new RegExp(`、|(?<=${ORGANISATION})和(?=.{3,}${ORGANISATION}$|.{3,}${ORGANISATION}、)`, 'u'),
    )
    .filter(Boolean)

const THEME = /(?:以(?:围绕)?“(?<a>[^”]+)”为主题|主题为“(?<b>[^”]+)”)/u

function themeIn(article: Article, paragraph: Paragraph) {
  const sentence = sentencesOf(paragraph.text).find(({ text }) => THEME.test(text))
  const groups = THEME.exec(sentence?.text ?? '')?.groups
  const theme = groups?.a ?? groups?.b
  if (!sentence || !theme) return null
  return { theme, evidence: evidenceAt(article, paragraph, sentence.start, sentence.end) }
}

/** The theme that any paragraph of an article states for the whole (本届峰会以“…”为主题). */
export function statedTheme(article: Article, subject: RegExp) {
  for (const paragraph of article.paragraphs) {
    const found = themeIn(article, paragraph)
    if (found && subject.test(found.evidence.quote)) return found
  }
  return null
}
