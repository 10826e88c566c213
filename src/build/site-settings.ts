import type { Encoding } from '#edition/decode.ts'
import { UsageError } from './command-line.ts'
import { encodingOf } from './encoding-option.ts'

/** What the environment says of a build; the defaults make the site of this repository. */
export type SiteSettings = {
  /** Files or folders of page texts and article records. */
  seeds: string[]
  encoding: Encoding
  /** The folder that the site is written to. */
  out: string
  /** Where the site hangs below its origin: begins and ends with a slash. */
  basePath: string
  /** The origin, and nothing after it; null when absolute links cannot be written. */
  siteUrl: string | null
}

type Environment = Record<string, string | undefined>

/** `options` are those of the command line, which has the last word. */
export const siteSettings = (
  env: Environment,
  options: { encoding?: string | undefined } = {},
): SiteSettings => ({
  seeds: [env['SEEDS'] || 'seeds'],
  encoding: options.encoding
    ? encodingOf(options.encoding)
    : encodingOf(env['ENCODING'], 'ENCODING='),
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
