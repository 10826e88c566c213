import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Older ones do not have all that the tests ask of a browser (WebDriver BiDi). */
const OLDEST = 143

/**
 * `{ path }` of the Firefox that FIREFOX_PATH names, or `{ reason }` why the stories are not run in
 * it.
 * @throws Error when FIREFOX_PATH names nothing.
 */
export function findFirefox({ FIREFOX_PATH: path } = process.env) {
  if (!path) return { reason: 'FIREFOX_PATH names none' }
  if (!existsSync(path)) throw new Error(`FIREFOX_PATH=${path} does not exist`)
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout ?? ''
  const version = Number(/Firefox (\d+)/.exec(said)?.[1] ?? 0)
  return version >= OLDEST
    ? { path }
    : { reason: `${path} is Firefox ${version}, older than ${OLDEST}` }
}
