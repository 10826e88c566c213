import type { Article } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import { articlePath } from '../paths.ts'
import type { Place } from '../ui/share/place.ts'
import type { PlacedQuote } from './place-quote.ts'

/** What of an article can be cited or shared: all of it, or what its address points at. */
export type ArticlePlace = Place<'article' | 'paragraph' | 'quote'>

/** The narrowest last. */
export function placesOf(
  { slug, paragraphs }: Pick<Article, 'slug' | 'paragraphs'>,
  anchor: string,
  quote: string,
  placed: PlacedQuote | null,
): ArticlePlace[] {
  const named = placed?.paragraph ?? paragraphs.find(({ id }) => id === anchor)?.id
  return [
    { key: 'article', name: say`全文`, path: articlePath(slug) },
    ...(named === undefined
      ? []
      : [
          {
            key: 'paragraph' as const,
            name: say`第 ${named.slice(1)} 段`,
            path: articlePath(slug, { anchor: named }),
          },
        ]),
    ...(placed
      ? [
          {
            key: 'quote' as const,
            name: say`标出的话`,
            path: articlePath(slug, { quote, anchor: placed.paragraph }),
            words: quote,
          },
        ]
      : []),
  ]
}
