import { XML_HEAD, xmlText } from '#export/xml.ts'

/** The most addresses that one file may hold: https://www.sitemaps.org/protocol.html */
const MOST_ADDRESSES = 50_000

/** `sitemap.xml`, or an index by that name with the files that it leads to. */
export function sitemapFiles(home: string, paths: string[]): [name: string, text: string][] {
  const addresses = paths.map((path) => home + encodeURI(path))
  if (addresses.length <= MOST_ADDRESSES) return [['sitemap.xml', urlSet(addresses)]]
  const parts = Array.from({ length: Math.ceil(addresses.length / MOST_ADDRESSES) }, (_, at) => ({
    name: `sitemap-${at + 1}.xml`,
    text: urlSet(addresses.slice(at * MOST_ADDRESSES, (at + 1) * MOST_ADDRESSES)),
  }))
  const index = parts.map(({ name }) => `  <sitemap><loc>${xmlText(home + name)}</loc></sitemap>\n`)
  return [
    [
      'sitemap.xml',
      `${XML_HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${index.join('')}</sitemapindex>\n`,
    ],
    ...parts.map(({ name, text }): [string, string] => [name, text]),
  ]
}

/** A page does not say when it last changed: the build does not know, and makes nothing up. */
const urlSet = (addresses: string[]) =>
  `${XML_HEAD}<urlset xmlns="${NAMESPACE}">\n${addresses
    .map((address) => `  <url><loc>${xmlText(address)}</loc></url>\n`)
    .join('')}</urlset>\n`

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Everything may be read but searches, which are without number. */
export const robotsFile = (home: string | null): string =>
  [
    'User-agent: *',
    'Disallow: /search?',
    ...(home === null ? [] : ['', `Sitemap: ${home}sitemap.xml`]),
    '',
  ].join('\n')
