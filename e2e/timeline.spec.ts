import type { Page } from '@playwright/test'
import { ARTICLES, expect, headline, marked, open, test } from './reading.ts'

const lane = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

const event = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })

const picture = (page: Page) => page.getByRole('figure', { name: '这一天的图' })

const COUNCIL = '“从邻省地区发展看粤北地区的差距”专题协商会'
const IN_LANES = {
  上午: [COUNCIL, '学员论坛'],
  下午: ['数字政府服务与治理论坛'],
  时间未载: [
    '数字政府建设成果展',
    '开幕式',
    '2020年度审计查出问题整改工作电视电话会议',
    '广东省习近平新时代中国特色社会主义思想研究中心工作推进会',
    '数字财政专题论坛',
    '智慧城市建设专题论坛',
    '数字经济发展专题论坛',
  ],
}

test('the day stands in lanes: morning, afternoon, and what has no printed time', async ({
  page,
}) => {
  await page.goto('/timeline')
  for (const [name, events] of Object.entries(IN_LANES)) {
    await expect(lane(page, name).getByRole('heading', { level: 3 })).toHaveText(events)
  }
  await expect(page.getByRole('region', { name: '晚上' })).toHaveCount(0)
  await expect(page.getByRole('list', { name: '总会' })).toContainText('首届数字政府建设峰会')
})

test('the picture sets what is under the summit apart from what is beside it', async ({ page }) => {
  await open(page, '/timeline')
  const cell = (name: string) => picture(page).getByRole('list', { name, exact: true })
  await expect(cell('上午，峰会之外').getByRole('link')).toHaveText([/专题协商会/, /^学员论坛/])
  await expect(cell('下午，峰会之内').getByRole('link')).toHaveText([/^数字政府服务与治理论坛/])
  await expect(cell('时间未载，峰会之外').getByRole('link')).toHaveCount(2)
  await expect(cell('时间未载，峰会之内').getByRole('link')).toHaveText([
    /^数字政府建设成果展，展览\s日期未载$/,
    /^开幕式，仪式\s日期系推定\s.*5 人发言$/,
    /^数字财政专题论坛/,
    /^智慧城市建设专题论坛/,
    /^数字经济发展专题论坛/,
  ])
  // Only what the text puts in order is numbered.
  const ordered = cell('时间未载，峰会之内').locator('ol')
  await expect(ordered.getByRole('listitem')).toHaveText([/成果展/, /^先于开幕式/])
  for (const name of ['高峰论坛', '数字社会创新', '数据要素', '网络与信息安全'])
    await expect(picture(page).getByRole('link', { name, exact: true })).toBeVisible()

  await cell('时间未载，峰会之内')
    .getByRole('link', { name: /^智慧城市/ })
    .press('Enter')
  await expect(page).toHaveURL('/timeline#zhihui-chengshi')
  await expect(event(page, '智慧城市建设专题论坛')).toBeInViewport()
})

