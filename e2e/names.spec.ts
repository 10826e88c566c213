import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { PHONE } from './examine.ts'
import { ARTICLES, expect, headline, marked, open, test } from './reading.ts'

const main = (page: Page) => page.getByRole('main')
const index = (page: Page) => page.getByRole('list', { name: '名单' })
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
/** Chooses, and sees it chosen: until then the page may still be the one that was asked for before. */
async function choose(page: Page, group: string, name: string | RegExp) {
  const choice = page.getByRole('navigation', { name: group }).getByRole('link', { name })
  await choice.click()
  await expect(choice).toHaveAttribute('aria-current', 'true')
}

/** What a button hands out, as text. */
async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('group', { name: /^下载/ }).getByRole('button', { name }).click(),
  ])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('a reader finds a person, what he is, what he said and where he was', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '索引' }).click()
  await expect(headline(page)).toHaveText('人物')
  await expect(page.getByRole('status').filter({ hasText: '46 人' })).toBeVisible()
  await index(page).getByRole('link', { name: '马兴瑞', exact: true }).click()

  await expect(headline(page)).toHaveText('马兴瑞')
  await expect(page).toHaveTitle('马兴瑞 · 人物 · 粤读')
  await expect(part(page, '职务')).toContainText('广东省省长')
  await expect(part(page, '说了什么')).toContainText('全省各地、各部门要进一步强化责任担当')
  await expect(part(page, '到过哪里')).toContainText('开幕式')
  await expect(part(page, '到过哪里')).toContainText('同篇只记这一件，据此推定')
  await expect(part(page, '文中提到之处').getByRole('heading', { level: 3 })).toHaveCount(2)

  await part(page, '说了什么')
    .getByRole('link', { name: /^推进数字政府建设，是贯彻落实/ })
    .click()
  await expect(page).toHaveURL(new RegExp(`${ARTICLES.summit}\\?quote=`))
  await expect(marked(page).first()).toBeInViewport()
})

test('what is only inferred of a saying, and a name from outside, say so', async ({ page }) => {
  await page.goto('/people/wang-qin-min')
  await expect(part(page, '说了什么')).toContainText('据上文推定为王钦敏')
  await page.goto('/people/guo-he-quan')
  await expect(main(page)).toContainText('又作 邬贺铨（依据在原文之外）')
  await page.goto('/people/dai-yun-long')
  await expect(part(page, '到过哪里')).toContainText('数字财政专题论坛日期未载')
  await page.goto('/people/zhang-shao-kang')
  await expect(main(page)).toContainText('由编者增补')
})

test('the index is narrowed and ordered by its address', async ({ page }) => {
  await open(page, '/people')
  await choose(page, '只看', /^到过多处/)
  await expect(page).toHaveURL('/people?only=several')
  await expect(index(page).getByRole('listitem')).toHaveCount(3)
  for (const name of ['马兴瑞', '温国辉', '覃伟中']) {
    await expect(index(page).getByRole('link', { name, exact: true })).toBeVisible()
  }
  await choose(page, '排列', '音序')
  await expect(page).toHaveURL('/people?only=several&sort=name')
  await expect(index(page).getByRole('listitem').first()).toContainText('马兴瑞')
  await page.reload()
  await expect(index(page).getByRole('listitem')).toHaveCount(3)
})

test('people stand against events in a table, and each cell leads to its sentence', async ({
  page,
}) => {
  await open(page, '/people?view=matrix&only=several')
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  const row = table.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: '覃伟中' }),
  })
  await expect(row.getByRole('cell')).toHaveText(['出席', '出席据同篇'])
  await row.getByRole('link', { name: /据同篇/ }).click()
  await expect(page).toHaveURL(new RegExp(`${ARTICLES.audit}\\?quote=`))
  await expect(marked(page).first()).toContainText('覃伟中')
})

test('the table is scrolled with the keyboard, and on a phone it is a list', async ({ page }) => {
  await open(page, '/people?view=matrix')
  for (const [event, when] of [
    ['数字财政专题论坛', '日期未载'],
    ['开幕式', '（据同篇导语推定）'],
  ] as const) {
    await expect(page.getByRole('columnheader').filter({ hasText: event })).toContainText(when)
  }
  await page.setViewportSize({ width: 800, height: 700 })
  const region = page.getByRole('region', { name: '人与事对照表' })
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)

  await page.setViewportSize(PHONE)
  await expect(page.getByRole('table')).toBeHidden()
  const list = page.getByRole('list', { name: '人与事' })
  await expect(list.getByRole('link', { name: '温国辉' })).toBeVisible()
})

