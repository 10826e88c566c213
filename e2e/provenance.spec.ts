import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { complaints, onPhoneAndDesk } from './examine.ts'
import { ARTICLES, open } from './reading.ts'
import { EDITIONS, expect, test } from './several.ts'
import { dist, editionsIn, projectRoot } from './site.ts'

/** The button behind a paragraph's last word, by the paragraph's number. */
const linesButton = (page: Page, paragraph: number) =>
  page.getByRole('button', { name: new RegExp(`^第 ${paragraph} 段，原文第 [\\d–]+ 行$`) })

const printedLines = (page: Page, paragraph: number) =>
  page.getByRole('group', { name: `第 ${paragraph} 段在原文里的样子` })

/** What a screen reader hears of the lines, one text for each. */
const linesOf = (page: Page, paragraph: number) =>
  printedLines(page, paragraph).getByRole('listitem').allTextContents()

test('a reader sees the lines that a paragraph was joined from', async ({ page }) => {
  await open(page, ARTICLES.city)
  const button = linesButton(page, 3)
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await button.click()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await expect(printedLines(page, 3)).toContainText('原文断成 2 截')
  const [cut, blank, rest] = await linesOf(page, 3)
  expect(cut).toBe('第 103 行：中国工程院院士郭贺铨分⏎')
  expect(blank).toBe('第 104 行：（空行）')
  expect(rest).toMatch(/^第 105 行：享了《5G时代的智慧城市》.*有力支撑。$/)
  await button.click()
  await expect(printedLines(page, 3)).toHaveCount(0)
})

