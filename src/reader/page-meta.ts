import { SITE_DESCRIPTION, SITE_NAME } from '#export/site-name.ts'
import { said } from '#language/say.ts'

/** What a page says of itself to a browser's tab, a search engine, a card. Loaders give it as `meta`. */
export type PageMeta = { title: string; description: string }

/**
 * The `meta` of the deepest route that gives one: `name` is its title by itself, `title` the same
 * with the site's name added.
 */
export function pageMeta(loaderData: unknown[]): PageMeta & { name: string } {
  const { title: name, description } = loaderData.findLast(hasMeta)?.meta ?? none()
  const site = said(SITE_NAME)
  return { name, title: name === site ? name : `${name} · ${site}`, description }
}

const none = (): PageMeta => ({ title: said(SITE_NAME), description: said(SITE_DESCRIPTION) })

const hasMeta = (data: unknown): data is { meta: PageMeta } =>
  typeof data === 'object' && data !== null && 'meta' in data
