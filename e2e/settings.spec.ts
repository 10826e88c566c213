import type { Page } from '@playwright/test'
import {
  axe,
  complaints,
  OF_COLOUR_AND_SIZE,
  ofPanel,
  onPhoneAndDesk,
  sideways,
} from './examine.ts'
import { ARTICLES, expect, open, searchAddress, test } from './reading.ts'

const button = (page: Page) => page.getByRole('button', { name: '阅读设置' })
const panel = (page: Page) => page.getByRole('dialog', { name: '阅读设置' })
const choice = (page: Page, group: string, name: string) =>
  panel(page).getByRole('group', { name: group }).getByRole('button', { name, exact: true })

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

/** Of the article's first paragraph. */
const type = (page: Page) =>
  page
    .getByRole('main')
    .getByText('为深入贯彻党中央')
    .first()
    .evaluate((element) => {
      const { fontSize, lineHeight, fontFamily } = getComputedStyle(element)
      return { size: parseFloat(fontSize), leading: parseFloat(lineHeight), face: fontFamily }
    })

test('what a reader sets stays, and is there before anything is drawn', async ({
  page,
  request,
}) => {
  const html = await (await request.get('/')).text()
  const [head = '', body = ''] = html.split('<body>')
  expect(head).toMatch(/<script src="[^"]*settings\.js"><\/script>/)
  expect(body).not.toContain('settings.js')

  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, ARTICLES.summit)
  const before = { paper: await paper(page), ...(await type(page)) }
  await button(page).click()
  await choice(page, '外观', '深色').click()
  await choice(page, '字号', '更大').click()
  await choice(page, '行距', '松').click()
  await choice(page, '正文字体', '宋体').click()

  // Without the app's own script: nothing but what runs before the first paint.
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(ARTICLES.summit)
  expect(await paper(page)).not.toBe(before.paper)
  const after = await type(page)
  expect(after.size).toBeGreaterThan(before.size)
  expect(after.leading / after.size).toBeGreaterThan(before.leading / before.size)
  expect(after.face).toContain('Serif')

  await page.unroute('**/assets/*.js')
  await open(page, ARTICLES.summit)
  await button(page).click()
  await expect(choice(page, '外观', '深色')).toHaveAttribute('aria-pressed', 'true')
  await panel(page).getByRole('button', { name: '恢复默认' }).click()
  await page.reload()
  expect({ paper: await paper(page), ...(await type(page)) }).toEqual(before)
  expect(await page.evaluate(() => localStorage.getItem('yuedu-settings'))).toBeNull()
})

test('settings are chosen by keyboard, and are in no address', async ({ page }) => {
  await open(page, ARTICLES.summit)
  await button(page).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(choice(page, '界面', '简体')).toBeFocused()
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(choice(page, '外观', '浅色')).toBeFocused({ timeout: 100 })
  }).toPass()
  await page.keyboard.press('Space')
  await expect(choice(page, '外观', '浅色')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(button(page)).toBeFocused()
  await expect(page).toHaveURL(ARTICLES.summit)
})

test('nonsense that is kept reads as the page as it comes', async ({ page, trouble }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'yuedu-settings',
      '{"theme":"<script>","size":7,"__proto__":{"face":"x"}}',
    ),
  )
  await open(page, ARTICLES.summit)
  await button(page).click()
  await expect(choice(page, '外观', '随系统')).toHaveAttribute('aria-pressed', 'true')
  await expect(panel(page).getByRole('button', { name: '恢复默认' })).toBeDisabled()
  expect(trouble).toEqual([])
})

test('every setting is within reach of everyone', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page, ARTICLES.macau)
  await onPhoneAndDesk(page, async () => {
    await button(page).click()
    expect(await complaints(page, ofPanel(page))).toEqual([])
    await page.keyboard.press('Escape')
  })
  for (const [theme, address] of [
    ['sepia', searchAddress('数字')],
    ['contrast', ARTICLES.macau],
  ] as const) {
    await page.evaluate(
      (value) =>
        localStorage.setItem('yuedu-settings', JSON.stringify({ theme: value, size: 'largest' })),
      theme,
    )
    await open(page, address)
    expect(await complaints(page, axe(page).withRules(OF_COLOUR_AND_SIZE))).toEqual([])
    expect(await sideways(page)).toEqual([])
  }
})
