import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { complaints, onPhoneAndDesk, outline, sideways } from './examine.ts'
import { card, lined, select } from './marking.ts'
import { ARTICLES, drawn, expect, headline, open, test } from './reading.ts'

const WORDS = '疫情下让粤澳两地居民安全便利通关'
const OTHERS = '便利两地居民的通关和通行'
const NOTE = '通关和通行，\n各指什么？'
const MACAU = '港澳盼与粤合作 加快数字化转型'

const group = (page: Page, title = MACAU) => page.getByRole('region', { name: title })
const bookmark = (page: Page) => page.getByRole('button', { name: '收藏' })

/** A line, a note and a bookmark of one article. */
async function markSome(page: Page) {
  await open(page, ARTICLES.macau)
  await select(page, OTHERS)
  await page.getByRole('button', { name: '写笔记' }).click()
  await page.keyboard.insertText(NOTE)
  await card(page).getByRole('button', { name: '完成' }).click()
  await select(page, WORDS)
  await page.getByRole('button', { name: '绿色划线' }).click()
  await bookmark(page).click()
  await expect(bookmark(page)).toHaveAttribute('aria-pressed', 'true')
}

/** Takes the file that a button writes. */
async function download(page: Page, label: string, folder: string) {
  const coming = page.waitForEvent('download')
  await page
    .getByRole('group', { name: '下载全部标记' })
    .getByRole('button', { name: label })
    .click()
  const file = await coming
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  return path
}

async function bringIn(page: Page, path: string) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '导入' }).click()
  await (await chooser).setFiles(path)
}

test('what is marked is listed by article, narrowed, and leads to its words', async ({
  page,
  trouble,
}) => {
  await open(page, '/marks')
  await expect(page.getByText('还没有。在文章里选中几个字')).toBeVisible()
  await markSome(page)
  await page
    .getByRole('region', { name: '我的标记' })
    .getByRole('link', { name: '全部标记' })
    .click()
  await expect(headline(page)).toHaveText('我的标记')
  await expect(group(page).getByRole('listitem')).toHaveText([
    new RegExp(WORDS),
    new RegExp(`${OTHERS}.*各指什么`, 's'),
  ])
  await expect(group(page)).toContainText('收藏')

  const kinds = page.getByRole('navigation', { name: '只看' })
  await kinds.getByRole('link', { name: '笔记 1' }).click()
  await expect(page).toHaveURL('/marks?only=notes')
  await expect(group(page).getByRole('listitem')).toHaveCount(1)
  await group(page).getByRole('link', { name: OTHERS }).click()
  await expect(page).toHaveURL(`${ARTICLES.macau}#p3`)
  await expect(page.getByText(/^据林智龙介绍/)).toBeInViewport()
  await expect.poll(() => lined(page, 'yellow')).toEqual([OTHERS])
  expect(trouble).toEqual([])
})

test('one is taken away, then all, and both are had back', async ({ page }) => {
  await markSome(page)
  await open(page, '/marks')
  await page.getByRole('button', { name: `移除：${WORDS}` }).click()
  await expect(headline(page)).toBeFocused()
  await expect(group(page).getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(group(page).getByRole('listitem')).toHaveCount(2)

  await page.getByRole('button', { name: '全部移除' }).click()
  await expect(group(page)).toHaveCount(0)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(group(page).getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: `不再收藏：${MACAU}` }).click()
  await page.reload()
  await expect(group(page).getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('link', { name: '收藏 0' })).toBeVisible()
})

test('marks are taken along as JSON or Markdown, and nothing stands twice', async ({
  page,
  browser,
  baseURL,
  scratch,
}) => {
  await markSome(page)
  await open(page, '/marks')
  const json = await download(page, 'JSON', scratch)
  const markdown = await download(page, 'Markdown', scratch)
  expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({
    format: 'yuedu-marks',
    schemaVersion: 1,
    marks: [{ note: NOTE }, { colour: 'green', pieces: [{ paragraph: 'p3', quote: WORDS }] }],
  })
  const written = await readFile(markdown, 'utf8')
  expect(written).toContain(`## [${MACAU}](<${new URL(ARTICLES.macau, baseURL).href}>)`)
  expect(written).toContain(`> ${WORDS}\n`)

  await bringIn(page, json)
  await expect(page.getByText(/^没有新的标记。/)).toBeVisible()

  for (const file of [json, markdown]) {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const elsewhere = await context.newPage()
    await open(elsewhere, new URL('/marks', baseURL).href)
    await bringIn(elsewhere, file)
    await expect(elsewhere.getByText(/^导入了 2 条划线、1 个收藏/)).toBeVisible()
    await expect(group(elsewhere).getByRole('listitem')).toHaveCount(2)
    await group(elsewhere).getByRole('link', { name: WORDS }).click()
    await expect.poll(() => lined(elsewhere, 'green')).toEqual([WORDS])
    await context.close()
  }
})

