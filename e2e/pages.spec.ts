import type { APIRequestContext } from '@playwright/test'
import { expect, headline, open, results, searchBox, test } from './reading.ts'
import { dist, editionsIn, pagesIn, pagesToVisit } from './site.ts'

const everyPage = async () => (await pagesIn(dist)).map((path) => `/${path}`)

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'" }

const decoded = (html: string) =>
  html.replace(/&(amp|quot|lt|gt|#x27);/g, (all, name: string) => ENTITIES[name] ?? all)

/** The first group of every match, as the browser would read it. */
const valuesOf = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, value = '']) => decoded(value))

async function served(request: APIRequestContext, address: string) {
  const response = await request.get(address)
  expect(response.status(), address).toBe(200)
  return response.text()
}

test('every page comes with its own title and description', async ({ request }) => {
  const titles = new Map<string, string>()
  const descriptions = new Map<string, string>()
  for (const address of await everyPage()) {
    const html = await served(request, address)
    const [title = '', ...otherTitles] = valuesOf(html, /<title>([^<]*)<\/title>/g)
    const [description = '', ...others] = valuesOf(
      html,
      /<meta name="description" content="([^"]*)"/g,
    )
    expect([...otherTitles, ...others], address).toEqual([])
    expect(title, address).toMatch(/粤读$/)
    expect(description.length, address).toBeGreaterThan(9)
    expect(titles.get(title), `${address} is titled like this page`).toBeUndefined()
    expect(descriptions.get(description), `${address} is described like this`).toBeUndefined()
    titles.set(title, address)
    descriptions.set(description, address)
  }
  expect(titles.size).toBeGreaterThan(20)
})

test('every link leads to a page that is there, and to the place on it', async ({ request }) => {
  const [edition] = await editionsIn(dist)
  const pages = new Map<string, string | null>()
  const links = new Set<string>()
  const load = async (path: string) => {
    const known = pages.get(path)
    if (known !== undefined) return known
    const response = await request.get(path)
    const html = response.ok() ? await response.text() : null
    pages.set(path, html)
    return html
  }
  const missing = '/no/such/page'
  pages.set(missing, await (await request.get(missing)).text())
  for (const address of [...(await everyPage()), missing]) {
    const html = (await load(address)) ?? ''
    for (const href of valuesOf(html, /\shref="([^"]*)"/g)) {
      links.add(new URL(href, `http://here${address}`).href)
    }
  }
  const broken: string[] = []
  for (const link of links) {
    const { origin, pathname, hash, searchParams } = new URL(link)
    expect(origin, `${link} leads away`).toBe('http://here')
    const html = await load(pathname)
    const anchor = decodeURIComponent(hash.slice(1))
    if (html === null) broken.push(`${link}: no such page`)
    else if (anchor && !html.includes(`id="${anchor}"`)) broken.push(`${link}: no such place`)
    const quote = searchParams.get('quote')
    if (quote) {
      const article = edition?.articles.find(({ slug }) => pathname.endsWith(`/${slug}`))
      const paragraph = article?.paragraphs.find(({ id }) => id === anchor)
      if (!paragraph?.text.includes(quote)) broken.push(`${link}: no such words`)
    }
  }
  expect(broken).toEqual([])
  expect(links.size).toBeGreaterThan(80)
})

test('a page brings its data: coming to life, it asks for none of them again', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const path of ['/', '/timeline', '/forums', '/people', '/figures', '/about']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(headline(page)).toBeVisible()
  }
  expect(asked.filter((path) => path.endsWith('.js'))).not.toEqual([])
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every article reads in full', async ({ page }) => {
    const [edition] = await editionsIn(dist)
    expect(edition?.articles).toHaveLength(9)
    for (const { slug, headline: title, paragraphs } of edition?.articles ?? []) {
      await page.goto(`/articles/${slug}`)
      await expect(headline(page)).toHaveText(title)
      const main = page.getByRole('main')
      for (const { text } of paragraphs) await expect(main).toContainText(text.slice(-8, -1))
      await expect(page.getByText(paragraphs.at(-1)?.text.slice(0, 20) ?? '')).toBeVisible()
    }
  })

  test('the front page, the day, the forums and the account of the text are there', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('link', { name: /^港澳盼与粤合作/ }).click()
    await expect(headline(page)).toHaveText('港澳盼与粤合作 加快数字化转型')
    await page.goto('/timeline')
    await expect(page.getByRole('region', { name: '下午' })).toContainText('数字政府服务与治理论坛')
    await page.goto('/forums')
    await page.getByRole('link', { name: '智慧城市建设', exact: true }).click()
    await expect(page.getByRole('main')).toContainText('《夯实智慧城市时空基础设施》')
    await page.goto('/about')
    await expect(page.getByRole('table')).toContainText('来源共计')
  })

  test('who searches is told what is missing', async ({ page }) => {
    await page.goto('/')
    await searchBox(page).fill('一户通')
    await searchBox(page).press('Enter')
    await expect(page).toHaveURL(/\/search\?q=/)
    await expect(page.getByRole('main')).toContainText('搜索要用到 JavaScript', {
      useInnerText: true,
    })
  })
})

