import { buildSite } from './build-site.ts'
import { printWarnings } from './command-line.ts'
import type { SiteSettings } from './site-settings.ts'

export async function buildAndTell(settings: SiteSettings) {
  const { warnings, pages, kept, milliseconds } = await buildSite(settings)
  printWarnings(warnings)
  console.log(
    `${settings.out}: ${pages} pages; ${kept.files} files (${Math.round(kept.bytes / 1000)} kB) ` +
      `kept for reading offline; ${milliseconds.all} ms, prerendering ${milliseconds.prerender} ms`,
  )
}
