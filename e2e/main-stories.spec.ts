/** What the reader stands for, told to every engine; each story has a browser without a past. */
import { expectKept, expectWords, pageEngine, type Engine } from './engine.ts'
import { builtForGroup, dist, editionsIn, expect, test as base } from './site.ts'
import { openWebKit, startDisplay, type EngineOptions } from './webdriver.ts'

type WorkerFixtures = EngineOptions & { display: string | null }

const test = base.extend<{ engine: Engine }, WorkerFixtures>({
  webkit: [null, { scope: 'worker', option: true }],
  display: [
    async ({ webkit }, use) => {
      const display = webkit && (await startDisplay())
      await use(display && display.name)
      display?.stop()
    },
    { scope: 'worker' },
  ],
  engine: async ({ playwright, browserName, locale, viewport, webkit, display }, use) => {
    if (webkit && display) {
      const session = await openWebKit(webkit, display)
      await use(session)
      await session.close()
      return
    }
    const browser = await playwright[browserName].launch()
    await use(pageEngine(await browser.newPage({ viewport, ...(locale && { locale }) })))
    await browser.close()
  },
})

const NEW_HEADLINE = '新版的头条'
const next = builtForGroup('new.txt', `# ${NEW_HEADLINE}\n\n花城日报讯 这一版没有旧版的字。\n`)

const HEADLINE = 'main h1'
const RESULTS = 'main [aria-label=搜索结果]'
const NAVIGATION = 'header nav a'

/** Typing does not reach the page's own listeners in every engine. */
const search = (engine: Engine, words: string) =>
  engine.run((value) => {
    const field = document.querySelector('[role=combobox]')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  }, words)

const expectWholeEdition = async (engine: Engine, url: string) => {
  const [edition] = await editionsIn(dist)
  const article = edition?.articles.at(-1)
  if (!article) throw new Error('the seeds hold no article')
  await engine.goto(`${url}articles/${article.slug}`)
  await expectWords(engine, HEADLINE).toContain(article.headline.split(' ').at(-1))
  await expectWords(engine, 'main').toContain(article.paragraphs.at(-1)?.text.slice(-8))
  await engine.goto(`${url}search?q=${encodeURIComponent('一户通')}`)
  await expectWords(engine, RESULTS).toContain('一户通')
  await engine.goto(`${url}timeline`)
  await expectWords(engine, HEADLINE).toBe('2021年11月26日')
}

test('a reader goes from the front page to an article, its forum and the day', async ({
  engine,
  serveOwn,
}) => {
  const site = await serveOwn(dist)
  await engine.goto(site.url)
  await engine.click('main a', '共建智慧新城市')
  await expectWords(engine, HEADLINE).toContain('共建智慧新城市')
  await engine.click('main a', '智慧城市建设')
  await expectWords(engine, HEADLINE).toContain('智慧城市建设')
  await engine.click(NAVIGATION, '时间线')
  await expectWords(engine, HEADLINE).toBe('2021年11月26日')
  await engine.goBack()
  await expectWords(engine, HEADLINE).toContain('智慧城市建设')
})

test('a reader searches, and the words are marked in the article', async ({ engine, serveOwn }) => {
  const site = await serveOwn(dist)
  await engine.goto(site.url)
  await expectWords(engine, 'footer').toMatch(/存到本机|可断网/)
  await search(engine, '数字财政')
  await engine.click(`${RESULTS} a`, '粤数字财政系统全面上线')
  await expectWords(engine, HEADLINE).toContain('粤数字财政系统全面上线')
  await expectWords(engine, '[aria-label=文中的搜索结果]').toMatch(/共 \d+ 处/)
  await expect.poll(() => engine.run(() => CSS.highlights.get('hit')?.size ?? 0)).toBeGreaterThan(1)
})

test('what a reader sets and marks is there again', async ({ engine, serveOwn }) => {
  const site = await serveOwn(dist)
  const [edition] = await editionsIn(dist)
  await engine.goto(`${site.url}articles/${edition?.articles[0]?.slug ?? ''}`)
  await engine.click('header button[aria-label=阅读设置]', '')
  await engine.click('[role=dialog] :enabled > div > button', '旧纸')
  await engine.click('header button[aria-label=阅读设置]', '')
  const theme = () => engine.run(() => document.documentElement.dataset.theme)
  await expect.poll(theme).toBe('sepia')

  await engine.run(() => {
    const passage = document.querySelector('[data-passage=p1]')
    const text = passage && document.createTreeWalker(passage, NodeFilter.SHOW_TEXT).nextNode()
    if (!text) throw new Error('no text')
    const range = document.createRange()
    range.setStart(text, 0)
    range.setEnd(text, 5)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  await engine.click('button[aria-label$=色划线]', '')
  await expectWords(engine, 'main aside').toContain('羊城晚报讯')
  await engine.reload()
  await expect.poll(theme).toBe('sepia')
  await expectWords(engine, 'main aside').toContain('羊城晚报讯')
})

test('without a server every address opens, and the search finds', async ({ engine, serveOwn }) => {
  const site = await serveOwn(dist)
  await engine.goto(site.url)
  await expectKept(engine)
  await site.stop()
  await expectWholeEdition(engine, site.url)
})

test('a server that stops while the site is being kept is asked again', async ({
  engine,
  serveOwn,
}) => {
  const site = await serveOwn(dist)
  site.breakAt('/shell.html')
  await engine.goto(site.url)
  await expectWords(engine, 'footer').toContain('没能存到本机')
  await expectWords(engine, HEADLINE).toContain('羊城晚报')

  await site.start()
  await engine.goto(site.url)
  await expectKept(engine)
  await site.stop()
  await expectWholeEdition(engine, site.url)
})

test('a server that stops in the middle of an update leaves the reader the old version', async ({
  engine,
  serveOwn,
}) => {
  const site = await serveOwn(dist)
  await engine.goto(site.url)
  await expectKept(engine)

  await site.publish(next())
  site.breakAt('/shell.html')
  await engine.reload()
  await expect.poll(() => site.isUp()).toBe(false)
  await expectWholeEdition(engine, site.url)

  await site.start()
  await engine.goto(site.url)
  await expectWords(engine, 'footer').toContain('有新版本')
  await engine.click('footer button', '换用新版本')
  await expectWords(engine, 'main').toContain(NEW_HEADLINE)
  await site.stop()
  await engine.goto(`${site.url}search?q=${encodeURIComponent('没有旧版')}`)
  await expectWords(engine, RESULTS).toContain(NEW_HEADLINE)
})

test('what the system has thrown away comes back by itself', async ({ engine, serveOwn }) => {
  const site = await serveOwn(dist)
  await engine.goto(site.url)
  await expectKept(engine)
  const kept = () =>
    engine.run(async () => {
      const [name = ''] = await caches.keys()
      return (await (await caches.open(name)).keys()).length
    })
  const before = await kept()
  await engine.run(async () => {
    const [name = ''] = await caches.keys()
    await caches.delete(name)
  })
  await site.stop()
  await site.start()
  await engine.goto(`${site.url}timeline`)
  await expectWords(engine, HEADLINE).toBe('2021年11月26日')
  await expect.poll(kept).toBe(before)
  await site.stop()
  await expectWholeEdition(engine, site.url)
})
