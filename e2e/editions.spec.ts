import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { axe, complaints, DESK, OF_COLOUR_AND_SIZE, outline, PHONE, sideways } from './examine.ts'
import { headline, open } from './reading.ts'
import { COUNCIL_ARTICLES, EDITIONS, expect, test } from './several.ts'
import { editionsIn, pagesIn, waitUntilKept, type OwnSite } from './site.ts'

const at = ({ url }: OwnSite, path: string) => new URL(path.replace(/^\//, ''), url).href

const nav = (page: Page) => page.getByRole('navigation', { name: '主导航' })
const articleTurn = (page: Page) => page.getByRole('navigation', { name: '文章翻页' })
const teasers = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 })

const NAMES = [
  '羊城晚报 2021年11月26日',
  '江湾日报 2020年3月5日',
  '江湾晚报 2019年10月25日',
  '江湾周刊',
]

test('the front page shows the latest edition, and the others in a list', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  await open(page, site.url)
  await expect(headline(page)).toHaveText('羊城晚报')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const others = page.getByRole('region', { name: '其他各期' })
  await expect(others.getByRole('listitem').getByRole('link')).toHaveText(NAMES.slice(1))
  await expect(others).toContainText('250 篇')
  await others.getByRole('link', { name: '江湾晚报 2019年10月25日' }).click()
  await expect(page).toHaveURL(at(site, EDITIONS.harbour))
  await expect(headline(page)).toHaveText('江湾晚报')
})

test('all editions stand in a list by year and month, and the head of each page leads there', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  await open(page, site.url)
  await nav(page).getByRole('link', { name: '各期' }).click()
  await expect(page).toHaveURL(at(site, '/editions'))
  await expect(page).toHaveTitle('各期 · 粤读')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    '2021年',
    '2020年',
    '2019年',
    '日期未载',
  ])
  await expect(main.getByRole('listitem').getByRole('link')).toHaveText(NAMES)
  await expect(main.getByRole('region', { name: '2020年' })).toContainText('3月')
})

test('a library of one edition offers no list of editions, but the edition has its page', async ({
  page,
}) => {
  await open(page, '/')
  await expect(nav(page).getByRole('link', { name: '各期' })).toHaveCount(0)
  await expect(page.getByRole('region', { name: '其他各期' })).toHaveCount(0)
  await page.goto(EDITIONS.seed)
  await expect(headline(page)).toHaveText('羊城晚报')
  await expect(page).toHaveTitle('羊城晚报 2021年11月26日 · 粤读')
})

test('an edition says what it is, and what its text does not say', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  await page.goto(at(site, EDITIONS.harbour))
  const main = page.getByRole('main')
  await expect(main).toContainText('2019年10月25日的事')
  await expect(main).toContainText('3 篇')
  await expect(main).toContainText('出版日期原文未载')
  await expect(main.getByRole('region', { name: '这一期的文本' })).toContainText(
    'harbour-2019-10-25.txt',
  )
  await expect(main.getByText('会场外的集装箱 江湾晚报记者 张三 摄')).toBeVisible()

  await page.goto(at(site, EDITIONS.seed))
  const forums = main.getByRole('region', { name: '论坛', exact: true })
  await expect(forums.getByRole('listitem')).toHaveCount(9)
  await expect(main.getByRole('region', { name: '多篇提到的人' })).toContainText('马兴瑞')
})

test('an event of an older edition leads to its own day', async ({ page, serveOwn, several }) => {
  const site = await serveOwn(several)
  const editions = await editionsIn(several)
  const event = editions.find(({ id }) => EDITIONS.harbour.endsWith(id))?.events[0]
  if (!event) throw new Error('the harbour edition tells of no event')
  const address = at(site, `/timeline?date=2019-10-25#${event.id}`)

  await open(page, at(site, EDITIONS.harbour))
  await page
    .getByRole('complementary', { name: '这一天' })
    .getByRole('link', { name: event.name })
    .click()
  await expect(page).toHaveURL(address)
  await expect(headline(page)).toHaveText('2019年10月25日')
  const card = page.getByRole('article').filter({ hasText: event.name })
  await expect(card).toHaveAttribute('aria-current', 'true')

  await page.goto(at(site, '/articles/gang-kou-da-hui-jie-mu'))
  await page
    .getByRole('list', { name: '第 1 段所载之事' })
    .getByRole('link', { name: event.name })
    .click()
  await expect(page).toHaveURL(address)
})

