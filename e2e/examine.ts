import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
export const DESK = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }
const SMALL_PHONE = { width: 320, height: 640 }

/** Pages differ in these from theme to theme and from screen to screen; in all else they do not. */
export const OF_COLOUR_AND_SIZE = ['color-contrast', 'link-in-text-block', 'target-size']

export const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode()

/** Of an open panel alone: the page behind it is examined where it is the page. */
export const ofPanel = (page: Page) =>
  axe(page).withTags(TAGS).include('[role=dialog]:popover-open')

/** What axe has to say of the page, one line for each place. */
export async function complaints(page: Page, examiner = axe(page).withTags(TAGS)) {
  const { violations } = await examiner.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${page.url()}: ${id} (${help}) at ${target.join(' ')}`),
  )
}

/** Does the same on a light page of a phone's size and on a dark one of a desk's. */
export async function onPhoneAndDesk(page: Page, look: () => Promise<void>) {
  for (const { colorScheme, viewport } of [
    { colorScheme: 'light', viewport: PHONE },
    { colorScheme: 'dark', viewport: DESK },
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize(viewport)
    await look()
  }
}

/** How far each size of screen would have to scroll sideways, where it would. */
export async function sideways(page: Page) {
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
export async function outline(page: Page) {
  const headings = page.getByRole('main').getByRole('heading')
  const tags = await headings.evaluateAll((found) => found.map(({ tagName }) => tagName))
  const levels = tags.map((tag) => Number(tag.slice(1)))
  const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
  const alone = levels.lastIndexOf(1) === 0
  return skips || !alone ? [`${page.url()}: headings ${levels.join(' ')}`] : []
}
