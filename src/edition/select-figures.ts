/** Figures side by side: what they measure, which say the same, what is to be reached by when. */
import { plainScript } from './plain-script.ts'
import type { DatedFact, Edition, Evidence, Figure } from './schema.ts'
import { isWithin, placeIn, sentenceOf } from './select-names.ts'

/** A figure with the sentence that it stands in, and what that sentence promises. */
export type FigureTold = {
  edition: string
  figure: Figure
  /** With the word before it that says how exact it is, as printed: 近90人. */
  words: string
  sentence: Evidence
  headline: string
  /** The time by which it is to be reached; null for what is told as it is. */
  due: DatedFact | null
}

export function figuresTold(edition: Edition): FigureTold[] {
  const found = known.get(edition) ?? tellFigures(edition)
  known.set(edition, found)
  return found
}

const known = new WeakMap<Edition, FigureTold[]>()

const tellFigures = (edition: Edition): FigureTold[] =>
  edition.figures.flatMap((figure) => {
    const sentence = sentenceOf(edition, figure.evidence)
    const article = placeIn(edition, figure.evidence)?.article
    if (!sentence || !article) return []
    const due = dueOf(edition, figure, sentence)
    const words = wordsOf(figure, sentence)
    return [{ edition: edition.id, figure, words, sentence, headline: article.headline, due }]
  })

const BOUND =
  /(?:将近|接近|近|大约|约|超过|超|逾|突破|高达|多达|不到|不足|低于|至少|不少于|不低于)$/u

function wordsOf({ evidence, bound, printed }: Figure, sentence: Evidence): string {
  if (bound === 'exact') return printed
  const before = sentence.quote.slice(0, evidence.start - sentence.start)
  return (BOUND.exec(plainScript(before))?.[0] ?? '') + printed
}

/** Words that speak of what is not yet. */
const TO_COME =
  /预计|预期|预测|力争|争取|计划|目标|规划|有望|将(?!军|领|士|近|来|于[^，。]{0,12}召开)|要(?:达到|超过|实现)|达到|实现|突破/u

/**
 * The time that leads to a figure: 预计到2025年…将超过10.7万亿元. It stands before the figure in its
 * sentence, as 到2025年 or with a word of what is to come, and ends after the days that are told of.
 */
function dueOf(edition: Edition, { evidence }: Figure, sentence: Evidence): DatedFact | null {
  const words = plainScript(sentence.quote)
  const until = evidence.start - sentence.start
  const told = edition.eventsDate ?? latestDay(edition)
  return (
    edition.datedFacts.findLast((fact) => {
      const { evidence: said, printed, to } = fact
      if (!isWithin(said, sentence) || (told !== null && to <= told)) return false
      const at = words.lastIndexOf(plainScript(printed), until)
      if (at < 0 || /^[^。；]*[；]/u.test(words.slice(at, until))) return false
      const after = words.slice(at + printed.length, until)
      const rest = /^[^，。；]*/u.exec(words.slice(until))?.[0] ?? ''
      // 从9月起 says when it begins, 今年计划的22处已完成 what has been done.
      if (/^起|^开始|^以来/u.test(after) || /已/u.test(after + rest)) return false
      const led = /到$|至$/u.test(words.slice(0, at))
      const ahead = /前|底|末|内|时/u.test(words.charAt(at + printed.length))
      return (led || ahead || told !== null) && TO_COME.test(words.slice(0, until))
    }) ?? null
  )
}

const latestDay = ({ articles }: Edition): string | null =>
  articles.reduce<string | null>(
    (latest, { dateline: { date } }) => (date && date > (latest ?? '') ? date : latest),
    null,
  )

/** Figures that measure the same: one number in several places, or one measure in several numbers. */
export type FigureGroup = {
  unit: string | null
  /** The words that say what is measured; null where no rule finds them. */
  measures: string | null
  figures: FigureTold[]
}

/** By unit, value and measure; each group in the order in which its first figure stands. */
export function sameFigures(figures: FigureTold[]): FigureGroup[] {
  const groups = new Map<string, FigureGroup>()
  for (const told of figures) {
    const { unit, value, upTo, measures, id } = told.figure
    const words = measures?.quote ?? null
    const key = words === null ? `${told.edition} ${id}` : [unit, value, upTo, words].join(' ')
    const group = groups.get(key) ?? { unit, measures: words, figures: [] }
    group.figures.push(told)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The units, those of the most figures first; null for figures without one. */
export function unitsOf(figures: FigureTold[]): { unit: string | null; figures: number }[] {
  const times = new Map<string | null, number>()
  for (const { figure } of figures) times.set(figure.unit, (times.get(figure.unit) ?? 0) + 1)
  return [...times]
    .map(([unit, count]) => ({ unit, figures: count }))
    .toSorted((a, b) => b.figures - a.figures)
}
