/** What the last word of a query could become: names and headlines of the text. */
import { textInPlace, typedText } from './clauses.ts'
import { fold, foldTogether, printedRange, TEXT_BREAK, type Range } from './fold.ts'
import { createReader } from './pinyin.ts'
import { readQuery, type SearchField } from './query.ts'
import type { Named, Vocabulary } from './vocabulary.ts'

export type SuggestionKind =
  'headline' | 'person' | 'organisation' | 'system' | 'forum' | 'place' | 'phrase'

/** Something that the text has, offered while the last word of a query is being typed. */
export type Suggestion = {
  kind: SuggestionKind
  /** As printed. */
  text: string
  /** The characters typed, as offsets into `text`; none when it was found by its sound or alias. */
  marks: Range[]
  /** How the letters typed lead to it. */
  by: 'text' | 'pinyin' | 'initials' | 'alias'
  /** The whole query with the last word replaced by this. */
  query: string
  /** The article of a headline, the page of a forum or a person; null where there is none. */
  slug: string | null
  /** Articles that name it. */
  articles: number
}

/** What is likelier meant by the same letters, the likeliest first. */
const KINDS: readonly SuggestionKind[] = [
  'person',
  'system',
  'forum',
  'phrase',
  'organisation',
  'place',
  'headline',
]
/** What a field can be given; the others take anything. */
const KINDS_OF_FIELD: Partial<Record<SearchField, SuggestionKind>> = {
  title: 'headline',
  author: 'person',
  person: 'person',
  forum: 'forum',
}
const FEWEST_LETTERS = 2
/** What is longer is pasted. */
const LONGEST = 200
/** Enough to choose the best from. */
const MOST_FOUND = 2000

/** A line of all names and aliases together, and what it says. */
type Line = { start: number; end: number; named: Named; isAlias: boolean }
type Hit = Pick<Suggestion, 'by'> & { line: Line; at: Range; whole: boolean }

export function createSuggester({ named, readings }: Vocabulary) {
  const reader = createReader(readings)
  const entries = named.flatMap((each) => [
    { named: each, name: each.name, isAlias: false },
    ...each.aliases.map(({ name }) => ({ named: each, name, isAlias: true })),
  ])
  const text = foldTogether(entries.map(({ name }) => name))
  const lines = linesOf(text, entries)

  /** The line around a piece of the text; null when the piece runs over its end. */
  const lineAt = ({ start, end }: Range): Line | null => {
    let [from, to] = [0, lines.length - 1]
    while (from < to) {
      const middle = (from + to + 1) >> 1
      if ((lines[middle]?.start ?? 0) <= start) from = middle
      else to = middle - 1
    }
    const line = lines[from]
    return line && end <= line.end ? line : null
  }

  const hitsOf = (folded: string): Hit[] => {
    const hits: Hit[] = []
    const put = (by: Suggestion['by'], at: Range, whole = true) => {
      const line = lineAt(at)
      // What sounds like it in the middle of a name is not what is being typed.
      if (line && (by === 'text' || at.start === line.start)) {
        hits.push({ line, at, whole, by: line.isAlias ? 'alias' : by })
      }
    }
    for (let at = text.indexOf(folded); at >= 0 && hits.length < MOST_FOUND;) {
      put('text', { start: at, end: at + folded.length })
      at = text.indexOf(folded, at + folded.length)
    }
    const letters = folded.replace(/['’ ]/g, '')
    if (/^[a-z]+$/.test(letters) && letters.length >= FEWEST_LETTERS) {
      for (const { start, end, whole } of reader.syllables(letters)(text)) {
        put('pinyin', { start, end }, whole)
      }
      for (const at of reader.initials(letters)(text)) put('initials', at)
    }
    return hits
  }

  return (typed: string, most: number): Suggestion[] => {
    if (typed.length > LONGEST) return []
    const query = readQuery(typed)
    const clause = query.clauses.at(-1)
    const atom = clause?.atoms.at(-1)
    const word = atom?.words.at(-1)
    if (!clause || !atom || !word || word.phrase || clause.excluded || /\s$/.test(typed)) return []
    const kind = atom.field && KINDS_OF_FIELD[atom.field]
    const best = new Map<Named, Hit>()
    const meant = hitsOf(word.folded).filter(({ line }) => !kind || line.named.kind === kind)
    for (const hit of meant.sort(likelier)) {
      if (!best.has(hit.line.named)) best.set(hit.line.named, hit)
    }
    return [...best.values()].slice(0, most).map(({ line, at, by }) => {
      const { kind, name, slug, articles } = line.named
      const whole = typedText(query, clause)
      const before = whole.slice(0, whole.lastIndexOf(word.text))
      const printed = by === 'text' && fold(name)
      const inLine = { start: at.start - line.start, end: at.end - line.start }
      return {
        kind,
        text: name,
        marks: printed ? [printedRange(printed, inLine)] : [],
        by,
        query: textInPlace(query, clause, before + asOneWord(name)),
        slug,
        articles,
      }
    })
  }
}

function linesOf(text: string, entries: readonly { named: Named; isAlias: boolean }[]): Line[] {
  let start = 0
  return entries.map(({ named, isAlias }) => {
    const breaks = text.indexOf(TEXT_BREAK, start)
    const line = {
      start,
      end: breaks < 0 ? text.length : breaks,
      named,
      isAlias,
    }
    start = line.end + 1
    return line
  })
}

function likelier(one: Hit, other: Hit): number {
  return (
    rankOf(one) - rankOf(other) ||
    KINDS.indexOf(one.line.named.kind) - KINDS.indexOf(other.line.named.kind) ||
    other.line.named.articles - one.line.named.articles ||
    one.line.start - other.line.start
  )
}

/** The whole name before its beginning, that before its middle; letters before sounds. */
function rankOf({ line, at, by, whole }: Hit): number {
  const isAll = at.end === line.end && whole
  const place = at.start > line.start ? 2 : isAll ? 0 : 1
  return place + (by === 'initials' ? 3 : by === 'pinyin' ? 2 : 0)
}

/** A name that a query would not read as one word is quoted. */
function asOneWord(name: string): string {
  const { clauses } = readQuery(name)
  const [clause] = clauses
  const [atom] = clause?.atoms ?? []
  const isOne =
    clauses.length === 1 && !clause?.excluded && clause?.atoms.length === 1 && atom?.field === null
  return isOne && atom?.words[0]?.text === name ? name : `“${name.replace(/["“”„‟＂]/g, ' ')}”`
}
