import type { Page } from '@playwright/test'
import { PHONE } from './examine.ts'
import { ARTICLES, expect, headline, open, test } from './reading.ts'

type Said = { text: string; rate: number; lang: string; done: () => void }[]
declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- what the page has is widened
  interface Window {
    said: Said
  }
}

/** A browser with two voices, that says what it is told to say and is done when the test says so. */
const giveVoices = (page: Page) =>
  page.addInitScript(() => {
    const said: Window['said'] = []
    class Utterance {
      text: string
      rate = 1
      lang = ''
      voice: { lang: string } | null = null
      onend: (() => void) | null = null
      constructor(text: string) {
        this.text = text
      }
    }
    const voices = [
      { name: 'Ting', lang: 'zh-CN', voiceURI: 'ting' },
      { name: 'Sin', lang: 'zh-HK', voiceURI: 'sin' },
      { name: 'Ann', lang: 'en-GB', voiceURI: 'ann' },
    ]
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (spoken: Utterance) => {
        const { text, rate, lang } = spoken
        said.push({ text, rate, lang, done: () => spoken.onend?.() })
      },
      cancel: () => undefined,
    })
    Object.assign(window, { said, SpeechSynthesisUtterance: Utterance })
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  })

const said = (page: Page) => page.evaluate(() => window.said.map(({ text }) => text))
const lastSaid = (page: Page) =>
  page.evaluate(() => {
    const last = window.said.at(-1)
    return last && { text: last.text, rate: last.rate, lang: last.lang }
  })
const finish = (page: Page) => page.evaluate(() => window.said.at(-1)?.done())
/** Without the numbers of notes that stand among the words. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])]
      .map((range) => {
        const words = range instanceof Range ? range.cloneContents() : new DocumentFragment()
        words.querySelectorAll('.aside-mark, [role=tooltip]').forEach((beside) => beside.remove())
        return words.textContent ?? ''
      })
      .join(''),
  )

const bar = (page: Page) => page.getByRole('region', { name: '朗读' })

test('without a Chinese voice there is nothing to press', async ({ page }) => {
  await open(page, ARTICLES.summit)
  await expect(page.getByRole('button', { name: '引用' }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: '朗读' })).toHaveCount(0)
})

test('a reader listens sentence by sentence, each marked where it stands', async ({ page }) => {
  await giveVoices(page)
  await open(page, ARTICLES.summit)
  await page.getByRole('button', { name: '朗读' }).click()
  const title = await headline(page).textContent()
  await expect.poll(() => marked(page)).toBe(title)
  expect((await lastSaid(page))?.text).toBe(title)

  await finish(page)
  await expect(bar(page).getByRole('status')).toContainText('第 2 句')
  const second = (await lastSaid(page))?.text ?? ''
  expect(second).toMatch(/。$/)
  await expect.poll(() => marked(page)).toBe(second)

  await bar(page).getByRole('button', { name: '暂停' }).click()
  await bar(page).getByRole('button', { name: '下一句' }).click()
  await expect(bar(page).getByRole('status')).toContainText('第 3 句')
  expect((await lastSaid(page))?.text).toBe(second)
  await page.keyboard.press('l')
  await expect.poll(async () => (await lastSaid(page))?.text).toBe(await marked(page))
  expect(await marked(page)).not.toBe(second)

  await bar(page).getByLabel('语速').selectOption('1.5')
  await bar(page).getByLabel('声音').selectOption('sin')
  await expect.poll(() => lastSaid(page)).toMatchObject({ rate: 1.5, lang: 'zh-HK' })

  await bar(page).getByRole('button', { name: '停止朗读' }).click()
  await expect(bar(page)).toHaveCount(0)
  expect(await marked(page)).toBe('')
})

test('at its end the next article is read, unless the reader wants none', async ({ page }) => {
  await giveVoices(page)
  await open(page, ARTICLES.summit)
  const title = await headline(page).textContent()
  await page.getByRole('button', { name: '朗读' }).click()
  const total = Number(/共 (\d+) 句/.exec((await bar(page).textContent()) ?? '')?.[1])
  const toEnd = async () => {
    for (let at = 1; at < total; at++)
      await bar(page).getByRole('button', { name: '下一句' }).click()
    await expect(bar(page).getByRole('status')).toContainText(`第 ${total} 句`)
    await finish(page)
  }
  await bar(page).getByLabel('接着读下一篇').uncheck()
  await toEnd()
  await expect(bar(page).getByRole('button', { name: '继续' })).toBeVisible()
  await expect(headline(page)).toHaveText(title ?? '')

  await bar(page).getByLabel('接着读下一篇').check()
  await bar(page).getByRole('button', { name: '继续' }).click()
  await finish(page)
  await expect(headline(page)).not.toHaveText(title ?? '')
  await expect.poll(async () => (await said(page)).at(-1)).toBe(await headline(page).textContent())
})

test('the bar is within reach on a phone', async ({ page }) => {
  await giveVoices(page)
  await page.setViewportSize(PHONE)
  await open(page, ARTICLES.summit)
  await page.getByRole('button', { name: '朗读' }).click()
  for (const name of ['上一句', '暂停', '下一句', '停止朗读']) {
    const box = await bar(page).getByRole('button', { name }).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(PHONE.width)
  }
})
