import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findChromium, installChromium } from './find-chromium.mjs'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yuedu-path-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A machine on which nothing is but what the test puts into one folder. */
const world = (env = {}, more = {}) => ({
  env: { PATH: folder, ...env },
  own: join(folder, 'own'),
  fixed: [join(folder, 'Chrome.app')],
  installer: join(folder, 'installer.cjs'),
  isRoot: false,
  ...more,
})

async function stand(name, script = 'exit 0') {
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`)
  await chmod(join(folder, name), 0o755)
  return join(folder, name)
}

test('CHROMIUM_PATH goes before all, and must exist', async () => {
  const chosen = await stand('mine')
  await stand('own')
  expect(findChromium(world({ CHROMIUM_PATH: chosen }))).toEqual({ path: chosen })
  expect(() => findChromium(world({ CHROMIUM_PATH: '/nowhere' }))).toThrow('does not exist')
})

test("then Playwright's own, then names on PATH, then the usual places", async () => {
  expect(findChromium(world())).toBeNull()
  const usual = await stand('Chrome.app')
  expect(findChromium(world())).toEqual({ path: usual })
  const edge = await stand('microsoft-edge')
  expect(findChromium(world())).toEqual({ path: edge })
  const chromium = await stand('chromium')
  expect(findChromium(world())).toEqual({ path: chromium })
  const shell = await stand('chromium-headless-shell')
  expect(findChromium(world())).toEqual({ path: shell })
  await stand('own')
  expect(findChromium(world())).toEqual({ path: undefined })
})

test("Playwright's own is installed where downloads are open", async () => {
  const own = join(folder, 'own')
  await writeFile(join(folder, 'installer.cjs'), `require('fs').writeFileSync('${own}', '')`)
  expect(installChromium(world())).toEqual({ path: undefined })
})

test('root installs with apt-get when downloads are closed', async () => {
  await stand('apt-get', `[ "$1" = update ] || : > "${folder}/chromium"`)
  expect(installChromium(world({}, { isRoot: true }))).toEqual({ path: join(folder, 'chromium') })
})

test('where the system has none without windows, it is the one with windows', async () => {
  await stand(
    'apt-get',
    `case "$*" in update) ;; *headless*) exit 100 ;; *) : > "${folder}/chromium" ;; esac`,
  )
  expect(installChromium(world({}, { isRoot: true }))).toEqual({ path: join(folder, 'chromium') })
})

test('others ask sudo, which must not ask back', async () => {
  await stand('apt-get', `[ "$1" = update ] || : > "${folder}/chromium"`)
  await stand('sudo', '[ "$1" = -n ] && shift && exec "$@"')
  expect(installChromium(world())).toEqual({ path: join(folder, 'chromium') })
})

test('when nothing works, one message says what to do and what was tried', async () => {
  await writeFile(join(folder, 'installer.cjs'), 'console.error("no download"); process.exit(1)')
  await stand('apt-get', 'echo "no network" >&2; exit 100')
  const install = () => installChromium(world({}, { isRoot: true }))
  expect(install).toThrow(
    /set CHROMIUM_PATH[\s\S]*install chromium:[\s\S]*no download[\s\S]*no network/,
  )
})
