/** Where the words that an editor quotes stand in the source. */
import { evidenceAt } from '../evidence.ts'
import type { Article, Evidence } from '../schema.ts'
import { offsetsOf } from './printed-places.ts'

type Quoted = { quote: string; article?: string | undefined }

/** The one place of a quote, or what is wrong with it. */
export function findQuote(
  articles: Article[],
  { quote, article: start }: Quoted,
): Evidence | string {
  const within = articlesNamed(articles, start)
  if (typeof within === 'string') return within
  const [first, second] = placesIn(within, quote)
  if (!first) {
    return `quote not found in ${start ? `article 「${start}」` : 'any article'}: 「${quote}」`
  }
  if (!second) return first
  const more = start ? 'quote more' : 'name its article, or quote more'
  return `「${quote}」 stands in several places; ${more}`
}

/** The places of one quote or several, or what is wrong with the first that is wrong. */
export function findQuotes(
  articles: Article[],
  { quote, article }: { quote: string | string[]; article?: string | undefined },
): [Evidence, ...Evidence[]] | string {
  const found: Evidence[] = []
  for (const each of [quote].flat()) {
    const place = findQuote(articles, { quote: each, article })
    if (typeof place === 'string') return place
    found.push(place)
  }
  const [first, ...others] = found
  return first ? [first, ...others] : 'expected a quote'
}

/** The articles whose headline begins so, or all; a problem when there is none. */
export function articlesNamed(articles: Article[], start: string | undefined): Article[] | string {
  if (start === undefined) return articles
  const named = articles.filter(({ headline }) => headline.startsWith(start))
  return named.length > 0 ? named : `no headline begins with 「${start}」`
}

/** Every place of some words, in the order of the page. */
export const placesIn = (articles: Article[], words: string): Evidence[] =>
  articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) =>
      offsetsOf(words, paragraph.text).map((at) =>
        evidenceAt(article, paragraph, at, at + words.length),
      ),
    ),
  )

/** The one place of words within quoted words; a problem when there is none, or are several. */
export function placeWithin(quote: Evidence, words: string): Evidence | string {
  const [first, second] = offsetsOf(words, quote.quote)
  if (first === undefined) return `the quote does not hold 「${words}」`
  if (second !== undefined) return `the quote holds 「${words}」 several times; quote less`
  const start = quote.start + first
  return { ...quote, start, end: start + words.length, quote: words }
}
