import { createScriptUrls } from './script-urls.ts'

let stamp: ((url: string) => string) | null = null

/** A script URL of this site, fit for `new Worker` and `serviceWorker.register`. */
export function trustedScriptUrl(url: string): string {
  stamp ??= createScriptUrls(globalThis, location)
  return stamp(url)
}
