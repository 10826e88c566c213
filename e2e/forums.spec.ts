import type { Page } from '@playwright/test'
import { ARTICLES, expect, headline, marked, open, results, searchBox, test } from './reading.ts'

const forum = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) })

const REPORTED = ['数字政府服务与治理', '数字经济发展', '智慧城市建设', '数字财政']
const ANNOUNCED = ['数字社会创新', '数据要素', '网络与信息安全']

test('a reader sees all forums, which were reported and which only announced', async ({ page }) => {
  await page.goto('/forums')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(9)
  for (const name of ['开幕式', ...REPORTED])
    await expect(forum(page, name)).toContainText('有报道')
  for (const name of ['高峰论坛', ...ANNOUNCED]) {
    await expect(forum(page, name)).toContainText('仅预告')
    await expect(forum(page, name)).not.toContainText('发言：')
  }
  await expect(page.getByText('分论坛，7 个领域')).toBeVisible()
})

test('meetings of the province on the same day are no forums of the summit', async ({ page }) => {
  await page.goto('/forums')
  await expect(forum(page, '开幕式')).toBeVisible()
  for (const words of ['审计', '专题协商会', '推进会', '学员论坛']) {
    await expect(page.getByRole('main').getByText(words)).toHaveCount(0)
  }
})

test('a forum that was only announced says so and shows the announcement', async ({ page }) => {
  await open(page, '/forums')
  await page.getByRole('link', { name: '数据要素', exact: true }).click()
  await expect(headline(page)).toHaveText('数据要素')
  await expect(page.getByRole('main')).toContainText('只有预告，没有报道')
  await expect(page.getByRole('heading', { name: '谁说了什么' })).toHaveCount(0)
  await page.getByRole('link', { name: /^原文：.*等七大领域。$/ }).click()
  await expect(page).toHaveURL(new RegExp(`${ARTICLES.summit}\\?quote=.*#p6$`))
  await expect(marked(page).filter({ hasText: '“数据要素”' })).toBeInViewport()

  await page.goBack()
  await page.getByRole('link', { name: '在全部文章里搜索“数据要素”' }).click()
  await expect(searchBox(page)).toHaveValue('数据要素')
  await expect(results(page)).toBeVisible()
})

const TALKS = [
  ['李立浯', '中国工程院院士', '数字电网支撑智慧城市'],
  ['郭贺铨', '中国工程院院士', '5G时代的智慧城市'],
  ['单志广', '智慧城市发展研究中心主任', '“十四五”智慧城市发展的趋势展望'],
  ['王瑞', '自然资源部国土测绘司副司长', '夯实智慧城市时空基础设施'],
  ['于静', '住建部信息中心副主任', '新城建 新发展'],
  ['郭壮狮', '广东省住建厅党组成员、副厅长', '建设数字住房 构建广东省住房管理服务新优势'],
] as const

test('智慧城市建设 names its six speakers, what they are and what they talked about', async ({
  page,
}) => {
  await page.goto('/forums/zhihui-chengshi-jianshe')
  const speakers = page.getByRole('region', { name: '谁说了什么' })
  await expect(speakers.getByRole('heading', { level: 3 })).toHaveCount(6)
  for (const [name, title, talk] of TALKS) {
    const speaker = speakers.getByRole('listitem').filter({
      has: page.getByRole('heading', { name, exact: true }),
    })
    await expect(speaker).toContainText(title)
    await expect(speaker).toContainText(`《${talk}》`)
  }
  await expect(page.getByRole('main')).toContainText('主题：共建智慧新城市，共享数字新生活')
  await expect(page.getByRole('main')).toContainText('地点广州市琶洲南丰国际会展中心')
  await expect(page.getByRole('main')).toContainText('主办原文未载')
})

test("every speaker's sentence leads to where it stands, lit up", async ({ page }) => {
  await open(page, '/forums/zhihui-chengshi-jianshe')
  const speakers = page.getByRole('region', { name: '谁说了什么' })
  for (const [name] of TALKS) {
    await speakers
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name, exact: true }) })
      .getByRole('blockquote')
      .getByRole('link')
      .first()
      .click()
    await expect(page).toHaveURL(new RegExp(`${ARTICLES.city}\\?quote=`))
    const lit = marked(page).filter({ hasText: name })
    await expect(lit).toBeInViewport()
    await page.goBack()
    await expect(headline(page)).toHaveText('智慧城市建设')
  }
})

