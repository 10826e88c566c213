/** How places of the page lie to one another. */
import type { Article, Evidence, Paragraph } from '../schema.ts'

/** The article and paragraph that some words stand in. */
export function standingAt(
  articles: Article[],
  place: Evidence,
): { article: Article; paragraph: Paragraph } | null {
  const article = articles.find(({ slug }) => slug === place.article)
  const paragraph = article?.paragraphs.find(({ id }) => id === place.paragraph)
  return article && paragraph ? { article, paragraph } : null
}

/** The text of the paragraph before and after some words. */
export function textBeside(articles: Article[], place: Evidence): [before: string, after: string] {
  const text = standingAt(articles, place)?.paragraph.text ?? ''
  return [text.slice(0, place.start), text.slice(place.end)]
}

/** Where words stand in other words, nearest to a place among these; null when they do not. */
export function nearestWithin(whole: Evidence, words: string, place: Evidence): Evidence | null {
  const distance = (at: number) => Math.max(place.start - (at + words.length), at - place.end, 0)
  const [nearest] = offsetsOf(words, whole.quote)
    .map((offset) => whole.start + offset)
    .sort((a, b) => distance(a) - distance(b))
  if (nearest === undefined) return null
  return { ...whole, start: nearest, end: nearest + words.length, quote: words }
}

/** Offsets at which some words begin, overlaps and all. */
export function offsetsOf(words: string, text: string): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) offsets.push(at)
  return offsets
}

/** True when the whole of one piece of evidence stands within another. */
export const isWithin = (part: Evidence, whole: Evidence) =>
  part.article === whole.article &&
  part.paragraph === whole.paragraph &&
  part.start >= whole.start &&
  part.end <= whole.end

export const isSamePlace = (one: Evidence, other: Evidence) =>
  isWithin(one, other) && isWithin(other, one)

/** Sorts by where each thing first stands on the page; equals keep their order. */
export function inPageOrder<Item>(
  articles: Article[],
  items: Item[],
  evidenceOf: (item: Item) => Evidence | undefined,
): Item[] {
  const order = new Map(articles.map(({ slug }, index) => [slug, index]))
  const rankOf = (item: Item) => {
    const at = evidenceOf(item)
    return at ? [order.get(at.article) ?? 0, Number(at.paragraph.slice(1)), at.start] : []
  }
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ item }) => item)
}

const compare = (left: number[], right: number[]) =>
  left.map((value, index) => value - (right[index] ?? 0)).find((each) => each !== 0) ?? 0
