import { fold, printedRange } from './fold.ts'
import type { Match } from './match.ts'
import type { PassageMatches } from './results.ts'

/** Characters that fold by themselves, to one unit or more, never with a neighbour; and white space. */
const EACH_BY_ITSELF = /^[\s!-~·—‘’“”、-】一-鿿！-～]*$/
const BLANK = /\s/
const BLANKS = /\s+/g

/** The matches of a passage as ranges of its printed text, none overlapping. */
export function printedMatches({ passage, length, matches }: PassageMatches): Match[] {
  // When each has become one, and no blank anything, the rest stands in order: most paragraphs are such.
  if (EACH_BY_ITSELF.test(passage.printed)) {
    const inked = passage.printed.replace(BLANKS, '')
    if (inked.length === length) {
      return inked === passage.printed ? matches : amongBlanks(passage.printed, matches)
    }
  }
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
      printed.push({ ...match, ...range })
    }
  }
  return printed
}

/** The ranges of a text without its blanks, in order, as ranges of the text with them. */
function amongBlanks(printed: string, matches: readonly Match[]): Match[] {
  let [at, inked] = [0, 0]
  /** Where the so many-th character is that is no blank. */
  const placeOf = (wanted: number) => {
    for (; at < printed.length; at++) {
      if (BLANK.test(printed[at] ?? '')) continue
      if (inked === wanted) return at
      inked++
    }
    return at
  }
  return matches.map((match) => {
    const start = placeOf(match.start)
    return { ...match, start, end: placeOf(match.end - 1) + 1 }
  })
}
