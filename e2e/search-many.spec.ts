import { axe, complaints, OF_COLOUR_AND_SIZE, onPhoneAndDesk } from './examine.ts'
import { foundHeadlines, headline, hitBar, open, results } from './reading.ts'
import { COUNCIL_ARTICLES, expect, test } from './several.ts'
import type { OwnSite } from './site.ts'

const searchIn = ({ url }: OwnSite, q: string) => `${url}search?q=${encodeURIComponent(q)}`

test('a long list says how much of it is shown, goes on where it was, and Back keeps it', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  await open(page, searchIn(site, '园林局'))
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toHaveText(/^找到 250 篇，共 \d+ 处；显示前 50 篇$/)
  await expect(results(page).getByRole('heading')).toHaveCount(50)
  const before = await foundHeadlines(page)
  await expect(page.getByText(`显示 50 篇，共 ${COUNCIL_ARTICLES} 篇`)).toBeVisible()
  await page.getByRole('link', { name: '再显示 50 篇' }).click()
  await expect(results(page).getByRole('heading')).toHaveCount(100)
  expect((await foundHeadlines(page)).slice(0, 50)).toEqual(before)
  const next = results(page).getByRole('heading').nth(50).getByRole('link')
  await expect(next).toBeFocused()

  await next.press('Enter')
  await expect(hitBar(page)).toBeVisible()
  await expect(headline(page)).toContainText('工作推进会')
  await page.goBack()
  await expect(results(page).getByRole('heading')).toHaveCount(100)
  await expect(next).toBeInViewport()
})

test('what was found is shown over time, and a bar or a date narrows it', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  await open(page, searchIn(site, '报讯'))
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toContainText('找到')
  const strip = page.getByRole('img', { name: /各有几篇；最多的是2020年3月/ })
  await strip.locator('g').filter({ hasText: '2020年3月：' }).click()
  await expect(page).toHaveURL(/date=2020-03$/)
  await expect(status).toContainText(`找到 ${COUNCIL_ARTICLES} 篇`)
  const dates = page.getByRole('navigation', { name: '日期' })
  await expect(dates.getByRole('link', { name: /2020年3月/ }).first()).toBeVisible()
  await page.getByRole('list', { name: '已选的条件' }).getByRole('link').first().click()

  await dates.getByRole('link', { name: /^2019年10月/ }).click()
  await expect(page).toHaveURL(/date=2019-10$/)
  await expect(status).toContainText('找到 1 篇')
})

test('results tell their editions apart, and one can be chosen or left out', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  await open(page, searchIn(site, '报讯'))
  const editions = page.getByRole('navigation', { name: '各期' })
  await editions.getByRole('link', { name: '江湾晚报 2019年10月25日' }).click()
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toContainText('找到 1 篇')
  await expect(results(page)).toContainText('江湾晚报 2019年10月25日')
  await page.getByRole('button', { name: '不要“江湾晚报 2019年10月25日”' }).click()
  await expect(status).toContainText('另有 1 篇不合所选的条件')
})

test('a long list with all that narrows it is within reach of everyone', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  await onPhoneAndDesk(page, async () => {
    await page.goto(searchIn(site, '报讯'))
    await expect(results(page)).toBeVisible()
    const sheet = page.getByRole('button', { name: '筛选与排序' })
    if (await sheet.isVisible()) await sheet.click()
    expect(await complaints(page)).toEqual([])
    expect(await complaints(page, axe(page).withRules(OF_COLOUR_AND_SIZE))).toEqual([])
  })
})
