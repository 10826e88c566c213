import type { Article, Edition } from '#edition/schema.ts'

/** An article, and what its feed entry has to say of its edition. */
export type FeedArticle = {
  article: Article
  edition: Pick<Edition, 'title' | 'outlet' | 'issueDate'>
  /** The day that places it among the others, YYYY-MM-DD; null when nothing in its edition has one. */
  day: string | null
}

/** How many articles a feed tells of. */
export const MOST_ENTRIES = 50

/** Holds on to the articles of the latest days while editions go by; those without a day are last. */
export function createLatest() {
  let held: FeedArticle[] = []
  return {
    add(edition: Edition) {
      const { title, outlet, issueDate, eventsDate } = edition
      const own = edition.articles.map((article) => ({
        article,
        edition: { title, outlet, issueDate },
        day: issueDate ?? eventsDate ?? article.dateline.date,
      }))
      // Sorting keeps the order of equals: an edition's articles stay in the order of the page.
      held = [...held, ...own]
        .sort((a, b) => (b.day ?? '').localeCompare(a.day ?? ''))
        .slice(0, MOST_ENTRIES)
    },
    articles: (): FeedArticle[] => held,
  }
}
