import type { Plugin } from 'vite'

const STYLES = /\n *<link rel="stylesheet"[^>]*>/g
const APP = /\n *<script type="module" /
const SCRIPTS = /<(?:script type="module"|link rel="modulepreload") crossorigin/g

/** Writes the built page so that it is painted before its scripts have come. */
export const firstPaintPlugin = (): Plugin => ({
  name: 'yuedu:first-paint',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: paintedFirst },
})

/**
 * A built page with what the first paint needs in front: it reads without its scripts, so they wait
 * for its styles, in the order of the page and by `fetchpriority`.
 * @throws Error where it has no styles, or no script to set behind them.
 */
export function paintedFirst(html: string): string {
  const styles = html.match(STYLES)
  if (!styles || html.search(SCRIPTS) < 0) {
    throw new Error('index.html: expected a stylesheet and a module script in the built page')
  }
  return html
    .replace(STYLES, '')
    .replace(APP, (script) => styles.join('') + script)
    .replace(SCRIPTS, '$& fetchpriority="low"')
}