test('the directory of systems says what the source says, and what it does not', async ({
  page,
}) => {
  await open(page, '/systems')
  for (const name of [
    '粤系列',
    '1+7',
    '粤安居',
    '一户通',
    '珠澳通',
    '政务通',
    '健康码',
    '澳康码',
  ]) {
    await expect(index(page).getByRole('link', { name, exact: true })).toBeVisible()
  }
  await index(page).getByRole('link', { name: '一户通', exact: true }).click()
  const told = part(page, '原文说了什么')
  await expect(told).toContainText('澳门 推出')
  await expect(told).toContainText('2019年')
  await expect(told).toContainText('超过100项')
  await page.goto('/systems/zheng-wu-tong')
  await expect(part(page, '原文说了什么')).toContainText('澳门特区政府 将构建')
  await page.goto('/systems/jian-kang-ma')
  await expect(part(page, '原文说了什么')).toContainText('由谁原文未载')
})

test('organisations and places lead to their people and events', async ({ page }) => {
  await page.goto('/organisations/guang-dong-sheng-cai-zheng-ting')
  await expect(
    part(page, '写在谁的职务里').getByRole('link', { name: '戴运龙', exact: true }),
  ).toBeVisible()
  await page.goto('/places/pa-zhou-nan-feng-guo-ji-hui-zhan')
  await expect(headline(page)).toHaveText('琶洲南丰国际会展中心')
})

test('figures stand by size within their unit, and what is promised stands by its year', async ({
  page,
}) => {
  await open(page, '/figures')
  const promises = page.getByRole('list', { name: '要达到的' })
  await expect(promises.getByRole('listitem')).toHaveCount(1)
  await expect(promises).toContainText('2025年')
  await expect(promises).toContainText('超过10.7万亿元')
  await choose(page, '单位', /^元/)
  await choose(page, '排列', /从大到小/)
  await expect(page).toHaveURL('/figures?unit=%E5%85%83&sort=size')
  const figures = page.getByRole('list', { name: '元' }).getByRole('listitem')
  await expect(figures.first()).toContainText('超过10.7万亿元')
  await page.goto('/figures?unit=%E5%B8%82')
  await expect(main(page)).toContainText('文中 2 处')
})

test('what a view shows can be taken away, as narrowed', async ({ page }) => {
  await open(page, '/people?only=several')
  const csv = await download(page, 'CSV')
  expect(csv.name).toBe('人物.csv')
  expect(csv.text.charCodeAt(0)).toBe(0xfeff)
  expect(csv.text.trim().split('\r\n')).toHaveLength(4)
  expect(csv.text).toContain('广东省省长；省长')
  const json = JSON.parse((await download(page, 'JSON')).text)
  expect(json).toMatchObject({ schemaVersion: 1, view: 'people', filters: { only: 'several' } })
  expect(json.entries).toHaveLength(3)

  await page.goto('/figures?only=promises')
  const figures = JSON.parse((await download(page, 'JSON')).text)
  expect(figures.entries).toHaveLength(1)
  expect(figures.entries[0].due.printed).toBe('2025年')

  await page.goto('/systems/yi-hu-tong')
  const system = JSON.parse((await download(page, 'JSON')).text)
  expect(system.entries[0].system.since[0].fact.printed).toBe('2019年')
})

test('names in an article are lit up when asked for, and lead to their pages', async ({ page }) => {
  await open(page, ARTICLES.macau)
  const app = page.getByRole('link', { name: '珠澳通', exact: true })
  await expect(app).toHaveCount(0)
  await page
    .getByRole('group', { name: '在文中标出' })
    .getByRole('button', { name: '系统' })
    .click()
  await expect(page.getByRole('link', { name: '林智龙' })).toHaveCount(1)
  await app.focus()
  await expect(page.getByRole('tooltip')).toContainText('何时：今年9月份')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await app.click()
  await expect(headline(page)).toHaveText('珠澳通')
})

test('a name that no text prints has no page', async ({ page }) => {
  await page.goto('/people/nobody')
  await expect(headline(page)).toBeVisible()
  await expect(headline(page)).toHaveText(/没有这/)
})
