import { leadOf } from './credits.ts'
import { evidenceAt, sentenceAt, sentencesOf } from './evidence.ts'
import { HELD, MANNER } from './places.ts'
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
  '(?:论坛|論壇|峰会|大会|会议|會議|年会|仪式|儀式|典礼|典禮|展览|展覽|(?<!协|協|工|学|學|机|機|社|委员|委員|会员|會員|基金|联合|聯合|体|[^协協招磋]商)[会會]|(?<![发發开開进進拓扩施])展)'
const NAME = `(?:[^，。；：、在于“”]|“[^”]{1,60}”){1,80}?${KIND}`
/** What stands between a name and the word for being held. */
const WHEN =
  '(?:[将將已]|[近今昨当當][日天]|日前|(?:\\d{1,2}月)?\\d{1,2}日(?:至\\d{1,2}日)?|上午|下午|晚上?|[，\\s])*'
const AT = '(?:[在于於][^，。；“”]{0,30}?)?'

/** Who is named as holding it; the more telling forms come first. */
const FORMS = [
  // 由 A 和 B 共同主办的 X 在 … 举行; … 承办的分论坛——X 在 … 举行
  `(?:[主承][办辦]|[联聯]合[举舉][办辦]|共同[举舉][办辦])的(?:[^，。；—]{0,40}——)?(?<name>${NAME})${WHEN}${AT}${MANNER}*${HELD}`,
  // A 在 … 召开 X; A 组织 … 举办主题为“…”的 X
  `(?:^|[，、\\s：日午晚）])(?<host>[^，。；、：\\s在于“”]{2,24}?)${WHEN}(?:组织[^，。；]{0,30}?|[在于於][^，。；“”]{2,20}?)?${MANNER}*(?:召开|召開|举办|舉辦|举行|舉行)了?(?:以?主题为“[^”]{1,60}”的|以“[^”]{1,60}”为主题的)?(?<name>(?:“[^”]{1,60}”|[^，。；、“”]){1,80}?${KIND})(?=[，。；])`,
  // X 在 … 举行; …——X 于举行
  `(?:^|[，、\\s：）]|——)(?<name>${NAME})${WHEN}(?:[在于於][^，。；]{0,30}?|(?<=[日天午晚]))${MANNER}*${HELD}`,
  // X 以“…”为主题
  `(?:^|[，。\\s])(?<name>[^，。；、\\s]{2,30}?${KIND})以(?:围绕)?“`,
].map((form) => new RegExp(form, 'u'))

/** 业主委员会应当召开临时会议 is a rule of how things are held, and tells of none. */
const GENERAL = /应当|應當|可以|必须|必須|不得|每[年月个個]/u

/** An event is named in an article's first words, or not at all. */
const LEAD = 600

/** 新华社北京11月26日电: a dispatch is dated, not what it tells of. */
const DISPATCH = /^[^。]{0,40}?日[专專]?[电電](?:[（(][^（）()]{0,60}[）)])?/u

/** True when the day that an article prints may not be its event's: a dispatch that names another. */
export function isDatedApart({ paragraphs }: Article): boolean {
  const text = leadOf(paragraphs)?.text.slice(0, LEAD) ?? ''
  const dispatch = DISPATCH.exec(text)?.[0]
  return dispatch !== undefined && /\d日|昨/u.test(text.slice(dispatch.length))
}

/** Null when the first paragraph tells of nothing that is held. */
export function leadEventOf(article: Article): LeadEvent | null {
  const lead = leadOf(article.paragraphs)
  if (!lead) return null
  const from = DISPATCH.exec(lead.text.slice(0, LEAD))?.[0].length ?? 0
  const words = lead.text.slice(from, LEAD)
  for (const form of FORMS) {
    const found = form.exec(words)
    const name = found?.groups?.name?.trim()
    if (!found || !name || GENERAL.test(found[0])) continue
    const at = from + found.index + found[0].indexOf(name)
    const theme = themeIn(article, lead)
    const named = sentenceAt(article, lead, at, at + name.length)
    const extra = theme && (theme.evidence.end <= named.start || theme.evidence.start >= named.end)
    return {
      name: bareName(name),
      ...hostsIn(words, found.groups?.host),
      theme: theme?.theme ?? null,
      evidence: extra ? [named, theme.evidence] : [named],
    }
  }
  return null
}

/** …之首——X is X; a date that runs into the name is none of it. */
const bareName = (name: string) =>
  name
    .replace(/^.*——/u, '')
    .replace(
      /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日)?(?:上午|下午|晚上?)?(?:为期.天的)?(?:以“[^”]+”为主题的)?/u,
      '',
    )

function hostsIn(text: string, subject: string | undefined) {
  const hosts = /由([^。；]{2,120}?)(?:共同|联合|聯合)?主[办辦]/u.exec(text)?.[1]
  const together = /(?:^|[，\s])([^，。；\s在]{2,120}?)(?:[联聯]合|共同)[举舉][办辦]的/u.exec(
    text,
  )?.[1]
  const organisers =
    /(?:主[办辦][，、]|由)([^，。；、]{2,60}(?:、[^，。；、]{2,40}){0,4}?)(?:共同|联合|聯合)?承[办辦]/u.exec(
      text,
    )?.[1]
  return {
    hosts:
      (hosts ?? together)
        ? listOf(hosts ?? together ?? '')
        : subject
          ? [bareName(subject)].filter(Boolean)
          : [],
    organisers: organisers ? listOf(organisers) : [],
  }
}

const ORGANISATION = '(?:府|部|委|厅|局|院|校|会|社|团|司|心|省|市|学|）)'

/** Cuts A、B和C. A 和 inside a name (发展和改革委员会) stays: what stands before it names nobody. */
const listOf = (text: string) =>
  text
    .split(
      new RegExp(`、|(?<=${ORGANISATION})和(?=.{2,}${ORGANISATION}$|.{2,}${ORGANISATION}、)`, 'u'),
    )
    .filter(Boolean)

const THEME =
  /(?:以(?:围绕)?[“「](?<a>[^”」]{1,80})[”」][为為]主[题題]|主[题題][为為是]：?[“「](?<b>[^”」]{1,80})[”」])/u

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
