import type { Page } from '@playwright/test'
import { PHONE } from './examine.ts'
import { ARTICLES, expect, headline, hitAddress, hitBar, marked, open } from './reading.ts'
import { results, searchAddress, searchBox, test } from './reading.ts'

const GOVERNMENT = '数字政府'
const withWords = (article: string, q: string) => `${article}?q=${encodeURIComponent(q)}`

/** How many hits are painted over the text, beside the one that is an element of its own. */
const painted = (page: Page) => page.evaluate(() => CSS.highlights.get('hit')?.size ?? 0)

const firstResult = (page: Page) => results(page).getByRole('article').first()

test('from a result to its words, from hit to hit by keys, and back to the list', async ({
  page,
}) => {
  await open(page, searchAddress(GOVERNMENT))
  const count =
    (await firstResult(page)
      .getByText(/^\d+ 处$/)
      .textContent()) ?? ''
  const total = Number(count.replace(' 处', ''))
  await firstResult(page)
    .getByRole('link', { name: /王钦敏作主题报告/ })
    .click()
  const bar = hitBar(page)
  await expect(page).toHaveURL(hitAddress(ARTICLES.summit, GOVERNMENT, 5, 'p2'))
  await expect(bar.getByRole('status')).toHaveText(`第 5 处，共 ${total} 处`)
  await expect(marked(page)).toHaveText(GOVERNMENT)
  await expect(marked(page)).toBeInViewport()
  expect(await painted(page)).toBe(total - 1)

  await page.keyboard.press('n')
  await expect(bar.getByRole('status')).toHaveText(`第 6 处，共 ${total} 处`)
  await page.keyboard.press('p')
  await page.keyboard.press('p')
  await expect(bar.getByRole('status')).toHaveText(`第 4 处，共 ${total} 处`)
  await expect(page).toHaveURL(hitAddress(ARTICLES.summit, GOVERNMENT, 4, 'p1'))
  await expect(marked(page)).toBeInViewport()

  // Keys pressed faster than the page follows are counted, every one.
  await page.evaluate(() => {
    for (const key of ['n', 'n', 'n', 'p', 'p', 'p'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
  await expect(bar.getByRole('status')).toHaveText(`第 4 处，共 ${total} 处`)

  await bar.getByRole('link', { name: '回到搜索结果' }).click()
  await expect(page).toHaveURL(searchAddress(GOVERNMENT))
  await page.goForward()
  await expect(bar.getByRole('status')).toHaveText(`第 4 处，共 ${total} 处`)
})

test('before the first hit is the last one, and hits in headings are stepped to too', async ({
  page,
}) => {
  await open(page, withWords(ARTICLES.summit, GOVERNMENT))
  const told = hitBar(page).getByRole('status')
  await expect(told).toHaveText('共 21 处')
  await expect(marked(page)).toHaveCount(0)
  await hitBar(page).getByRole('button', { name: '下一处' }).click()
  await expect(told).toHaveText('第 1 处，共 21 处')
  expect((await marked(headline(page)).allTextContents()).join('')).toBe(GOVERNMENT)
  await hitBar(page).getByRole('button', { name: '上一处' }).click()
  await expect(told).toHaveText('第 21 处，共 21 处')
  await expect(marked(page)).toBeInViewport()
})

test('who reloads or is sent the address sees the same hit, and no other is guessed', async ({
  page,
}) => {
  const told = hitBar(page).getByRole('status')
  await page.goto(hitAddress(ARTICLES.summit, GOVERNMENT, 6, 'p2'))
  await expect(told).toHaveText('第 6 处，共 21 处')
  await expect(marked(page)).toBeInViewport()
  await page.reload()
  await expect(told).toHaveText('第 6 处，共 21 处')
  await page.goto(hitAddress(ARTICLES.summit, GOVERNMENT, 999, 'p2'))
  await expect(told).toHaveText('第 5 处，共 21 处')
  await page.goto(hitAddress(ARTICLES.summit, GOVERNMENT, 999, ''))
  await expect(told).toHaveText('共 21 处')
})

test('marks are taken away in one tap, and the article stays where it is', async ({ page }) => {
  await open(page, hitAddress(ARTICLES.summit, GOVERNMENT, 6, 'p2'))
  await expect(marked(page)).toBeInViewport()
  const scrolled = await page.evaluate(() => window.scrollY)
  await hitBar(page).getByRole('link', { name: '清除' }).click()
  await expect(hitBar(page)).toBeHidden()
  await expect(page).toHaveURL(ARTICLES.summit)
  await expect(marked(page)).toHaveCount(0)
  expect(await painted(page)).toBe(0)
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
  await expect(headline(page)).toBeFocused()
})

for (const [typed, article, words] of [
  ['szcz', ARTICLES.finance, ['数字财政']],
  ['數字財政', ARTICLES.finance, ['数字财政']],
  ['马兴瑞 审计', ARTICLES.audit, ['马兴瑞', '审计']],
  ['“预算管理一体化”', ARTICLES.finance, ['预算管理一体化']],
] as const) {
  test(`the hits of ${typed} in the article are those of the list`, async ({ page }) => {
    await open(page, searchAddress(typed))
    const found = results(page)
      .getByRole('article')
      .filter({ has: page.locator(`a[href^="${article}"]`) })
    const count = (await found.getByText(/^\d+ 处$/).textContent()) ?? ''
    await found.getByRole('heading').getByRole('link').click()
    await expect(hitBar(page).getByRole('status')).toHaveText(`共 ${count}`)
    expect(`${await painted(page)} 处`).toBe(count)
    const seen = await page.evaluate(() => [...(CSS.highlights.get('hit') ?? [])].map(String))
    expect([...new Set(seen)].sort()).toEqual([...words].sort())
  })
}

test('where the browser cannot paint over a text, every hit is marked in it', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
  await open(page, hitAddress(ARTICLES.summit, GOVERNMENT, 6, 'p2'))
  await expect.poll(() => marked(page).allTextContents()).not.toEqual([])
  expect((await marked(page).allTextContents()).join('')).toBe(GOVERNMENT.repeat(21))
  await expect(page.locator('mark[aria-current=true]')).toBeInViewport()
})

test('on a phone the steps are as large as a thumb', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await open(page, hitAddress(ARTICLES.summit, GOVERNMENT, 6, 'p2'))
  for (const name of ['上一处', '下一处']) {
    const box = await hitBar(page).getByRole('button', { name }).boundingBox()
    expect(box?.width, name).toBeGreaterThanOrEqual(44)
    expect(box?.height, name).toBeGreaterThanOrEqual(44)
    await expect(hitBar(page).getByRole('button', { name })).toBeInViewport()
  }
})

test('a word that an article no longer has is said not to be there', async ({ page }) => {
  await open(page, withWords(ARTICLES.macau, '燃煤'))
  await expect(hitBar(page).getByRole('status')).toHaveText(/没有可标的字/)
  await expect(hitBar(page).getByRole('button')).toHaveCount(0)
})

test('every hit of an article is shown on request, and Back shows them as they were left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 })
  await open(page, searchAddress(GOVERNMENT))
  const first = firstResult(page)
  await expect(first.getByRole('listitem')).toHaveCount(3)
  await first.getByRole('button', { name: /再看其余 \d+ 处/ }).click()
  await expect(first.getByRole('button', { name: '收起' })).toBeVisible()
  await expect(first.locator('ol mark')).toHaveCount(20)
  const last = first.getByRole('listitem').last().getByRole('link')
  await last.click()
  await expect(hitBar(page)).toBeVisible()
  await expect(marked(page)).toBeInViewport()

  await page.goBack()
  await expect(last).toBeInViewport()
  await expect(first.locator('ol mark')).toHaveCount(20)
  await first.getByRole('button', { name: '收起' }).click()
  await expect(first.getByRole('listitem')).toHaveCount(3)
})

test('an article that was searched from is left by its own links without the words', async ({
  page,
}) => {
  await open(page, withWords(ARTICLES.finance, '数字财政'))
  await expect(hitBar(page).getByRole('status')).toHaveText(/共 \d+ 处/)
  await page.keyboard.press('j')
  await expect(hitBar(page)).toBeHidden()
  await expect(searchBox(page)).toHaveValue('')
})
