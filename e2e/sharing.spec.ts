import type { Page } from '@playwright/test'
import { complaints, ofPanel, onPhoneAndDesk, PHONE, sideways } from './examine.ts'
import { select } from './marking.ts'
import {
  ARTICLES,
  expect,
  headline,
  marked,
  open,
  quoteAddress,
  results,
  searchAddress,
  test,
} from './reading.ts'
import { dist, test as anywhere, waitUntilKept } from './site.ts'

const WORDS = '每两个就有一个是一户通的注册用户'

const panel = (page: Page) => page.getByRole('dialog', { name: /^分享/ })
const shareButton = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: '分享', exact: true }).first()
const choice = (page: Page, name: string) =>
  panel(page).getByRole('group', { name: '指向' }).getByRole('button', { name, exact: true })

/** The address that the opened panel puts on the clipboard. */
async function copiedLink(page: Page) {
  await panel(page).getByRole('button', { name: '复制链接' }).click()
  await expect(panel(page).getByRole('status').first()).toHaveText('已复制')
  return page.evaluate(() => navigator.clipboard.readText())
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

test('a reader shares an article by its link, and by a code for another device', async ({
  page,
  baseURL,
}) => {
  await open(page, ARTICLES.macau)
  await shareButton(page).click()
  const code = panel(page).getByRole('img', {
    name: '二维码：港澳盼与粤合作 加快数字化转型，全文',
  })
  await expect(code).toBeVisible()
  const { width = 0, height = 0 } = (await code.boundingBox()) ?? {}
  expect(width).toBeGreaterThan(150)
  expect(height).toBeCloseTo(width, 0)
  expect(await copiedLink(page)).toBe(new URL(ARTICLES.macau, baseURL).href)
})

test('that a link was copied is not said of the next article', async ({ page }) => {
  await open(page, ARTICLES.finance)
  await shareButton(page).click()
  await copiedLink(page)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: /下一篇/ }).click()
  await expect(headline(page)).toHaveText('共建智慧新城市 共享数字新生活')
  await shareButton(page).click()
  await expect(panel(page).getByRole('button', { name: '复制链接' })).toBeVisible()
  await expect(panel(page).getByText('已复制')).toHaveCount(0)
})

test('a paragraph is shared from the lines that it opens', async ({ page, baseURL }) => {
  await open(page, ARTICLES.macau)
  await page.getByRole('button', { name: /^第 3 段，原文/ }).click()
  const lines = page.getByRole('group', { name: '第 3 段在原文里的样子' })
  await lines.getByRole('button', { name: '分享本段' }).click()
  await expect(choice(page, '第 3 段')).toHaveAttribute('aria-pressed', 'true')
  expect(await copiedLink(page)).toBe(new URL(`${ARTICLES.macau}#p3`, baseURL).href)
  await choice(page, '全文').click()
  expect(await copiedLink(page)).toBe(new URL(ARTICLES.macau, baseURL).href)
  await page.keyboard.press('Escape')

  await lines.getByRole('button', { name: '引用本段' }).click()
  const cite = page.getByRole('dialog', { name: '引用本篇' })
  await expect(cite.getByRole('blockquote')).toContainText(`${ARTICLES.macau}#p3.`)
})

test('selected words are shared by a link that marks them, and nothing else', async ({
  page,
  context,
}) => {
  await open(page, ARTICLES.macau)
  await select(page, WORDS)
  await page
    .getByRole('toolbar', { name: '选中的字' })
    .getByRole('button', { name: '分享' })
    .click()
  await expect(choice(page, '标出的话')).toHaveAttribute('aria-pressed', 'true')
  await expect(panel(page)).toContainText(`?quote=${WORDS}#p2`)
  const link = await copiedLink(page)

  const friend = await context.newPage()
  await friend.goto(link)
  await expect(marked(friend)).toHaveText(WORDS)
})

test('what a selection offers is one line of a phone', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await open(page, ARTICLES.macau)
  await select(page, WORDS)
  const buttons = page.getByRole('toolbar', { name: '选中的字' }).getByRole('button')
  const [first, last] = [await buttons.first().boundingBox(), await buttons.last().boundingBox()]
  expect(last?.y).toBe(first?.y)
})

