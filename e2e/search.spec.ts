import type { Route } from '@playwright/test'
import { ARTICLES, drawn, expect, foundHeadlines, headline, hitAddress, marked } from './reading.ts'
import { open, results, searchAddress, searchBox, test } from './reading.ts'

const MACAU = '港澳盼与粤合作 加快数字化转型'

test('a reader types 一户通 on the front page and lands on the sentence', async ({ page }) => {
  await page.goto('/')
  await searchBox(page).pressSequentially('一户通')
  await expect(results(page)).toContainText('其在2019年推出的“一户通”APP')
  await expect(page).toHaveURL(searchAddress('一户通'))

  await results(page)
    .getByRole('link', { name: /其在2019年推出的/ })
    .click()
  await expect(headline(page)).toHaveText(MACAU)
  await expect(page).toHaveURL(hitAddress(ARTICLES.macau, '一户通', 1, 'p2'))
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

test('a letter typed before the results are drawn is no step of its own in the history', async ({
  page,
}) => {
  await open(page, '/')
  await page.evaluate(() => {
    const push = history.pushState.bind(history)
    history.pushState = (...entry) => {
      push(...entry)
      history.pushState = push
      queueMicrotask(() => {
        const box = document.querySelector('input')
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, '数字')
        box?.dispatchEvent(new Event('input', { bubbles: true }))
      })
    }
  })
  await searchBox(page).pressSequentially('数')
  await expect(headline(page)).toHaveText('搜索“数字”')
  await page.goBack()
  await expect(headline(page)).toHaveText('羊城晚报')
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
