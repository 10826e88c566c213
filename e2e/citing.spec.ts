import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { complaints, ofPanel, onPhoneAndDesk, sideways } from './examine.ts'
import { ARTICLES, expect, headline, open, quoteAddress, searchBox, test } from './reading.ts'
import { buildSite, dist, editionsIn, test as anywhere, waitUntilKept } from './site.ts'

const panel = (page: Page) => page.getByRole('dialog', { name: '引用本篇' })
const citation = (page: Page) => panel(page).getByRole('blockquote')
const choice = (page: Page, group: string, name: string) =>
  panel(page).getByRole('group', { name: group }).getByRole('button', { name, exact: true })
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

const openPanel = (page: Page) =>
  page.getByRole('article').getByRole('button', { name: '引用', exact: true }).first().click()

/** The reader's clock stands on a day, so that the day of access is known. */
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-05T08:00:00+08:00'))
})
test.use({ timezoneId: 'Asia/Shanghai' })

test('a reader chooses how an article is cited, and nothing is cited that is not printed', async ({
  page,
  baseURL,
}) => {
  const address = new URL(ARTICLES.macau, baseURL).href
  await open(page, ARTICLES.macau)
  await openPanel(page)
  await expect(citation(page)).toHaveText(
    `沈刘. 港澳盼与粤合作 加快数字化转型[N/OL]. 羊城晚报[2026-03-05]. ${address}.`,
  )
  await expect(panel(page)).toContainText('出版日期、版次原文未载')
  for (const [name, written] of [
    ['GB/T 7714 [N]', '沈刘. 港澳盼与粤合作 加快数字化转型[N]. 羊城晚报.'],
    [
      'APA',
      `沈刘. (n.d.). 港澳盼与粤合作 加快数字化转型. 羊城晚报. Retrieved March 5, 2026, from ${address}`,
    ],
    [
      'Chicago',
      `沈刘. “港澳盼与粤合作 加快数字化转型.” 羊城晚报. Accessed March 5, 2026. ${address}.`,
    ],
    ['MLA', `沈刘. “港澳盼与粤合作 加快数字化转型.” 羊城晚报, ${address}. Accessed 5 Mar. 2026.`],
  ] as const) {
    await choice(page, '格式', name).click()
    await expect(choice(page, '格式', name)).toHaveAttribute('aria-pressed', 'true')
    await expect(citation(page)).toHaveText(written)
    expect(written).not.toContain('2021')
  }
})

test('one key copies the citation from anywhere in the article, in the style last chosen', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, ARTICLES.macau)
  await page.keyboard.press('c')
  await expect(panel(page).getByRole('status').first()).toHaveText('已复制')
  expect(await copied(page)).toBe(await citation(page).textContent())
  expect(await copied(page)).toContain('[N/OL]')

  await choice(page, '格式', 'MLA').click()
  await expect(panel(page).getByText('已复制')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()

  await page.getByRole('link', { name: /下一篇/ }).click()
  await expect(headline(page)).not.toContainText('港澳盼')
  await expect(panel(page)).toBeHidden()
  await page.keyboard.press('c')
  await expect(panel(page).getByText('已复制')).toBeVisible()
  expect(await copied(page)).toContain('Accessed 5 Mar. 2026.')
  expect(await copied(page)).not.toContain('港澳盼')
})

test('the key is a letter like any other while a reader types', async ({ page }) => {
  await open(page, ARTICLES.macau)
  await searchBox(page).focus()
  await page.keyboard.type('c')
  await expect(searchBox(page)).toHaveValue('c')
  await expect(panel(page)).toBeHidden()
})

test('the table of keys has it', async ({ page }) => {
  await open(page, ARTICLES.macau)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '按键' })).toContainText('复制这一篇的引文')
})

test('an address of a paragraph or of quoted words can be cited, or the article as a whole', async ({
  page,
}) => {
  const words = '每两个就有一个是一户通的注册用户'
  await open(page, quoteAddress(ARTICLES.macau, words, 'p2'))
  await openPanel(page)
  await expect(citation(page)).toContainText(`${quoteAddress(ARTICLES.macau, words, 'p2')}.`)
  await choice(page, '指向', '第 2 段').click()
  await expect(citation(page)).toContainText(`${ARTICLES.macau}#p2.`)
  await choice(page, '指向', '全文').click()
  await expect(citation(page)).toContainText(`${ARTICLES.macau}.`)
})

