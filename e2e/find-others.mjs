/** The engines in which only the main stories are run: looked for, and installed when asked to. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defaults, packageInstalls, tryToInstall, which } from './find-chromium.mjs'

/** Older ones do not have all that the tests ask of a browser (WebDriver BiDi). */
const OLDEST_FIREFOX = 143
const FIREFOXES = ['firefox', 'firefox-esr']
const LIBRARIES = '/usr/lib'

/** What of Debian's packages brings which engine. */
const PACKAGES = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
}

/**
 * The paths of a Firefox, and of a WebKitGTK with its driver, or why there is none. With `install`
 * what is missing is installed first, where that can be done unasked.
 * @throws Error when FIREFOX_PATH names nothing.
 */
export function findOthers({ install = false, world = defaults() } = {}) {
  const find = () => ({ firefox: findFirefox(world), webkit: findWebKit(world) })
  const found = find()
  const missing = Object.keys(PACKAGES).filter((name) => found[name].reason)
  if (!install || missing.length === 0) return found
  const ways = packageInstalls(
    world,
    missing.flatMap((name) => PACKAGES[name]),
  )
  const failure = ways.map((way) => tryToInstall(way, world)).find(Boolean)
  if (!failure) return find()
  for (const name of missing) found[name].reason += `, and none could be installed: ${failure}`
  return found
}

function findFirefox({ env }) {
  const chosen = env.FIREFOX_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`FIREFOX_PATH=${chosen} does not exist`)
  const path = chosen || FIREFOXES.map((name) => which(name, env)).find(Boolean)
  if (!path) return { reason: 'no Firefox was found' }
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout ?? ''
  const version = Number(/Firefox (\d+)/.exec(said)?.[1] ?? 0)
  if (version >= OLDEST_FIREFOX) return { path }
  return { reason: `${path} is Firefox ${version}, older than ${OLDEST_FIREFOX}` }
}

/** `{ driver, browser }` of WebKitGTK, which needs a display of its own. */
function findWebKit({ env, libraries = LIBRARIES }) {
  const driver = which('WebKitWebDriver', env)
  const browser = browsersBelow(libraries).find(existsSync)
  if (driver && browser && which('Xvfb', env)) return { driver, browser }
  return { reason: 'no WebKitGTK with its driver and Xvfb was found' }
}

const browsersBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder).map((name) => join(folder, name, 'webkit2gtk-4.1', 'MiniBrowser'))
    : []
