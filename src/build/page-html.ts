import { POLICY_META } from './content-security-policy.ts'

/** What the reader says of one page: `renderPage` in `src/reader/server.tsx`. */
export type RenderedPage = {
  status: 200 | 404
  title: string
  description: string
  lang: string
  /** The app's markup. */
  html: string
  /** What the app needs to take over the markup; it must survive JSON. */
  data: unknown
}

type Place = { basePath: string; siteUrl: string | null }

const NAME = '粤读'

/** The built `index.html` with one page written into it. */
export function pageHtml(
  template: string,
  page: RenderedPage,
  path: string,
  { basePath, siteUrl }: Place,
): string {
  const address = siteUrl ? siteUrl + basePath + path.slice(1) : null
  const head = [
    `<title>${escaped(page.title)}</title>`,
    named('description', page.description),
    ...(page.status === 404 ? [named('robots', 'noindex')] : []),
    ...(address && page.status === 200 ? socialTags(page, path, address, siteUrl + basePath) : []),
  ]
  return filled(template, {
    lang: page.lang,
    head: [...head, ...commonTags(basePath)],
    app: page.html,
    hydration: jsonForScript(page.data),
  })
}

/** The page that the service worker gives for every address when no server answers. */
export const shellHtml = (template: string, basePath: string): string =>
  filled(template, {
    lang: 'zh-Hans',
    head: [`<title>${NAME}</title>`, named('robots', 'noindex'), ...commonTags(basePath)],
    app: '',
    hydration: '',
  })

type Parts = { lang: string; head: string[]; app: string; hydration: string }

function filled(template: string, { lang, head, app, hydration }: Parts): string {
  const parts: [string, string][] = [
    ['<html lang="zh-Hans">', `<html lang="${escaped(lang)}">`],
    ['<!--policy-->', `<meta http-equiv="content-security-policy" content="${POLICY_META}" />`],
    ['<!--head-->', head.join('\n    ')],
    ['<!--app-->', app],
    ['<!--hydration-->', `<script type="application/json" id="hydration">${hydration}</script>`],
  ]
  let html = ''
  let rest = template
  for (const [marker, content] of parts) {
    const at = rest.indexOf(marker)
    if (at < 0) throw new Error(`index.html: expected ${marker}, in this order of the markers`)
    html += rest.slice(0, at) + content
    rest = rest.slice(at + marker.length)
  }
  return html + rest
}

const commonTags = (basePath: string) => [
  named('application-name', NAME),
  // An address holds what was searched for: it is not told to anybody, our own server included.
  named('referrer', 'no-referrer'),
  `<link rel="manifest" href="${basePath}manifest.webmanifest" />`,
  `<link rel="icon" href="${basePath}favicon.svg" type="image/svg+xml" />`,
  `<link rel="icon" href="${basePath}icon-192.png" type="image/png" sizes="192x192" />`,
  `<link rel="apple-touch-icon" href="${basePath}apple-touch-icon.png" />`,
]

const socialTags = (page: RenderedPage, path: string, address: string, home: string) => [
  `<link rel="canonical" href="${escaped(address)}" />`,
  property('og:site_name', NAME),
  property('og:type', path.startsWith('/articles/') ? 'article' : 'website'),
  property('og:title', page.title),
  property('og:description', page.description),
  property('og:url', address),
  property('og:image', `${home}icon-512.png`),
  property('og:locale', page.lang === 'en' ? 'en' : 'zh_CN'),
  named('twitter:card', 'summary'),
]

const named = (name: string, content: string) =>
  `<meta name="${name}" content="${escaped(content)}" />`

const property = (name: string, content: string) =>
  `<meta property="${name}" content="${escaped(content)}" />`

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** JSON that cannot end its script element, nor a line of JavaScript. */
export const jsonForScript = (data: unknown): string =>
  (JSON.stringify(data) ?? 'null')
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
