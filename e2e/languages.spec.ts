import type { Page } from '@playwright/test'
import { complaints, DESK, PHONE, sideways } from './examine.ts'
import { bar, select } from './marking.ts'
import {
  ARTICLES,
  expect,
  headline,
  marked,
  open,
  quoteAddress,
  searchAddress,
  test,
} from './reading.ts'
import { dist, test as onDevice, waitUntilKept } from './site.ts'

const places = (page: Page, name: string) => page.getByRole('navigation', { name })

const keep = (page: Page, settings: Record<string, string>) =>
  page.addInitScript(
    (kept) => localStorage.setItem('yuedu-settings', kept),
    JSON.stringify(settings),
  )

test('a reader has the interface in English, and in Chinese again', async ({ page, trouble }) => {
  await open(page, ARTICLES.summit)
  await page.getByRole('button', { name: '阅读设置' }).click()
  await page.getByRole('button', { name: 'English' }).click()

  await expect(places(page, 'Main navigation')).toContainText('Timeline')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  // The newspaper's words are as they were, and voices are told what they are.
  await expect(headline(page)).toContainText('首届数字政府建设峰会')
  await expect(headline(page).locator(':lang(zh)').first()).toBeVisible()
  await places(page, 'Main navigation').getByRole('link', { name: 'Timeline' }).click()
  await expect(headline(page)).toHaveText('26 November 2021')
  await expect(page).toHaveTitle(/^Timeline.* · Yuedu$/)
  await page.reload()
  await expect(headline(page)).toHaveText('26 November 2021')

  await page.getByRole('button', { name: 'Reading settings' }).click()
  await page.getByRole('button', { name: '简体' }).click()
  await expect(places(page, '主导航')).toContainText('时间线')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  expect(trouble).toEqual([])
})

test('an interface in 繁體 leaves the newspaper as it is printed', async ({ page }) => {
  await keep(page, { language: 'zh-Hant' })
  await open(page, ARTICLES.macau)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  await expect(page.getByRole('button', { name: '閲讀設置' })).toBeVisible()
  await expect(headline(page)).toContainText('港澳盼与粤合作')
})

test('an address may ask for a language; nothing is kept of it', async ({ page }) => {
  await open(page, `${ARTICLES.macau}?lang=en`)
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('yuedu-settings'))).toBeNull()
  await open(page, ARTICLES.macau)
  await expect(page.getByRole('button', { name: '阅读设置' })).toBeVisible()
  // Nonsense is as if nothing had been asked.
  await open(page, `${ARTICLES.macau}?lang=constructor`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
})

test('the text is shown in traditional characters; search, quotations and links keep to the source', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await keep(page, { characters: 'traditional' })
  await open(page, quoteAddress(ARTICLES.macau, '一户通', 'p2'))
  await expect(headline(page)).toContainText('港澳盼與粵合作')
  await expect(page.getByText('搜索、引文和鏈接仍按原文')).toBeVisible()
  await expect(marked(page)).toHaveText('一户通')
  const paragraph = page.locator('#p1')
  await expect(paragraph).toContainText('數字政府服務與治理論壇')
  await expect(paragraph).toHaveCSS('font-family', /HK/)

  await select(page, '賦能現代化', '選中的字')
  await bar(page, '選中的字').getByRole('button', { name: '複製引文' }).click()
  await expect(bar(page, '選中的字')).toContainText('已複製引文')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^“赋能现代化”\n——羊城晚报，《港澳盼与粤合作 加快数字化转型》/)

  await open(page, searchAddress('一户通'))
  await expect(marked(page).first()).toHaveText('一户通')
  await expect(page.getByRole('list', { name: '搜索結果' })).toContainText('電子服務')
})

test('what becomes of the page later is converted too', async ({ page }) => {
  await keep(page, { characters: 'traditional' })
  await open(page, '/')
  await page.getByRole('link', { name: '時間線', exact: true }).click()
  await expect(headline(page)).toHaveText('2021年11月26日')
  await expect(page.getByRole('main')).toContainText('分論壇')
  await expect(page.getByRole('main')).not.toContainText('论')
})

for (const [language, settings] of [
  ['English', { language: 'en' }],
  ['traditional characters', { language: 'zh-Hant', characters: 'traditional' }],
] as const) {
  test(`every kind of page is within reach in ${language}`, async ({ page, trouble }) => {
    test.setTimeout(120_000)
    await keep(page, settings)
    const found: string[] = []
    for (const address of [
      '/',
      ARTICLES.macau,
      searchAddress('数字'),
      '/timeline',
      '/forums',
      '/people?view=matrix',
      '/figures',
      '/about',
      '/marks',
    ]) {
      await page.setViewportSize(address === '/timeline' ? DESK : PHONE)
      await open(page, address)
      found.push(...(await complaints(page)), ...(await sideways(page)))
    }
    expect(found).toEqual([])
    expect(trouble).toEqual([])
  })
}

onDevice('languages are on the device too', async ({ openProfile, serveOwn }) => {
  const site = await serveOwn(dist)
  const context = await openProfile()
  const page = await context.newPage()
  await page.goto(site.url)
  await waitUntilKept(page)
  await site.stop()
  await page.getByRole('button', { name: '阅读设置' }).click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(places(page, 'Main navigation')).toBeVisible()
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await page.getByRole('button', { name: 'Traditional' }).click()
  await expect(page.getByRole('main')).toContainText('數字')
})
