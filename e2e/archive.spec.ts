import { headline, results } from './reading.ts'
import { builtForGroup, expect, test, waitUntilKept } from './site.ts'

const ARTICLES = 120

/** Every other article holds 骑楼老街; the others only seem to. */
const records = Array.from({ length: ARTICLES }, (_, at) =>
  JSON.stringify({
    id: `r${at}`,
    title: `第${at + 1}号街区修缮完工`,
    body: at % 2 === 0 ? '工人们修好了骑楼老街的立柱。' : '骑楼修好了，楼老街坊也来看；老街。',
  }),
).join('\n')

const archive = builtForGroup('streets.jsonl', records, { ARCHIVE_ABOVE: '100' })

test('a reader searches a library that is not on her device, and again without a network', async ({
  page,
  serveOwn,
}) => {
  const site = await serveOwn(archive())
  const search = `${site.url}search?q=${encodeURIComponent('骑楼老街')}`
  const status = page.getByRole('main').getByRole('status').first()

  await page.goto(site.url)
  await waitUntilKept(page)
  await page.goto(search)
  await expect(status).toHaveText('找到 13 篇，共 13 处；另有 95 篇像有，还没有逐字看')
  await expect(results(page).getByRole('heading', { level: 2 })).toHaveCount(13)
  await page.getByRole('link', { name: '再往下看' }).click()
  await expect(status).toContainText('找到 25 篇，共 25 处')
  await results(page).getByRole('heading').first().getByRole('link').click()
  await expect(headline(page)).toHaveText('第1号街区修缮完工')
  await page.reload()
  await expect(headline(page)).toHaveText('第1号街区修缮完工')
  const article = page.url()

  await site.stop()
  await page.goto(search)
  await expect(status).toContainText('找到 13 篇，共 13 处')
  await page.goto(article)
  await expect(headline(page)).toHaveText('第1号街区修缮完工')
})

test('a reader puts an edition of a large library on her device, reads it offline, and removes it', async ({
  page,
  serveOwn,
}) => {
  const site = await serveOwn(archive())

  await page.goto(site.url)
  await waitUntilKept(page)
  await page.goto(`${site.url}about`)
  const section = page.getByRole('region', { name: '离线' })
  await expect(section).toContainText('现在有 0 期在本机')
  await page.goto(`${site.url}editions/streets`)
  await page.getByRole('button', { name: '存到本机' }).click()
  await expect(page.getByText(/已在本机，\d+ KB，断网也能读/)).toBeVisible()
  const link = page.getByRole('link', { name: '第7号街区修缮完工' }).first()
  const article = (await link.getAttribute('href')) ?? ''

  await site.stop()
  await page.goto(new URL(article, site.url).href)
  await expect(headline(page)).toHaveText('第7号街区修缮完工')
  await page.goto(`${site.url}about`)
  await expect(section).toContainText('现在有 1 期在本机')
  await section.getByRole('button', { name: '移除 存在本机的这一期' }).click()
  await section.getByRole('button', { name: '移除', exact: true }).click()
  await expect(section.getByRole('button', { name: '存到本机' })).toBeVisible()
})
