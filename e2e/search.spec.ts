import type { Route } from '@playwright/test'
import { ARTICLES, drawn, expect, foundHeadlines, headline, marked, open } from './reading.ts'
import { quoteAddress, results, searchAddress, searchBox, test } from './reading.ts'

const MACAU = '港澳盼与粤合作 加快数字化转型'
const FINANCE = '粤数字财政系统全面上线以来 已累计支付3.67万亿元'

test('a reader types 一户通 on the front page and lands on the sentence', async ({ page }) => {
  await page.goto('/')
  await searchBox(page).pressSequentially('一户通')
  await expect(results(page)).toContainText('其在2019年推出的“一户通”APP')
  await expect(page).toHaveURL(searchAddress('一户通'))

  await results(page)
    .getByRole('link', { name: /其在2019年推出的/ })
    .click()
  await expect(headline(page)).toHaveText(MACAU)
  await expect(page).toHaveURL(quoteAddress(ARTICLES.macau, '一户通', 'p2'))
  await expect(marked(page)).toHaveText('一户通')
  await expect(marked(page)).toBeInViewport()
})

test('a friend who gets the link of a search sees the same results', async ({ page, browser }) => {
  await page.goto('/')
  await searchBox(page).fill('数字政府')
  await expect(page.getByRole('status').first()).toHaveText('找到 4 篇，共 29 处')
  const found = await foundHeadlines(page)

  const friend = await (await browser.newContext()).newPage()
  await friend.goto(page.url())
  await expect(searchBox(friend)).toHaveValue('数字政府')
  await expect(friend).toHaveTitle('搜索：数字政府 · 粤读')
  await expect(results(friend)).toBeVisible()
  expect(await foundHeadlines(friend)).toEqual(found)
  await friend.context().close()
})

test('every keystroke is answered, and no letter is lost', async ({ page }) => {
  await open(page, '/')
  const box = searchBox(page)
  const status = page.getByRole('main').getByRole('status')
  await box.press('Control+K')
  let typed = ''
  for (const [letter, answer] of [
    ['智', '找到 5 篇，共 28 处'],
    ['慧', '找到 4 篇，共 24 处'],
    ['云', '找到 1 篇，共 1 处'],
    ['云', '没有找到'],
  ] as const) {
    await page.keyboard.insertText(letter)
    typed += letter
    await expect(status).toHaveText(answer)
    await expect(box).toHaveValue(typed)
    await expect(page).toHaveURL(searchAddress(typed))
  }
  await box.press('Backspace')
  await expect(status).toHaveText('找到 1 篇，共 1 处')
})

test('a fast typist on a slow machine finds all her letters in the box', async ({ page }) => {
  await open(page, '/')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  const words = '数字政府改革建设取得了显著成绩'
  await searchBox(page).pressSequentially(words, { delay: 60 })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await expect(searchBox(page)).toHaveValue(words)
  await expect(results(page)).toContainText(words)
  await expect(page).toHaveURL(searchAddress(words))
})

test('what is typed before the page has come to life is searched for', async ({ page }) => {
  const held: Route[] = []
  let asleep = true
  await page.route('**/assets/*.js', async (route) => {
    if (asleep) held.push(route)
    else await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await searchBox(page).pressSequentially('一户通')
  asleep = false
  await Promise.all(held.map((route) => route.continue()))
  await expect(results(page)).toContainText('推出的“一户通”APP')
  await expect(searchBox(page)).toHaveValue('一户通')
})

test('while an input method composes nothing is searched; then the words are', async ({ page }) => {
  await open(page, '/')
  await searchBox(page).focus()
  const devtools = await page.context().newCDPSession(page)
  for (const text of ['s', 'sh', 'shu', 'shu z', 'shu zi']) {
    await devtools.send('Input.imeSetComposition', { text, selectionStart: -1, selectionEnd: -1 })
  }
  await expect(searchBox(page)).toHaveValue('shu zi')
  await drawn(page)
  await expect(page).toHaveURL('/')

  await devtools.send('Input.insertText', { text: '数字财政' })
  await expect(results(page)).toContainText('粤数字财政系统')
  await expect(searchBox(page)).toHaveValue('数字财政')
  await expect(page).toHaveURL(searchAddress('数字财政'))
})

test('the Enter that chooses a word of the input method asks for nothing', async ({ page }) => {
  await open(page, '/')
  const box = searchBox(page)
  await box.focus()
  await box.dispatchEvent('compositionstart', { data: '' })
  await box.fill('yihu')
  const asked = await box.evaluate((element) =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        bubbles: true,
        cancelable: true,
      }),
    ),
  )
  expect(asked, 'the Enter is stopped before it sends the form').toBe(false)
  await drawn(page)
  await expect(page).toHaveURL('/')

  await box.fill('一户通')
  await box.dispatchEvent('compositionend', { data: '一户通' })
  await expect(results(page)).toContainText('一户通')
  await expect(page).toHaveURL(searchAddress('一户通'))
})

