import type { Page } from '@playwright/test'
import { expect } from './reading.ts'

const OFFERS = '选中的字'

/** Selects words of a paragraph as a reader does with the mouse. */
export async function select(page: Page, words: string, offers = OFFERS) {
  await expect(page.locator('[data-passage^=p]').filter({ hasText: words }).first()).toBeVisible()
  let at = await drag(page, words)
  // What is still being drawn may have moved under the pointer.
  await expect(async () => {
    if ((await selected(page)) !== words) at = await drag(page, words)
    expect(await selected(page)).toBe(words)
  }).toPass({ timeout: 15_000 })
  await expect(bar(page, offers)).toBeVisible()
  // It offers these words, and no longer what was selected on the way.
  await expect(page.getByRole('status').filter({ hasText: `${words.length} ` })).toBeAttached()
  return at
}

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString())

async function drag(page: Page, words: string) {
  const at = await page.evaluate((wanted) => {
    for (const passage of document.querySelectorAll('[data-passage^=p]')) {
      const start = passage.textContent.indexOf(wanted)
      if (start < 0) continue
      passage.scrollIntoView({ block: 'center' })
      const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      const end = start + wanted.length
      let at = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (at <= start && start < at + length) range.setStart(node, start - at)
        if (at < end && end <= at + length) range.setEnd(node, end - at)
        at += length
      }
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0], rects.at(-1)]
      if (!first || !last) return null
      const middle = (rect: DOMRect) => rect.top + rect.height / 2
      return {
        from: { x: first.left + 1, y: middle(first) },
        to: { x: last.right - 1, y: middle(last) },
      }
    }
    return null
  }, words)
  if (!at) throw new Error(`not on the page: ${words}`)
  await page.mouse.move(at.from.x, at.from.y)
  await page.mouse.down()
  await page.mouse.move(at.to.x, at.to.y, { steps: 4 })
  await page.mouse.up()
  return at
}

/** What a selection offers. */
export const bar = (page: Page, name = OFFERS) => page.getByRole('toolbar', { name })

/** A mark that is opened. */
export const card = (page: Page) => page.getByRole('dialog', { name: /划线$/ })

/** The words of the article that are lined in a colour, as they are painted. */
export const lined = (page: Page, colour: 'yellow' | 'green' | 'blue') =>
  page.evaluate(
    (name) =>
      [name, `${name}-noted`].flatMap((each) =>
        [...(CSS.highlights.get(each) ?? [])].map((range) => range.toString()),
      ),
    `mark-${colour}`,
  )

/** The marks of an article, beside its text. */
export const marksBeside = (page: Page) =>
  page.getByRole('region', { name: '我的标记' }).getByRole('listitem')
