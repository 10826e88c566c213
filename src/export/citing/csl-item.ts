import type { Article } from '#edition/schema.ts'

/** What is known of an article that is cited. */
export type Cited = {
  article: Article
  /** Of its edition, for an article that names none. */
  outlet: string | null
  issueDate: string | null
  /** Absolute; null where it leads nowhere but on this device. */
  address: string | null
  /** The day on which it was read there, YYYY-MM-DD. */
  accessed: string
}

type CslDate = { 'date-parts': [number[]] }

/** A newspaper article as CSL-JSON has it: https://docs.citationstyles.org/en/stable/specification.html */
export type CslItem = {
  id: string
  type: 'article-newspaper'
  language: 'zh-CN'
  title: string
  author?: { literal: string }[]
  'container-title'?: string
  issued?: CslDate
  URL?: string
  accessed?: CslDate
}

/**
 * What the source prints, and nothing else. The day that an article tells of is not the day of its
 * issue, and where a family name ends is not printed: names are literal.
 */
export function cslItem({ article, outlet, issueDate, address, accessed }: Cited): CslItem {
  const { slug, headline, bylines } = article
  const paper = article.outlet ?? outlet
  return {
    id: slug,
    type: 'article-newspaper',
    language: 'zh-CN',
    title: headline,
    ...(bylines.length > 0 && { author: bylines.map(({ name }) => ({ literal: name })) }),
    ...(paper !== null && { 'container-title': paper }),
    ...(issueDate !== null && { issued: dateOf(issueDate) }),
    ...(address !== null && { URL: address, accessed: dateOf(accessed) }),
  }
}

/** The same as it stands in print: without the address, and the day on which that was read. */
export function asPrinted({ URL: _url, accessed: _accessed, ...item }: CslItem): CslItem {
  return item
}

/** YYYY-MM-DD again; the empty string without a date. */
export const isoOf = (date: CslDate | undefined): string =>
  date?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-') ?? ''

const dateOf = (iso: string): CslDate => ({ 'date-parts': [iso.split('-').map(Number)] })
