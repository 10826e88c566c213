import { evidenceAt } from './evidence.ts'
import type { Article, Byline, Paragraph } from './schema.ts'
import { isUnusualName } from './read-name.ts'
import { hasTwoSurnames, surnameKind, surnameLength } from './surnames.ts'

type Owner = Pick<Article, 'slug'>
/** Words of a paragraph that name people, and where they begin. */
type Credit = { words: string; start: number }

const CORRESPONDENT = /通讯员|通訊員|特约撰稿/u
const REPORTER = /记者|記者|评论员|評論員|编译|編譯/u
const ROLE = '(?:记者|記者|评论员|評論員|编译|編譯|通讯员|通訊員|特约撰稿|实习生|實習生)'
/** 本报, 羊城晚报全媒体: what may stand before a role. */
const BEFORE = '[^\\s。，：:（）()、]{0,12}?'
const REPORTS = '(?:摄影|攝影|综合)?(?:报道|報道|報導|文[/／]?[图圖摄攝]|撰文)'

/** Each tried at the start of a paragraph. */
const OPENING = [
  // 羊城晚报讯 记者丰西西、通讯员江海鹰报道：…
  `^(?:\\S{2,12}[讯訊][\\s：:]+)?(?<words>${BEFORE}${ROLE}[^。：:（）()]{2,60}?)${REPORTS}\\s*(?:[：:]|$|(?=[，。\\s]))`,
  // 本报讯（记者 张三 通讯员 李四）…; 新华社北京11月26日电（记者张三）…
  `^【?\\S{1,20}?(?:[讯訊电電]|消息)】?\\s*[（(]\\s*(?<words>${BEFORE}${ROLE}[^（）()]{2,60})[）)]`,
  // （通讯员 张三）在公交车站，…
  `^[（(]\\s*(?<words>(?:文[/／][图圖]\\s*)?${BEFORE}${ROLE}[^（）()]{2,40})[）)](?=\\S)`,
  // 〔記者張三／台北報導〕…
  `^[【〔［[](?<words>${BEFORE}${ROLE}[^】〕］\\]]{2,40})[】〕］\\]]`,
].map((form) => new RegExp(form, 'u'))

/** …？记者张三12月31日走访…: who is named in the first sentences as having gone to see. */
const WENT =
  /(?:^|[。？！…”])(?<words>(?:本[报報])?[记記]者(?![从從向在和与])\p{Script=Han}{2,4}?)(?=\d|近日|日前|昨[日天]|今[日天]|[走探][访訪]|[来來]到)/u

/** Each tried at the end of a paragraph. */
const CLOSING = [
  // …。（省气象局供稿）
  `(?:[。！？…”』」：；]\\s*|^)[（(](?<words>[^（）()。，！？\\s]{3,30})(?:供稿|提供|发布)[）)]$`,
  // …。（吴哲 李凤祥 符信）; a paragraph of nothing but （记者 张三）
  `(?:[。！？…”』」：；]\\s*|^)[（(](?<words>[^（）()。，！？]{2,60})[）)]$`,
  // …。 本报记者 张三
  `[。！？…”』」]\\s*(?<words>${BEFORE}${ROLE}[\\s：:]*[^\\s。，：]{2,12}(?:[\\s、][^。，：]{2,40})?)$`,
].map((form) => new RegExp(form, 'u'))

/** 本报记者 张三 通讯员 李四, and nothing else. */
const LINE = new RegExp(
  `^(?<words>${BEFORE}${ROLE}[\\s：:]*[^\\s。，：:（）()]{2,12}(?:[\\s、／/][^。，：:（）()]{2,40})?|(?:作者|撰文|文|撰稿)[\\s：:/／]+[^。，：:]{2,30})$`,
  'u',
)

/** □ 阿笙: a printer's mark before nothing but names, whatever their surnames. */
const MARKED = /^[□◎○◇▢]\s*(?<words>\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4}){0,3})$/u

/** （寒露）: a last paragraph of nothing but a pen name. */
const PEN_NAME = /^[（(](?<words>(?!.*[完续續圖图声聲上中下]$)\p{Script=Han}{2,3})[）)]$/u

/** Who is credited: at the start (记者…、通讯员…报道：) and at the end （吴哲 李凤祥 符信）. */
export function bylinesOf(owner: Owner, paragraphs: Paragraph[]): Byline[] {
  const [first, second] = paragraphs
  const last = paragraphs.at(-1)
  const bylines = [
    ...(first ? bylinesAt(owner, first, [MARKED, LINE, ...OPENING, WENT]) : []),
    ...(first && second && isCreditLine(first.text) ? bylinesAt(owner, second, OPENING) : []),
    ...(last
      ? bylinesAt(owner, last, last === first ? CLOSING : [MARKED, LINE, PEN_NAME, ...CLOSING])
      : []),
  ]
  return (
    bylines
      // Whom the opening credits, the closing may credit again.
      .filter(({ name }, index) => bylines.findIndex((each) => each.name === name) === index)
      .map((byline) =>
        signsForTown(byline.name, paragraphs) ? { ...byline, role: asOffice(byline.role) } : byline,
      )
  )
}

