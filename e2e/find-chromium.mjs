import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

/** The one without windows does the same work in three quarters of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const require = createRequire(import.meta.url)
const INSTALL_PATIENCE = 10 * 60 * 1000

/** What the machine offers; a test puts another in its place. */
export const defaults = () => ({
  env: process.env,
  own: chromium.executablePath(),
  fixed: FIXED,
  installer: join(dirname(require.resolve('playwright-core/package.json')), 'cli.js'),
  isRoot: process.getuid?.() === 0,
})

/** `{ path }` of a browser that is there, with no path for Playwright's own; null without any. */
export function findChromium({ env, own, fixed } = defaults()) {
  const chosen = env.CHROMIUM_PATH
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH=${chosen} does not exist`)
    return { path: chosen }
  }
  if (own && existsSync(own)) return { path: undefined }
  const path = NAMES.map((name) => which(name, env)).find(Boolean) ?? fixed.find(existsSync)
  return path ? { path } : null
}

/**
 * Installs a browser: Playwright's own where downloads are open, or the system's packages.
 * @throws Error with what every way answered, when none of them works.
 */
export function installChromium(world = defaults()) {
  const failures = []
  for (const way of waysToInstall(world)) {
    const failure = tryToInstall(way, world)
    if (failure) failures.push(failure)
    const found = failure ? null : findChromium(world)
    if (found) return found
  }
  throw new Error(
    [
      'no Chromium was found, and none could be installed: install Chromium, Chrome or Edge, or',
      'set CHROMIUM_PATH to one that is there',
      ...failures,
    ].join('\n'),
  )
}

/** Empty when the command did its work; what it said when it did not. */
export function tryToInstall([command, ...args], { env }) {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    timeout: INSTALL_PATIENCE,
  })
  if (status === 0) return ''
  const said = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-3).join('\n  ')
  return `${[command, ...args].join(' ')}:\n  ${error?.message ?? said}`
}

const waysToInstall = (world) => [
  [process.execPath, world.installer, 'install', 'chromium'],
  ...packageInstalls(world, ['chromium-headless-shell', 'fonts-noto-cjk']),
  // Older systems have no such package.
  ...packageInstalls(world, ['chromium', 'fonts-noto-cjk']).slice(1),
]

/** The commands that install packages of Debian's kind; none where that cannot be done unasked. */
export function packageInstalls({ env, isRoot }, packages) {
  const aptGet = which('apt-get', env)
  const sudo = isRoot ? null : which('sudo', env)
  if (!aptGet || !(isRoot || sudo)) return []
  const asRoot = sudo ? [sudo, '-n', aptGet] : [aptGet]
  return [
    [...asRoot, 'update'],
    [...asRoot, 'install', '-y', '--no-install-recommends', ...packages],
  ]
}

export const which = (name, env) =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(existsSync)
