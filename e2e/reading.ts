import type { Locator, Page } from '@playwright/test'
import { expect, test as base } from './site.ts'

export { expect }

/** The articles that the specs read, by their address. */
export const ARTICLES = {
  summit: '/articles/shuzi-zhengfu-fenghui',
  audit: '/articles/shenji-zhenggai-huiyi',
  students: '/articles/xueyuan-luntan',
  finance: '/articles/yue-shuzi-caizheng',
  city: '/articles/gongjian-zhihui-xin-chengshi',
  macau: '/articles/gang-ao-pan-yu-yue-hezuo',
  economy: '/articles/shuzihua-chengshi-jianshe',
}

type Fixtures = {
  /** What went wrong in the page: errors, complaints in the console, dialogs nobody asked for. */
  trouble: string[]
}

/** A reader on her first visit: nothing is kept offline, so that the server itself is heard. */
export const test = base.extend<Fixtures>({
  serviceWorkers: 'block',
  trouble: async ({ page }, use) => {
    const trouble: string[] = []
    page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error}`))
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(`${page.url()}: ${message.text()}`)
    })
    page.on('dialog', (dialog) => {
      trouble.push(`${page.url()}: dialog “${dialog.message()}”`)
      void dialog.dismiss()
    })
    await use(trouble)
  },
})

export const searchBox = (page: Page) => page.getByRole('combobox', { name: '搜索' })

export const results = (page: Page) => page.getByRole('list', { name: '搜索结果' })

/** The headlines of what was found, in order. */
export const foundHeadlines = (page: Page) =>
  results(page).getByRole('heading', { level: 2 }).allTextContents()

export const headline = (page: Page) => page.getByRole('heading', { level: 1 })

/** The words that stand on a highlighter's colour: the one thing here that no role finds. */
export const marked = (within: Page | Locator) => within.locator('mark')

export const searchAddress = (q: string) => `/search?q=${encodeURIComponent(q)}`

export const quoteAddress = (article: string, quote: string, paragraph: string) =>
  `${article}?quote=${encodeURIComponent(quote)}#${paragraph}`

/** An article with all hits of a search marked, at the one that is counted. */
export const hitAddress = (article: string, q: string, hit: number, paragraph: string) =>
  `${article}?q=${encodeURIComponent(q)}&hit=${hit}#${paragraph}`

/** What steps through the hits of an article. */
export const hitBar = (page: Page) => page.getByRole('region', { name: '文中的搜索结果' })

/** The browser has drawn what it was asked to draw: twice, for what waits for the first. */
export const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )

/** Opens a page and waits until it has come to life: then its foot says whether it works offline. */
export async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.getByRole('contentinfo').getByRole('status')).not.toBeEmpty()
}
