import { expect, foundHeadlines, marked, results, searchAddress } from './reading.ts'
import { searchBox, test } from './reading.ts'

const MACAU = '港澳盼与粤合作 加快数字化转型'
const FINANCE = '粤数字财政系统全面上线以来 已累计支付3.67万亿元'

test('a phrase that the columns had cut in two is found, also in traditional characters', async ({
  page,
}) => {
  for (const words of ['核心的党中央领导下', '核心的黨中央領導下']) {
    await page.goto(searchAddress(words))
    await expect(marked(results(page))).toHaveText('核心的党中央领导下')
    await results(page)
      .getByRole('link', { name: /核心的党中央领导下/ })
      .click()
    await expect(marked(page)).toHaveText('核心的党中央领导下')
    await expect(marked(page)).toBeInViewport()
  }
})

test('a word printed with a stray blank is found, and marked as it is printed', async ({
  page,
}) => {
  await page.goto(searchAddress('产业发展部'))
  await expect(marked(results(page))).toHaveText('产业发 展部')
  await results(page)
    .getByRole('link', { name: /产业发 展部/ })
    .click()
  await expect(marked(page)).toHaveText('产业发 展部')
})

test('traditional characters find what simplified ones find', async ({ page }) => {
  await page.goto(searchAddress('数字政府'))
  await expect(results(page)).toBeVisible()
  const found = await foundHeadlines(page)
  await page.goto(searchAddress('數字政府'))
  await expect(results(page)).toBeVisible()
  expect(await foundHeadlines(page)).toEqual(found)
})

test('two words find the one article that holds both', async ({ page }) => {
  await page.goto(searchAddress('马兴瑞 审计'))
  await expect(results(page).getByRole('listitem').getByRole('heading')).toHaveCount(1)
  await expect(results(page).getByRole('heading')).toContainText('马兴瑞出席2020年度审计')
  const words = await marked(results(page)).allTextContents()
  expect(new Set(words)).toEqual(new Set(['马兴瑞', '审计']))
})

test('quoted words stay together, and a word after a minus is kept out', async ({ page }) => {
  await page.goto(searchAddress('“预算管理一体化”'))
  await expect(results(page).getByRole('heading', { level: 2 })).toHaveText([FINANCE])
  await page.goto(searchAddress('"一体化 预算"'))
  await expect(page.getByRole('main')).toContainText('原文中没有')

  await page.goto(searchAddress('数字政府 -财政'))
  await expect(results(page).getByRole('heading', { level: 2 })).toHaveText([
    '共建智慧新城市 共享数字新生活',
  ])
  await page.goto(searchAddress('-财政'))
  await expect(page.getByRole('main')).toContainText('再写一个要找的词')
})

test('a search with no result says which word is not in the text', async ({ page }) => {
  await page.goto(searchAddress('元宇宙 澳门'))
  await expect(page.getByRole('status').first()).toHaveText('没有找到')
  await expect(page.getByText('原文中没有“元宇宙”。')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: '澳门' }).click()
  await expect(page).toHaveURL(searchAddress('澳门'))
  await expect(results(page)).toContainText(MACAU)
})

test('a search whose words never meet says so, and offers each', async ({ page }) => {
  await page.goto(searchAddress('澳门 燃煤'))
  await expect(page.getByText('没有哪一篇同时含有它们')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: '燃煤' }).click()
  await expect(searchBox(page)).toHaveValue('燃煤')
  await expect(results(page)).toContainText('推动珠三角燃煤电厂转型升级')
})

for (const [typed, why, taken] of [
  ['szcz', '按拼音首字母', '数字财政'],
  ['maxingrui', '按拼音', '马兴瑞'],
  ['邬贺铨', '据编者注', '郭贺铨'],
  ['珠澳桶', '按相近的写法', '珠澳通'],
] as const) {
  test(`who types ${typed} finds ${taken}, and is told so`, async ({ page }) => {
    await page.goto('/')
    await searchBox(page).fill(typed)
    const told = page.getByRole('main').getByRole('status')
    await expect(told).toContainText(`原文中没有“${typed}”`)
    await expect(told).toContainText(why)
    await expect(told).toContainText(`“${taken}”`)
    await expect(marked(results(page)).first()).toHaveText(taken)
  })
}

for (const [typed, why, taken] of [
  ['邬贺铨', '据编者注，原文印作', '郭贺铨'],
  ['花城', '按编者所列的同义词，找的是', '广州'],
] as const) {
  test(`what leads from ${typed} to ${taken} is said to come from outside the text`, async ({
    page,
  }) => {
    await page.goto(searchAddress(typed))
    await expect(page.getByRole('main').getByRole('status')).toContainText(
      `${why}“${taken}”（依据在原文之外）`,
    )
    await expect(marked(results(page)).first()).toHaveText(taken)
  })
}

test('a word that the text has is found as typed, and a synonym is one tap away', async ({
  page,
}) => {
  await page.goto(searchAddress('穗'))
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toContainText('找到 1 篇')
  await expect(status).toContainText('“穗”的同义词，由编者所列（依据在原文之外）')
  await status.getByRole('link', { name: '广州' }).click()
  await expect(searchBox(page)).toHaveValue('广州')
  await expect(marked(results(page)).first()).toHaveText('广州')
})

test('what may be another word is offered, one tap away', async ({ page }) => {
  await page.goto(searchAddress('一带一路'))
  await expect(page.getByText('是不是要找')).toBeVisible()
  await expect(results(page)).toBeHidden()
  await page.getByRole('link', { name: '一带一区' }).click()
  await expect(searchBox(page)).toHaveValue('一带一区')
  await expect(marked(results(page)).first()).toHaveText('一带一区')
})
