/** `node e2e/run.mjs [Playwright's arguments]`: the built site in a browser, found or installed. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, installChromium } from './find-chromium.mjs'
import { findOthers } from './find-others.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const PREFERRED_PORT = Number(process.env.E2E_PORT ?? 4183)

/** The usual port, or any other while another run holds that one. */
const freePort = (wanted) =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wanted ? resolve(freePort(0)) : reject(error)))
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

try {
  const { path } = findChromium() ?? installChromium()
  const others = findOthers({ install: process.env.ENGINES === 'all' })
  for (const [name, { reason }] of Object.entries(others)) {
    if (reason) console.log(`the main stories are not run in ${name}: ${reason}`)
  }
  const port = await freePort(PREFERRED_PORT)
  const require = createRequire(import.meta.url)
  const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js')
  const config = join(here, 'playwright.config.ts')
  const tests = spawn(process.execPath, [cli, 'test', '-c', config, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(path && { CHROMIUM_PATH: path }),
      FIREFOX_PATH: others.firefox.path ?? '',
      WEBKIT_DRIVER: others.webkit.driver ?? '',
      WEBKIT_BROWSER: others.webkit.browser ?? '',
      WEBKIT_PORT: String(await freePort(0)),
      E2E_PORT: String(port),
    },
  })
  tests.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
} catch (error) {
  console.error(process.env.DEBUG ? error : error.message)
  process.exitCode = 1
}
