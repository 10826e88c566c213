import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ARTICLES, expect, headline, open, quoteAddress, searchAddress, test } from './reading.ts'
import { dist, pagesIn } from './site.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const SMALL_PHONE = { width: 320, height: 640 }

/** States of pages that no file holds. */
const STATES = [
  searchAddress('数字政府'),
  searchAddress('澳门 燃煤'),
  searchAddress('元宇宙'),
  quoteAddress(ARTICLES.macau, '一户通', 'p2'),
  quoteAddress(ARTICLES.macau, '一卡通', 'p2'),
  `${ARTICLES.summit}#p5`,
  '/timeline?period=morning#xueyuan-luntan',
  '/timeline?period=morning&forum=shuzi-jingji-fazhan',
  '/no/such/page',
]

/** Pages differ in these from theme to theme and from screen to screen; in all else they do not. */
const OF_COLOUR_AND_SIZE = ['color-contrast', 'link-in-text-block', 'target-size']

const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode()

/** What axe has to say of the page, one line for each place. */
async function complaints(page: Page, examiner = axe(page).withTags(TAGS)) {
  const { violations } = await examiner.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${page.url()}: ${id} (${help}) at ${target.join(' ')}`),
  )
}

/** How far each size of screen would have to scroll sideways, where it would. */
async function sideways(page: Page) {
  const found: string[] = []
  for (const viewport of [SMALL_PHONE, PHONE, DESK]) {
    await page.setViewportSize(viewport)
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    if (overflow > 0) found.push(`${page.url()} at ${viewport.width}: ${overflow} px too wide`)
  }
  return found
}

/** The levels of the headings where one is skipped, or the first is not the only `h1`. */
async function outline(page: Page) {
  const headings = page.getByRole('main').getByRole('heading')
  const tags = await headings.evaluateAll((found) => found.map(({ tagName }) => tagName))
  const levels = tags.map((tag) => Number(tag.slice(1)))
  const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
  const alone = levels.lastIndexOf(1) === 0
  return skips || !alone ? [`${page.url()}: headings ${levels.join(' ')}`] : []
}

async function addresses() {
  return [...(await pagesIn(dist)).map((path) => `/${path}`), ...STATES]
}

async function show(page: Page, address: string) {
  await page.goto(address)
  await expect(headline(page)).toBeVisible()
  if (address.includes('q=')) await expect(page.getByText(/^找到|^没有找到/)).toBeVisible()
}

test('every page is within reach of everyone', async ({ page }) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize(DESK)
  const found: string[] = []
  for (const address of await addresses()) {
    await show(page, address)
    found.push(...(await complaints(page)))
  }
  expect(found).toEqual([])
})

test('every page is within reach in the dark and on a phone', async ({ page }) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.setViewportSize(PHONE)
  const found: string[] = []
  for (const address of await addresses()) {
    await show(page, address)
    found.push(...(await complaints(page, axe(page).withRules(OF_COLOUR_AND_SIZE))))
  }
  expect(found).toEqual([])
})

test('what opens on request is within reach too', async ({ page }) => {
  const readings = [
    { colorScheme: 'light', viewport: PHONE },
    { colorScheme: 'dark', viewport: DESK },
  ] as const
  for (const { colorScheme, viewport } of readings) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize(viewport)
    await open(page, ARTICLES.city)
    await page.getByRole('button', { name: '原文行' }).click()
    expect(await complaints(page)).toEqual([])
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: '按键' })).toBeVisible()
    expect(await complaints(page)).toEqual([])
  }
})

test('no page scrolls sideways or skips a heading, and each has its landmarks', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const found: string[] = []
  for (const address of await addresses()) {
    await page.goto(address)
    await expect(headline(page)).toBeVisible()
    for (const role of ['banner', 'main', 'contentinfo', 'search'] as const) {
      await expect(page.getByRole(role), `${role} of ${address}`).toHaveCount(1)
    }
    found.push(...(await outline(page)), ...(await sideways(page)))
  }
  expect(found).toEqual([])
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