test('the lines open and close from the keyboard, and their link is the paragraph’s', async ({
  page,
}) => {
  await open(page, ARTICLES.city)
  const button = linesButton(page, 1)
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(printedLines(page, 1)).toContainText('没有断开')
  await page.keyboard.press('Tab')
  await expect(printedLines(page, 1).getByRole('link', { name: '本段的链接' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${ARTICLES.city}#p1`)
  await button.focus()
  await page.keyboard.press('Space')
  await expect(printedLines(page, 1)).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('every paragraph shows the very lines of its source', async ({ page }) => {
  const [edition] = await editionsIn(dist)
  const article = edition?.articles.find(({ slug }) => ARTICLES.summit.endsWith(slug))
  if (!edition || !article) throw new Error('the summit was not built')
  const source = await readFile(join(projectRoot, edition.source.file), 'utf8')
  const printed = source.split(/\r?\n/)
  await open(page, ARTICLES.summit)
  for (const [index, { lines }] of article.paragraphs.entries()) {
    await linesButton(page, index + 1).click()
    const expected = printed
      .slice(lines[0] - 1, lines[1])
      .map((line, at) => `第 ${lines[0] + at} 行：${line.trim() || '（空行）'}`)
    expect((await linesOf(page, index + 1)).map((line) => line.replace(/⏎$/, ''))).toEqual(expected)
  }
})

test('a caption within a cut sentence is told, and where it went', async ({
  page,
  serveOwn,
  several,
}) => {
  const { url } = await serveOwn(several)
  await open(page, `${url}articles/gang-kou-da-hui-jie-mu`)
  await expect(page.getByText('来自各地的代表出席了大会')).toBeVisible()
  await linesButton(page, 1).click()
  expect(await linesOf(page, 1)).toEqual([
    '第 3 行：江湾晚报讯 10月25日上午，港口大会在江湾市海隅会展中心举行。大会在海隅揭幕，来自各地的代表⏎',
    '第 4 行：（空行）',
    '第 5 行：（图片说明，另置）会场外的集装箱 江湾晚报记者 张三 摄',
    '第 6–7 行：（空行）',
    '第 8 行：出席了大会。（记者 李四）',
  ])
  await page.goto(`${url}articles/shao-yi-dian-zhi`)
  await linesButton(page, 1).click()
  expect((await linesOf(page, 1))[0]).toBe('第 12 行：首位讲者介绍了 paperless⏎')
})

test('a paragraph of an article record says which record it stands in', async ({
  page,
  serveOwn,
  several,
}) => {
  const { url } = await serveOwn(several)
  await open(page, `${url}articles/wu-ri-qi-de-yi-pian`)
  await linesButton(page, 2).click()
  await expect(printedLines(page, 2)).toContainText('第 1 行是编号 a-1 的文章记录')
  expect(await linesOf(page, 2)).toEqual(['第 1 行：第二段。'])
})

test('open lines are not part of what is copied, unless they are chosen themselves', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = async () => {
    await page.keyboard.press('Control+C')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  await open(page, ARTICLES.city)
  for (const paragraph of [1, 3]) await linesButton(page, paragraph).click()
  const first = page.getByRole('paragraph').filter({ hasText: '共10位报告人' })
  const body = page.locator('[lang=zh-Hans]').filter({ has: first }).last()
  await body.evaluate((element) => window.getSelection()?.selectAllChildren(element))
  const [edition] = await editionsIn(dist)
  const article = edition?.articles.find(({ slug }) => ARTICLES.city.endsWith(slug))
  expect((await copied()).split(/\r?\n/).filter(Boolean)).toEqual(
    article?.paragraphs.map(({ text }) => text),
  )

  const line = printedLines(page, 3).getByText('中国工程院院士郭贺铨分')
  await line.click({ clickCount: 3 })
  expect((await copied()).trim()).toBe('中国工程院院士郭贺铨分')
})

test('who goes on to the next article finds its lines closed', async ({ page }) => {
  await open(page, ARTICLES.finance)
  await linesButton(page, 1).click()
  await expect(printedLines(page, 1)).toBeVisible()
  await page.getByRole('link', { name: /下一篇/ }).click()
  await expect(page).toHaveURL(ARTICLES.city)
  await expect(printedLines(page, 1)).toHaveCount(0)
})

test('on paper there are only the words of the article', async ({ page }) => {
  await open(page, ARTICLES.city)
  await linesButton(page, 3).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('穆政教宣').first()).toBeVisible()
  await expect(linesButton(page, 3)).toBeHidden()
  await expect(printedLines(page, 3)).toBeHidden()
})

test('the button is as large as a finger needs, and in sight on the smallest phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, ARTICLES.city)
  for (let paragraph = 1; paragraph <= 8; paragraph++) {
    const box = await linesButton(page, paragraph).boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(24)
    expect(box?.height).toBeGreaterThanOrEqual(24)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  }
})

test('open lines are within reach of everybody', async ({ page }) => {
  await onPhoneAndDesk(page, async () => {
    await open(page, ARTICLES.city)
    for (const paragraph of [1, 3, 8]) await linesButton(page, paragraph).click()
    expect(await complaints(page)).toEqual([])
  })
})

test('About tells where every character went, why, and that it is all of them', async ({
  page,
}) => {
  const [edition] = await editionsIn(dist)
  if (!edition) throw new Error('nothing was built')
  await open(page, '/about')
  const { characters, entries } = edition.ledger
  const total = characters.toLocaleString('en')
  await expect(page.getByText(`来源共 ${total} 个字符：`)).toBeVisible()
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows.filter({ hasText: '来源共计' })).toContainText(total)
  for (const { characters: own } of entries) {
    await expect(rows.filter({ hasText: own.toLocaleString('en') }).first()).toBeVisible()
  }
  await expect(rows.filter({ hasText: '图片说明' })).toContainText('没有说是哪一篇的图')
  await expect(rows.filter({ hasText: '接缝处的换行' })).toContainText('分栏把一段话切断')
})

test('About lists every mend, caption and note, each leading to its place', async ({ page }) => {
  const [edition] = await editionsIn(dist)
  const seams = edition?.articles.flatMap(({ paragraphs }) => paragraphs.flatMap((p) => p.seams))
  await open(page, '/about')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: `接上的断行，${seams?.length} 处` })).toBeVisible()
  await expect(main.getByText(/^第 \d+ 行接第 \d+ 行$/)).toHaveCount(seams?.length ?? -1)
  await expect(
    main.getByRole('heading', { name: `编者注，${edition?.notes.length} 条` }),
  ).toBeVisible()
  const caption = main.getByRole('listitem').filter({ hasText: '宋金峪 摄' })
  await expect(caption).toContainText('第 77 行，排在')
  await main.getByRole('link', { name: /士郭贺铨分＋享了/ }).click()
  await expect(page).toHaveURL(`${ARTICLES.city}#p3`)
})

test('About counts what the rules found', async ({ page }) => {
  const [edition] = await editionsIn(dist)
  await page.goto('/about')
  const forums = page.getByRole('definition').filter({ hasText: `规则 ${edition?.forums.length}` })
  await expect(forums.first()).toBeVisible()
  await expect(page.getByRole('term').filter({ hasText: '引号里的提法' })).toBeVisible()
})

test('what looks odd in a text is told with its line', async ({ page, serveOwn, several }) => {
  const { url } = await serveOwn(several)
  await page.goto(new URL(EDITIONS.harbour, url).href)
  await expect(page.getByRole('heading', { name: '值得一看的地方，1 处' })).toBeVisible()
  const warning = page.getByRole('listitem').filter({ hasText: '标题下没有正文' })
  await expect(warning).toContainText('下期预告')
  await expect(warning).toContainText('第 16 行')
})