test('a reader takes a citation along for a program that keeps references', async ({
  page,
  baseURL,
}) => {
  const address = new URL(ARTICLES.macau, baseURL).href
  await open(page, ARTICLES.macau)
  await openPanel(page)
  const download = async (name: string) => {
    const waiting = page.waitForEvent('download')
    await panel(page).getByRole('button', { name, exact: true }).click()
    const file = await waiting
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
  }
  const bibtex = await download('BibTeX')
  expect(bibtex.name).toBe('gang-ao-pan-yu-yue-hezuo.bib')
  expect(bibtex.text).toContain('  title = {{港澳盼与粤合作 加快数字化转型}},\n')
  expect(bibtex.text).toContain(`  url = {${address}},\n  urldate = {2026-03-05},\n`)
  expect(bibtex.text).not.toMatch(/\b(date|year|pages) = /)
  const ris = await download('RIS')
  expect(ris.name).toBe('gang-ao-pan-yu-yue-hezuo.ris')
  expect(ris.text).toContain('TI  - 港澳盼与粤合作 加快数字化转型\r\n')
  const json = await download('CSL-JSON')
  expect(json.name).toBe('gang-ao-pan-yu-yue-hezuo.csl.json')
  expect(JSON.parse(json.text)).toMatchObject([{ type: 'article-newspaper', URL: address }])
})

test('what sets citations is not part of a first visit', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, ARTICLES.macau)
  await page.waitForLoadState('networkidle')
  const heavy = /format-citation|gb-t-7714|apa-|locales-/
  expect(asked.filter((address) => heavy.test(address))).toEqual([])
  await openPanel(page)
  await expect(citation(page)).toContainText('[N/OL]')
  expect(asked.filter((address) => heavy.test(address))).toHaveLength(3)
})

test('the panel is within reach of everyone', async ({ page, trouble }) => {
  await open(page, `${ARTICLES.macau}#p2`)
  await onPhoneAndDesk(page, async () => {
    await openPanel(page)
    await expect(citation(page)).toContainText('[N/OL]')
    expect(await complaints(page, ofPanel(page))).toEqual([])
    await page.keyboard.press('Escape')
  })
  await openPanel(page)
  expect(await sideways(page)).toEqual([])
  await page.keyboard.press('Escape')

  const button = page.getByRole('article').getByRole('button', { name: '引用', exact: true })
  await button.first().focus()
  await page.keyboard.press('Enter')
  await expect(citation(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(choice(page, '格式', 'GB/T 7714 [N/OL]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button.first()).toBeFocused()
  expect(trouble).toEqual([])
})

test('where the clipboard is denied the citation is there to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await open(page, ARTICLES.macau)
  await page.keyboard.press('c')
  await expect(panel(page).getByRole('status').first()).toContainText('[N/OL]')
})

anywhere('an article is cited without a network', async ({ openProfile, serveOwn }) => {
  const site = await serveOwn(dist)
  const page = await (await openProfile()).newPage()
  await page.goto(site.url)
  await waitUntilKept(page)
  await site.stop()
  await page.goto(`${site.url.replace(/\/$/, '')}${ARTICLES.macau}`)
  await openPanel(page)
  await choice(page, '格式', 'APA').click()
  await expect(citation(page)).toContainText('沈刘. (n.d.). 港澳盼与粤合作')
})

test('a headline that would be markup is cited as it is printed, at the canonical address', async ({
  page,
  serveOwn,
  scratch,
}) => {
  test.setTimeout(120_000)
  const title = '<b>粗</b>与<img src=x onerror=alert(1)>'
  await writeFile(join(scratch, 'a.txt'), `# ${title}\n\n正文在这里，一共只有一句话。\n`)
  const out = join(scratch, 'site')
  await buildSite(out, { SEEDS: join(scratch, 'a.txt'), SITE_URL: 'https://papers.example' })
  const [edition] = await editionsIn(out)
  const path = `articles/${edition?.articles[0]?.slug}`
  const site = await serveOwn(out)
  await page.goto(site.url + path)
  await openPanel(page)
  await choice(page, '格式', 'MLA').click()
  await expect(citation(page)).toContainText(`${title}. https://papers.example/${path}.`)
  await expect(panel(page)).toContainText('作者、报名、出版日期、版次原文未载')
})