test('a reader narrows the day down, and every step is an address', async ({ page }) => {
  await open(page, '/timeline')
  await page.getByRole('navigation', { name: '时段' }).getByRole('link', { name: '上午' }).click()
  await expect(page).toHaveURL('/timeline?period=morning')
  await expect(page.getByText('显示 11 件事中的 2 件')).toBeVisible()
  await expect(lane(page, '上午').getByRole('article')).toHaveCount(2)
  await expect(lane(page, '下午')).toHaveCount(0)

  const forums = page.getByRole('navigation', { name: '论坛' })
  await forums.getByRole('link', { name: '数字经济发展' }).click()
  await expect(page).toHaveURL('/timeline?period=morning&forum=shuzi-jingji-fazhan')
  await expect(page.getByText('没有同时合乎这些条件的事')).toBeVisible()

  await page.reload()
  await expect(page.getByText('没有同时合乎这些条件的事')).toBeVisible()
  await expect(forums.getByRole('link', { name: '数字经济发展' })).toHaveAttribute(
    'aria-current',
    'true',
  )

  await page.goBack()
  await expect(page.getByText('显示 11 件事中的 2 件')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/timeline')
  await expect(page.getByText('11 件事', { exact: true })).toBeVisible()
})

test('picture and list obey what the day is narrowed by: kind and person', async ({ page }) => {
  await open(page, '/timeline?kind=meeting')
  await expect(page.getByText('显示 11 件事中的 4 件')).toBeVisible()
  await expect(picture(page).getByRole('link')).toHaveCount(4)
  await expect(page.getByRole('article')).toHaveCount(4)

  await open(page, '/timeline')
  const people = page.getByRole('navigation', { name: '人物' })
  await people.getByText(/^全部 \d+ 人/).click()
  await people.getByRole('link', { name: '温国辉' }).click()
  await expect(page).toHaveURL(/\/timeline\?person=/)
  await expect(page.getByText('显示 11 件事中的 2 件')).toBeVisible()
  await expect(page.getByRole('article').getByRole('heading')).toHaveText([
    '开幕式',
    '2020年度审计查出问题整改工作电视电话会议',
  ])
  await expect(picture(page).getByRole('link')).toHaveCount(2)
})

test('a card says who spoke and what, who was there, and each leads to its sentence', async ({
  page,
}) => {
  await open(page, '/timeline')
  const audit = event(page, '2020年度审计查出问题整改工作电视电话会议')
  await expect(audit.getByText('在场马兴瑞、温国辉、覃伟中、陈丽华')).toBeVisible()
  await audit.getByText('马兴瑞4 句说到今后').click()
  const said = audit.getByRole('blockquote').getByRole('link', { name: /马兴瑞强调/ })
  await expect(said).toContainText('（说到今后）')
  await said.click()
  await expect(page).toHaveURL(/shenji-zhenggai-huiyi\?quote=.*#p3$/)
  await expect(marked(page)).toContainText('马兴瑞强调，全省各地、各部门要进一步强化责任担当')
})

test('a day without a match offers the whole day again', async ({ page }) => {
  await open(page, '/timeline?period=morning&forum=shuzi-jingji-fazhan')
  await page.getByRole('link', { name: '看全部' }).click()
  await expect(page).toHaveURL('/timeline')
  await expect(lane(page, '上午').getByRole('article')).toHaveCount(2)
})

test('one forum alone can be looked at', async ({ page }) => {
  await open(page, '/timeline')
  const forums = page.getByRole('navigation', { name: '论坛' })
  await forums.getByRole('link', { name: '数字政府服务与治理' }).click()
  await expect(page).toHaveURL('/timeline?forum=shuzi-zhengfu-fuwu-yu-zhili')
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(lane(page, '下午').getByRole('heading', { level: 3 })).toHaveText([
    '数字政府服务与治理论坛',
  ])
})

test('nonsense in the address reads as the whole day', async ({ page, trouble }) => {
  for (const query of [
    'date=2021-13-99&period=midnight&forum=nowhere',
    'date=<script>&period=__proto__&forum=constructor',
    'period=%ED%A0%BD',
  ]) {
    await page.goto(`/timeline?${query}`)
    await expect(page.getByText('11 件事', { exact: true })).toBeVisible()
  }
  await page.goto('/timeline#nothing-of-that-name')
  await expect(headline(page)).toBeVisible()
  expect(trouble).toEqual([])
})

test('a link to one event opens there and lights it up', async ({ page }) => {
  for (const address of ['/timeline#xueyuan-luntan', '/timeline?period=morning#xueyuan-luntan']) {
    await page.goto('about:blank')
    await page.goto(address)
    await expect(event(page, '学员论坛')).toHaveAttribute('aria-current', 'true')
    await expect(event(page, '学员论坛')).toBeInViewport()
  }
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto('/timeline#shuzi-jingji')
  await expect(event(page, '数字经济发展专题论坛')).toBeInViewport()
})

test('the front page gives the day at a glance, and each event leads to its place', async ({
  page,
}) => {
  await open(page, '/')
  const day = page.getByRole('complementary', { name: '这一天' })
  await expect(day).toContainText('上午')
  await day.getByRole('link', { name: '学员论坛' }).click()
  await expect(page).toHaveURL('/timeline#xueyuan-luntan')
  await expect(event(page, '学员论坛')).toHaveAttribute('aria-current', 'true')
  await expect(event(page, '学员论坛')).toBeInViewport()
})

test('an event leads to the sentence it rests on', async ({ page }) => {
  await open(page, '/timeline')
  await event(page, COUNCIL)
    .getByRole('link', { name: /^原文：/ })
    .click()
  await expect(page).toHaveURL(/\/articles\/yuebei-zhuanti-xieshang\?quote=.*#p1$/)
  await expect(marked(page)).toHaveText(
    '羊城晚报讯 11月26日上午，省政协在广州召开“从邻省地区发展看粤北地区的差距”专题协商会。',
  )
  await expect(marked(page)).toBeInViewport()
})

test('the exhibition is said to be before the opening, and no more', async ({ page }) => {
  await page.goto('/timeline')
  const exhibition = event(page, '数字政府建设成果展')
  await expect(exhibition).toContainText('在开幕式之前')
  await expect(exhibition).toContainText('日期未载')
  await expect(event(page, '开幕式')).toContainText('在数字政府建设成果展之后')
  await expect(event(page, '开幕式')).toContainText('2021年11月26日（据同篇导语推定）')
})

test('what the text does not say is said to be missing', async ({ page }) => {
  await page.goto('/timeline')
  await expect(event(page, '数字财政专题论坛')).toContainText('日期未载')
  await expect(event(page, '数字财政专题论坛')).not.toContainText('11月26日')
  const term = event(page, '数字政府服务与治理论坛').getByText('地点', { exact: true })
  await expect(term.locator('..')).toHaveText('地点未载')
  await expect(event(page, '智慧城市建设专题论坛')).toContainText('广州市琶洲南丰国际会展中心')
})

test('the other times that the text names follow on one axis, from 2017 to 2025', async ({
  page,
}) => {
  await open(page, '/timeline')
  const others = page.getByRole('region', { name: '文中提到的其他日子' })
  await expect(others.getByRole('time')).toHaveText([
    ...['2017年', '2019年', '2021年', '2025年', '2021年4月中旬', '9月上旬'],
    ...['2021年5月1日', '2021年9月', '2025年'],
  ])
  await expect(others).toContainText('原文作“今年9月份”，年份系推定')
  // 2019 is named in two articles.
  const year = others
    .getByRole('listitem')
    .filter({ has: page.getByText('2019年', { exact: true }) })
  await expect(year.first().getByRole('link')).toHaveCount(2)

  // A year is nine times as far from another as the years between them are many.
  const places = await others
    .locator('rect.axis-within')
    .evaluateAll((spans) =>
      spans.map((span) => [
        Number.parseFloat(span.getAttribute('x') ?? ''),
        Number.parseFloat(span.getAttribute('width') ?? ''),
      ]),
    )
  const [y2017 = [], y2019 = []] = places.slice(1)
  expect((y2019[0] ?? 0) - (y2017[0] ?? 0)).toBeCloseTo(2 * (y2017[1] ?? 0), 0)

  await others.getByRole('link', { name: /预计到2025年/ }).click()
  await expect(page).toHaveURL(new RegExp(`${ARTICLES.economy}\\?quote=`))
  await expect(marked(page)).toHaveText('预计到2025年，广东数字产业集群营业收入将超过10.7万亿元。')
})

test('what a day is narrowed to narrows the other times to the same articles', async ({ page }) => {
  await page.goto('/timeline?forum=shuzi-caizheng')
  const others = page.getByRole('region', { name: '文中提到的其他日子' })
  await expect(others.getByRole('time')).toHaveText(['2019年', '2021年5月1日'])
})
