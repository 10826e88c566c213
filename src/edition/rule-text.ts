import { dispatchPlace } from './dispatch.ts'
import { simplifiedOf } from './traditional-characters.ts'
import type { Article, Paragraph } from './schema.ts'

/**
 * A paragraph as rules read it: in simplified characters, with “” for 「」, without the blanks that
 * stray into a Chinese word, and with its credits blanked out. Unit `i` of `text` was printed at
 * `printed[i]`.
 */
export type RuleText = { text: string; printed: Uint32Array }

const known = new WeakMap<Paragraph, RuleText>()

/** The text of a paragraph for rules about names; read once for each paragraph. */
export function ruleTextOf(article: Article, paragraph: Paragraph): RuleText {
  const found = known.get(paragraph) ?? read(paragraph.text, creditsIn(article, paragraph))
  known.set(paragraph, found)
  return found
}

/** The printed offsets of the units from `start` to `end` of a rule text. */
export function printedRange({ printed }: RuleText, start: number, end: number) {
  const from = printed[start] ?? 0
  return { start: from, end: (printed[end - 1] ?? from) + 1 }
}

/** The first unit of a rule text that was printed at `offset` or after it. */
export function ruleOffset({ printed }: RuleText, offset: number): number {
  let [low, high] = [0, printed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((printed[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

type Range = { start: number; end: number }

const CREDIT_AT_END = /[（(][^（）()，。；：！？]{0,60}[）)]$/u

function creditsIn(article: Article, paragraph: Paragraph): Range[] {
  const { id, text } = paragraph
  const last = article.paragraphs.at(-1) === paragraph && CREDIT_AT_END.exec(text.slice(-62))
  const sent = article.paragraphs[0] === paragraph && dispatchPlace(text)
  return [
    // 新华社|北京11月26日电
    ...(sent ? [{ start: 0, end: sent.start }] : []),
    ...article.bylines.flatMap(({ evidence }) => (evidence?.paragraph === id ? evidence : [])),
    ...(last ? [{ start: text.length - last[0].length, end: text.length }] : []),
  ]
}

const FORMS = new Map([
  ['「', '“'],
  ['」', '”'],
  ['『', '“'],
  ['』', '”'],
  ['(', '（'],
  [')', '）'],
])
const BLANK = '\u3000'

function read(printed: string, credits: Range[]): RuleText {
  const hidden = new Uint8Array(printed.length)
  for (const { start, end } of credits) hidden.fill(1, start, end)
  for (const { start, end } of strayBlanks(printed)) hidden.fill(2, start, end)
  const offsets: number[] = []
  const units: string[] = []
  for (let at = 0; at < printed.length; at++) {
    if (hidden[at] === 2) continue
    offsets.push(at)
    units.push(hidden[at] === 1 ? BLANK : ruleForm(printed[at] ?? ''))
  }
  return { text: units.join(''), printed: Uint32Array.from(offsets) }
}

/** Words in simplified characters and plain marks, unit for unit. */
export const ruleFormOf = (words: string) =>
  Array.from({ length: words.length }, (_, at) => ruleForm(words.charAt(at))).join('')

function ruleForm(unit: string): string {
  const form = FORMS.get(unit) ?? simplifiedOf.get(unit) ?? unit
  return form.length === 1 ? form : unit
}

/** 发 展部: blanks between two Han characters that neither a mark nor the end of a credit explains. */
function strayBlanks(printed: string): Range[] {
  return [...printed.matchAll(STRAY)]
    .filter(
      ({ index }) => !/[讯訊电電]$|[道導]$/u.test(printed.slice(Math.max(0, index - 1), index)),
    )
    .filter(({ index }) => !insideMarks(printed, index))
    .map(({ 0: blanks, index }) => ({ start: index, end: index + blanks.length }))
}

const STRAY = /(?<=\p{Script=Han})[\t \u3000]{1,4}(?=\p{Script=Han})/gu
const REACH = 60

/** In quotes, titles of works and brackets a blank parts words: 共建智慧新城市 共享数字新生活. */
function insideMarks(printed: string, at: number): boolean {
  const before = printed.slice(Math.max(0, at - REACH), at)
  const last = (marks: string) => Math.max(...[...marks].map((mark) => before.lastIndexOf(mark)))
  return last('“「『《（(〔【') > last('”」』》）)〕】')
}
