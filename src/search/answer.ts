/** What a search answers: plain data, the same from a worker, a server or the command line. */
import type { Article, Edition, Paragraph } from '#edition/schema.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { FacetCounts, Filters } from './facets.ts'
import type { Range } from './fold.ts'
import type { OverTime } from './over-time.ts'
import type { Query } from './query.ts'
import type { Respelling } from './spelling.ts'

export type Sort = 'relevance' | 'page'

export type SearchOptions = {
  /** How many articles to show at most; 50 unless given. */
  articles?: number
  /** How many excerpts of each to show at most; 3 unless given. */
  excerpts?: number
  /** What the articles must have beside the words, and must not have. */
  filters?: Filters
  /** By how well the words suit them, unless given, or in the order of the page. */
  sort?: Sort
}

export type Answer = {
  /** What was understood. */
  query: Query
  /** Articles that match, and marks in all of them: all there are, not only those shown. */
  articles: number
  hits: number
  /** The best first; ties in page order. */
  results: Result[]
  /** Articles that hold the words and that the filters hide. */
  hidden: number
  /** The filters that hold: a value that no article has is none. */
  filters: Filters
  /** What the articles found can be narrowed by. */
  facets: FacetCounts[]
  /** Found articles by date, whatever the date filter hides; null when the library has few dates. */
  overTime: OverTime | null
  /** When nothing was found as typed: the words, as typed, that no article holds. */
  unfound: string[]
  /** What those words were taken for, or could be; the results are for what was taken. */
  respellings: Respelling[]
  /** When the text has every word asked for: others in it that an editor says mean the same. */
  related: Related[]
  /** Why there is nothing to show, and what there would be; null when there is something. */
  diagnosis: Diagnosis | null
  /**
   * Articles that an index names and that have not been looked through, because they would have to be
   * fetched: they surely match and are among `articles`, or may match and are not. Asking for more
   * articles looks through more of them. Null when everything has been looked through.
   */
  unseen: { articles: number; certain: boolean } | null
  /** How many articles have been looked through, of all there are, or need not be. */
  progress: { searched: number; total: number }
}

export type Related = { typed: string; words: string[] }

export type Result = {
  edition: Edition['id']
  editionTitle: string
  slug: Article['slug']
  headline: string
  kicker: string | null
  subheads: string[]
  section: string | null
  bylines: string[]
  /** The day of the dateline, else that of the issue; null when neither is stated. */
  date: string | null
  /** The very characters that match, as offsets into the fields above. */
  marks: {
    headline: Range[]
    kicker: Range[]
    subheads: Range[][]
    section: Range[]
    bylines: Range[][]
  }
  /** What no mark shows: the article is about a forum, or names a person, that was asked for. */
  reasons: Reason[]
  /** Marks in headings and text. Bylines are printed in the text and count there. */
  hits: number
  /** Higher is better; of no meaning beyond one answer. */
  score: number
  /** In reading order. */
  excerpts: Excerpt[]
  /** Marks in the text that no excerpt shows. */
  hitsNotShown: number
  /** How the text begins, for an article without an excerpt. */
  opening: string
}

/** A forum or a person that a field of the query (论坛:, 人物:) found an article by. */
export type Reason = { field: 'forum' | 'person'; name: string }

/** Part of a paragraph around marks that stand close together. */
export type Excerpt = {
  paragraph: Paragraph['id']
  /** Where `text` begins in the paragraph. */
  start: number
  text: string
  /** Offsets into `text`. */
  marks: Range[]
  /** Whether the paragraph goes on before and after. */
  cutBefore: boolean
  cutAfter: boolean
  /** The printed words of the first mark, to link to. */
  quote: string
  /** The number of the first mark, from 1, among all hits of the article in reading order. */
  hit: number
}