test('every page comes to life without a complaint', async ({ page, trouble }) => {
  for (const path of await pagesToVisit(dist)) {
    await open(page, `/${path}`)
    await expect(headline(page)).toBeVisible()
  }
  expect(trouble).toEqual([])
})

test('the title follows the reader from page to page', async ({ page, trouble }) => {
  await open(page, '/')
  await page.getByRole('link', { name: '时间线', exact: true }).click()
  await expect(page).toHaveTitle('2021年11月26日的时间线 · 粤读')
  await page.getByRole('link', { name: '论坛', exact: true }).click()
  await expect(page).toHaveTitle('论坛 · 粤读')
  await page.getByRole('link', { name: '关于', exact: true }).click()
  await expect(page).toHaveTitle('关于 · 粤读')
  await page.goBack()
  await expect(page).toHaveTitle('论坛 · 粤读')
  expect(trouble).toEqual([])
})

test('who goes back while the page comes to life is there', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('link', { name: '论坛', exact: true }).click()
  await expect(page).toHaveTitle('论坛 · 粤读')
  await page.addInitScript(holdDrawing)
  await page.reload()
  await page.waitForFunction(() => Reflect.get(window, 'heldMessages') > 0)
  await page.goBack()
  await expect(page).toHaveURL('/')
  await page.evaluate(() => window.dispatchEvent(new Event('drawing-goes-on')))
  await expect(page).toHaveTitle('粤读')
  await expect(page.getByRole('link', { name: /^数字化城市建设/ })).toBeVisible()
})

/** Once it has begun to draw the page, React waits for `drawing-goes-on`. */
function holdDrawing() {
  let messages = -1
  const listen = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof listen>) {
    if (this instanceof Element && this.id === 'app' && messages < 0) messages = 0
    listen.apply(this, args)
  }
  const held: (() => void)[] = []
  const post = MessagePort.prototype.postMessage
  MessagePort.prototype.postMessage = function (message: unknown) {
    const go = () => post.call(this, message)
    if (messages >= 0 && messages++ > 2) held.push(go)
    else go()
    Reflect.set(window, 'heldMessages', held.length)
  }
  window.addEventListener('drawing-goes-on', () => {
    messages = -1
    MessagePort.prototype.postMessage = post
    held.forEach((go) => go())
  })
}

test('a reader who comes back finds the place where she left the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await open(page, '/')
  const teaser = page.getByRole('link', { name: /^数字化城市建设/ })
  await teaser.click()
  await expect(headline(page)).toBeInViewport()
  await page.goBack()
  await expect(teaser).toBeInViewport()
})

const UNKNOWN = [
  '/no/such/page',
  '/articles/no-such-article',
  '/forums/no-such-forum',
  '/articles/',
]
for (const address of UNKNOWN) {
  test(`${address} is no page: a search box and ways on`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(headline(page)).toContainText('没有')
    await expect(page).toHaveTitle(/没有.* · 粤读/)
    await expect(page.getByRole('contentinfo').getByRole('status')).not.toBeEmpty()
    await searchBox(page).fill('一户通')
    await expect(results(page)).toContainText('推出的“一户通”APP')
    await page.goto(address)
    await page.getByRole('link', { name: '回到版面' }).click()
    await expect(headline(page)).toHaveText('羊城晚报')
    await expect(page).toHaveTitle('粤读')
    await page.goBack()
    await expect(headline(page)).toContainText('没有')
    await expect(page).toHaveTitle(/没有.* · 粤读/)
  })
}
