/** The text of a few articles at a time, as much as a search shows of them. */
import type { Article, Edition, Paragraph } from '#edition/schema.ts'
import type { SearchedArticle } from '../passages.ts'

/** So many articles share a file: fewer pack badly, more are fetched for the sake of one. */
export const ARTICLES_OF_LEAF = 6

/** The leaf that an article is on. */
export const leafOf = (place: number) => Math.floor(place / ARTICLES_OF_LEAF)

export const leafName = (leaf: number) => `text-${leaf}.bin`

/** slug, headline, kicker, subheads, section, bylines, date, paragraphs. */
type Written = [
  Article['slug'],
  string,
  string | null,
  string[],
  string | null,
  string[],
  string | null,
  [Paragraph['id'], Paragraph['kind'], string][],
]
export type Leaf = Written[]

export function writtenArticle(article: Article): Written {
  const { slug, headline, kicker, subheads, section, bylines, dateline, paragraphs } = article
  return [
    ...([slug, headline, kicker, subheads, section] as const),
    bylines.map(({ name }) => name),
    dateline.date,
    paragraphs.map(({ id, kind, text }): Written[7][number] => [id, kind, text]),
  ]
}

export function readArticle(written: Written): SearchedArticle {
  const [slug, headline, kicker, subheads, section, names, date, paragraphs] = written
  return {
    ...{ slug, headline, kicker, subheads, section },
    bylines: names.map((name) => ({ name })),
    dateline: { date },
    paragraphs: paragraphs.map(([id, kind, text]) => ({ id, kind, text })),
  }
}

/** What a search tells of an edition; `size` is how many articles it has. */
export type LeafEdition = Pick<Edition, 'id' | 'title' | 'issueDate'> & { size: number }

/** The edition that has an article: their articles are counted through. Undefined behind the last. */
export function editionAt<T extends { size: number }>(
  editions: readonly T[],
  place: number,
): T | undefined {
  let end = 0
  return editions.find(({ size }) => place < (end += size))
}
