import type { Excerpt } from './answer.ts'
import type { Range } from './fold.ts'
import { splitsCharacter, type Match } from './match.ts'
import { printedMatches } from './printed-matches.ts'
import type { Word } from './query.ts'
import type { PassageMatches } from './results.ts'

/** Printed characters around a mark; marks closer than twice this share an excerpt. */
const CONTEXT = 40
/** Where an excerpt stops taking in marks. */
const LONGEST = 240

/** Matches in a passage, and the number that the first of them has in its article. */
type Numbered = PassageMatches & { hit: number }

/**
 * Excerpts of an article's paragraphs: those that bring a word not seen yet before those that
 * repeat, at most so many, and then in reading order. So many hits stand `before` them.
 */
export function excerptsOf(
  found: readonly PassageMatches[],
  most: number,
  before: number,
): Excerpt[] {
  const all = worthCutting(found, most, before).flatMap(excerptsOfPassage)
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

/** The passages that any of those excerpts can come from: a common word stands in every one. */
function worthCutting(found: readonly PassageMatches[], most: number, before: number): Numbered[] {
  const seen = new Set<Word>()
  const worth: Numbered[] = []
  let hit = before + 1
  for (const [nth, each] of found.entries()) {
    const known = seen.size
    for (const { words } of each.matches) for (const word of words) seen.add(word)
    if (nth < most || seen.size > known) worth.push({ ...each, hit })
    hit += each.matches.length
  }
  return worth
}

/** A passage that is no paragraph has none. */
function excerptsOfPassage(found: Numbered): { excerpt: Excerpt; words: Word[] }[] {
  const { paragraph, printed } = found.passage
  if (paragraph === null) return []
  let floor = 0
  let hit = found.hit
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
      hit,
    }
    hit += group.length
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
