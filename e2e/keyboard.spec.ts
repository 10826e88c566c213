import type { Page } from '@playwright/test'
import { ARTICLES, drawn, expect, headline, open, results, searchBox, test } from './reading.ts'

/** What the reader's keys act on now, by the name that a screen reader says. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
  })

test('who reads by keyboard skips the navigation', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到正文' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const lead = page.getByRole('main').getByRole('link').first()
  await expect(lead).toBeFocused()
})

test('Tab goes through the page in the order in which it reads', async ({ page }) => {
  await open(page, '/')
  const order: string[] = []
  for (let step = 0; step < 10; step++) {
    await page.keyboard.press('Tab')
    order.push(await focused(page))
  }
  expect(order).toEqual([
    '跳到正文',
    '粤读，首页',
    '版面',
    '时间线',
    '论坛',
    '索引',
    '关于',
    '阅读设置',
    '搜索',
    '2021(第十六届)中国电子政务论坛暨首届数字政府建设峰会在穗召开',
  ])
})

test('a reader searches, opens and reads without a mouse', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('/')
  await expect(searchBox(page)).toBeFocused()
  await expect(searchBox(page)).toHaveValue('')
  await page.keyboard.type('一户通')
  await expect(results(page)).toBeVisible()
  await expect(searchBox(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(results(page).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(headline(page)).toHaveText('港澳盼与粤合作 加快数字化转型')
  await expect(headline(page)).toBeFocused()
})

test('j and k turn to the next article and back, and the heading is read out', async ({ page }) => {
  await open(page, ARTICLES.finance)
  await page.keyboard.press('j')
  await expect(headline(page)).toHaveText('共建智慧新城市 共享数字新生活')
  await expect(headline(page)).toBeFocused()
  await expect(page).toHaveTitle('共建智慧新城市 共享数字新生活 · 粤读')
  await page.keyboard.press('k')
  await expect(headline(page)).toHaveText('粤数字财政系统全面上线以来 已累计支付3.67万亿元')
  await expect(headline(page)).toBeFocused()
})

test('? lists the keys, Escape puts the list away', async ({ page }) => {
  await open(page, ARTICLES.finance)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: '按键' })
  await expect(list).toBeVisible()
  await expect(list).toContainText('下一篇')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await page.keyboard.press('?')
  await page.keyboard.press('Enter')
  await expect(list).toBeHidden()
})

test('behind the open list of keys nothing moves', async ({ page }) => {
  await open(page, ARTICLES.finance)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '按键' })).toBeVisible()
  await page.keyboard.press('j')
  await drawn(page)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(ARTICLES.finance)
})

test('in the search box keys are letters', async ({ page }) => {
  await open(page, ARTICLES.finance)
  await page.keyboard.press('Control+k')
  await expect(searchBox(page)).toBeFocused()
  await page.keyboard.type('jk/?')
  await expect(searchBox(page)).toHaveValue('jk/?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(headline(page)).toHaveText('搜索“jk/?”')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('财政')
  await expect(searchBox(page)).toHaveValue('财政')
})

test('the keys are there on a page that is not', async ({ page }) => {
  await open(page, '/no/such/page')
  await page.keyboard.press('/')
  await expect(searchBox(page)).toBeFocused()
})

test('keys that the browser owns are left to it', async ({ page }) => {
  await open(page, ARTICLES.finance)
  for (const chord of ['Alt+j', 'Control+j', 'Shift+Tab']) await page.keyboard.press(chord)
  await drawn(page)
  await expect(page).toHaveURL(ARTICLES.finance)
})

test('the filters of the timeline keep their place under the finger', async ({ page }) => {
  await open(page, '/timeline')
  const morning = page.getByRole('navigation', { name: '时段' }).getByRole('link', { name: '上午' })
  await morning.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/timeline?period=morning')
  await expect(morning).toBeFocused()
})
