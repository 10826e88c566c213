import type { JudgedQuery } from './judged-queries.ts'

/** What a search did with one query: the headlines it returned, in its order, or how it failed. */
export type Run = { headlines: string[]; milliseconds: number } | { error: string }

export type Score =
  | { kind: 'set'; recall: number; precision: number; reciprocalRank: number }
  | { kind: 'pass'; passed: boolean }

/** Means over the queries that expect articles, and how many of the others passed. */
export type Summary = {
  name: string
  sets: number
  recall: number
  precision: number
  meanReciprocalRank: number
  passes: number
  passed: number
}

const LONGEST_WAIT = 2000
const SHORTEST_PART = 8

/** Whether two headlines name one article: a page may print a kicker and a headline in one line. */
export function sameHeadline(one: string, other: string): boolean {
  const [short = '', long = ''] = [bare(one), bare(other)].sort((a, b) => a.length - b.length)
  return short === long || (short.length >= SHORTEST_PART && long.includes(short))
}

const bare = (headline: string) => headline.normalize('NFKC').replace(/\s/gu, '')

export function scoreOf(judged: JudgedQuery, run: Run): Score {
  const { expect, relevant, neutral } = judged
  if ('error' in run) {
    return expect === 'set'
      ? { kind: 'set', recall: 0, precision: 0, reciprocalRank: 0 }
      : { kind: 'pass', passed: false }
  }
  const left = run.headlines.filter((each) => !neutral.some((other) => sameHeadline(each, other)))
  if (expect !== 'set') {
    const inTime = run.milliseconds <= LONGEST_WAIT
    return { kind: 'pass', passed: inTime && (expect === 'safe' || left.length === 0) }
  }
  const good = left.map((each) => relevant.some((other) => sameHeadline(each, other)))
  const found = relevant.filter((each) => left.some((other) => sameHeadline(each, other)))
  return {
    kind: 'set',
    recall: found.length / relevant.length,
    precision: left.length ? good.filter(Boolean).length / left.length : 0,
    reciprocalRank: good.includes(true) ? 1 / (good.indexOf(true) + 1) : 0,
  }
}

export function summarize(name: string, scores: readonly Score[]): Summary {
  const sets = scores.filter((score) => score.kind === 'set')
  const passes = scores.filter((score) => score.kind === 'pass')
  return {
    name,
    sets: sets.length,
    recall: mean(sets.map(({ recall }) => recall)),
    precision: mean(sets.map(({ precision }) => precision)),
    meanReciprocalRank: mean(sets.map(({ reciprocalRank }) => reciprocalRank)),
    passes: passes.length,
    passed: passes.filter(({ passed }) => passed).length,
  }
}

/** Nothing missed, nothing false, every pass passed; of no queries, true. */
export const isPerfect = ({ sets, recall, precision, passes, passed }: Summary) =>
  passed === passes && (sets === 0 || (recall === 1 && precision === 1))

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
