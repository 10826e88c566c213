/** What a page says of itself to a browser's tab, a search engine, a card. Loaders give it as `meta`. */
export type PageMeta = { title: string; description: string }

export const SITE = '粤读'

/** The `meta` of the deepest route that gives one, with the site's name added to its title. */
export function pageMeta(loaderData: unknown[]): PageMeta {
  const { title, description } = loaderData.findLast(hasMeta)?.meta ?? NONE
  return { title: title === SITE ? SITE : `${title} · ${SITE}`, description }
}

const NONE: PageMeta = { title: SITE, description: '报纸文本的阅读器' }

const hasMeta = (data: unknown): data is { meta: PageMeta } =>
  typeof data === 'object' && data !== null && 'meta' in data