test('a talk without a printed title is summed up, and the summary says whose it is', async ({
  page,
}) => {
  await page.goto('/forums/shuzi-jingji-fazhan')
  const xu = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: '徐明', exact: true }),
  })
  await expect(xu).toContainText('哪些数据要共享，哪些数据要保护（编者概括）')
  await expect(xu).toContainText('云从科技集团股份有限公司副总裁')
  await expect(page.getByRole('main')).toContainText('承办广州市工业和信息化局')
})

test('a forum leads to its report, its hour and its neighbours', async ({ page }) => {
  await open(page, '/forums/shuzi-zhengfu-fuwu-yu-zhili')
  await expect(page.getByRole('main')).toContainText('2021年11月26日 下午')
  await expect(page.getByRole('main')).toContainText('地点原文未载')
  await page.getByRole('link', { name: '在时间线上看' }).click()
  await expect(page).toHaveURL('/timeline#fuwu-yu-zhili')
  await page.goBack()
  await page.getByRole('link', { name: '港澳盼与粤合作 加快数字化转型' }).click()
  await expect(page).toHaveURL(ARTICLES.macau)
  await page.goBack()
  await page
    .getByRole('region', { name: '其他论坛' })
    .getByRole('link', { name: '数字财政', exact: true })
    .click()
  await expect(headline(page)).toHaveText('数字财政')
  await expect(page.getByRole('main')).toContainText('日期未载')
})

test('a forum tells its figures, its systems, what goes on beside it and what is left out', async ({
  page,
}) => {
  await open(page, '/forums/shuzi-zhengfu-fuwu-yu-zhili')
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  await expect(part('系统').getByRole('link', { name: '珠澳通' })).toBeVisible()
  await expect(part('同时')).toContainText('同一天，是否同时原文没有说')
  await expect(part('同时').getByRole('link', { name: '智慧城市建设专题论坛' })).toBeVisible()
  await expect(part('同时')).not.toContainText('学员论坛')
  await expect(part('原文没有说的').getByRole('listitem')).toHaveText([
    '在哪里举行',
    '谁主办',
    '讲题：林智龙、黄志光',
  ])
  await part('数字')
    .getByRole('link', { name: /^超过100项/ })
    .click()
  await expect(
    marked(page).filter({ hasText: '目前能够提供超过100项电子服务及功能' }),
  ).toBeInViewport()

  await page.goto('/forums/zhihui-chengshi-jianshe')
  await expect(part('原文没有说的')).toContainText('说有10位，写到的不足此数')
})

test('what a speaker says of what is to come is told apart from the rest', async ({ page }) => {
  await page.goto('/forums/shuzi-zhengfu-fuwu-yu-zhili')
  const said = page.getByRole('blockquote').getByRole('link')
  await expect(said.filter({ hasText: '林智龙表示，未来澳门特区政府将深化' })).toContainText(
    '（说到今后）',
  )
  await expect(said.filter({ hasText: '在澳门居民中' })).not.toContainText('（说到今后）')
})

test('two forums stand side by side, and the address has both', async ({ page }) => {
  await open(page, '/forums/shuzi-caizheng')
  await page.getByRole('link', { name: '与另一场并排看' }).click()
  await expect(page).toHaveURL('/forums/compare?a=shuzi-caizheng')
  await page
    .getByRole('navigation', { name: '右' })
    .getByRole('link', { name: '智慧城市建设' })
    .click()
  await expect(page).toHaveURL('/forums/compare?a=shuzi-caizheng&b=zhihui-chengshi-jianshe')
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  await expect(row('主题').getByRole('cell')).toHaveText([
    /推进数字财政建设 提升政府治理能力$/,
    /共建智慧新城市，共享数字新生活$/,
  ])
  await expect(row('地点').getByRole('cell')).toHaveText([
    /原文未载$/,
    /广州市琶洲南丰国际会展中心$/,
  ])
  await page.reload()
  await expect(row('时间').getByRole('cell')).toHaveText([/日期未载$/, /2021年11月26日$/])
})

test('nonsense in the address of two forums reads as the first two that were reported', async ({
  page,
}) => {
  await page.goto('/forums/compare?a=nowhere&b=<script>')
  await expect(page.getByRole('columnheader')).toHaveText(['开幕式', '数字政府服务与治理'])
})
