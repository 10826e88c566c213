/** What the main stories ask of a browser, whichever protocol it is driven by. */
import type { Page } from '@playwright/test'
import { expect } from './site.ts'

/** A page of one browser. Scripts run in it: they name nothing from outside but what is given. */
export type Engine = {
  goto: (url: string) => Promise<void>
  goBack: () => Promise<void>
  reload: () => Promise<void>
  run: <Answer>(
    script: (given: string) => Answer | Promise<Answer>,
    given?: string,
  ) => Promise<Answer>
  /** Clicks the first element of a selector that is seen and holds these words. */
  click: (selector: string, words: string) => Promise<void>
}

export const pageEngine = (page: Page): Engine => ({
  goto: async (url) => void (await page.goto(url)),
  goBack: async () => void (await page.goBack()),
  reload: async () => void (await page.reload()),
  run: (script, given = '') => page.evaluate(script, given),
  click: (selector, words) =>
    page.locator(selector).filter({ hasText: words, visible: true }).first().click(),
})

/** The words of the first element of a selector; empty while there is none, or one page follows another. */
const wordsIn = (engine: Engine, selector: string): Promise<string> =>
  engine.run((asked) => document.querySelector(asked)?.textContent ?? '', selector).catch(() => '')

export const expectWords = (engine: Engine, selector: string) =>
  expect.poll(() => wordsIn(engine, selector), { message: selector })

/**
 * Waits until the service worker has taken everything in and answers for the page: it claims pages
 * last. Its state says less: a page of a busy WebKit may never hear that it is activated.
 */
export const expectKept = (engine: Engine) =>
  expect
    .poll(() => engine.run(() => navigator.serviceWorker.controller !== null), { timeout: 30_000 })
    .toBe(true)
