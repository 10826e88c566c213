/** What the reader stands for, in the engines that the other specs do not run in. */
import type { Locator, Page } from '@playwright/test'
import { dist, editionsIn, expect, test, waitUntilKept } from './site.ts'

/** Typing and `fill` do not reach the page's own listeners in every engine. */
const fillField = (field: Locator, words: string) =>
  field.evaluate((element, value) => {
    if (!(element instanceof HTMLInputElement)) throw new Error('no field')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value)
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }, words)

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const results = (page: Page) => page.getByRole('list', { name: '搜索结果' })

test('a reader goes from the front page to an article, its forum and the day', async ({
  page,
  serveOwn,
}) => {
  const trouble: string[] = []
  page.on('pageerror', ({ message }) => trouble.push(message))
  const site = await serveOwn(dist)
  await page.goto(site.url)
  await page
    .getByRole('main')
    .getByRole('link', { name: /共建智慧新城市/ })
    .first()
    .click()
  await expect(headline(page)).toContainText('共建智慧新城市')
  await page
    .getByRole('link', { name: /智慧城市建设/ })
    .first()
    .click()
  await expect(headline(page)).toContainText('智慧城市建设')
  await page.getByRole('banner').getByRole('link', { name: '时间线' }).click()
  await expect(headline(page)).toHaveText('2021年11月26日')
  await page.goBack()
  await expect(headline(page)).toContainText('智慧城市建设')
  expect(trouble).toEqual([])
})

test('a reader searches, and the words are marked in the article', async ({ page, serveOwn }) => {
  const site = await serveOwn(dist)
  await page.goto(site.url)
  await expect(page.getByRole('contentinfo')).toContainText(/存到本机|可断网/)
  await fillField(page.getByRole('combobox', { name: '搜索' }), '数字财政')
  await results(page)
    .getByRole('link', { name: /粤数字财政系统全面上线/ })
    .first()
    .click()
  await expect(headline(page)).toContainText('粤数字财政系统全面上线')
  await expect(page.getByRole('region', { name: '文中的搜索结果' })).toContainText(/共 \d+ 处/)
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('hit')?.size ?? 0))
    .toBeGreaterThan(1)
})

test('without a server every address opens, and the search finds', async ({ page, serveOwn }) => {
  const site = await serveOwn(dist)
  await page.goto(site.url)
  await waitUntilKept(page)
  await site.stop()
  const [edition] = await editionsIn(dist)
  const article = edition?.articles.at(-1)
  await page.goto(`${site.url}articles/${article?.slug ?? ''}`)
  await expect(headline(page)).toContainText(article?.headline ?? '?')
  await page.goto(`${site.url}search?q=${encodeURIComponent('一户通')}`)
  await expect(results(page)).toContainText('一户通')
  await page.goto(`${site.url}timeline`)
  await expect(headline(page)).toHaveText('2021年11月26日')
})

test('what a reader sets and marks is there again', async ({ page, serveOwn }) => {
  const site = await serveOwn(dist)
  const [edition] = await editionsIn(dist)
  await page.goto(`${site.url}articles/${edition?.articles[0]?.slug ?? ''}`)
  await page.getByRole('button', { name: '阅读设置' }).click()
  await page.getByRole('button', { name: '旧纸' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await page.keyboard.press('Escape')

  await page.locator('[data-passage=p1]').evaluate((passage) => {
    const text = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT).nextNode()
    if (!text) throw new Error('no text')
    const range = document.createRange()
    range.setStart(text, 0)
    range.setEnd(text, 5)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  await page.getByRole('button', { name: /划线/ }).first().click()
  const list = page.getByRole('complementary', { name: '本篇相关' })
  await expect(list).toContainText('羊城晚报讯')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await expect(list).toContainText('羊城晚报讯')
})
