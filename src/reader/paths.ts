/** Every address the app writes, beside the function that reads it back. Base path excluded. */
import type { NameKind } from '#edition/select-names.ts'
import { articlePage, editionPage, forumPage, timelinePage } from '#export/page-paths.ts'
import { LANES } from '#edition/select.ts'
import type { Evidence } from '#edition/schema.ts'
import { EVENT_KINDS_IN_ORDER, type EventFilter } from '#edition/select-timeline.ts'
import { choiceOf, FACETS, withChoice, type Filters } from '#search/facets.ts'

export const frontPath = '/'
export const forumsPath = '/forums'
export const aboutPath = '/about'
/** Leads to a reader's own texts (`world.ts`). */
export const doorPath = '/mine'
/** Among them: where they are opened and taken away. */
export const textsPath = '/texts'

/**
 * A paragraph is an anchor. Parameters are words to mark: quoted ones, and all hits of a search
 * `q`, of which the page shows the one that `hit` counts from 1.
 */
export type ArticleQuery = { quote: string; q: string; hit: number }

export const articlePath = (
  slug: string,
  { quote = '', q = '', hit = 0, anchor = '' }: Partial<ArticleQuery & { anchor: string }> = {},
) => {
  const counted = q && hit > 0 ? String(hit) : ''
  const words = query({ quote, q, hit: counted })
  return `${articlePage(slug)}${words}${anchor && `#${anchor}`}`
}

/** The state of an article's address that was opened from a list of results: Back restores it. */
export const FROM_RESULTS = 'from results'

/** The words that a fact came from, marked where they stand. */
export const evidencePath = ({ article, paragraph, quote }: Evidence) =>
  articlePath(article, { quote, anchor: paragraph })

export const readArticleQuery = (params: URLSearchParams): ArticleQuery => ({
  quote: params.get('quote') ?? '',
  q: readWords(params),
  hit: readNumber(params, 'hit') ?? 0,
})