test('the system’s own sheet gets the address with its title and the quoted words', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = []
    Object.assign(window, { shared })
    navigator.share = async (data) => {
      if (shared.push(data ?? {}) > 1) throw new DOMException('', 'AbortError')
    }
  })
  await open(page, quoteAddress(ARTICLES.macau, WORDS, 'p2'))
  await shareButton(page).click()
  const button = panel(page).getByRole('button', { name: '用系统分享' })
  await button.click()
  expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual([
    {
      title: '港澳盼与粤合作 加快数字化转型',
      url: new URL(quoteAddress(ARTICLES.macau, WORDS, 'p2'), baseURL).href,
      text: `“${WORDS}”`,
    },
  ])
  await button.click()
  await expect(panel(page).getByText('没能打开')).toHaveCount(0)
})

test('where the system has no sheet none is offered', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share')
  })
  await open(page, ARTICLES.macau)
  await shareButton(page).click()
  await expect(panel(page).getByRole('button', { name: '复制链接' })).toBeVisible()
  await expect(panel(page).getByRole('button', { name: '用系统分享' })).toHaveCount(0)
})

test('a search is shared with all that it is narrowed to', async ({ page, baseURL, context }) => {
  await open(page, `${searchAddress('数字')}&period=afternoon&sort=page`)
  await expect(results(page)).toBeVisible()
  await shareButton(page).click()
  await expect(panel(page).getByRole('img', { name: '二维码：搜索：数字，这次搜索' })).toBeVisible()
  const link = new URL(await copiedLink(page))
  expect(link.origin).toBe(new URL(baseURL ?? '').origin)
  expect(Object.fromEntries(link.searchParams)).toEqual({
    q: '数字',
    period: 'afternoon',
    sort: 'page',
  })
  const friend = await context.newPage()
  await friend.goto(link.href)
  await expect(results(friend).getByRole('heading', { level: 2 })).toHaveText([
    '港澳盼与粤合作 加快数字化转型',
  ])
})

test('a view of the timeline is shared with its day, though another may be the latest by then', async ({
  page,
  baseURL,
}) => {
  await open(page, '/timeline?period=morning')
  await shareButton(page).click()
  expect(await copiedLink(page)).toBe(
    new URL('/timeline?date=2021-11-26&period=morning', baseURL).href,
  )
  await page.keyboard.press('Escape')
  await page.goto('/timeline#chengguozhan')
  await shareButton(page).click()
  await expect(choice(page, '这件事')).toHaveAttribute('aria-pressed', 'true')
  expect(await copiedLink(page)).toBe(
    new URL('/timeline?date=2021-11-26#chengguozhan', baseURL).href,
  )
})

test('where the clipboard is denied the link is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await open(page, ARTICLES.macau)
  await shareButton(page).click()
  await panel(page).getByRole('button', { name: '复制链接' }).click()
  await expect(panel(page).getByRole('status').first()).toHaveText(
    new RegExp(`^http.*${ARTICLES.macau}$`),
  )
})

test('sharing is within reach of everyone', async ({ page, trouble }) => {
  test.setTimeout(120_000)
  for (const address of [
    quoteAddress(ARTICLES.macau, WORDS, 'p2'),
    searchAddress('数字'),
    '/timeline',
  ]) {
    await open(page, address)
    await onPhoneAndDesk(page, async () => {
      await shareButton(page).click()
      await expect(panel(page).getByRole('img').locator('path')).toBeVisible()
      expect(await complaints(page, ofPanel(page))).toEqual([])
      await page.keyboard.press('Escape')
      await expect(panel(page)).toBeHidden()
    })
    await shareButton(page).click()
    expect(await sideways(page)).toEqual([])
  }
  await page.keyboard.press('Escape')
  await shareButton(page).focus()
  await page.keyboard.press('Enter')
  const copy = panel(page).getByRole('button', { name: '复制链接' })
  await expect(copy).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(copy).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(shareButton(page)).toBeFocused()
  expect(trouble).toEqual([])
})

anywhere('a code is drawn without a network', async ({ openProfile, serveOwn }) => {
  const site = await serveOwn(dist)
  const page = await (await openProfile()).newPage()
  await page.goto(site.url)
  await waitUntilKept(page)
  await site.stop()
  await page.goto(`${site.url.replace(/\/$/, '')}${ARTICLES.macau}`)
  await shareButton(page).click()
  await expect(panel(page).getByRole('img').locator('path')).toBeVisible()
})