/** 柯航宣 of 柯岚市, 青宣 of 青溪县: a publicity office that signs with the first character of its town. */
function signsForTown(name: string, paragraphs: Paragraph[]): boolean {
  if (!/^(?:\p{Script=Han}{1,3}宣|\p{Script=Han}[轩軒])$/u.test(name)) return false
  const town = new RegExp(
    `${name.charAt(0)}\\p{Script=Han}{1,2}(?:[市县縣区區镇鎮州旗省]|[日晚早][报報]|新[闻聞报報])`,
    'u',
  )
  return paragraphs.some(({ text }) => town.test(text))
}

/** The first paragraph that tells something: a line of credits tells nothing. */
export const leadOf = (paragraphs: Paragraph[]): Paragraph | undefined =>
  paragraphs.find(({ kind, text }) => kind === 'text' && !isCreditLine(text))

/** True for a line that only says who wrote: 本报记者 张三 通讯员 李四, □ 阿笙. */
export function isCreditLine(text: string): boolean {
  if (MARKED.test(text)) return true
  const words = LINE.exec(text)?.groups?.words
  return words !== undefined && namesIn(words).some(({ name }) => surnameLength(name) > 0)
}

/** True for a text that closes with a credit in brackets: （记者 张三）, （完）. */
export function endsWithCredit(text: string): boolean {
  const words = /[（(【]([^（）()【】]{1,60})[）)】]$/u.exec(text)?.[1]
  if (words === undefined) return false
  return NO_BYLINE.test(words) || new RegExp(ROLE, 'u').test(words) || namesIn(words).length > 1
}

/** True for a text that opens as articles do: 羊城晚报讯 …, 本报记者 张三 报道：…, （记者张三）…. */
export const opensWithCredit = (text: string): boolean =>
  isCreditLine(text) ||
  OPENING.some((form) => form.test(text)) ||
  /^[【〔［[（(]?\p{Script=Han}{1,12}[讯訊电電](?=[\s】〕］\]）)（(：:，\d])/u.test(text)

/**
 * The names in a field that holds nothing but an author (记者 张三、通讯员 李四). Words that cannot all
 * be taken for names, roles and the marks between them stay whole, as one name.
 */
export function authorsOf(words: string): Byline[] {
  const named = namesIn(words)
  const left = named.reduce((rest, { name }) => rest.replace(name, ''), words)
  const whole = left.replace(new RegExp(ROLE, 'gu'), '').replace(/[\s、，；：]/gu, '') === ''
  const names = named.length > 0 && whole ? named : [{ name: words, role: null }]
  return names.map(({ name, role }) => ({ name, role: roleOf(name, role), evidence: null }))
}

const REACH = 120

/** What the first form that fits says, were it not a reference (详见A5版) or a remark (完). */
function bylinesAt(owner: Owner, paragraph: Paragraph, forms: RegExp[]): Byline[] {
  const { text } = paragraph
  for (const form of forms) {
    const from = CLOSING.includes(form) ? Math.max(0, text.length - REACH) : 0
    const found = form.exec(text.slice(from, from + REACH))
    const words = found?.groups?.words
    if (!found || !words || NO_BYLINE.test(words)) continue
    if (form === LINE && text.length > REACH) continue
    if (form === WENT && namesIn(words).some(({ name }) => surnameLength(name) === 0)) continue
    const credit = { words, start: from + found.index + found[0].indexOf(words) }
    const marked = form === MARKED || form === PEN_NAME
    return creditBylines(
      owner,
      paragraph,
      credit,
      marked || (CLOSING.includes(form) && isNames(words)),
    )
  }
  return []
}

/** 冒海波: words that may be names, though of no common surname. */
const isNames = (words: string) =>
  namesIn(words).every(
    ({ name }) => name.length === 3 && isUnusualName(name) && !/[社报報网網台臺]$/u.test(name),
  )

/** 完, 详见A5版, 新华社: what stands in closing brackets and names nobody. */
const NO_BYLINE =
  /^(?:完|待续|续完|未完|下转|上接|详见|詳見|见(?!习)|見(?!習)|据|據|图|圖|摘自|原载|来源|來源|作者系|作者为|作者單位|本文|全文|节选|连载|連載|有删节|转自|更多|相关|本报综合|综合|本版|文中)/u

function creditBylines(
  owner: Owner,
  paragraph: Paragraph,
  { words, start }: Credit,
  /** Told by the marks around it, whatever the surname. */
  marked: boolean,
): Byline[] {
  const named = namesIn(words)
  const sure = named.some(
    ({ name, role }) =>
      role !== null || surnameLength(name) > 0 || OFFICE.test(name) || BODY.test(name),
  )
  if (!sure && !marked) return []
  return named.map(({ name, role, at }) => ({
    name,
    role: roleOf(name, role),
    evidence: evidenceAt(owner, paragraph, start + at, start + at + name.length),
  }))
}

const roleOf = (name: string, role: Byline['role']): Byline['role'] =>
  isOffice(name) ? asOffice(role) : role

/** An office may be credited as 通讯员, but it is no reporter. */
const asOffice = (role: Byline['role']): Byline['role'] => (role === 'reporter' ? role : 'office')

/** Roles hold until the next one: 记者 A B、通讯员 C. */
function namesIn(credit: string): { name: string; role: Byline['role']; at: number }[] {
  let role: Byline['role'] = null
  return [...credit.matchAll(TOKENS)].flatMap(({ 0: token, index }) => {
    const [, before = '', title] = new RegExp(`^(.*?(${ROLE}))`, 'u').exec(token) ?? []
    if (title) role = roleNamed(title)
    const rest = token.slice(before.length).replace(/^(?:作者|撰文|撰稿|文)?[：:/／]/u, '')
    // 張三／台北報導, 张三北京报道: what follows the slash or ends in 报道 is a place.
    const name = rest.replace(/[／/].*$/u, '')
    if (!NAME.test(name) || LABEL.test(name)) return []
    return [{ name, role, at: index + token.length - rest.length }]
  })
}

/** An 实习生 is credited without a role that the schema knows. */
const roleNamed = (title: string): Byline['role'] => {
  if (REPORTER.test(title)) return 'reporter'
  return CORRESPONDENT.test(title) ? 'correspondent' : null
}

const TOKENS =
  /\p{Script=Latin}[\p{Script=Latin}.'-]*(?:\s+\p{Script=Latin}[\p{Script=Latin}.'-]*)*|[^\s、，,；;]+/gu
