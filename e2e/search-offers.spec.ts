import type { Page } from '@playwright/test'
import { complaints, onPhoneAndDesk } from './examine.ts'
import { drawn, expect, headline, hitBar, marked, open, results } from './reading.ts'
import { searchAddress, searchBox, test } from './reading.ts'

const offers = (page: Page) => page.getByRole('listbox', { name: '搜索建议' })
const chosen = (page: Page) => offers(page).getByRole('option', { selected: true })

/** Searches for words as one who means them. */
async function searchFor(page: Page, words: string) {
  await searchBox(page).fill(words)
  await searchBox(page).press('Enter')
  await expect(page).toHaveURL(searchAddress(words))
}

test('words of the text are offered while typing, and the keys choose one', async ({ page }) => {
  await open(page, '/')
  const box = searchBox(page)
  await box.pressSequentially('数字财')
  const first = offers(page).getByRole('option').first()
  await expect(first).toContainText('数字财')
  await expect(chosen(page)).toHaveCount(0)
  await box.press('ArrowDown')
  await expect(chosen(page)).toHaveCount(1)
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(box).toBeFocused()
  const [active, own] = [
    await box.getAttribute('aria-activedescendant'),
    await first.getAttribute('id'),
  ]
  expect(active).toBe(own)
  await box.press('ArrowUp')
  await expect(chosen(page)).toHaveCount(0)
  await box.press('ArrowUp')
  await expect(offers(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await box.press('Escape')
  await expect(offers(page)).toBeHidden()
  await expect(box).toHaveValue('数字财')
})

test('a headline that is offered leads to its article', async ({ page }) => {
  await open(page, '/')
  await searchBox(page).pressSequentially('港澳盼')
  await offers(page)
    .getByRole('option', { name: /港澳盼与粤合作.*文章/ })
    .click()
  await expect(headline(page)).toHaveText('港澳盼与粤合作 加快数字化转型')
  await expect(offers(page)).toBeHidden()
  await expect(searchBox(page)).toHaveValue('')
})

test('a name is offered by the sound of it, and Enter searches for it', async ({ page }) => {
  await open(page, '/')
  await searchBox(page).pressSequentially('maxing')
  const person = offers(page).getByRole('option', { name: /马兴瑞.*人物/ })
  await expect(person).toBeVisible()
  await searchBox(page).press('ArrowDown')
  await expect(person).toHaveAttribute('aria-selected', 'true')
  await searchBox(page).press('Enter')
  await expect(searchBox(page)).toHaveValue('马兴瑞')
  await expect(page).toHaveURL(searchAddress('马兴瑞'))
  await expect(marked(results(page)).first()).toHaveText('马兴瑞')
  await expect(offers(page)).toBeHidden()
})

test('while an input method composes, its keys choose nothing', async ({ page }) => {
  await open(page, '/')
  await searchFor(page, '数字财政')
  await page.goto('/')
  await searchBox(page).click()
  await expect(offers(page)).toBeVisible()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Input.imeSetComposition', {
    text: 'shu zi',
    selectionStart: -1,
    selectionEnd: -1,
  })
  await expect(offers(page)).toBeHidden()
  await searchBox(page).dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true })
  await drawn(page)
  await expect(offers(page)).toBeHidden()
  await devtools.send('Input.insertText', { text: '数字' })
  await expect(offers(page).getByRole('option').first()).toBeVisible()
  await expect(searchBox(page)).toHaveValue('数字')
})

test('what was searched for is offered again, on this device alone, and can be erased', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
  await open(page, '/')
  for (const words of ['珠澳通', '一户通', '郭贺铨']) await searchFor(page, words)
  await page.goto('/')
  await searchBox(page).click()
  const kept = offers(page).getByRole('option')
  await expect(kept).toHaveText([/郭贺铨/, /一户通/, /珠澳通/, /清除/])

  await searchBox(page).press('ArrowDown')
  await searchBox(page).press('Delete')
  await expect(kept).toHaveText([/一户通/, /珠澳通/, /清除/])
  await searchBox(page).press('ArrowDown')
  await searchBox(page).press('Enter')
  await expect(page).toHaveURL(searchAddress('一户通'))
  await expect(marked(results(page)).first()).toHaveText('一户通')

  await page.goto('/search')
  const region = page.getByRole('region', { name: '最近搜过' })
  await expect(region.getByRole('listitem')).toHaveCount(2)
  await region.getByRole('button', { name: '删去“珠澳通”' }).click()
  await expect(region.getByRole('listitem')).toHaveCount(1)
  await region.getByRole('button', { name: '全部删去' }).click()
  await expect(region).toBeHidden()
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('珠澳通')
  expect(asked.filter((url) => url.includes('郭贺铨') && !url.includes('/search?q='))).toEqual([])
})

test('a search whose result is read is kept; what was typed on the way to it is not', async ({
  page,
}) => {
  await open(page, '/')
  await searchBox(page).pressSequentially('一户通', { delay: 30 })
  await results(page)
    .getByRole('link', { name: /其在2019年推出的/ })
    .click()
  await expect(hitBar(page)).toBeVisible()
  await page.goto('/search')
  await expect(page.getByRole('region', { name: '最近搜过' }).getByRole('link')).toHaveText([
    '一户通',
  ])
})

test('the box and its words are within reach of everyone', async ({ page }) => {
  await onPhoneAndDesk(page, async () => {
    await open(page, '/')
    await searchBox(page).pressSequentially('数字')
    await expect(offers(page)).toBeVisible()
    await searchBox(page).press('ArrowDown')
    expect(await complaints(page)).toEqual([])
  })
})
