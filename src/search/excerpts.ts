import type { Excerpt } from './answer.ts'
import { fold, printedRange, type Range } from './fold.ts'
import { splitsCharacter, type Match, type PassageMatches } from './matches.ts'
import type { Word } from './query.ts'

/** Printed characters around a mark; marks closer than twice this share an excerpt. */
const CONTEXT = 40
/** Where an excerpt stops taking in marks. */
const LONGEST = 240

/** The matches of a passage as ranges of its printed text, none overlapping. */
export function printedMatches({ passage, matches }: PassageMatches): Match[] {
  const folded = fold(passage.printed)
  const printed: Match[] = []
  for (const match of matches) {
    const range = printedRange(folded, match)
    const last = printed.at(-1)
    // Two folded characters can be one printed character: both m and 2 of ㎡.
    if (last && range.start < last.end) {
      last.end = range.end
      last.words = [...last.words, ...match.words]
    } else {
      printed.push({ ...range, words: match.words })
    }
  }
  return printed
}

/**
 * Excerpts of an article's paragraphs: those that bring a word not seen yet before those that
 * repeat, at most so many, and then in reading order.
 */
export function excerptsOf(found: readonly PassageMatches[], most: number): Excerpt[] {
  const all = found.flatMap(excerptsOfPassage)
  const seen = new Set<Word>()
  const chosen = new Set<Excerpt>()
  for (const { excerpt, words } of all) {
    if (chosen.size >= most) break
    if (words.every((word) => seen.has(word))) continue
    words.forEach((word) => seen.add(word))
    chosen.add(excerpt)
  }
  for (const { excerpt } of all) if (chosen.size < most) chosen.add(excerpt)
  return all.map(({ excerpt }) => excerpt).filter((excerpt) => chosen.has(excerpt))
}

/** A passage that is no paragraph has none. */
function excerptsOfPassage(found: PassageMatches): { excerpt: Excerpt; words: Word[] }[] {
  const { paragraph, printed } = found.passage
  if (paragraph === null) return []
  let floor = 0
  return groupsOf(printedMatches(found)).map((group, index, groups) => {
    const { first, last } = endsOf(group)
    const ceiling = groups[index + 1]?.[0]?.start ?? printed.length
    const start = Math.max(floor, startOfContext(printed, first.start))
    const end = Math.min(ceiling, endOfContext(printed, last.end))
    floor = end
    const excerpt = {
      paragraph,
      start,
      text: printed.slice(start, end),
      marks: group.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
      cutBefore: start > 0,
      cutAfter: end < printed.length,
      quote: printed.slice(first.start, first.end),
    }
    return { excerpt, words: group.flatMap(({ words }) => words) }
  })
}

/** Matches that share an excerpt. */
function groupsOf(matches: readonly Match[]): Match[][] {
  const groups: Match[][] = []
  for (const match of matches) {
    const group = groups.at(-1)
    const { first, last } = endsOf(group ?? [match])
    if (group && match.start - last.end <= 2 * CONTEXT && match.end - first.start <= LONGEST) {
      group.push(match)
    } else {
      groups.push([match])
    }
  }
  return groups
}

function endsOf(group: readonly Match[]): { first: Range; last: Range } {
  const first = group[0]
  const last = group.at(-1)
  if (!first || !last) throw new Error('a group of no matches')
  return { first, last }
}

/** As far back as the context goes: to the beginning, else behind a stop, a comma, or anything. */
function startOfContext(text: string, mark: number): number {
  const earliest = mark - CONTEXT
  if (earliest <= 0) return 0
  const before = text.slice(earliest, mark)
  for (const border of [/[。！？；]["”’」』）]*/u, /[，、：”》）,;:]/u]) {
    const found = border.exec(before)
    if (found && found.index + found[0].length < before.length) {
      return earliest + found.index + found[0].length
    }
  }
  return splitsCharacter(text, earliest) ? earliest - 1 : earliest
}

function endOfContext(text: string, mark: number): number {
  const latest = mark + CONTEXT
  if (latest >= text.length) return text.length
  const after = text.slice(mark, latest)
  for (const border of [/^[^]*[。！？；]["”’」』）]*/u, /^[^]*[，、：”》）,;:]/u]) {
    const found = border.exec(after)
    if (found) return mark + found[0].length
  }
  return splitsCharacter(text, latest) ? latest + 1 : latest
}
