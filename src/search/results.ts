import type { Reason, Result } from './answer.ts'
import type { FoldedArticle } from './corpus.ts'
import { excerptsOf } from './excerpts.ts'
import { dayOfArticle } from './facet-table.ts'
import { TEXT_BREAK, type Range } from './fold.ts'
import { labelsIn, matchesIn, type Match } from './match.ts'
import { passagesOf, type Field, type Passage, type SearchDocument } from './passages.ts'
import type { Plan } from './plan.ts'
import { printedMatches } from './printed-matches.ts'

/** The matches in one passage, as offsets into its folded text, which has `length` units. */
export type PassageMatches = { passage: Passage; length: number; matches: Match[] }

const OPENING = 120

/** An article with the places where it matches. */
export function resultOf(
  { edition, article }: SearchDocument,
  folded: FoldedArticle,
  place: number,
  {
    plan,
    hits,
    score,
    excerpts: most,
  }: { plan: Plan; hits: number; score: number; excerpts: number },
): Result {
  const { slug, headline, kicker, subheads, section, bylines, paragraphs } = article
  const found = matchesByPassage(passagesOf(article), folded.text, matchesIn(plan, folded, place))
  const marksOf = (field: Field, nth = 0): Range[] => {
    const own = found.find(({ passage }) => passage.field === field && passage.place === nth)
    return own ? printedMatches(own).map(({ start, end }) => ({ start, end })) : []
  }
  const body = found.filter(({ passage }) => passage.field === 'body')
  const inHeadings = found.filter(({ passage }) => !['body', 'byline'].includes(passage.field))
  const excerpts = excerptsOf(body, most, countOf(inHeadings))
  const shown = excerpts.reduce((sum, { marks }) => sum + marks.length, 0)
  return {
    edition: edition.id,
    editionTitle: edition.title,
    slug,
    headline,
    kicker,
    subheads,
    section,
    bylines: bylines.map(({ name }) => name),
    date: dayOfArticle(edition, article),
    marks: {
      headline: marksOf('headline'),
      kicker: marksOf('kicker'),
      subheads: subheads.map((_, nth) => marksOf('subhead', nth)),
      section: marksOf('section'),
      bylines: bylines.map((_, nth) => marksOf('byline', nth)),
    },
    reasons: reasonsFor(plan, place),
    hits,
    score,
    excerpts,
    hitsNotShown: countOf(body) - shown,
    opening: paragraphs.find(({ kind }) => kind === 'text')?.text.slice(0, OPENING) ?? '',
  }
}

const countOf = (found: readonly PassageMatches[]) =>
  found.reduce((sum, { matches }) => sum + matches.length, 0)

/** Matches in the text of an article, each with the passage that it lies in. */
function matchesByPassage(
  passages: readonly Passage[],
  text: string,
  matches: readonly Match[],
): PassageMatches[] {
  const found: PassageMatches[] = []
  let start = 0
  let next = 0
  for (const passage of passages) {
    const end = text.indexOf(TEXT_BREAK, start)
    const until = end < 0 ? text.length : end
    const own: Match[] = []
    for (let match = matches[next]; match && match.start < until; match = matches[++next]) {
      own.push({ ...match, start: match.start - start, end: match.end - start })
    }
    if (own.length > 0) found.push({ passage, length: until - start, matches: own })
    start = until + 1
  }
  return found
}

/** The forums and people that the article was asked for by. */
function reasonsFor({ wanted }: Plan, place: number): Reason[] {
  const reasons = new Map<string, Reason>()
  for (const atom of wanted.flat()) {
    if (atom.kind !== 'label') continue
    for (const name of labelsIn(atom, place)) {
      reasons.set(`${atom.field} ${name}`, { field: atom.field, name })
    }
  }
  return [...reasons.values()]
}
