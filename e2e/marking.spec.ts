import { axe, complaints, OF_COLOUR_AND_SIZE, onPhoneAndDesk, sideways } from './examine.ts'
import { bar, card, lined, marksBeside, select } from './marking.ts'
import { ARTICLES, expect, headline, marked, open, test } from './reading.ts'

const WORDS = '疫情下让粤澳两地居民安全便利通关'
const OTHERS = '便利两地居民的通关和通行'
const NOTE = '通关和通行，各指什么？'

test('words are lined, stay so after a reload, and lead to themselves', async ({
  page,
  trouble,
}) => {
  await open(page, ARTICLES.macau)
  await select(page, WORDS)
  await page.getByRole('button', { name: '绿色划线' }).click()
  await expect(bar(page)).toBeHidden()
  await expect.poll(() => lined(page, 'green')).toEqual([WORDS])

  await open(page, ARTICLES.macau)
  await expect.poll(() => lined(page, 'green')).toEqual([WORDS])
  await expect(marksBeside(page)).toHaveText([WORDS])
  await page.getByRole('button', { name: `绿色划线：${WORDS}` }).click()
  await expect(card(page)).toBeVisible()
  await expect(page.getByText(/^据林智龙介绍/)).toBeInViewport()

  await open(page, ARTICLES.summit)
  await expect(page.getByRole('region', { name: '我的标记' })).toHaveCount(0)
  expect(trouble).toEqual([])
})

test('a note is written, opened by a click on its words, changed, removed and had back', async ({
  page,
}) => {
  await open(page, ARTICLES.macau)
  const at = await select(page, OTHERS)
  await page.getByRole('button', { name: '写笔记' }).click()
  const note = card(page).getByRole('textbox', { name: '笔记' })
  await expect(note).toBeFocused()
  await page.keyboard.insertText(NOTE)
  await card(page).getByRole('button', { name: '完成' }).click()
  await expect(marksBeside(page)).toContainText([NOTE])

  await page.mouse.click(at.from.x + 8, at.from.y)
  await expect(note).toHaveValue(NOTE)
  await card(page).getByRole('button', { name: '蓝色划线' }).click()
  await note.fill('问过了')
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await expect.poll(() => lined(page, 'blue')).toEqual([OTHERS])
  await expect(marksBeside(page)).toContainText(['问过了'])

  await page.mouse.click(at.from.x + 8, at.from.y)
  await card(page).getByRole('button', { name: '移除' }).click()
  await expect(marksBeside(page)).toHaveCount(0)
  await expect.poll(() => lined(page, 'blue')).toEqual([])
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(marksBeside(page)).toContainText(['问过了'])
})

test('who begins a note and writes none has marked nothing', async ({ page }) => {
  await open(page, ARTICLES.macau)
  await select(page, WORDS)
  await page.getByRole('button', { name: '写笔记' }).click()
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await expect.poll(() => lined(page, 'yellow')).toEqual([])
})

test('a line goes through two paragraphs and is one mark', async ({ page }) => {
  await open(page, ARTICLES.macau)
  await page.evaluate(() => {
    const [from, to] = ['p3', 'p4'].map((id) => document.querySelector(`[data-passage=${id}]`))
    if (from?.lastChild && to?.firstChild) {
      getSelection()?.setBaseAndExtent(from.lastChild, 0, to.firstChild, 6)
    }
  })
  await page.getByRole('button', { name: '黄色划线' }).click()
  await expect(marksBeside(page)).toHaveCount(1)
  const words = await lined(page, 'yellow')
  expect(words).toHaveLength(2)
  expect(words[1]).toBe('林智龙表示，')
})