const NAME = /^(?:[\p{Script=Han}·]+|\p{Script=Latin}[\p{Script=Latin}.'\s-]*)$/u
const LABEL =
  /^(?:作者|撰文|撰稿|文|[图圖]|[摄攝]|整理|综合|报道|報道|報導|摄影|攝影|编辑|編輯|读者|讀者|网友|網友|[村市居]民|街坊|发自.*|.*[报報][道導])$/u

/**
 * 穆政教宣 is an office's credit: four characters and more that no surname explains, or that end in
 * 宣; 穗交宣 names a place and a field of an office before its 宣,
 * as does 长协宣, since no 长 is a person's name.
 */
function isOffice(name: string): boolean {
  if (OFFICE.test(name) || BODY.test(name)) return true
  if (FIELD.test(name) && surnameKind(name.charAt(0)) !== 'clear') return true
  if (/^\p{Script=Han}{2}宣$/u.test(name) && surnameLength(name) === 0) return true
  if (!/^\p{Script=Han}{4,}$/u.test(name) || surnameLength(name) === 2) return false
  return name.endsWith('宣') || !hasTwoSurnames(name)
}
/** 省气象局: an office that signs with its own name. */
const BODY =
  /^\p{Script=Han}{2,}(?:[局处處部厅廳委]|委员会|委員會|办公室|辦公室|政府|气象台|氣象臺|[支大总總][队隊]|中心|[医醫]院|[协協][会會]|公司|大[学學]|[学學]院)$/u
const OFFICE =
  /^(?=.{3})\p{Script=Han}{0,2}(?:[府正应急交公水医政教税警检法卫农民环消城数科组纪统工妇团商人社应财金住建市监气电铁港]|文旅|文广|卫健|市监|经信|发改|教体|师大|醫|稅|檢|衛|農|環|數|財|鐵)+宣$|^\p{Script=Han}(?:工信|教督|人社|发改|文旅|卫健|政法|住建|市监|应急|交运|城管|金融办)$|^\p{Script=Han}(?:[府卫应交公人医政税警检法农环财市监统气]|文旅|卫健|应急|发改|市监|衛|應|稅|檢|農|環|財|監|統|氣)(?:[信综办]|研)$/u
/** 宁师宣: a field that a person might be named after too. */
const FIELD = /^\p{Script=Han}[师院校协体经信改旅广民司规商审海航港边武企]宣$/u
