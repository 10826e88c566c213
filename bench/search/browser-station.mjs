import { chromium } from 'playwright-core'
import { findChromium } from '../../e2e/find-chromium.mjs'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  // Memory is measured when it is asked for, not when there is time for it.
  '--enable-blink-features=ForceEagerMeasureMemory',
]

/** @throws Error when no Chromium is found. */
export async function startBrowser() {
  const found = findChromium()
  if (!found) throw new Error('no Chromium found: install one, or set CHROMIUM_PATH')
  return chromium.launch({ executablePath: found.path, args: ARGS })
}

/** A station in a worker of a page of its own, asked as one in a Node process is. */
export async function startBrowserStation(browser, { base }) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${base}/browser-page.html`)
  await page.waitForFunction(() => 'ask' in window)
  const usedHeap = () => page.evaluate(() => window.usedHeap())
  const ask = (request, seconds) =>
    inTime(
      page.evaluate((asked) => window.ask(asked), request),
      seconds,
    )
  return {
    async ask(request, seconds) {
      if (request.step !== 'load') return ask(request, seconds)
      const before = await usedHeap()
      const { ms } = await ask(request, seconds)
      return { ms, heap: (await usedHeap()) - before }
    },
    close: () => context.close(),
  }
}

async function inTime(promise, seconds) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`not done after ${seconds} s (the limit)`))
    }, seconds * 1000)
  })
  try {
    return await Promise.race([promise, late])
  } catch (error) {
    // Playwright puts the call and the stack around what went wrong.
    const [said] = error.message.split('\n')
    throw new Error(said.replace(/^page\.evaluate: (?:Error: )?/, ''))
  } finally {
    clearTimeout(timer)
  }
}
