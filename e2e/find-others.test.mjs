import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findOthers } from './find-others.mjs'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yuedu-path-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A machine on which nothing is but what the test puts into one folder. */
const world = (env = {}, isRoot = false) => ({
  env: { PATH: folder, ...env },
  libraries: join(folder, 'lib'),
  isRoot,
})

async function stand(name, script = 'exit 0') {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

test('without them there are reasons, and nothing is installed unasked', async () => {
  await stand('apt-get', `: > "${folder}/asked"; exit 1`)
  expect(findOthers({ world: world({}, true) })).toEqual({
    firefox: { reason: 'no Firefox was found' },
    webkit: { reason: 'no WebKitGTK with its driver and Xvfb was found' },
  })
})

test('a Firefox that is too old is left alone, FIREFOX_PATH goes first and must exist', async () => {
  const old = await stand('firefox', 'echo "Mozilla Firefox 140.2.0esr"')
  expect(findOthers({ world: world() }).firefox.reason).toContain(`${old} is Firefox 140`)
  const mine = await stand('mine', 'echo "Mozilla Firefox 153.8.0esr"')
  expect(findOthers({ world: world({ FIREFOX_PATH: mine }) }).firefox).toEqual({ path: mine })
  expect(() => findOthers({ world: world({ FIREFOX_PATH: '/nowhere' }) })).toThrow('does not exist')
})

test('what is missing is installed when that is asked for', async () => {
  await mkdir(join(folder, 'lib', 'here', 'webkit2gtk-4.1'), { recursive: true })
  const browser = await stand(join('lib', 'here', 'webkit2gtk-4.1', 'MiniBrowser'))
  await stand('Xvfb')
  await stand('firefox-esr', 'echo "Mozilla Firefox 153.8.0esr"')
  await stand('apt-get', `[ "$1" = update ] || echo "$@" > "${folder}/WebKitWebDriver"`)
  expect(findOthers({ install: true, world: world({}, true) })).toEqual({
    firefox: { path: join(folder, 'firefox-esr') },
    webkit: { driver: join(folder, 'WebKitWebDriver'), browser },
  })
})

test('when that fails the reason says so, and the tests go on without', async () => {
  await stand('apt-get', 'echo "no network" >&2; exit 100')
  const { firefox } = findOthers({ install: true, world: world({}, true) })
  expect(firefox.reason).toMatch(
    /^no Firefox was found, and none could be installed:[\s\S]*no network/,
  )
})
