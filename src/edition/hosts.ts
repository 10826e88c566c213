import { plainScript } from './plain-script.ts'

/** Who holds an event (主办) and who carries it out (承办), as printed. */
export type Hosts = { hosts: string[]; organisers: string[] }

const ROLE = '(?:指导(?!中心|委|站|处|员|组|小组)|支持|主办|承办|协办|合办|联办|共办)'
const TOGETHER = '(?:共同|联合|携手|牵头)?'
const HOSTED = new RegExp(`${TOGETHER}(?:主办|合办|联办|共办)(?!单位|方)|(?:共同|联合)举办`, 'gu')
const ORGANISED = new RegExp(`${TOGETHER}承办(?!单位|方)`, 'gu')
const REACH = 160

/** Reads 由A指导、B和C主办、D承办 and its like; those who only guide or support it are no hosts. */
export function hostsIn(printed: string): Hosts {
  const plain = plainScript(printed)
  return {
    hosts: namedBefore(printed, plain, HOSTED) ?? namedAfter(printed, plain, '主办') ?? [],
    organisers: namedBefore(printed, plain, ORGANISED) ?? namedAfter(printed, plain, '承办') ?? [],
  }
}

/** Those named before a role (由A、B主办); null where nobody is. */
function namedBefore(printed: string, plain: string, role: RegExp): string[] | null {
  for (const { index } of plain.matchAll(role)) {
    const from = Math.max(0, index - REACH)
    const before = plain.slice(from, index)
    const start = from + startOfList(before)
    const names = listOf(printed.slice(start, index))
    if (names.length > 0) return names
  }
  return null
}

/** Where the list that ends a text begins: after 由, after another role, or at a mark. */
function startOfList(before: string): number {
  const sentence = Math.max(...[...'。；：！？“”'].map((mark) => before.lastIndexOf(mark))) + 1
  const by = lastEnd(before, /(?<![自理缘])由(?!于)/gu, sentence)
  const role = lastEnd(before, new RegExp(`${ROLE}(?:单位)?[、，和]?`, 'gu'), sentence)
  const mark = by > 0 ? 0 : lastEnd(before, /[，\s]|[日午晚](?=\p{Script=Han}{3})/gu, sentence)
  return Math.max(sentence, by, role, mark)
}

const lastEnd = (text: string, pattern: RegExp, from: number): number =>
  [...text.matchAll(pattern)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end > from)
    .at(-1) ?? 0

/** 主办单位为A和B. */
function namedAfter(printed: string, plain: string, role: string): string[] | null {
  const match = new RegExp(
    `${role}(?:单位|方)(?:为|是|：|包括)：?(?<list>[^，。；]{2,120})`,
    'du',
  ).exec(plain)
  const [start, end] = match?.indices?.groups?.list ?? [0, 0]
  return end > start ? listOf(printed.slice(start, end)) : null
}

const ORGANISATION =
  '(?:[府部委厅局院校会社团司心省市县区镇乡学所站馆室署处办协盟行企库园报台网）]|集团|基金|平台|大学|[A-Za-z])'
const CUT = new RegExp(
  `、|(?<=${ORGANISATION})(?:以及|[和与及暨])(?=.{2,}${ORGANISATION}$|.{2,}${ORGANISATION}、)`,
  'gu',
)

/** Cuts A、B和C. A 和 inside a name (发展和改革委员会) stays: what stands before it names nobody. */
export function listOf(printed: string): string[] {
  const trimmed = printed.replace(/等[\p{Script=Han}\d]{0,8}$|(?:共同|联合|携手)$/u, '').trim()
  const plain = plainScript(trimmed)
  const names: string[] = []
  let start = 0
  for (const { 0: conjunction, index } of plain.matchAll(CUT)) {
    names.push(trimmed.slice(start, index))
    start = index + conjunction.length
  }
  names.push(trimmed.slice(start))
  return names.map((name) => name.trim()).filter((name) => name.length > 1)
}
