import { UsageError } from './command-line.ts'

/** What the environment says of a build; the defaults make the site of this repository. */
export type SiteSettings = {
  /** Files or folders of page texts. */
  seeds: string[]
  /** The folder that the site is written to. */
  out: string
  /** Where the site hangs below its origin: begins and ends with a slash. */
  basePath: string
  /** The origin, and nothing after it; null when absolute links cannot be written. */
  siteUrl: string | null
}

type Environment = Record<string, string | undefined>

export const siteSettings = (env: Environment): SiteSettings => ({
  seeds: [env['SEEDS'] || 'seeds'],
  out: env['OUT'] || 'dist',
  basePath: basePathOf(env['BASE_PATH'] || '/'),
  siteUrl: env['SITE_URL'] ? originOf(env['SITE_URL']) : null,
})

function basePathOf(written: string): string {
  const path = `/${written}/`.replace(/\/+/g, '/')
  if (!/^\/([\w.~-]+\/)*$/.test(path) || /\/\.\.?\//.test(path)) {
    throw new UsageError(`BASE_PATH=${written}: expected a path such as /yuedu/`)
  }
  return path
}

/** A path after the origin is not read: where the site hangs is for BASE_PATH alone to say. */
function originOf(written: string): string {
  if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol)) {
    throw new UsageError(`SITE_URL=${written}: expected an address such as https://example.org`)
  }
  return new URL(written).origin
}
