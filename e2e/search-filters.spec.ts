import { PHONE } from './examine.ts'
import { expect, foundHeadlines, results, searchAddress, test } from './reading.ts'

const FINANCE = '粤数字财政系统全面上线以来 已累计支付3.67万亿元'

test('a reader narrows what was found, shares it, and goes back', async ({ page, browser }) => {
  await page.goto(searchAddress('数字'))
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toHaveText('找到 5 篇，共 84 处')
  const forums = page.getByRole('navigation', { name: '论坛' })
  await forums.getByRole('link', { name: '数字财政' }).click()
  await expect(page).toHaveURL(`${searchAddress('数字')}&forum=shuzi-caizheng`)
  await expect(status).toHaveText('找到 1 篇，共 18 处；另有 4 篇不合所选的条件')
  expect(await foundHeadlines(page)).toEqual([FINANCE])

  const friend = await (await browser.newContext()).newPage()
  await friend.goto(page.url())
  await expect(results(friend).getByRole('heading', { level: 2 })).toHaveText([FINANCE])
  await friend.context().close()

  await page.goBack()
  await expect(status).toHaveText('找到 5 篇，共 84 处')
})

test('filters that hide every hit say so, and let go in one tap', async ({ page }) => {
  await page.goto(`${searchAddress('琶洲')}&period=afternoon`)
  await page.getByRole('link', { name: '去掉条件，看这 1 篇' }).click()
  await expect(page).toHaveURL(searchAddress('琶洲'))
  await expect(results(page)).toBeVisible()
})

test('a filter that no article has is no filter', async ({ page }) => {
  await page.goto(`${searchAddress('数字')}&period=noon&person=nobody&sort=size`)
  await expect(page.getByRole('main').getByRole('status')).toHaveText('找到 5 篇，共 84 处')
})

test('results stand in the order of the page when a reader asks for it', async ({ page }) => {
  await page.goto(searchAddress('数字'))
  await page.getByRole('link', { name: '版面先后' }).click()
  await expect(page).toHaveURL(`${searchAddress('数字')}&sort=page`)
  await expect(results(page).getByRole('heading', { level: 2 }).first()).toContainText(
    '中国电子政务论坛暨首届数字政府建设峰会',
  )
})

test('a value is left out by the button beside it, and every filter is let go above the results', async ({
  page,
}) => {
  await page.goto(searchAddress('数字'))
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toHaveText('找到 5 篇，共 84 处')
  const without = page.getByRole('button', { name: '不要“数字财政”' })
  await without.click()
  await expect(page).toHaveURL(`${searchAddress('数字')}&forum=-shuzi-caizheng`)
  await expect(without).toHaveAttribute('aria-pressed', 'true')
  await expect(status).toHaveText('找到 4 篇，共 66 处；另有 1 篇不合所选的条件')
  expect(await foundHeadlines(page)).not.toContain(FINANCE)

  const people = page.getByRole('navigation', { name: '人物' })
  await people.getByRole('link', { name: '马兴瑞' }).click()
  const chosen = page.getByRole('list', { name: '已选的条件' })
  await expect(chosen.getByRole('link')).toHaveText([
    /不要论坛\s*数字财政/,
    /人物\s*马兴瑞/,
    '全部去掉',
  ])
  await chosen.getByRole('link', { name: /马兴瑞/ }).click()
  await chosen.getByRole('link', { name: /不要论坛/ }).click()
  await expect(without).toHaveAttribute('aria-pressed', 'false')
  await expect(chosen).toBeHidden()
  await expect(status).toHaveText('找到 5 篇，共 84 处')
})

test('on a phone the filters are a sheet, above which the results change', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto(searchAddress('数字'))
  const open = page.getByRole('button', { name: '筛选与排序' })
  await open.click()
  await expect(open).toHaveAttribute('aria-expanded', 'true')
  await page
    .getByRole('navigation', { name: '论坛' })
    .getByRole('link', { name: '数字财政' })
    .click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('找到 1 篇')
  await page.getByRole('button', { name: '看这 1 篇' }).click()
  await expect(page.getByRole('navigation', { name: '论坛' })).toBeHidden()
  await expect(page.getByRole('list', { name: '已选的条件' })).toBeVisible()
  await open.click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: '论坛' })).toBeHidden()
})
