/**
 * WebKitGTK, which the runner does not drive itself, by the WebDriver protocol
 * (https://www.w3.org/TR/webdriver2/) on a display of its own.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect } from './site.ts'
import type { Engine } from './engine.ts'

/** How the protocol calls a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** Paths of the driver and of what it drives, and a port to be spoken to. */
export type WebKit = { driver: string; browser: string; port: string }

/** Null for what the runner drives itself. */
export type EngineOptions = { webkit: WebKit | null }

/** A display that nobody sees: how it is called, and how it ends. */
export async function startDisplay(): Promise<{ name: string; stop: () => void }> {
  const display = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  return { name: `:${await firstLine(display)}`, stop: () => display.kill() }
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the display has no output')
  const [line] = await once(createInterface(stdout), 'line')
  return String(line)
}

/** A browser without a past, until it is closed; a driver of its own, since one may not take a second. */
export async function openWebKit(
  { driver, browser, port }: WebKit,
  display: string,
): Promise<Engine & { close: () => Promise<void> }> {
  const server = spawn(driver, ['-p', port], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  const answers = () =>
    fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(answers).toBe(true)
  const options = { binary: browser, args: ['--automation'] }
  const { sessionId } = await call<{ sessionId: string }>('POST', `${url}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })
  const session = `${url}/session/${sessionId}`
  const post = <Answer = null>(path: string, body = {}) =>
    call<Answer>('POST', `${session}/${path}`, body)
  const run = <Answer>(script: string, ...args: unknown[]) =>
    post<Answer>('execute/async', {
      script: `const done = arguments[arguments.length - 1]
        Promise.resolve((${script})(...arguments)).then((answer) => done(answer))`,
      args,
    })
  return {
    goto: (address) => post('url', { url: address }).then(() => undefined),
    goBack: () => post('back').then(() => undefined),
    reload: () => post('refresh').then(() => undefined),
    run: (script, given = '') => run(script.toString(), given),
    async click(selector, words) {
      const find = () => run<Record<string, string> | null>(findSeen.toString(), selector, words)
      await expect.poll(find, { message: `${selector}: ${words}` }).not.toBeNull()
      const element = await find()
      await post(`element/${element?.[ELEMENT] ?? ''}/click`)
    },
    async close() {
      await call('DELETE', session)
      server.kill()
      await once(server, 'exit')
    },
  }
}

/** Runs in the page. */
const findSeen = (selector: string, words: string) =>
  [...document.querySelectorAll(selector)].find(
    (element) => element.textContent.includes(words) && element.checkVisibility(),
  ) ?? null

/** @throws Error with the driver's own words. */
async function call<Answer>(method: string, address: string, body?: object): Promise<Answer> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = await answer.json()
  if (!answer.ok) throw new Error(`${method} ${address}: ${value.message}`)
  return value
}