test('a file that is not good changes nothing, and what is wrong with it is said', async ({
  page,
  scratch,
  trouble,
}) => {
  await markSome(page)
  await open(page, '/marks')
  const path = await download(page, 'JSON', scratch)
  const good = JSON.parse(await readFile(path, 'utf8'))
  const hostile = { ...good.marks[0], id: 'x', note: { toString: '<img onerror=alert(1)>' } }
  for (const [content, words] of [
    ['{"format":"yuedu-marks"', '读不出来'],
    ['# 随便什么', '这不是粤读的标记文件'],
    [JSON.stringify({ ...good, schemaVersion: 9 }), '第 9 版'],
    [JSON.stringify({ ...good, marks: [hostile] }), '划线的第 1 条（note）不对'],
  ] as const) {
    const file = join(scratch, 'bad.json')
    await writeFile(file, content)
    await bringIn(page, file)
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
  }
  await expect(group(page).getByRole('listitem')).toHaveCount(2)
  expect(trouble).toEqual([])
})

test('what was read is kept in mind as long as the reader wants it', async ({ page }) => {
  await open(page, ARTICLES.finance)
  // The page has come to life when it offers something for selected words.
  await select(page, '累计支付')
  await page.keyboard.press('Escape')
  await page.keyboard.press('End')
  await drawn(page)
  await page.getByRole('contentinfo').getByRole('link', { name: '我的标记' }).click()
  await page.getByRole('link', { name: '读过 1' }).click()
  const visit = page.getByRole('listitem').filter({ hasText: '粤数字财政系统' })
  await expect(visit).toContainText('读到末尾')

  await open(page, '/')
  await expect(page.getByRole('link', { name: /^粤数字财政系统.*（读过）$/ })).toBeVisible()

  await open(page, '/marks?only=history')
  await page.getByRole('checkbox', { name: '记下读过的文章' }).uncheck()
  await page.getByRole('button', { name: '清空' }).click()
  await expect(visit).toHaveCount(0)
  await open(page, ARTICLES.city)
  await expect(bookmark(page)).toBeEnabled()
  await page.getByRole('contentinfo').getByRole('link', { name: '我的标记' }).click()
  await page.getByRole('link', { name: '读过 0' }).click()
  await expect(page.getByText('现在不记。')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: '记下读过的文章' })).not.toBeChecked()
})

test('the head of an article says how long it takes, and at which rate', async ({ page }) => {
  await open(page, ARTICLES.macau)
  await expect(page.getByRole('definition').filter({ hasText: '分钟' })).toHaveText(
    '898 字，约 3 分钟（每分钟 300 字）',
  )
})

test('the marks are within reach, in the light and the dark, on a desk and a phone', async ({
  page,
}) => {
  await markSome(page)
  await onPhoneAndDesk(page, async () => {
    for (const address of ['/marks', '/marks?only=history']) {
      await open(page, address)
      await expect(page.getByRole('button', { name: '导入' })).toBeVisible()
      expect([...(await complaints(page)), ...(await outline(page))]).toEqual([])
    }
  })
  await page.getByRole('button', { name: '全部移除' }).click()
  await expect(page.getByRole('button', { name: '撤销' })).toBeVisible()
  expect([...(await complaints(page)), ...(await sideways(page))]).toEqual([])
})

test('tabs agree: what is marked in one shows in the other', async ({ page, context }) => {
  await open(page, ARTICLES.macau)
  const other = await context.newPage()
  await open(other, '/marks')
  await select(page, WORDS)
  await page.getByRole('button', { name: '蓝色划线' }).click()
  await expect(group(other).getByRole('listitem')).toHaveCount(1)
})

test("what is marked in a reader's own text is kept apart, and no link leads to it", async ({
  page,
}) => {
  const own = '鲸落巷的路灯又亮了'
  await page.goto('/mine')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选择文件', exact: true }).click()
  await (
    await chooser
  ).setFiles({
    name: 'lamps.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`# ${own}\n花城日报讯 3月5日上午，街坊为新路灯剪彩。（林一）\n`),
  })
  await page.getByRole('link', { name: '去读' }).click()
  await page.getByRole('main').getByRole('link', { name: own }).click()
  await select(page, '街坊为新路灯剪彩')
  await expect(page.getByRole('button', { name: '复制引文', exact: true })).toBeVisible()
  await expect(page.getByRole('toolbar').getByRole('button', { name: '复制链接' })).toHaveCount(0)
  await page.getByRole('button', { name: '绿色划线' }).click()
  await page.getByRole('contentinfo').getByRole('link', { name: '我的标记' }).click()
  await group(page, own).getByRole('link', { name: '街坊为新路灯剪彩' }).click()
  await expect(headline(page)).toHaveText(own)
  await expect.poll(() => lined(page, 'green')).toEqual(['街坊为新路灯剪彩'])

  await open(page, '/marks')
  await expect(page.getByText('还没有。在文章里选中几个字')).toBeVisible()
})
