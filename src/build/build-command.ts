import { buildSite } from './build-site.ts'
import { printWarnings } from './command-line.ts'
import type { SiteSettings } from './site-settings.ts'

export async function buildAndTell(settings: SiteSettings) {
  const { warnings, pages, archive, published, kept, milliseconds } = await buildSite(settings)
  printWarnings(warnings)
  console.log(
    `${settings.out}: ${pages} pages; ${kept.files} files (${Math.round(kept.bytes / 1000)} kB) ` +
      `kept for reading offline; ${milliseconds.all} ms, prerendering ${milliseconds.prerender} ms`,
  )
  if (archive) {
    const [text, index, rest] = [archive.text, archive.index, archive.rest].map(inMegabytes)
    console.log(
      `${settings.out}: more than ${settings.archiveAbove} articles: an archive, whose articles and ` +
        `names have no prerendered pages and are not published as files; ${text} of packed text, ` +
        `${index} of index, ${rest} of addresses and names, read as they are needed`,
    )
  }
  console.log(`${settings.out}: ${published.files} files published beside them`)
  for (const what of published.leftOut) console.log(`${settings.out}: without ${what}`)
}

const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
