import type { Article, Edition, Event, Forum } from '#edition/schema.ts'

/** What a page is about: one thing of an edition, or all that happens on a day. */
export type PageSubject =
  | { kind: 'article'; edition: Edition; article: Article }
  | { kind: 'forum'; edition: Edition; forum: Forum }
  | { kind: 'edition'; edition: Edition }
  | { kind: 'day'; events: Event[] }

/** A step of the way from the front page to a page; `path` is below the base. */
export type Crumb = { name: string; path: string }
