import { dist, expect, test, waitUntilKept } from './site.ts'

test('a reader can install the site as an app', async ({ openProfile, serveOwn }) => {
  const site = await serveOwn(dist)
  const context = await openProfile()
  const page = await context.newPage()
  await page.goto(site.url)
  await waitUntilKept(page)
  const devtools = await context.newCDPSession(page)
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
})

test('the manifest and each of its icons answer', async ({ page, request }) => {
  await page.goto('/')
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const answer = await request.get(href ?? '')
  expect(answer.headers()['content-type']).toContain('application/manifest+json')
  const manifest: {
    name: string
    icons: { src: string; sizes: string; type: string; purpose: string }[]
    shortcuts: { name: string; url: string }[]
  } = await answer.json()
  expect(manifest.name).toBe('粤读')
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable')

  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(src)
    expect(icon.headers()['content-type']).toBe(type)
    const png = await icon.body()
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }
  expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['搜索', '时间线', '论坛'])
  for (const { url } of manifest.shortcuts) expect((await request.get(url)).status()).toBe(200)

  for (const link of await page.locator('link[rel=icon], link[rel=apple-touch-icon]').all()) {
    const icon = await request.get((await link.getAttribute('href')) ?? '')
    expect(icon.headers()['content-type']).toMatch(/^image\//)
  }
})