test('words are marked by keyboard alone', async ({ page }) => {
  await open(page, ARTICLES.macau)
  await page.evaluate(() => {
    const text = document.querySelector('[data-passage=p3]')?.firstChild
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 1)
  })
  for (let more = 0; more < 5; more++) await page.keyboard.press('Shift+ArrowRight')
  await expect(bar(page)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '选了 6 字' })).toBeAttached()
  await page.keyboard.press('m')
  await expect(page.getByRole('button', { name: '黄色划线' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => lined(page, 'green')).toEqual(['据林智龙介绍'])

  const opener = page.getByRole('button', { name: '绿色划线：据林智龙介绍' })
  await opener.press('Enter')
  await expect(card(page).getByRole('button', { name: '黄色划线' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()

  await select(page, WORDS)
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
})

test('a quotation is copied with where it is from; its link marks the very words', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await open(page, ARTICLES.macau)
  // Lines of the source stand in the text, and are not copied.
  await page.getByRole('button', { name: '原文行' }).click()
  await select(page, WORDS)
  await bar(page).getByRole('button', { name: '复制链接' }).click()
  await expect(bar(page)).toContainText('已复制链接')
  const link = await copied()
  await bar(page).getByRole('button', { name: '复制引文' }).click()
  await expect(bar(page)).toContainText('已复制引文')
  expect(await copied()).toBe(
    `“${WORDS}”\n——羊城晚报，《港澳盼与粤合作 加快数字化转型》，记11月26日事，${link}\n`,
  )
  await page.goto(link)
  await expect(marked(page)).toHaveText(WORDS)
})

test('what a selection offers never covers the words, on a desk and for a finger', async ({
  page,
}) => {
  await open(page, ARTICLES.macau)
  const words = await select(page, WORDS)
  const onDesk = await bar(page).boundingBox()
  if (!onDesk) throw new Error('not drawn')
  expect(onDesk.y + onDesk.height < words.from.y || onDesk.y > words.to.y).toBe(true)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.keyboard.press('Escape')
  await select(page, WORDS)
  const onPhone = await bar(page).boundingBox()
  expect(Math.round((onPhone?.y ?? 0) + (onPhone?.height ?? 0))).toBe(844)
})

test('a text that has changed keeps its marks where they are certain, and says where not', async ({
  page,
}) => {
  await open(page, ARTICLES.macau)
  await select(page, WORDS)
  await page.getByRole('button', { name: '黄色划线' }).click()
  await select(page, OTHERS)
  await page.getByRole('button', { name: '蓝色划线' }).click()
  await expect(marksBeside(page)).toHaveCount(2)

  // The next issue of the site: a sentence is put before the one mark, the other's is rewritten.
  await page.route(/\/articles\/|\/assets\/.*\.json$/, async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    await route.fulfill({
      response,
      body: text
        .replaceAll('据林智龙介绍，', '会上又讲到通关。据林智龙介绍，')
        .replaceAll(OTHERS, '方便两地居民往来'),
    })
  })
  await open(page, ARTICLES.macau)
  await expect.poll(() => lined(page, 'yellow')).toEqual([WORDS])
  await expect.poll(() => lined(page, 'blue')).toEqual([])
  const lost = marksBeside(page).filter({ hasText: '原文改了，标记没有移动' })
  await expect(lost).toContainText(OTHERS)
  await expect(lost).toContainText('方便两地居民往来')
  await lost.getByRole('button', { name: `移除标记：${OTHERS}` }).click()
  await expect(marksBeside(page)).toHaveCount(1)
})

test('where nothing can be kept, marks hold until the page is closed, and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await open(page, ARTICLES.macau)
  await select(page, WORDS)
  await page.getByRole('button', { name: '黄色划线' }).click()
  await expect(page.getByText('标记留到关上这一页为止')).toBeVisible()
  await page.getByRole('link', { name: /下一篇/ }).click()
  await expect(headline(page)).not.toContainText('港澳盼与粤合作')
  await page.goBack()
  await expect(headline(page)).toContainText('港澳盼与粤合作')
  await expect.poll(() => lined(page, 'yellow')).toEqual([WORDS])
})

test('a browser that cannot paint draws the marks as elements', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights')
  })
  await open(page, ARTICLES.macau)
  await select(page, WORDS)
  await page.getByRole('button', { name: '黄色划线' }).click()
  await expect(marked(page)).toHaveText(WORDS)
  await page.reload()
  await expect(marked(page)).toHaveText(WORDS)
})

test('what marks words is within reach, in every size and theme', async ({ page }) => {
  await onPhoneAndDesk(page, async () => {
    await open(page, ARTICLES.macau)
    await select(page, WORDS)
    expect(await complaints(page)).toEqual([])
    await page.getByRole('button', { name: '写笔记' }).click()
    await page.keyboard.insertText(NOTE)
    expect(await complaints(page)).toEqual([])
    await card(page).getByRole('button', { name: '完成' }).click()
    await expect(marksBeside(page)).not.toHaveCount(0)
    expect(await complaints(page, axe(page).withRules(OF_COLOUR_AND_SIZE))).toEqual([])
  })
  expect(await sideways(page)).toEqual([])
})
