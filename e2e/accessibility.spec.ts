import type { Page } from '@playwright/test'
import {
  axe,
  complaints,
  DESK,
  OF_COLOUR_AND_SIZE,
  onPhoneAndDesk,
  outline,
  PHONE,
  sideways,
} from './examine.ts'
import { ARTICLES, expect, headline, hitAddress, open } from './reading.ts'
import { quoteAddress, searchAddress, test } from './reading.ts'
import { dist, pagesToVisit } from './site.ts'

/** States of pages that no file holds. */
const STATES = [
  searchAddress('数字政府'),
  searchAddress('澳门 燃煤'),
  searchAddress('元宇宙'),
  `${searchAddress('数字')}&forum=shuzi-caizheng&person=-ma-xingrui`,
  hitAddress(ARTICLES.summit, '数字政府', 3, 'p1'),
  quoteAddress(ARTICLES.macau, '一户通', 'p2'),
  quoteAddress(ARTICLES.macau, '一卡通', 'p2'),
  `${ARTICLES.summit}#p5`,
  '/timeline?period=morning#xueyuan-luntan',
  '/timeline?period=morning&forum=shuzi-jingji-fazhan',
  '/people?view=matrix',
  '/figures?sort=size',
  '/no/such/page',
]

async function addresses() {
  return [...(await pagesToVisit(dist)).map((path) => `/${path}`), ...STATES]
}

/** The pages are shared out among so many tests, which run side by side. */
const PARTS = 4

async function show(page: Page, address: string) {
  await page.goto(address)
  await expect(headline(page)).toBeVisible()
  if (address.startsWith('/search?')) await expect(page.getByText(/^找到|^没有找到/)).toBeVisible()
}

for (let part = 1; part <= PARTS; part++) {
  test(`every page is within reach, in the light and the dark, on a desk and a phone: part ${part} of ${PARTS}`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const found: string[] = []
    for (const [place, address] of (await addresses()).entries()) {
      if (place % PARTS !== part - 1) continue
      await page.setViewportSize(DESK)
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await show(page, address)
      found.push(...(await complaints(page)))
      for (const role of ['banner', 'main', 'contentinfo', 'search'] as const) {
        await expect(page.getByRole(role), `${role} of ${address}`).toHaveCount(1)
      }
      found.push(...(await outline(page)), ...(await sideways(page)))
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      await page.setViewportSize(PHONE)
      found.push(...(await complaints(page, axe(page).withRules(OF_COLOUR_AND_SIZE))))
    }
    expect(found).toEqual([])
  })
}

test('what opens on request is within reach too', async ({ page }) => {
  await onPhoneAndDesk(page, async () => {
    await open(page, ARTICLES.city)
    await page.getByRole('button', { name: '原文行' }).click()
    expect(await complaints(page)).toEqual([])
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: '按键' })).toBeVisible()
    expect(await complaints(page)).toEqual([])
  })
})

test('a reader who enlarges the text to twice its size loses none of it', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 })
  for (const address of ['/', ARTICLES.macau, '/timeline', '/forums']) {
    await page.goto(address)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(overflow, address).toBeLessThanOrEqual(0)
    await expect(headline(page)).toBeVisible()
  }
})