test('an article leads to its edition, and says in its title which it is of', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  await open(page, at(site, '/articles/shao-yi-dian-zhi'))
  await expect(page).toHaveTitle('少一点纸 · 江湾晚报 2019年10月25日 · 粤读')
  const place = page.getByRole('navigation', { name: '所在' })
  await place.getByRole('link', { name: '江湾晚报 2019年10月25日' }).click()
  await expect(page).toHaveURL(at(site, EDITIONS.harbour))
  await page.getByRole('navigation', { name: '所在' }).getByRole('link', { name: '各期' }).click()
  await expect(page).toHaveURL(at(site, '/editions'))
})

test('an edition that is not there is no page', async ({ page, serveOwn, several }) => {
  const site = await serveOwn(several)
  const response = await page.goto(at(site, '/editions/no-such-edition'))
  expect(response?.status()).toBe(404)
  await expect(headline(page)).toHaveText('没有这一期')
  await expect(page).toHaveTitle('没有这一期 · 粤读')
})

test('every page of a library comes with a title of its own', async ({ several }) => {
  const titles = new Map<string, string>()
  for (const path of await pagesIn(several)) {
    const html = await readFile(join(several, `${path || 'index'}.html`), 'utf8')
    // An address of old is no page: it sends its reader on.
    if (html.includes('http-equiv="refresh"')) continue
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
    expect(titles.get(title), `${path} is titled “${title}” too`).toBeUndefined()
    titles.set(title, path)
  }
  expect(titles.size).toBeGreaterThan(COUNCIL_ARTICLES)
})

test('a reader goes through an edition of very many articles page by page', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  await open(page, at(site, EDITIONS.council))
  await expect(page.getByText('第 1–100 篇，共 250 篇')).toHaveCount(2)
  const seen: string[] = [await page.getByRole('heading', { name: /^第1号/ }).innerText()]
  seen.push(...(await teasers(page).filter({ hasText: '推进会召开' }).allInnerTexts()))

  await articleTurn(page).getByRole('link', { name: '下一页' }).click()
  await expect(page).toHaveURL(at(site, `${EDITIONS.council}?page=2`))
  await expect(page).toHaveTitle('江湾日报 2020年3月5日，第 2 页 · 粤读')
  await expect(headline(page)).toBeFocused()
  await expect(headline(page)).toBeInViewport()
  await expect(page.getByText('第 101–200 篇，共 250 篇')).toHaveCount(2)
  seen.push(...(await teasers(page).filter({ hasText: '推进会召开' }).allInnerTexts()))

  await page.keyboard.press('j')
  await expect(page.getByText('第 201–250 篇，共 250 篇')).toHaveCount(2)
  seen.push(...(await teasers(page).filter({ hasText: '推进会召开' }).allInnerTexts()))
  expect(new Set(seen.map((text) => text.replace(/\s/g, ''))).size).toBe(COUNCIL_ARTICLES)
  await expect(articleTurn(page).getByRole('link', { name: '下一页' })).toHaveCount(0)

  await page.goBack()
  await expect(page.getByText('第 101–200 篇，共 250 篇')).toHaveCount(2)
  await page.goto(at(site, `${EDITIONS.council}?page=99`))
  await expect(page.getByText('第 1–100 篇，共 250 篇')).toHaveCount(2)
})

test('a long list of mends is turned by itself, and every one of them is there', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  await open(page, at(site, EDITIONS.council))
  await expect(page.getByRole('heading', { name: '接上的断行，250 处' })).toBeVisible()
  const mends = page.getByText(/^第 \d+ 行接第 \d+ 行$/)
  const seen = await mends.allInnerTexts()
  const turn = page.getByRole('navigation', { name: '接上的断行翻页' })
  while (await turn.getByRole('link', { name: '下一页' }).count()) {
    const [last = ''] = seen.slice(-1)
    await turn.getByRole('link', { name: '下一页' }).click()
    await expect(page.getByText(last, { exact: true })).toHaveCount(0)
    await expect(page.getByRole('heading', { name: '接上的断行，250 处' })).toBeInViewport()
    seen.push(...(await mends.allInnerTexts()))
  }
  expect(new Set(seen).size).toBe(COUNCIL_ARTICLES)
  await expect(page).toHaveURL(/\?mends=5#mends$/)
  await expect(page.getByText('第 1–100 篇，共 250 篇')).toHaveCount(2)
})

