import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import type { Receipt } from '../src/offline/kept-files.ts'
import { open } from './reading.ts'
import { builtForGroup, buildSite, dist, editionsIn, expect, test, waitUntilKept } from './site.ts'

/** A page of a site whose files are on the device by now. */
async function keptPage(openProfile: () => Promise<BrowserContext>, url: string): Promise<Page> {
  const context = await openProfile()
  const page = await context.newPage()
  await page.goto(url)
  await waitUntilKept(page)
  return page
}

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
  const page = await keptPage(openProfile, site.url)

  site.mute()
  await page.goto(`${site.url}timeline`, { timeout: 10_000 })
  await expect(page).toHaveTitle(/时间线/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a file that cannot be had the first time is asked for again, and all is kept', async ({
  page,
  serveOwn,
}) => {
  const site = await serveOwn(dist)
  site.refuseOnce('/shell.html')
  await page.goto(site.url)
  await waitUntilKept(page)
  expect(site.heard.filter((address) => address === '/shell.html')).toHaveLength(2)
})

test('what could not be kept is tried again while the page is open', async ({ page, serveOwn }) => {
  const site = await serveOwn(dist)
  site.breakAt('/shell.html')
  await page.goto(site.url)
  await expect(page.getByRole('contentinfo')).toContainText('没能存到本机')
  await site.start()
  await waitUntilKept(page)
  await expect(page.getByRole('contentinfo')).toContainText('全部内容已在本机')
})

test('a file that the system threw away comes back', async ({ openProfile, serveOwn }) => {
  const site = await serveOwn(dist)
  const page = await keptPage(openProfile, site.url)

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
  const page = await keptPage(openProfile, site.url)
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

test('About says what is on the device, proves it, and mends what is broken', async ({
  openProfile,
  serveOwn,
}) => {
  const site = await serveOwn(dist)
  const page = await keptPage(openProfile, `${site.url}about`)
  await page.reload()
  const section = page.getByRole('region', { name: '离线' })
  await expect(section).toContainText(
    /9／9 篇文章，连同索引、字体和程序共 (\d+)／\1 个文件已在本机/,
  )
  await expect(section).toContainText(/\d{4}年\d+月\d+日存好。断网也能打开每一页。/)

  const prove = section.getByRole('button', { name: '逐个核对' })
  await prove.click()
  await expect(section).toContainText(/个文件逐个读过，都完好/)

  // What a failing disk does: one file gone, one with other bytes in it.
  const spoil = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys()
      const cache = await caches.open(name)
      const keys = (await cache.keys()).filter(({ url }) => /assets.*\.json/.test(url))
      const [one, other] = keys
      if (one) await cache.delete(one)
      if (other) await cache.put(other, new Response('{}'))
    })
  await spoil()
  await prove.click()
  await expect(section).toContainText('2 个有缺损，已补好')
  await expect(section).toContainText('9／9 篇文章')

  await spoil()
  await site.stop()
  await prove.click()
  await expect(section).toContainText('2 个有缺损，这次没能补上')
  await expect(section).toContainText('还没有存完')
})

test('what is kept can be removed; the page stays readable, and the next visit keeps it again', async ({
  openProfile,
  serveOwn,
}) => {
  const site = await serveOwn(dist)
  const page = await keptPage(openProfile, `${site.url}about`)
  await page.reload()
  const section = page.getByRole('region', { name: '离线' })
  await section.getByRole('button', { name: '清除本机所存' }).click()
  await section.getByRole('button', { name: '移除' }).click()
  await expect(section).toContainText('本机所存已经清除')
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await page.getByRole('banner').getByRole('link', { name: '时间线' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2021年11月26日')

  await page.goto(site.url)
  await waitUntilKept(page)
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1)
})

test.describe('when the site is published anew under an open page', () => {
  const next = builtForGroup(
    'new.txt',
    '# 新版的头条\n\n花城日报讯 这一版与前一版没有一个字相同。\n',
  )

  for (const kept of [true, false]) {
    test(
      kept ? 'what was kept goes on' : 'what was not kept is loaded anew',
      async ({ browser, serveOwn }) => {
        const site = await serveOwn(dist)
        const context = await browser.newContext({ serviceWorkers: kept ? 'allow' : 'block' })
        const page = await context.newPage()
        const trouble: string[] = []
        page.on('pageerror', ({ message }) => trouble.push(message))
        await open(page, site.url)
        // What a page asks for by itself after it has come to life would be gone too.
        await page.waitForLoadState('networkidle')
        if (kept) await waitUntilKept(page)
        await site.publish(next())

        await page.getByRole('banner').getByRole('link', { name: '时间线' }).click()
        // The new one has no day to show.
        const day = page.getByRole('heading', { level: 1 })
        await expect(day).toHaveText(kept ? '2021年11月26日' : '时间线')
        expect(trouble).toEqual([])
        await context.close()
      },
    )
  }
})

test('the device says what it keeps', async ({ openProfile, serveOwn }) => {
  const site = await serveOwn(dist)
  const page = await keptPage(openProfile, site.url)
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
