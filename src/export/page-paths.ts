/** Where pages that leave the site's bounds (feeds, files, cards) are found, below the base path. */

export const articlePage = (slug: string) => `/articles/${encodeURIComponent(slug)}`

export const forumPage = (slug: string) => `/forums/${encodeURIComponent(slug)}`

export const timelinePage = '/timeline'

export const editionPage = (id: string) => `/editions/${encodeURIComponent(id)}`

/** A file that stands beside a page has its name, with another ending. */
export const besidePage = (page: string, ending: 'md' | 'txt' | 'epub' | 'png') =>
  `${page}.${ending}`
