import { dist, expect, pagesIn, test, waitUntilKept } from './site.ts'

test('a tour of the pages asks nobody else for anything and breaks no rule of the policy', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(90_000)
  const strangers: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (/^https?:$/.test(protocol) && origin !== new URL(baseURL ?? '').origin) {
      strangers.push(request.url())
    }
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy|Trusted/i.test(message.text())) {
      complaints.push(message.text())
    }
  })
  page.on('pageerror', (error) => complaints.push(String(error)))

  for (const path of await tour()) {
    await page.goto(`/${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  expect(strangers).toEqual([])
  expect(complaints).toEqual([])
})

test('what a reader searches for never leaves the device', async ({ openProfile, serveOwn }) => {
  const site = await serveOwn(dist)
  const context = await openProfile()
  const page = await context.newPage()
  await page.goto(site.url)
  await waitUntilKept(page)

  await page.goto(`${site.url}search?q=${encodeURIComponent('数字财政')}`)
  const box = page.getByRole('combobox', { name: '搜索' }).first()
  await expect(box).toHaveValue('数字财政')
  await box.fill('智慧城市')
  const hits = page.getByRole('list', { name: '搜索结果' })
  await expect(hits.getByRole('link').first()).toBeVisible()
  await page.reload()
  await hits.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  expect(site.heard.length).toBeGreaterThan(0)
  expect(site.heard.filter((address) => /[?&]q=|%E6|数字|智慧/.test(address))).toEqual([])
})

/** Each page that stands alone, and the first of each folder. */
async function tour() {
  const folders = new Set<string>()
  return (await pagesIn(dist)).filter((path) => {
    const [folder = '', name] = path.split('/')
    if (name === undefined) return true
    const first = !folders.has(folder)
    folders.add(folder)
    return first
  })
}
