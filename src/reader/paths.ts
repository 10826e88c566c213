/** Every address the app writes, beside the function that reads it back. Base path excluded. */
import { LANES, type Lane } from '#edition/select.ts'
import type { Evidence } from '#edition/schema.ts'
import { FACETS, type Filters } from '#search/facets.ts'

export const frontPath = '/'
export const forumsPath = '/forums'
export const aboutPath = '/about'
/** Leads to a reader's own texts (`world.ts`). */
export const doorPath = '/mine'
/** Among them: where they are opened and taken away. */
export const textsPath = '/texts'

/** A paragraph is an anchor; quoted words, which the page marks, are a parameter. */
export const articlePath = (
  slug: string,
  { quote = '', anchor = '' }: { quote?: string; anchor?: string } = {},
) => `/articles/${encodeURIComponent(slug)}${query({ quote })}${anchor && `#${anchor}`}`

/** The words that a fact came from, marked where they stand. */
export const evidencePath = ({ article, paragraph, quote }: Evidence) =>
  articlePath(article, { quote, anchor: paragraph })

export const readArticleQuery = (params: URLSearchParams) => ({ quote: params.get('quote') ?? '' })

export type SearchQuery = { q: string; sort: 'relevance' | 'page' } & Filters

export const searchPath = ({ q = '', sort = 'relevance', ...filters }: Partial<SearchQuery> = {}) =>
  `/search${query({ q, ...filters, sort: sort === 'page' ? sort : '' })}`

/** Longer addresses are refused by servers, and nobody searches for a page of text. */
export const LONGEST_QUERY = 200

export const readSearchQuery = (params: URLSearchParams): SearchQuery => ({
  q: (params.get('q') ?? '').slice(0, LONGEST_QUERY),
  sort: params.get('sort') === 'page' ? 'page' : 'relevance',
  ...Object.fromEntries(FACETS.flatMap((facet) => [[facet, params.get(facet) ?? '']])),
})

export type TimelineQuery = { date: string; period: Lane | null; forum: string; page: number }

export const timelinePath = (
  { date = '', period = null, forum = '', page = 1 }: Partial<TimelineQuery> = {},
  event = '',
) =>
  `/timeline${query({ date, period: period ?? '', forum, page: pageValue(page) })}${event && `#${event}`}`

export const readTimelineQuery = (params: URLSearchParams): TimelineQuery => ({
  date: params.get('date') ?? '',
  period: LANES.find((lane) => lane === params.get('period')) ?? null,
  forum: params.get('forum') ?? '',
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
  `/editions/${encodeURIComponent(id)}${query(
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

export const forumPath = (slug: string) => `/forums/${encodeURIComponent(slug)}`

const pageValue = (page: number) => (page > 1 ? String(page) : '')

const readPage = (params: URLSearchParams, name: string): number => {
  const value = params.get(name) ?? ''
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1
}

/** Empty values are defaults and not written. */
function query(values: Record<string, string>): string {
  const params = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''))
  return params.size ? `?${params}` : ''
}
