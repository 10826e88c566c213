import type { Page } from '@playwright/test'
import { complaints, PHONE, sideways } from './examine.ts'
import { ARTICLES, expect, open, test } from './reading.ts'

const pages = (page: Page) => page.getByRole('navigation', { name: '竖排翻页' })

/** The text, which scrolls by itself: no role finds it. */
const text = (page: Page) => page.locator('.article-text')

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.addInitScript(() => localStorage.setItem('yuedu-settings', '{"flow":"vertical"}'))
})

/** Characters that are cut by an edge of the text as it is shown. */
const cutLines = (page: Page) =>
  text(page).evaluate((element) => {
    const frame = element.getBoundingClientRect()
    const [, clipped = '0'] = /inset\(0px 0px 0px ([\d.]+)px\)/.exec(element.style.clipPath) ?? []
    const left = frame.left + Number(clipped)
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let cut = 0
    while (words.nextNode()) {
      range.selectNodeContents(words.currentNode)
      for (const rect of range.getClientRects()) {
        if (rect.left < left - 1 && rect.right > left + 1) cut++
        if (rect.left < frame.right - 1 && rect.right > frame.right + 1) cut++
      }
    }
    return cut
  })

test('lines run downwards, and pages of whole lines are turned from right to left', async ({
  page,
  trouble,
}) => {
  await open(page, ARTICLES.macau)
  await expect(text(page)).toHaveCSS('writing-mode', 'vertical-rl')
  await expect(pages(page).getByRole('status')).toHaveText(/^第 1 页，共 \d+ 页$/)
  const [, last] = /共 (\d+) 页/.exec((await pages(page).textContent()) ?? '') ?? []
  expect(Number(last)).toBeGreaterThan(2)
  await expect(pages(page).getByRole('button', { name: '上一页' })).toBeDisabled()

  for (let turned = 2; turned <= Number(last); turned++) {
    await page.keyboard.press('ArrowLeft')
    await expect(pages(page).getByRole('status')).toHaveText(`第 ${turned} 页，共 ${last} 页`)
    expect(await cutLines(page)).toBe(0)
  }
  await expect(page.getByText('黄志光如是说')).toBeInViewport()
  await expect(pages(page).getByRole('button', { name: '下一页' })).toBeDisabled()
  await page.keyboard.press('ArrowRight')
  await pages(page).getByRole('button', { name: '上一页' }).click()
  await expect(pages(page).getByRole('status')).toHaveText(
    `第 ${Number(last) - 2} 页，共 ${last} 页`,
  )
  expect(trouble).toEqual([])
})

test('short numbers stand upright', async ({ page }) => {
  await open(page, ARTICLES.macau)
  const number = page.locator('#p1').getByText('26', { exact: true })
  await expect(number).toHaveCSS('text-combine-upright', 'all')
  const { width, height } = (await number.boundingBox()) ?? { width: 0, height: 0 }
  expect(Math.abs(width - height)).toBeLessThan(16)
})

test('a paragraph is led to, and a page is within reach', async ({ page }) => {
  await open(page, `${ARTICLES.macau}#p5`)
  await expect(page.locator('#p5')).toBeInViewport()
  expect(await complaints(page)).toEqual([])
  expect(await sideways(page)).toEqual([])
})

test('it is printed across all the same', async ({ page }) => {
  await open(page, ARTICLES.macau)
  await page.emulateMedia({ media: 'print' })
  await expect(text(page)).toHaveCSS('writing-mode', 'horizontal-tb')
})
