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
  /** A library of more articles is built as an archive: it is searched by an index, and not kept whole. */
  archiveAbove: number
}

/** So much text can be kept on a device and looked through at every keystroke. */
const ARCHIVE_ABOVE = 20_000

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
  archiveAbove: numberOf('ARCHIVE_ABOVE', env['ARCHIVE_ABOVE'] || String(ARCHIVE_ABOVE)),
})

function numberOf(name: string, written: string): number {
  if (!/^\d{1,9}$/.test(written)) {
    throw new UsageError(`${name}=${written}: expected a number of articles such as 20000`)
  }
  return Number(written)
}

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
