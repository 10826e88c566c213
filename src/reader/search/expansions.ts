import type { Excerpt } from '#search/answer.ts'
import type { SearchClient } from '#search/client.ts'

/** The articles of a list of results whose hits are all shown, by their slugs. */
export type Expansions = {
  /** Every hit of those that are shown as the list is drawn. */
  known: ReadonlyMap<string, Excerpt[]>
  /** Every hit of one more; null when it has none any more. */
  open: (slug: string) => Promise<Excerpt[] | null>
  close: (slug: string) => void
}

/** Remembers for each query what has been opened, so that Back shows the list as it was left. */
export function createExpansions(search: Pick<SearchClient, 'article'>) {
  const opened = new Map<string, Set<string>>()

  return async (q: string): Promise<Expansions> => {
    const slugs = opened.get(q) ?? new Set<string>()
    const hitsOf = async (slug: string) => (await search.article(q, slug))?.excerpts ?? null
    const known = await Promise.all(
      [...slugs].map(async (slug) => [slug, (await hitsOf(slug)) ?? []] as const),
    )
    return {
      known: new Map(known),
      open: (slug) => {
        opened.set(q, slugs.add(slug))
        return hitsOf(slug)
      },
      close: (slug) => {
        slugs.delete(slug)
      },
    }
  }
}