test('Back from an article returns to the results, and from those to the front page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 })
  await open(page, '/')
  await searchBox(page).pressSequentially('数字政府')
  const last = results(page).getByRole('link', { name: /对智慧城市时空基础设施在服务/ })
  await last.click()
  await expect(headline(page)).toHaveText('共建智慧新城市 共享数字新生活')

  await page.goBack()
  await expect(last).toBeInViewport()
  await expect(searchBox(page)).toHaveValue('数字政府')

  await page.goBack()
  await expect(headline(page)).toHaveText('羊城晚报')
  await expect(searchBox(page)).toHaveValue('')

  await page.goForward()
  await expect(searchBox(page)).toHaveValue('数字政府')
  await expect(results(page)).toBeVisible()
})

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

const HOSTILE = {
  'a regular expression': '.*',
  'an opening bracket': '[(\\',
  'a script': '<script>alert(1)</script>',
  'an image that fails': '<img src=x onerror=alert(1)>',
  'an emoji': '👩‍👩‍👧‍👦',
  'half an emoji': '\uD83D',
  'marks that turn the writing': '\u202E\u200F财政\u2069',
  'a zero byte': '\0',
  'only punctuation': '，。！？……——',
  'a parameter of its own': '&q=一户通#p2',
  'ten thousand characters': '字'.repeat(10_000),
}
test('whatever is typed into the box gets a calm answer', async ({ page, trouble }) => {
  await open(page, '/search')
  for (const [what, query] of Object.entries(HOSTILE)) {
    await test.step(what, async () => {
      await searchBox(page).fill(query)
      // An address can hold no half characters.
      const shown = Buffer.from(query).toString()
      await expect(headline(page)).toContainText(shown.slice(0, 9).trim())
      await expect(page.getByRole('main').getByRole('status')).toHaveText(/没有找到|找到 \d+ 篇/)
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(overflow, 'scrolls sideways').toBeLessThanOrEqual(0)
    })
  }
  expect(trouble).toEqual([])
})

test('an address with broken characters is a search like any other', async ({ page, trouble }) => {
  for (const query of ['%ED%A0%BD', '%E4%B8', '%', '%zz', '一户通%00']) {
    await page.goto(`/search?q=${query}`)
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/没有找到|找到 \d+ 篇/)
  }
  expect(trouble).toEqual([])
})

test('an empty search says how to search, and an emptied box shows that again', async ({
  page,
}) => {
  for (const query of ['', '%20%20']) {
    await page.goto(`/search?q=${query}`)
    await expect(page.getByText('同一篇里两个词都有')).toBeVisible()
  }
  const way = page.getByRole('main').getByRole('link').first()
  const words = (await way.textContent()) ?? ''
  await way.click()
  await expect(searchBox(page)).toHaveValue(words)
  await expect(results(page)).toContainText(words)
  await searchBox(page).fill('')
  await expect(page.getByText('同一篇里两个词都有')).toBeVisible()
  await expect(page).toHaveURL('/search')
})

test('a search typed on a page that is not there works like any other', async ({ page }) => {
  await open(page, '/no/such/page')
  await searchBox(page).pressSequentially('一户通', { delay: 60 })
  await expect(results(page)).toContainText('推出的“一户通”APP')
  await expect(searchBox(page)).toBeFocused()
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

test('a reader narrows what was found, shares it, and goes back', async ({ page, browser }) => {
  await page.goto(searchAddress('数字'))
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toHaveText('找到 5 篇，共 84 处')
  const forums = page.getByRole('navigation', { name: '论坛' })
  await forums.getByRole('link', { name: '数字财政' }).click()
  await expect(page).toHaveURL(`${searchAddress('数字')}&forum=shuzi-caizheng`)
  await expect(status).toHaveText('找到 1 篇，共 18 处；另有 4 篇不合所选的条件')
  expect(await foundHeadlines(page)).toEqual([FINANCE])

  const friend = await (await browser.newContext()).newPage()
  await friend.goto(page.url())
  await expect(results(friend).getByRole('heading', { level: 2 })).toHaveText([FINANCE])
  await friend.context().close()

  await page.goBack()
  await expect(status).toHaveText('找到 5 篇，共 84 处')
})

test('filters that hide every hit say so, and let go in one tap', async ({ page }) => {
  await page.goto(`${searchAddress('琶洲')}&period=afternoon`)
  await page.getByRole('link', { name: '去掉条件，看这 1 篇' }).click()
  await expect(page).toHaveURL(searchAddress('琶洲'))
  await expect(results(page)).toBeVisible()
})

test('a filter that no article has is no filter', async ({ page }) => {
  await page.goto(`${searchAddress('数字')}&period=noon&person=nobody&sort=size`)
  await expect(page.getByRole('main').getByRole('status')).toHaveText('找到 5 篇，共 84 处')
})

test('results stand in the order of the page when a reader asks for it', async ({ page }) => {
  await page.goto(searchAddress('数字'))
  await page.getByRole('link', { name: '版面先后' }).click()
  await expect(page).toHaveURL(`${searchAddress('数字')}&sort=page`)
  await expect(results(page).getByRole('heading', { level: 2 }).first()).toContainText(
    '中国电子政务论坛暨首届数字政府建设峰会',
  )
})
