/** Who said what: sentences in which a person speaks, and the words that are theirs. */
import { evidenceAt, sentenceAt, sentencesOf } from './evidence.ts'
import { plainTextOf } from './plain-script.ts'
import type { Basis, Edition, Evidence, PersonSlug } from './schema.ts'
import { mentionsByParagraph, type PersonMention } from './select-names.ts'
import { statementsOf } from './statements.ts'

export type Saying = {
  person: PersonSlug
  name: string
  /** 表示, 指出: the printed word, null when the sentence tells of a speech and not of its words. */
  verb: string | null
  /** What was said, as printed behind the verb or within quotation marks. */
  words: Evidence | null
  /** True for words within quotation marks. */
  quoted: boolean
  /** The title of the talk, without its 《》. */
  talk: string | null
  /** `inferred` when the sentence says 他 or 她, of whom the sentences before name one alone. */
  basis: Basis
  /** The whole sentence. */
  evidence: Evidence
}

/** The sayings of an edition, paragraph by paragraph in the order of the text. */
export function sayingsIn(edition: Edition): Saying[] {
  const found = known.get(edition) ?? mentionsByParagraph(edition).flatMap(inParagraph)
  known.set(edition, found)
  return found
}

const known = new WeakMap<Edition, Saying[]>()

const SAYS =
  '(?:如是说|告诉记者|表示|指出|强调|认为|提议|建议|提出|呼吁|坦言|直言|提醒|透露|谈到|谈及|回应|主张|预测|判断|介绍(?!信)|回忆|感慨|感叹|(?<![小据传学]|一边)说(?![明法服起到完出不过])|(?<![名简统])称(?![为号职赞呼]))'
/** A verb, and what may stand between it and what was said: 说得干脆：“…”. */
const TELLS = new RegExp(
  `(?<verb>${SAYS})(?:道|了|得?[^，。；：“”]{1,6}(?=：“))?(?:[，：,:]\\s?)?(?=(?<quote>[“])|[^。；，、]{3})`,
  'u',
)
/** Others speak on: 有的建议. */
const OTHERS = /有的|有人|大家|代表们|记者/u
/** The same behind what was said: “…”，他说。 */
const ENDS = new RegExp(`^[^。；：“”]{0,6}?(?<verb>${SAYS})[。！，,]?$`, 'u')
const PRONOUN = new RegExp(
  `^[^。；：“”]{0,6}?(?<![其吉])[他她](?!们)[^。；：，“”他她]{0,8}?(?=${SAYS})`,
  'u',
)

function inParagraph(mentions: PersonMention[]): Saying[] {
  const [first] = mentions
  if (!first || first.paragraph.kind === 'crosshead') return []
  const { article, paragraph } = first
  const plain = plainTextOf(paragraph)
  const told = statementsOf(mentions.map((mention) => ({ ...mention, title: null }))).flatMap(
    ({ mention, talk, evidence }): Saying[] => {
      const own = mentions.find(
        (each) => each.start === mention.start && each.name === mention.name,
      )
      if (!own) return []
      const next = mentions.find(({ start }) => start > own.start && start < evidence.end)
      return [{ ...spoken(own, plain, evidence, next), talk }]
    },
  )
  const byPronoun = sentencesOf(paragraph.text).flatMap(({ start, end }): Saying[] => {
    const rest = plain.slice(start, end)
    const match = PRONOUN.exec(rest)
    const speaker = match && speakerBefore(start, mentions, told)
    if (!match || !speaker || told.some(({ evidence }) => evidence.start === start)) return []
    const evidence = evidenceAt(article, paragraph, start, end)
    const from = start + match[0].length
    const said = wordsFrom(speaker, plain, from, end)
    return said.words ? [{ ...said, talk: null, basis: 'inferred', evidence }] : []
  })
  const isQuoted = (saying: Saying) => {
    const at = mentions.find(
      ({ name, start }) => name === saying.name && start >= saying.evidence.start,
    )
    return told.some(
      ({ name, words }) =>
        name !== saying.name && at && words && at.start >= words.start && at.end <= words.end,
    )
  }
  return [...told.filter((saying) => !isQuoted(saying)), ...byPronoun].sort(
    (a, b) => a.evidence.start - b.evidence.start,
  )
}

