import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Receipt } from '../src/offline/kept-files.ts'
import { buildSite, dist, editionsIn, expect, test, waitUntilKept } from './site.ts'

for (const basePath of ['/', '/yuedu/']) {
  test(`a reader at ${basePath} visits once, loses the network and reads all of it`, async ({
    openProfile,
    scratch,
    serveOwn,
  }) => {
    test.setTimeout(90_000)
    const folder = basePath === '/' ? dist : join(scratch, 'site')
    if (basePath !== '/') await buildSite(folder, { BASE_PATH: basePath })
    const site = await serveOwn(folder, basePath)

    const visit = await openProfile()
    const front = await visit.newPage()
    await front.goto(site.url)
    await waitUntilKept(front)
    await visit.close()
    await site.stop()

    const [edition] = await editionsIn(folder)
    const article = edition?.articles.at(-1)
    const forum = edition?.forums.at(-1)
    if (!article || !forum) throw new Error('the seeds hold no article or no forum')

    const later = await openProfile()
    const page = await later.newPage()
    const headline = page.getByRole('heading', { level: 1 })

    await page.goto(`${site.url}articles/${article.slug}`)
    await expect(headline).toContainText(article.headline)
    await expect(page.getByText(article.paragraphs.at(-1)?.text.slice(-12) ?? '')).toBeVisible()

    await page.goto(`${site.url}forums/${forum.slug}`)
    await expect(headline).toContainText(forum.name)

    await page.goto(`${site.url}timeline`)
    await expect(page).toHaveTitle(/时间线/)
    await expect(headline).toBeVisible()

    await page.goto(`${site.url}search?q=${encodeURIComponent('数字财政')}`)
    const hits = page.getByRole('list', { name: '搜索结果' })
    await expect(hits.getByRole('link', { name: /粤数字财政系统全面上线/ }).first()).toBeVisible()
    await hits
      .getByRole('link', { name: /粤数字财政系统全面上线/ })
      .first()
      .click()
    await expect(headline).toContainText('粤数字财政系统全面上线')

    await page.goto(`${site.url}no/such/page`)
    await expect(headline).toBeVisible()
  })
}

test('a reader whose server is mute for a while is not kept waiting', async ({
  openProfile,
  serveOwn,
}) => {
  const site = await serveOwn(dist)
  const context = await openProfile()
  const page = await context.newPage()
  await page.goto(site.url)
  await waitUntilKept(page)

  site.mute()
  await page.goto(`${site.url}timeline`, { timeout: 10_000 })
  await expect(page).toHaveTitle(/时间线/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a file that the system threw away comes back', async ({ openProfile, serveOwn }) => {
  const site = await serveOwn(dist)
  const context = await openProfile()
  const page = await context.newPage()
  await page.goto(site.url)
  await waitUntilKept(page)

  const keptFiles = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys()
      return (await (await caches.open(name)).keys()).length
    })
  const before = await keptFiles()
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    const keys = await cache.keys()
    await Promise.all(
      keys.filter(({ url }) => url.includes('/assets/')).map((key) => cache.delete(key)),
    )
  })
  expect(await keptFiles()).toBeLessThan(before)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(keptFiles).toBeGreaterThan(2)
})

test('a new version waits for the reader, and fetches only what has changed', async ({
  openProfile,
  scratch,
  serveOwn,
}) => {
  const folder = join(scratch, 'site')
  await cp(dist, folder, { recursive: true })
  const site = await serveOwn(folder)
  const context = await openProfile()
  const page = await context.newPage()
  await page.goto(site.url)
  await waitUntilKept(page)
  const cacheNames = () => page.evaluate(() => caches.keys())
  const [before = ''] = await cacheNames()

  const script = await readFile(join(folder, 'sw.js'), 'utf8')
  const version = before.split(' ').at(-1) ?? ''
  await writeFile(join(folder, 'sw.js'), script.replaceAll(version, 'the-next-one'))
  site.heard.length = 0
  await page.reload()
  const waits = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting))
  await expect.poll(waits).toBe(true)
  expect(await cacheNames()).toContain(before)
  expect(site.heard.filter((address) => /assets|icon|shell/.test(address))).toEqual([])

  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready
    waiting?.postMessage({ type: 'skip-waiting' })
  })
  await expect.poll(cacheNames).toEqual([before.replace(version, 'the-next-one')])
})

test('the device says what it keeps', async ({ openProfile, serveOwn }) => {
  const site = await serveOwn(dist)
  const context = await openProfile()
  const page = await context.newPage()
  await page.goto(site.url)
  await waitUntilKept(page)
  const receipt = await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    const { port1, port2 } = new MessageChannel()
    const answer = new Promise<Receipt>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data)
    })
    active?.postMessage({ type: 'receipt' }, [port2])
    return answer
  })
  expect(receipt.kept).toBe(receipt.files)
  expect(receipt.files).toBeGreaterThan(9)
  expect(receipt.bytes).toBeGreaterThan(100_000)
})
