import { sentenceAt, sentencesOf } from './evidence.ts'
import { plainScript } from './plain-script.ts'
import type { Article, Evidence } from './schema.ts'

/** A forum that a summit's article announces, with the sentence that does. */
export type ListedForum = { name: string; evidence: Evidence }

const KIND =
  '(?:专题|平行|主题|分|系列|专业|特色|圆桌)+(?:分)?(?:论坛|会议|会场|对话会?|讨论|环节)|分会场|论坛|对话会'
const SPOKEN_OF = new RegExp(KIND, 'u')
/** “A”“B”、“C”论坛及“D”: two and more. */
const QUOTED = new RegExp(`(?:“[^”]{1,40}”(?:${KIND})?(?:[、，和及与]|以及)*){2,}`, 'gu')
const COUNT = '(?<count>[\\d一二两三四五六七八九十]{1,3})'
const ITEM = '[^，。；：“”、的]{2,24}'
const ITEMS = `(?<items>${ITEM}(?:、${ITEM})*(?:(?:以及|[和及与])${ITEM})?)`
/** Lists without quotation marks: what stands before 三场专题论坛, or after 分论坛包括. */
const PLAIN = [
  `(?:[设办行置有括盖出])(?:了|立|有)?${ITEMS}等?共?${COUNT}[个场大项](?:专题|平行|主题|分|专业)(?:分)?(?:论坛|会场)`,
  `(?:[设办行置有括])(?:了|立|有)?${ITEMS}等(?:专题|平行|主题|分|专业)(?:分)?(?:论坛|会场)`,
  `${COUNT}[个场大项](?:专题|平行|主题|分|专业)(?:分)?(?:论坛|会场)[，：]?(?:分别(?:是|为|围绕|聚焦)|包括|包含|涵盖|即|有|——|：)：?${ITEMS}`,
  `(?:专题|平行|主题|分|专业)(?:分)?论坛(?:分别(?:是|为|围绕|聚焦)|包括|包含|涵盖|设有?|分为)：?${ITEMS}(?=[，。；]|等)`,
].map((form) => new RegExp(form, 'du'))
/** A论坛、B分论坛和C论坛: each bears the word. */
const EACH =
  /(?<items>(?:[^，。；：“”、]{2,24}?论坛(?:、|以及|[和及与])){1,12}[^，。；：“”、]{2,24}?论坛)/du

/** Words before a list's first name that are none of it. */
const BEFORE_ITEM =
  /^.*(?:设置?有?|设立|举[办行]了?|包括|包含|涵盖|开设|推出|同期|组织|有|了|为|是|：|(?:主论坛|高峰论坛|主旨论坛|开幕式|闭幕式)(?:以及|[和及与]))(?=.{2})/u

/** The forums that a summit's article lists, in the order of the text; none twice. */
export function listedForums(summit: Article): ListedForum[] {
  const found = new Map<string, ListedForum>()
  for (const paragraph of summit.paragraphs) {
    if (
      !/[论論][坛壇]|分[会會][场場]|[对對][话話][会會]|[讨討][论論]|[环環][节節]/u.test(
        paragraph.text,
      )
    )
      continue
    for (const sentence of sentencesOf(paragraph.text)) {
      const plain = plainScript(sentence.text)
      if (!SPOKEN_OF.test(plain)) continue
      for (const { start, end } of namesIn(plain)) {
        const name = sentence.text.slice(start, end)
        const at = sentence.start + start
        const evidence = sentenceAt(summit, paragraph, at, at + name.length)
        if (!found.has(name)) found.set(name, { name, evidence })
      }
    }
  }
  return [...found.values()]
}

type Range = { start: number; end: number }