export const MARK_KINDS = ['lines', 'notes', 'bookmarks', 'history'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** What a reader keeps; all but the history when `only` is null. */
export type MarksQuery = { only: MarkKind | null; page: number }

export const marksPath = ({ only = null, page = 1 }: Partial<MarksQuery> = {}) =>
  `/marks${query({ only: only ?? '', page: pageValue(page) })}`

export const readMarksQuery = (params: URLSearchParams): MarksQuery => ({
  only: MARK_KINDS.find((kind) => kind === params.get('only')) ?? null,
  page: readPage(params, 'page'),
})

/** The state of an article's address that leads to a mark of the reader's own: it is in no link. */
export const atMark = (id: string) => ({ mark: id })

export const readAtMark = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'mark' in state ? String(state.mark) : null

export type SearchQuery = {
  q: string
  sort: 'relevance' | 'page'
  filters: Filters
  /** How many articles are shown at most. */
  show: number
}

/** How many results a search shows at first, and how many more at each step. */
export const RESULTS_STEP = 50
export const MOST_RESULTS = 1000

export const searchPath = ({ q = '', sort, filters = {}, show }: Partial<SearchQuery> = {}) =>
  `/search${queryOf([
    ['q', q],
    ...FACETS.flatMap((facet) => [
      ...(filters[facet]?.include ?? []).map((value) => [facet, included(value)] as const),
      ...(filters[facet]?.exclude ?? []).map((value) => [facet, `-${value}`] as const),
    ]),
    ['sort', sort === 'page' ? sort : ''],
    ['show', show === undefined || show === RESULTS_STEP ? '' : String(show)],
  ])}`

/** A value may itself begin like one that is left out. */
const included = (value: string) => (/^[-+]/.test(value) ? `+${value}` : value)

/** Longer addresses are refused by servers, and nobody searches for a page of text. */
export const LONGEST_QUERY = 200
const MOST_CHOICES = 50

const readWords = (params: URLSearchParams) => (params.get('q') ?? '').slice(0, LONGEST_QUERY)

export const readSearchQuery = (params: URLSearchParams): SearchQuery => ({
  q: readWords(params),
  sort: params.get('sort') === 'page' ? 'page' : 'relevance',
  filters: readFilters(params),
  show: readShow(params.get('show') ?? ''),
})

/** `forum=a` includes a value, `forum=-a` leaves it out; what is said twice holds as said first. */
function readFilters(params: URLSearchParams): Filters {
  let filters: Filters = {}
  for (const facet of FACETS) {
    for (const written of params.getAll(facet).slice(0, MOST_CHOICES)) {
      const value = written.replace(/^[-+]/, '').slice(0, LONGEST_QUERY)
      const choice = written.startsWith('-') ? 'exclude' : 'include'
      if (value !== '' && choiceOf(filters, facet, value) === null) {
        filters = withChoice(filters, facet, value, choice)
      }
    }
  }
  return filters
}

const readShow = (value: string): number => {
  const steps = /^[1-9]\d{0,3}$/.test(value) ? Math.ceil(Number(value) / RESULTS_STEP) : 1
  return Math.min(steps * RESULTS_STEP, MOST_RESULTS)
}

export type TimelineQuery = { date: string; page: number } & EventFilter

export const timelinePath = (
  {
    date = '',
    period = null,
    forum = '',
    person = '',
    kind = null,
    page = 1,
  }: Partial<TimelineQuery> = {},
  event = '',
) =>
  `${timelinePage}${query({
    date,
    period: period ?? '',
    forum,
    person,
    kind: kind ?? '',
    page: pageValue(page),
  })}${event && `#${event}`}`

export const readTimelineQuery = (params: URLSearchParams): TimelineQuery => ({
  date: params.get('date') ?? '',
  period: LANES.find((lane) => lane === params.get('period')) ?? null,
  forum: params.get('forum') ?? '',
  person: params.get('person') ?? '',
  kind: EVENT_KINDS_IN_ORDER.find((kind) => kind === params.get('kind')) ?? null,
  page: readPage(params, 'page'),
})

/** A list in steps: each of these counts its own, from 1. */
export type EditionPages = {
  page: number
  mends: number
  captions: number
  notes: number
  changes: number
  synonyms: number
  warnings: number
}

/** `anchor` may be `account`, or the name of one of its lists. */
export const editionPath = (id: string, pages: Partial<EditionPages> = {}, anchor = '') =>
  `${editionPage(id)}${query(
    Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, pageValue(page)])),
  )}${anchor && `#${anchor}`}`

export const readEditionPages = (params: URLSearchParams): EditionPages => ({
  page: readPage(params, 'page'),
  mends: readPage(params, 'mends'),
  captions: readPage(params, 'captions'),
  notes: readPage(params, 'notes'),
  changes: readPage(params, 'changes'),
  synonyms: readPage(params, 'synonyms'),
  warnings: readPage(params, 'warnings'),
})

export const editionsPath = (page = 1) => `/editions${query({ page: pageValue(page) })}`

export const readEditionsPage = (params: URLSearchParams): number => readPage(params, 'page')

export const forumPath = forumPage

export const NAME_SORTS = ['mentions', 'name', 'page'] as const
export type NameSort = (typeof NAME_SORTS)[number]

/** Values that a view does not know are left to its loader, which shows all. */
export type NamesQuery = {
  sort: NameSort
  /** What an index is narrowed to: `spoke` of people, `app` of systems, `venue` of places. */
  only: string
  edition: string
  /** People against events; `list` is the default. */
  view: 'list' | 'matrix'
  page: number
}

/** The index of what the text names: people, organisations, places, systems. */
export const namesPath = (
  kind: NameKind,
  { sort = 'mentions', only = '', edition = '', view = 'list', page = 1 }: Partial<NamesQuery> = {},
) =>
  `/${kind}${query({
    view: view === 'list' ? '' : view,
    only,
    edition,
    sort: sort === 'mentions' ? '' : sort,
    page: pageValue(page),
  })}`

export const readNamesQuery = (params: URLSearchParams): NamesQuery => ({
  sort: NAME_SORTS.find((sort) => sort === params.get('sort')) ?? 'mentions',
  only: params.get('only') ?? '',
  edition: params.get('edition') ?? '',
  view: params.get('view') === 'matrix' ? 'matrix' : 'list',
  page: readPage(params, 'page'),
})

/** One name; `page` is of the places where it stands. */
export const namePath = (kind: NameKind, slug: string, page = 1, anchor = '') =>
  `/${kind}/${encodeURIComponent(slug)}${query({ page: pageValue(page) })}${anchor && `#${anchor}`}`

export const readNamePage = (params: URLSearchParams): number => readPage(params, 'page')

export type FiguresQuery = {
  /** Null for all; the empty string for figures without one. */
  unit: string | null
  sort: 'page' | 'size'
  only: '' | 'promises'
  edition: string
  page: number
}

const NO_UNIT = '-'

export const figuresPath = (
  { unit = null, sort = 'page', only = '', edition = '', page = 1 }: Partial<FiguresQuery> = {},
  figure = '',
) =>
  `/figures${query({
    only,
    unit: unit === null ? '' : unit || NO_UNIT,
    edition,
    sort: sort === 'page' ? '' : sort,
    page: pageValue(page),
  })}${figure && `#${figure}`}`

export const readFiguresQuery = (params: URLSearchParams): FiguresQuery => {
  const unit = params.get('unit') ?? ''
  return {
    unit: unit === '' ? null : unit === NO_UNIT ? '' : unit,
    sort: params.get('sort') === 'size' ? 'size' : 'page',
    only: params.get('only') === 'promises' ? 'promises' : '',
    edition: params.get('edition') ?? '',
    page: readPage(params, 'page'),
  }
}

/** Two forums side by side; either may still be open. */
export type CompareQuery = { a: string; b: string }

export const comparePath = ({ a = '', b = '' }: Partial<CompareQuery> = {}) =>
  `/forums/compare${query({ a, b })}`

export const readCompareQuery = (params: URLSearchParams): CompareQuery => ({
  a: params.get('a') ?? '',
  b: params.get('b') ?? '',
})

const pageValue = (page: number) => (page > 1 ? String(page) : '')

const readPage = (params: URLSearchParams, name: string): number => readNumber(params, name) ?? 1

function readNumber(params: URLSearchParams, name: string): number | null {
  const value = params.get(name) ?? ''
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null
}

const query = (values: Record<string, string>) => queryOf(Object.entries(values))

/** Empty values are defaults and not written. */
function queryOf(values: readonly (readonly [string, string])[]): string {
  const params = new URLSearchParams()
  for (const [name, value] of values) if (value !== '') params.append(name, value)
  return params.size ? `?${params}` : ''
}
