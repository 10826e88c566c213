import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ARTICLES, expect, headline, marked, open, quoteAddress, test } from './reading.ts'
import { editionsIn, dist, projectRoot } from './site.ts'

const paragraphLink = (page: Page, number: number) =>
  page.getByRole('link', { name: `第 ${number} 段的链接` })

const paragraphWith = (page: Page, words: string) =>
  page.getByRole('paragraph').filter({ hasText: words })

test('an article opens with its section, kicker, headline, credit and date', async ({ page }) => {
  await page.goto(ARTICLES.macau)
  const header = page.getByRole('article')
  await expect(headline(page)).toHaveText('港澳盼与粤合作 加快数字化转型')
  await expect(header.getByText('分论坛扫描', { exact: true })).toBeVisible()
  await expect(header.getByText('境内外嘉宾共议数字政府创新', { exact: true })).toBeVisible()
  await expect(header.getByText('沈刘', { exact: true })).toBeVisible()
  await expect(header.getByText('11月26日 下午（年份未载，推定为2021年）')).toBeVisible()
  await expect(header.getByText('羊城晚报', { exact: true })).toBeVisible()
})

test('the subhead of the summit stands under its headline, and who wrote it', async ({ page }) => {
  await page.goto(ARTICLES.summit)
  await expect(page.getByText('李希王钦敏李书磊马兴瑞等出席开幕式', { exact: true })).toBeVisible()
  await expect(page.getByText('吴哲 李凤祥 符信', { exact: true })).toBeVisible()
  await page.goto(ARTICLES.students)
  await expect(page.getByText(/^记者 丰西西\s+通讯员 江海鹰$/)).toBeVisible()
})

test('an article without a printed date says so, and guesses none', async ({ page }) => {
  await page.goto(ARTICLES.finance)
  await expect(page.getByRole('article').getByText('日期未载').first()).toBeVisible()
  await expect(page.getByText('推定为')).toHaveCount(0)
  await expect(page.getByText('2021年11月26日')).toHaveCount(0)
})

test('a link to a paragraph opens there and lights it up', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto(`${ARTICLES.summit}#p5`)
  const fifth = paragraphWith(page, '牛一兵表示')
  await expect(fifth).toHaveAttribute('aria-current', 'location')
  await expect(fifth).toBeInViewport()
  await page.reload()
  await expect(fifth).toHaveAttribute('aria-current', 'location')
  await expect(fifth).toBeInViewport()
})

test('a reader takes the address of a paragraph from its number', async ({ page }) => {
  await open(page, ARTICLES.summit)
  await paragraphLink(page, 3).click()
  await expect(page).toHaveURL(`${ARTICLES.summit}#p3`)
  await expect(paragraphWith(page, '李书磊表示')).toHaveAttribute('aria-current', 'location')
})

test('a link with a quote marks these words, and still does after a reload', async ({ page }) => {
  const words = '在澳门居民中，每两个就有一个是一户通的注册用户。'
  await page.goto(quoteAddress(ARTICLES.macau, words, 'p2'))
  for (const again of [true, false]) {
    await expect(marked(page)).toHaveText(words)
    await expect(marked(page)).toBeInViewport()
    if (again) await page.reload()
  }
})

test('a quote that names no paragraph is marked in the only one that has it', async ({ page }) => {
  await page.goto(`${ARTICLES.summit}?quote=${encodeURIComponent('联合国副秘书长刘振民')}`)
  await expect(marked(page)).toHaveText('联合国副秘书长刘振民')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a quote that is not in the text is shown beside what is', async ({ page }) => {
  await page.goto(quoteAddress(ARTICLES.macau, '一卡通的注册用户', 'p2'))
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('对不上')
  await expect(alert).toContainText('一卡通的注册用户')
  await expect(alert).toContainText('每两个就有一个是一户通的注册用户')
  await expect(marked(page)).toHaveCount(0)
})

