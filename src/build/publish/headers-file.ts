import { CACHE_CONTROL, LASTING_FOLDER, SITE_HEADERS } from '../site-headers.ts'

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read. Both let a page be kept but asked for
 * anew when no rule says otherwise, and join what two rules say: so only the lasting files have one
 * on caching.
 */
export const headersFile = (basePath: string): string =>
  [
    `${basePath}*`,
    ...Object.entries(SITE_HEADERS).map(([name, value]) => `  ${name}: ${value}`),
    `${basePath}${LASTING_FOLDER}*`,
    `  cache-control: ${CACHE_CONTROL.lasting}`,
    '',
  ].join('\n')