test('an event far down in a full day is found by its address', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  const editions = await editionsIn(several)
  const council = editions.find(({ id }) => EDITIONS.council.endsWith(id))
  const event = council?.events.at(-1)
  if (!council || !event) throw new Error('the council edition tells of no event')
  await page.goto(at(site, `/timeline?date=2020-03-05#${event.id}`))
  const card = page.getByRole('article').filter({ hasText: event.name })
  await expect(card).toHaveAttribute('aria-current', 'true')
  await expect(card).toBeInViewport()
  await expect(page.getByText(`${council.events.length} 件事`, { exact: true })).toBeVisible()
})

test('About adds the editions up, and leaves their lists to their pages', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  const editions = await editionsIn(several)
  const characters = editions.reduce((sum, { ledger }) => sum + ledger.characters, 0)
  await open(page, at(site, '/about'))
  const sum = page.getByRole('region', { name: '全部 4 期合计' })
  await expect(sum).toContainText(`来源共 ${characters.toLocaleString('en')} 个字符`)
  await expect(sum).toContainText('文章 263 篇')
  await expect(page.getByText(/行接第/)).toHaveCount(0)
  await sum.getByRole('link', { name: '各期' }).click()
  await expect(page).toHaveURL(at(site, '/editions'))
})

test('the front page and About load no edition that they do not show', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  await open(page, at(site, '/no/such/page'))
  await page.getByRole('link', { name: '回到版面' }).click()
  await expect(headline(page)).toHaveText('羊城晚报')
  await nav(page).getByRole('link', { name: '关于' }).click()
  await expect(page.getByRole('region', { name: '全部 4 期合计' })).toBeVisible()
  const asked = site.heard.filter((address) => address.endsWith('.json'))
  const files = new Set(asked.map((address) => address.replace(/^.*\/|-[0-9a-f]{10}\.json$/g, '')))
  expect([...files].sort()).toEqual(['catalog', 'yangcheng-evening-news-2021-11-26'])
})

test.describe('with what is kept on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('editions and their pages open without a network', async ({
    openProfile,
    serveOwn,
    several,
  }) => {
    const site = await serveOwn(several)
    const context = await openProfile()
    const page = await context.newPage()
    await page.goto(site.url)
    await waitUntilKept(page)
    await site.stop()
    await page.goto(at(site, EDITIONS.harbour))
    await expect(headline(page)).toHaveText('江湾晚报')
    await page.goto(at(site, `${EDITIONS.council}?page=3`))
    await expect(page.getByText('第 201–250 篇，共 250 篇')).toHaveCount(2)
    await page.goto(at(site, '/editions'))
    await expect(page.getByRole('main')).toContainText('江湾周刊')
  })
})

test('what several editions bring is within reach on every screen', async ({
  page,
  serveOwn,
  several,
}) => {
  test.setTimeout(180_000)
  const site = await serveOwn(several)
  const found: string[] = []
  for (const path of [
    '/',
    '/editions',
    EDITIONS.harbour,
    `${EDITIONS.council}?page=3&mends=5`,
    '/about',
    '/articles/shao-yi-dian-zhi',
  ]) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize(DESK)
    await page.goto(at(site, path))
    await expect(headline(page)).toBeVisible()
    found.push(...(await complaints(page)), ...(await outline(page)))
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.setViewportSize(PHONE)
    found.push(...(await complaints(page, axe(page).withRules(OF_COLOUR_AND_SIZE))))
    found.push(...(await sideways(page)))
  }
  expect(found).toEqual([])
})

test('an event is where its address of old leads', async ({ page, serveOwn, several }) => {
  const site = await serveOwn(several)
  await page.goto(at(site, '/timeline?date=2019-10-25#port-congress'))
  await expect(page).toHaveURL(/#gang-kou-da-hui$/)
  await expect(page.locator('#gang-kou-da-hui')).toContainText('港口大会')
  await expect(page.locator('#gang-kou-da-hui')).toBeInViewport()
})

test('an address of old leads to the article, the words that it quotes marked', async ({
  page,
  serveOwn,
  several,
}) => {
  const site = await serveOwn(several)
  const quote = encodeURIComponent('首位讲者')
  await page.goto(at(site, `/articles/less-paper?quote=${quote}#p1`))
  await expect(headline(page)).toHaveText('少一点纸')
  await expect(page.locator('mark')).toHaveText('首位讲者')
  expect(new URL(page.url()).pathname).not.toContain('less-paper')
  expect(new URL(page.url()).hash).toBe('#p1')
})
