import { plainTextOf } from './plain-script.ts'
import type { Paragraph } from './schema.ts'

/** The printed title of a talk and where its words stand; one of several for several speakers. */
export type Talk = { title: string; start: number; ofSeveral: boolean }

const SPEECH = '(?:主旨|主题|专题|特邀)?(?:演讲|报告|发言|分享|讲座|致辞|授课|讲解|交流|点评)'
const WORK = '《(?<%>[^》]{1,80})》'
const QUOTED = '“(?<%>(?:[^“”]|“[^”]*”){1,60})”'
const LATIN = '(?<%>\\p{Script=Latin}[^，。；：“”《》\\p{Script=Han}]{3,100}?)\\s?'

const FORMS = [
  // 题为《…》, 题目是“…”, 作题为 … 的演讲
  ['(?:(?<![话问专课议标难])题目?|主题)[^，。；：“”《》]{0,6}[：，\\s—]*', '', [WORK]],
  ['(?:题为|题目为|题目是|题目叫|讲题为|讲题是)：?', '', [QUOTED]],
  ['(?:题为|题目为|题目是)\\s?', `的${SPEECH}`, [LATIN]],
  // 以《…》为题, 以“…”为题, 以“…”为主题作演讲
  ['[以就用]', '为题', [WORK, QUOTED, LATIN]],
  [
    '[以就围绕]',
    `(?:为主题)?(?:，)?(?:作了?|做了?|发表了?|进行了?|展开|的)[^，。；“”《》]{0,6}${SPEECH}`,
    [WORK, QUOTED],
  ],
  ['[以就]', `为主题，?[^，。；“”《》]{0,8}${SPEECH}`, [WORK, QUOTED]],
  // 分享了《…》, 带来《…》, 作《…》的报告
  [
    '(?:(?:带来|分享|发表)的(?:分享|演讲|报告|发言)?(?:题目|主题)?[是为叫]|分享|带来|讲起|讲述|发表|主讲|讲授|作|做|围绕|演讲|报告|发言|讲座)了?(?:主题|主旨)?(?:演讲|报告)?[：，—]*',
    '',
    [WORK],
  ],
  // 作了“…”的报告
  ['[作做]了?', `的${SPEECH}`, [QUOTED]],
  // 介绍了《Hospital Without Walls》; a document has a Chinese title
  ['介绍了', '', ['《(?<%>\\p{Script=Latin}[^》\\p{Script=Han}]{2,80})》']],
  // 在《…》中, 在《…》的演讲中
  ['在(?:题为)?', `(?:一文)?(?:的?${SPEECH})?[中里]`, [WORK]],
  // “…”主题演讲, 《…》的演讲
  [
    '(?<!发布了?|印发|公布了?|签署了?|出台)',
    `的?(?:主旨|主题|专题|特邀)(?:演讲|报告|分享|发言)`,
    [WORK, QUOTED],
  ],
  ['(?<!发布了?|印发|公布了?|签署了?|出台)', '的(?:演讲|报告|发言|分享)', [WORK]],
] satisfies [string, string, string[]][]

const TALK = new RegExp(
  FORMS.flatMap(([before, after, titles], form) =>
    titles.map((title, at) => `${before}${title.replace('%', `t${form}${at}`)}${after}`),
  ).join('|'),
  'dgu',
)
/** 分别以《…》《…》为题: more than one title for more than one speaker. */
const SERIES = /分别[^，。《》]{0,12}?(?<list>(?:《[^》]{1,80}》(?:[、和及与]|以及)*){2,})/dgu

/** The titles of talks that a paragraph prints: what is published or signed there is none. */
export function talksIn(paragraph: Paragraph): Talk[] {
  const plain = plainTextOf(paragraph)
  if (!/[《“]|题/u.test(plain)) return []
  const series = [...plain.matchAll(SERIES)].flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.list ?? [0, 0]
    return [...plain.slice(start, end).matchAll(/《([^》]+)》/gu)].map(
      ({ 1: title = '', index }) => ({
        title: paragraph.text.slice(start + index + 1, start + index + 1 + title.length),
        start: start + index + 1,
        ofSeveral: true,
      }),
    )
  })
  const single = [...plain.matchAll(TALK)].flatMap(({ indices }) => {
    const range = Object.values(indices?.groups ?? {}).find((each) => each !== undefined)
    return range
      ? [{ title: paragraph.text.slice(...range).trim(), start: range[0], ofSeveral: false }]
      : []
  })
  const taken = new Set(series.map(({ start }) => start))
  return [...series, ...single.filter(({ start }) => !taken.has(start))].sort(
    (a, b) => a.start - b.start,
  )
}