function namesIn(plain: string): Range[] {
  const quoted = [...plain.matchAll(QUOTED)].filter(({ 0: list, index }) => {
    const before = plain.slice(Math.max(0, index - 24), index)
    const after = plain.slice(index + list.length, index + list.length + 12)
    return (
      FORUMS_BEFORE.test(before) ||
      FORUMS_AFTER.test(after) ||
      new RegExp(`”(?:${KIND})`, 'u').test(list)
    )
  })
  if (quoted.length > 0) {
    return quoted.flatMap(({ 0: list, index }) =>
      [...list.matchAll(/“([^”]+)”/gu)].map(({ 1: name = '', index: at }) => ({
        start: index + at + 1,
        end: index + at + 1 + name.replace(/(?:专题|平行|主题|分)*论坛$/u, '').length,
      })),
    )
  }
  for (const form of PLAIN) {
    const match = form.exec(plain)
    const [start, end] = match?.indices?.groups?.items ?? [0, 0]
    if (match && end > start) {
      const names = itemsIn(plain, start, end, numberOf(match.groups?.count))
      if (names.length > 1) return names
    }
  }
  const [start, end] = EACH.exec(plain)?.indices?.groups?.items ?? [0, 0]
  return end > start ? itemsIn(plain, start, end, null) : []
}

const FORUMS_BEFORE = /(?:专题|平行|主题|分|专业|系列)(?:分)?(?:论坛|会场)[^“”。；]{0,12}$/u
const FORUMS_AFTER =
  /^等?[^“”。；，]{0,4}(?:[\d一二两三四五六七八九十]{1,3}[个场大项])?[^“”。；，]{0,4}(?:论坛|会场|对话会|讨论|环节)/u

/** The items of a list; 和 parts the last two unless a printed count says that it stands in a name. */
function itemsIn(plain: string, from: number, to: number, count: number | null): Range[] {
  const items: Range[] = []
  let start = from
  for (const piece of plain.slice(from, to).split('、')) {
    items.push({ start, end: start + piece.length })
    start += piece.length + 1
  }
  const last = items.at(-1)
  if (last && (count === null || items.length < count)) {
    const words = plain.slice(last.start, last.end)
    const cut = [...words.matchAll(/以及|[和及与]/gu)].at(-1)
    if (cut && cut.index > 1 && cut.index + cut[0].length < words.length - 1) {
      items.splice(
        -1,
        1,
        { start: last.start, end: last.start + cut.index },
        { start: last.start + cut.index + cut[0].length, end: last.end },
      )
    }
  }
  return items
    .map((item, index) => {
      const words = plain.slice(item.start, item.end)
      const before = index === 0 ? (BEFORE_ITEM.exec(words)?.[0].length ?? 0) : 0
      const lead = before + (COUNTED.exec(words.slice(before))?.[0].length ?? 0)
      const tail = /(?:(?:专题|平行|主题|分|专业)*(?:分)?论坛|等)$/u.exec(words)?.[0].length ?? 0
      return { start: item.start + lead, end: item.end - tail }
    })
    .filter(({ start, end }) => {
      const isName = !NO_NAME.test(plain.slice(start, end))
      return isName && end - start > 1 && end - start < 30
    })
}

/** 采取主论坛、平行论坛和…相结合的形式: kinds of forums, and no forum. */
const NO_NAME =
  /^多[个场]|^(?:采[取用]|通过|[以由])?(?:主|主旨|高峰|平行|分|专题|主题|圆桌)(?:论坛)?[和及与]?$/u

/** 1场|主论坛、5场|平行论坛: what is only counted has no name. */
const COUNTED = /^(?:\d{1,2}|[一二两三四五六七八九十])[个场]/u

const DIGITS = '零一二三四五六七八九'

/** Null for a count that is not printed. */
function numberOf(printed: string | undefined): number | null {
  if (!printed) return null
  if (/^\d+$/u.test(printed)) return Number(printed)
  if (printed.startsWith('十')) return 10 + Math.max(0, DIGITS.indexOf(printed.slice(1) || '零'))
  return printed === '两' ? 2 : Math.max(0, DIGITS.indexOf(printed.slice(0, 1)))
}
