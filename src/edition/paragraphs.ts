import type { RawArticle } from './articles.ts'
import type { Part } from './blocks.ts'
import { isCreditLine } from './credits.ts'
import { continues, resumes } from './joins.ts'
import { plainScript } from './plain-script.ts'
import { ruleFormOf } from './rule-text.ts'
import { ParagraphId, type Paragraph } from './schema.ts'
import { surnameLength } from './surnames.ts'
import { titleWordBefore } from './titles.ts'

/** Rejoins the parts of an article's body. No character of a part is changed. */
export function joinParts({
  parts,
  afterRule,
}: Pick<RawArticle, 'parts' | 'afterRule'>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const crossheads = crossheadsIn(parts)
  const apart = new Set([...crossheads, ...verseIn(parts)])
  for (const [index, part] of parts.entries()) {
    const open = paragraphs.at(-1)
    const before = parts[index - 1]
    const bound =
      before &&
      !before.mark &&
      !part.mark &&
      !part.indented &&
      !afterRule.has(part) &&
      !apart.has(before) &&
      !apart.has(part)
    if (open && bound && (part.resumes ? resumes : continues)(before.text, part.text)) {
      open.text += blankBetween(before.text, part.text)
      open.seams.push({
        offset: open.text.length,
        afterLine: before.line,
        beforeLine: part.line,
      })
      open.text += part.text
      open.lines = [open.lines[0], part.line]
    } else {
      paragraphs.push({
        id: ParagraphId.parse(`p${paragraphs.length + 1}`),
        kind: part.mark || crossheads.has(part) ? 'crosshead' : 'text',
        text: part.text,
        seams: [],
        lines: [part.line, part.line],
      })
    }
  }
  return paragraphs
}

/**
 * Crossheads that no mark tells, each between a text that has ended and one that is longer or leads to
 * a list. One that stops within a word is a column's end (中国工程院院士郭贺铨分|享了…), unless all name what
 * they tell of in one way (地铁：…, 急诊：…); and so is a lone one that is long or ends as the subject of a
 * sentence does.
 */
function crossheadsIn(parts: Part[]): Set<Part> {
  const likely: Part[] = []
  const sure: Part[] = []
  const set: Part[] = []
  for (const [index, part] of parts.entries()) {
    const above = parts[index - 1]
    const below = parts[index + 1]
    if (!isLabel(part.text) || (above && !ENDED.test(above.text.slice(-TAIL)))) continue
    if (!below || (below.text.length <= LONG && !GOES_ON.test(below.text))) continue
    // Around a picture a sentence is cut, and so are its first words.
    if (below.resumes) continue
    if (below.indented) set.push(part)
    likely.push(part)
    if (endsWithWord(part.text, below.text)) sure.push(part)
  }
  if (set.length > 0) return new Set(set)
  if (sure.length < 2) return new Set(sure.filter(({ text }) => isTitle(text)))
  const named = ({ text }: Part) => text.includes('：')
  return new Set(sure.every(named) ? likely.filter(named) : sure)
}

/** Lines of verse or of a list: three and more short ones in a row, or two that a colon leads to. */
const verseIn = (parts: Part[]): Part[] =>
  parts.filter((part, index) =>
    [0, 1, 2].some((back) => {
      const first = Math.max(0, index - back)
      const around = parts.slice(first, first + 3)
      if (index < back) return false
      const led = LEADS_ON.test(parts[first - 1]?.text ?? '')
      return (
        (around.length === 3 && areVerse(around)) ||
        (led && back < 2 && around.length > 1 && areVerse(around.slice(0, 2)))
      )
    }),
  )

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const TAIL = 80
const AROUND = 12

/** Whether the cut between two texts falls between words. */
function endsWithWord(first: string, second: string): boolean {
  const before = first.slice(-AROUND)
  const around = plainScript(before + second.slice(0, AROUND))
  const at = words.segment(around).containing(before.length)
  return at?.index === before.length
}

/** 领取步骤如下：, 他写道：: what leads to a list, or to verse. */
const LEADS_ON = /[：:]$/u

/** What leads to a list, or a sentence that a column's edge cut short. */
const GOES_ON = /[：:]$|，[^。！？；]*[\p{Script=Han}]$/u

/** Marks, brackets and credits with which a paragraph is over. */
const ENDED = /[。！？!?…；][”’」』）)》]*$|[。！？…][”’」』]?\s*[（(][^（）()]*[）)]$/u

/** Short lines that all end with a mark, or hold none: a sentence cut in three is neither. */
const areVerse = (lines: Part[]) =>
  lines.every(isShort) &&
  (lines.every(({ text }) => /[，。；！？,;!?]$/u.test(text)) ||
    lines.every(({ text }) => !/[，。；：！？,;:!?]/u.test(text)))

const SHORT = 16
const LABEL = 20
const LONG = 24
const isShort = ({ text }: Part) => text.length <= SHORT
/** 记者：…？ asks; it is a turn of an interview. */
const SAYS = /^(?:记者|記者|问|問|答|[QA])[：:]/u
/** No sentence: it may ask, or set one thing beside another (地铁：末班车延后). */
const isLabel = (text: string) =>
  text.length <= LABEL &&
  !isCreditLine(text) &&
  !SAYS.test(text) &&
  !/[，、。；：,;:—（(“「《]$|[。；;]/u.test(text) &&
  /\p{Script=Han}/u.test(text)

const SHORTEST_ALONE = 4
const LONGEST_ALONE = 12

/** 替补席上的功臣: what a lone crosshead says; no sentence's beginning (德衡律师事务所|合伙人令狐达). */
const isTitle = (text: string) => {
  const plain = ruleFormOf(text)
  const named = [2, 3, 4].some((length) => {
    const end = plain.length - length
    return surnameLength(plain.slice(end, end + 2)) > 0 && titleWordBefore(plain, end) !== null
  })
  return (
    plain.length >= SHORTEST_ALONE &&
    plain.length <= LONGEST_ALONE &&
    !OPENS_SENTENCE.test(plain) &&
    titleWordBefore(plain, plain.length) === null &&
    !named
  )
}

/** Bodies, and words that lead on to more: a subject, a preposition, a number. */
const OPENS_SENTENCE =
  /(?:(?<![集夜书菜花])市|[局厅委会院校司部站队组馆所署社团集县区镇乡村省的了着在和与及是为对从把被将向以等个名位由于让给比]|公司|大学|中心|政府|\d|我们|他们|记者)$/u

/** Han text joins without a blank; two Latin words that met at the cut keep one between them. */
const blankBetween = (first: string, second: string) =>
  /\p{Script=Latin}[,;:.!?]?$/u.test(first.slice(-2)) && /^\p{Script=Latin}/u.test(second)
    ? ' '
    : ''
