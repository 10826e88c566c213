import { LANGUAGES } from '#language/say.ts'
import { cardPage, type CardScope } from '#export/card-pages.ts'
import { besidePage } from '#export/page-paths.ts'
import type { Crumb, PageSubject } from '#export/page-subject.ts'
import { POLICY_META } from './content-security-policy.ts'
import { CARD_HEIGHT, CARD_WIDTH } from './publish/cards/card-svg.ts'
import { linkedData } from './publish/linked-data.ts'
import { alternateLinks } from './publish/alternate-links.ts'
import { SITE_NAME } from '#export/site-name.ts'

/** What the reader says of one page: `renderPage` in `src/reader/server.tsx`. */
export type RenderedPage = {
  status: 200 | 404
  /** Its title without the site's name, and with it. */
  name: string
  title: string
  description: string
  lang: string
  /** The name of the view whose code takes it over; null where none does. */
  view: string | null
  subject: PageSubject | null
  /** From the front page to this one; empty where nothing stands between. */
  crumbs: Crumb[]
  /** The app's markup. */
  html: string
  /** What the app needs to take over the markup; it must survive JSON. */
  data: unknown
}

type Place = { basePath: string; siteUrl: string | null }

type Site = Place & { cards: CardScope }

/** The built `index.html` with one page written into it. */
export function pageHtml(
  template: string,
  page: RenderedPage,
  path: string,
  { basePath, siteUrl, cards }: Site,
): string {
  const head = [
    `<title>${escaped(page.title)}</title>`,
    named('description', page.description),
    ...(page.status === 404 ? [named('robots', 'noindex')] : []),
    ...(page.status === 200 ? alternateLinks(path, page.subject, { basePath, siteUrl }) : []),
    ...(siteUrl && page.status === 200 ? absoluteTags(page, path, siteUrl + basePath, cards) : []),
  ]
  return filled(template, {
    lang: page.lang,
    head: [...head, ...commonTags(basePath)],
    app: page.html,
    hydration: jsonForScript(page.data),
    view: page.view,
  })
}

/** The page that the service worker gives for every address when no server answers. */
export const shellHtml = (template: string, basePath: string): string =>
  filled(template, {
    lang: 'zh-Hans',
    head: [`<title>${SITE_NAME}</title>`, named('robots', 'noindex'), ...commonTags(basePath)],
    app: '',
    hydration: '',
  })

/**
 * The page of an address of old. The app leads on from it with the words and the paragraph that the
 * address asks for; without scripts the browser does, to the page alone.
 */
export function movedHtml(template: string, to: string, { basePath, siteUrl }: Place): string {
  const today = escaped(basePath + to.slice(1))
  return filled(template, {
    lang: 'zh-Hans',
    head: [
      `<title>${SITE_NAME}</title>`,
      `<link rel="canonical" href="${escaped(siteUrl ?? '')}${today}" />`,
      `<noscript><meta http-equiv="refresh" content="0; url=${today}" /></noscript>`,
      ...commonTags(basePath),
    ],
    app: `<main class="page-width py-14"><p>这一页的地址改了：<a href="${today}">${today}</a></p></main>`,
    hydration: '',
  })
}

type Parts = {
  lang: string
  head: string[]
  app: string
  hydration: string
  view?: string | null
}

function filled(template: string, { lang, head, app, hydration, view }: Parts): string {
  const parts: [string, string][] = [
    ['<html lang="zh-Hans">', `<html lang="${escaped(lang)}">`],
    ['<!--policy-->', `<meta http-equiv="content-security-policy" content="${POLICY_META}" />`],
    ['<!--head-->', head.join('\n    ')],
    ['<!--app-->', app],
    [
      '<!--hydration-->',
      `<script type="application/json" id="hydration"${view ? ` data-view="${view}"` : ''}>${hydration}</script>`,
    ],
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
  named('application-name', SITE_NAME),
  // An address holds what was searched for: it is not told to anybody, our own server included.
  named('referrer', 'no-referrer'),
  `<link rel="manifest" href="${basePath}manifest.webmanifest" />`,
  `<link rel="icon" href="${basePath}favicon.svg" type="image/svg+xml" />`,
  `<link rel="icon" href="${basePath}icon-192.png" type="image/png" sizes="192x192" />`,
  `<link rel="apple-touch-icon" href="${basePath}apple-touch-icon.png" />`,
]

/** What can be said with absolute addresses alone: for cards, search engines and archives. */
function absoluteTags(page: RenderedPage, path: string, home: string, cards: CardScope): string[] {
  const address = home + path.slice(1)
  const { subject, crumbs } = page
  const edition = subject && 'edition' in subject ? subject.edition.id : null
  const image = home + besidePage(cardPage(cards, path, edition).slice(1), 'png')
  const data = linkedData({ address, image, subject, crumbs }, home)
  return [
    `<link rel="canonical" href="${escaped(address)}" />`,
    ...languageLinks(address),
    property('og:site_name', SITE_NAME),
    property('og:type', subject?.kind === 'article' ? 'article' : 'website'),
    // The name of the site stands beside it on a card.
    property('og:title', page.name),
    property('og:description', page.description),
    property('og:url', address),
    property('og:image', image),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(CARD_WIDTH)),
    property('og:image:height', String(CARD_HEIGHT)),
    property('og:image:alt', page.name),
    property('og:locale', page.lang === 'en' ? 'en' : 'zh_CN'),
    named('twitter:card', 'summary_large_image'),
    ...(data === null
      ? []
      : [`<script type="application/ld+json">${jsonForScript(data)}</script>`]),
  ]
}

/** The page by the language of its interface, as `public/settings.js` reads it; its text is the same. */
const languageLinks = (address: string) =>
  [...LANGUAGES.map((language) => [language, language] as const), ['x-default', LANGUAGES[0]]].map(
    ([named, language]) =>
      `<link rel="alternate" hreflang="${named}" href="${escaped(address)}${
        language === LANGUAGES[0] ? '' : `?lang=${language}`
      }" />`,
  )

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