test('a quote is never marked in another paragraph than the link names', async ({ page }) => {
  await page.goto(quoteAddress(ARTICLES.macau, '据林智龙介绍', 'p2'))
  await expect(page.getByRole('alert')).toContainText('据林智龙介绍')
  await expect(page.getByRole('alert')).toContainText('第 2 段原文是')
  await expect(marked(page)).toHaveCount(0)
})

test('what an editor remarks stands beside the text, which stays as printed', async ({ page }) => {
  await open(page, ARTICLES.students)
  await expect(paragraphWith(page, '实践经验、成效成效')).toBeVisible()
  const notes = page.getByRole('complementary', { name: '本篇相关' })
  await expect(notes.getByRole('heading', { name: '编者注' })).toBeVisible()
  const note = notes.getByRole('listitem').filter({ hasText: '“成效”连印两次' })
  await expect(note).toContainText('重出')

  const back = note.getByRole('link', { name: /^回到正文中的注/ })
  const [number] = (await back.getAttribute('aria-label'))?.match(/\d+/) ?? []
  const mark = page.getByRole('link', { name: `编者注 ${number}`, exact: true })
  await mark.click()
  await expect(note).toBeInViewport()
  await back.click()
  await expect(mark).toBeInViewport()
  await expect(page).toHaveURL(/#at-/)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(ARTICLES.students)
})

test('a remark that rests on outside knowledge says that it does', async ({ page }) => {
  await page.goto(ARTICLES.city)
  const note = page.getByRole('listitem').filter({ hasText: '疑当作“邬贺铨”' })
  await expect(note).toContainText('依据在原文之外')
  await expect(paragraphWith(page, '中国工程院院士郭贺铨')).toBeVisible()
  await expect(paragraphWith(page, '邬贺铨').filter({ hasText: '分享了' })).toHaveCount(0)
})

test('what a talk was about, in the editor’s words, says whose they are', async ({ page }) => {
  await page.goto(ARTICLES.macau)
  const beside = page.getByRole('complementary', { name: '本篇相关' })
  const huang = beside.getByRole('listitem').filter({ hasText: '黄志光' })
  await expect(huang).toContainText('粤港电子签名证书互认（编者概括）')
  await page.goto(ARTICLES.city)
  const guo = beside.getByRole('listitem').filter({ hasText: '5G时代的智慧城市' })
  await expect(guo.first()).not.toContainText('编者概括')
})

test('who asks sees the lines of the source, and where a line was cut', async ({ page }) => {
  await open(page, ARTICLES.city)
  const seam = page.getByTitle('原文在第 103 行末断开，接第 105 行')
  await expect(seam).toHaveCount(0)
  const button = page.getByRole('button', { name: '原文行' })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('第 3 段，原文第 103–105 行')).toBeVisible()
  await expect(seam).toBeVisible()
  await button.click()
  await expect(seam).toHaveCount(0)
})

test('what a reader copies is the printed text, without our numbers', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const [edition] = await editionsIn(dist)
  if (!edition) throw new Error('nothing was built')
  const source = await readFile(join(projectRoot, edition.source.file), 'utf8')
  const lines = source.split(/\r?\n/)

  for (const address of [ARTICLES.city, ARTICLES.summit]) {
    const article = edition.articles.find(({ slug }) => address.endsWith(`/${slug}`))
    if (!article) throw new Error(`no ${address}`)
    await open(page, address)
    await page.getByRole('button', { name: '原文行' }).click()
    const firstWords = article.paragraphs[0]?.text.slice(0, 12) ?? ''
    const body = page.locator('[lang=zh-Hans]').filter({ has: paragraphWith(page, firstWords) })
    await body.last().evaluate((element) => {
      window.getSelection()?.selectAllChildren(element)
    })
    await page.keyboard.press('Control+C')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const printed = article.paragraphs.map(({ lines: [first, last] }) =>
      lines.slice(first - 1, last).join(''),
    )
    expect(copied.split(/\r?\n/).filter(Boolean)).toEqual(printed)
  }
})