/** The speaker of the nearest sentence before that names anyone, when it names one alone. */
function speakerBefore(
  start: number,
  mentions: PersonMention[],
  told: Saying[],
): PersonMention | null {
  const before = mentions.findLast((each) => each.start < start)
  if (!before) return null
  const { start: from, end } = sentenceAt(
    before.article,
    before.paragraph,
    before.start,
    before.end,
  )
  const beside = mentions.filter((each) => each.start >= from && each.start < end)
  const speaks = told.some(({ name, evidence }) => name === before.name && evidence.start === from)
  return speaks && beside.every(({ name }) => name === before.name) ? before : null
}

function spoken(
  mention: PersonMention,
  plain: string,
  evidence: Evidence,
  next: PersonMention | undefined,
): Saying {
  const { article, paragraph } = mention
  const tail = ENDS.exec(plain.slice(mention.end, evidence.end))
  const close = plain.slice(0, mention.start).search(/”[^。；“”]{0,30}$/u)
  const open = tail && close >= 0 ? openOf(plain, close) : -1
  if (tail && open >= 0) {
    return {
      ...sayingOf(mention, tail.groups?.verb ?? null),
      words: evidenceAt(article, paragraph, open + 1, close),
      quoted: true,
      evidence: sentenceAt(article, paragraph, open, evidence.end),
    }
  }
  const answer = /^：\s?/u.exec(plain.slice(mention.end, evidence.end))
  if (answer) {
    const start = mention.end + answer[0].length
    const words = evidenceAt(article, paragraph, start, evidence.end)
    return { ...sayingOf(mention, null), words: words.quote ? words : null, evidence }
  }
  const said = wordsFrom(mention, plain, mention.end, evidence.end)
  const isOthers = next && said.words && next.start < said.words.start
  return isOthers ? { ...sayingOf(mention, null), evidence } : { ...said, evidence }
}

/** Where a quotation that closes at an offset opens. */
function openOf(plain: string, close: number): number {
  for (let at = close - 1, depth = 1; at >= 0; at--) {
    if (plain.charAt(at) === '”') depth++
    if (plain.charAt(at) === '“' && --depth === 0) return at
  }
  return -1
}

const sayingOf = ({ person, name }: PersonMention, verb: string | null) => ({
  person: person.slug,
  name,
  verb,
  words: null,
  quoted: false,
  talk: null,
  basis: 'stated' as const,
})

/** What follows the first verb of saying between two offsets. */
function wordsFrom(
  mention: PersonMention,
  plain: string,
  from: number,
  to: number,
): Omit<Saying, 'evidence'> {
  const { article, paragraph } = mention
  const match = TELLS.exec(withoutTitles(plain.slice(from, to)))
  if (!match || OTHERS.test(plain.slice(from, from + match.index))) return sayingOf(mention, null)
  const start = from + match.index + match[0].length
  const close = match.groups?.quote ? closeOf(plain, start, to) : -1
  const quoted = close > 0 && /^[。！？]?$/u.test(plain.slice(close + 1, to))
  const [first, last] = quoted ? [start + 1, close] : [start, to]
  const end = first + plain.slice(first, last).trimEnd().length
  return {
    ...sayingOf(mention, match.groups?.verb ?? null),
    words: end > first ? evidenceAt(article, paragraph, first, end) : null,
    quoted,
  }
}

function closeOf(plain: string, open: number, to: number): number {
  for (let at = open + 1, depth = 1; at < to; at++) {
    if (plain.charAt(at) === '“') depth++
    if (plain.charAt(at) === '”' && --depth === 0) return at
  }
  return -1
}

/** The words of a title tell nothing: 分享了《…的建议》. */
const withoutTitles = (plain: string) =>
  plain.replace(/《[^》]*》/gu, (title) => '》'.repeat(title.length))