test('a reader goes through the articles one after another, and back', async ({ page }) => {
  await open(page, ARTICLES.finance)
  const turn = page.getByRole('navigation', { name: '前后篇' })
  await turn.getByRole('link', { name: /下一篇/ }).click()
  await expect(headline(page)).toHaveText('共建智慧新城市 共享数字新生活')
  await expect(headline(page)).toBeInViewport()
  await turn.getByRole('link', { name: /上一篇/ }).click()
  await expect(headline(page)).toHaveText('粤数字财政系统全面上线以来 已累计支付3.67万亿元')
  await turn.getByRole('link', { name: /上一篇/ }).click()
  await expect(headline(page)).toContainText('广东如何打造新发展格局战略支点？')

  await page.goto(ARTICLES.summit)
  await expect(turn.getByRole('link', { name: /上一篇/ })).toHaveCount(0)
  await page.goto(ARTICLES.economy)
  await expect(turn.getByRole('link', { name: /下一篇/ })).toHaveCount(0)
})

test('who read on below a quote finds that place again on the way back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await open(page, quoteAddress(ARTICLES.summit, '经过各地各部门的共同努力', 'p2'))
  await expect(marked(page)).toBeInViewport()
  const next = page.getByRole('link', { name: /下一篇/ })
  await next.click()
  await expect(headline(page)).toContainText('马兴瑞出席2020年度审计')
  await page.goBack()
  await expect(next).toBeInViewport()
})

test('an article is printed with where it is from, and without what leads elsewhere', async ({
  page,
}) => {
  await open(page, ARTICLES.macau)
  const cited = page.getByRole('main').getByText(/^港澳盼与粤合作 加快数字化转型，羊城晚报/)
  await expect(cited).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(cited).toContainText('记 2021年11月26日事，出版日期未载')
  await expect(cited).toContainText(ARTICLES.macau)
  await expect(page.getByRole('main')).toContainText('每两个就有一个是一户通的注册用户')
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
})

test("the photograph's caption is in no article, and on the front page", async ({ page }) => {
  const caption = '现场展出的广东数字政府成果 羊城晚报记者 宋金峪 摄'
  for (const address of Object.values(ARTICLES)) {
    await page.goto(address)
    await expect(headline(page)).toBeVisible()
    await expect(page.getByText('宋金峪')).toHaveCount(0)
  }
  await page.goto('/')
  await expect(page.getByText(caption)).toBeVisible()
})

test('an article leads on to its forum and who spoke there', async ({ page }) => {
  await open(page, ARTICLES.city)
  const beside = page.getByRole('complementary', { name: '本篇相关' })
  await expect(beside).toContainText('《5G时代的智慧城市》')
  await beside.getByRole('link', { name: /谁说了什么/ }).click()
  await expect(page).toHaveURL('/forums/zhihui-chengshi-jianshe')
})

test('beside a paragraph stands what it tells of, and leads to its place on the timeline', async ({
  page,
}) => {
  await open(page, ARTICLES.summit)
  const first = page.getByRole('list', { name: '第 1 段所载之事' })
  await expect(first.getByRole('link')).toHaveText([
    '2021（第十六届）中国电子政务论坛暨首届数字政府建设峰会',
    '开幕式',
  ])
  await expect(page.getByRole('list', { name: '第 2 段所载之事' })).toHaveCount(0)
  const last = page.getByRole('list', { name: '第 8 段所载之事' })
  await expect(last.getByText('展览')).toBeVisible()
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport)
    const paragraph = await paragraphWith(page, '开幕式前').boundingBox()
    const margin = await last.boundingBox()
    if (!paragraph || !margin) throw new Error('not drawn')
    if (viewport.width > 1280) {
      expect(margin.x + margin.width).toBeLessThan(paragraph.x)
      expect(Math.abs(margin.y - paragraph.y)).toBeLessThan(16)
    } else expect(margin.y).toBeGreaterThanOrEqual(paragraph.y + paragraph.height - 1)
  }
  await last.getByRole('link', { name: '数字政府建设成果展' }).click()
  await expect(page).toHaveURL('/timeline#chengguozhan')
})
