import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import {
  expect,
  foundHeadlines,
  headline,
  marked,
  open,
  results,
  searchBox,
  test,
} from './reading.ts'
import { dist, projectRoot, test as keptTest, waitUntilKept } from './site.ts'

const SEED = 'seeds/yangcheng-evening-news-2021-11-26.txt'

/** Words that stand in a private text and nowhere in the site. */
const SECRET = '鲸落巷'
const LAMPS = `# ${SECRET}的路灯又亮了\n花城日报讯 3月5日上午，${SECRET}的街坊为新路灯剪彩。（林一）\n`

type ChosenFile = { name: string; content: string | Uint8Array }

const payload = ({ name, content }: ChosenFile) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

/** Through the file picker, as a reader would. */
async function choose(page: Page, ...files: ChosenFile[]) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选择文件', exact: true }).click()
  await (await chooser).setFiles(files.map(payload))
}

/** A drop anywhere on the page, as the system would announce it. */
async function drop(page: Page, ...files: { name: string; content: string }[]) {
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer()
    for (const { name, content } of dropped) data.items.add(new File([content], name))
    return data
  }, files)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

const report = (page: Page) => page.getByRole('main').getByRole('status')
const shelf = (page: Page) => page.getByRole('region', { name: '本机的文本' })
const lamps = (name = 'lamps-2022-03-05.txt'): ChosenFile => ({ name, content: LAMPS })

async function openTexts(page: Page, address = '/mine') {
  await page.goto(address)
  await expect(page.getByRole('button', { name: '选择文件', exact: true })).toBeVisible()
}

// Listened for only when a key is about to be pressed, a chooser may be open before the runner holds
// it back.
test.beforeEach(({ page }) => void page.on('filechooser', () => undefined))

test.describe('a reader with a text of her own', () => {
  test('opens it, reads it, searches it, and sees its day and its forums', async ({
    page,
    trouble,
  }) => {
    await open(page, '/')
    await page.getByRole('link', { name: '打开我的文本' }).click()
    await expect(headline(page)).toHaveText('我的文本')
    const seed = await readFile(join(projectRoot, SEED))
    await choose(page, { name: 'mine-2021-11-26.txt', content: seed }, lamps())
    await expect(report(page)).toHaveText('收下了 lamps-2022-03-05.txt、mine-2021-11-26.txt。')
    await page.getByRole('link', { name: '去读' }).click()
    await expect(headline(page)).toHaveText('花城日报')
    await expect(page).toHaveTitle('我的文本 · 粤读')
    await expect(page.getByRole('banner')).toContainText('我的文本 · 只在本机')

    await page.getByRole('link', { name: /路灯又亮了/ }).click()
    await expect(headline(page)).toHaveText(`${SECRET}的路灯又亮了`)
    await expect(page.getByRole('main')).toContainText('街坊为新路灯剪彩')

    await searchBox(page).fill(SECRET)
    await expect(marked(results(page)).first()).toHaveText(SECRET)
    expect(await foundHeadlines(page)).toEqual([`${SECRET}的路灯又亮了`])
    await searchBox(page).fill('jingluoxiang')
    await expect(page.getByRole('main')).toContainText(SECRET)
    await expect(results(page)).toContainText('路灯')

    await page.getByRole('link', { name: '时间线', exact: true }).click()
    await expect(page.getByRole('region', { name: '下午' })).toContainText('数字政府服务与治理论坛')
    await page.getByRole('link', { name: '论坛', exact: true }).click()
    await page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link', { name: '智慧城市建设', exact: true })
      .click()
    await expect(page.getByRole('main')).toContainText('《夯实智慧城市时空基础设施》')
    await page.getByRole('link', { name: '关于', exact: true }).click()
    await expect(page.getByRole('main')).toContainText('只在这台设备上')
    expect(trouble).toEqual([])
  })

  test('has it apart from the site, and goes back and forth', async ({ page }) => {
    await openTexts(page)
    await choose(page, lamps())
    await page.getByRole('link', { name: '去读' }).click()
    await page.getByRole('link', { name: '回到公开的版面' }).click()
    await expect(headline(page)).toHaveText('羊城晚报')
    await expect(page.getByRole('banner')).not.toContainText('我的文本')
    await searchBox(page).fill(SECRET)
    await expect(page.getByRole('main').getByRole('status')).toContainText('没有找到')
    await page.goBack()
    await page.goBack()
    await expect(headline(page)).toHaveText('花城日报')
    await searchBox(page).fill('数字财政')
    await expect(page.getByRole('main').getByRole('status')).toContainText('没有找到')
  })

  test('finds it again after a reload, in another tab and at its own address', async ({
    page,
    context,
  }) => {
    await openTexts(page)
    await choose(page, lamps())
    await page.getByRole('link', { name: '去读' }).click()
    await page.getByRole('link', { name: /路灯又亮了/ }).click()
    await expect(headline(page)).toHaveText(`${SECRET}的路灯又亮了`)
    await page.reload()
    await expect(headline(page)).toHaveText(`${SECRET}的路灯又亮了`)

    const other = await context.newPage()
    await other.goto(`${page.url()}#p1`)
    await expect(other.getByRole('paragraph').and(other.locator('[aria-current]'))).toContainText(
      '街坊',
    )
    await other.goto('/mine/')
    await expect(headline(other)).toHaveText('花城日报')
  })

  test('drops it on any page of the site', async ({ page }) => {
    await open(page, '/timeline')
    await drop(page, { name: 'lamps-2022-03-05.txt', content: LAMPS })
    await expect(headline(page)).toHaveText('我的文本')
    await expect(report(page)).toHaveText('收下了 lamps-2022-03-05.txt。')
    await page.getByRole('link', { name: '去读' }).click()
    await expect(page.getByRole('main')).toContainText('路灯又亮了')

    await drop(page, { name: 'second.txt', content: '# 第二份\n正文。\n' })
    await expect(headline(page)).toHaveText('我的文本')
    await expect(report(page)).toHaveText('收下了 second.txt。')
    await expect(shelf(page).getByRole('listitem')).toHaveCount(2)
  })

  test('opens a folder, with the notes beside the texts', async ({ page, scratch }) => {
    const folder = join(scratch, 'papers')
    await mkdir(join(folder, 'older'), { recursive: true })
    await writeFile(join(folder, 'lamps.txt'), LAMPS)
    await writeFile(
      join(folder, 'lamps.notes.yaml'),
      `notes:\n  - kind: doubt\n    text: 巷名待考\n    quote: ${SECRET}的街坊\n`,
    )
    await writeFile(join(folder, 'older', 'second.md'), '# 第二份\n正文。\n')
    await writeFile(join(folder, 'photo.jpg'), 'no text')
    await openTexts(page)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选择文件夹' }).click()
    await (await chooser).setFiles(folder)
    await expect(report(page)).toHaveText('收下了 papers/lamps.txt、papers/older/second.md。')
    await expect(page.getByRole('main')).toContainText('papers/photo.jpg: not read')
    await shelf(page).getByRole('link', { name: '花城日报' }).click()
    await page
      .getByRole('link', { name: /路灯又亮了/ })
      .first()
      .click()
    await expect(page.getByRole('complementary')).toContainText('巷名待考')
  })

  test('is told what is wrong with it, and loses nothing by it', async ({ page }) => {
    await openTexts(page)
    await choose(page, lamps('kept.txt'))
    await expect(report(page)).toHaveText('收下了 kept.txt。')
    await choose(
      page,
      { name: 'good.txt', content: '# 好的\n正文。\n' },
      { name: 'bad.txt', content: '没有标题的正文。\n' },
    )
    await expect(report(page)).toContainText('没有收下')
    await expect(page.getByRole('main')).toContainText(
      'bad.txt:1: text before the first heading; expected a line such as "# 标题" above it',
    )
    await expect(shelf(page).getByRole('listitem')).toHaveCount(1)
    await page.getByRole('button', { name: '只收下没有问题的 1 份' }).click()
    await expect(report(page)).toHaveText('收下了 good.txt。')
    await expect(shelf(page).getByRole('listitem')).toHaveCount(2)
  })

  test('has it in GB18030, and is asked', async ({ page }) => {
    // `# 花城` and `花。`
    const bytes = [0x23, 0x20, 0xbb, 0xa8, 0xb3, 0xc7, 0x0a, 0xbb, 0xa8, 0xa1, 0xa3, 0x0a]
    await openTexts(page)
    await choose(page, { name: 'gb.txt', content: new Uint8Array(bytes) })
    await expect(page.getByRole('main')).toContainText('gb.txt:1: invalid UTF-8')
    await page.getByRole('button', { name: '1 份像是 GB18030，按它再读' }).click()
    await page.getByRole('link', { name: '去读' }).click()
    await expect(page.getByRole('main')).toContainText('花城')
  })

  test('opens a newer version of it, and is asked which one stays', async ({ page }) => {
    await openTexts(page)
    await choose(page, lamps('a.txt'))
    await expect(report(page)).toHaveText('收下了 a.txt。')
    await choose(page, { name: 'a.txt', content: '# 新的一版\n正文。\n' })
    await expect(report(page)).toHaveText('已有同名的文本：a.txt。要换成新的吗？')
    await page.getByRole('button', { name: '留着原来的' }).click()
    await expect(shelf(page)).toContainText('花城日报')
    await choose(page, { name: 'a.txt', content: '# 新的一版\n正文。\n' })
    await page.getByRole('button', { name: '换成新的' }).click()
    await page.getByRole('link', { name: '去读' }).click()
    await expect(page.getByRole('main')).toContainText('新的一版')
  })

  test('removes one, then all, and is asked before', async ({ page, context }) => {
    await openTexts(page)
    const file = (name: string, words: string) => ({ name, content: `# ${words}\n正文。\n` })
    await choose(page, file('a.txt', '甲'), file('b.txt', '乙'), file('c.txt', '丙'))
    await expect(shelf(page).getByRole('listitem')).toHaveCount(3)
    const other = await context.newPage()
    await openTexts(other, '/mine#/texts')

    await page.getByRole('button', { name: '移除 b.txt' }).click()
    await expect(page.getByRole('button', { name: '留着' })).toBeFocused()
    await page.getByRole('button', { name: '留着' }).click()
    await page.getByRole('button', { name: '移除 b.txt' }).click()
    await page.getByRole('button', { name: '移除', exact: true }).click()
    await expect(shelf(page).getByRole('listitem')).toHaveCount(2)
    await expect(headline(page)).toBeFocused()
    await expect(shelf(other).getByRole('listitem')).toHaveCount(2)

    await page.getByRole('button', { name: '全部移除' }).click()
    await page.getByRole('button', { name: '移除', exact: true }).click()
    await expect(shelf(page)).toContainText('还没有')
    await page.goto('/mine')
    await expect(page).toHaveURL('/mine#/texts')
    await expect(shelf(page)).toContainText('还没有')
  })

  test('stops the reading of a large one: the page has answered all the while', async ({
    page,
  }) => {
    const many = Array.from(
      { length: 20_000 },
      (_, at) => `# 标题${at}\n${'正文很长。'.repeat(15)}\n`,
    )
    await openTexts(page)
    await choose(page, { name: 'large.txt', content: many.join('') })
    await expect(report(page)).toContainText('正在')
    await page.getByRole('button', { name: '停下' }).click()
    await expect(report(page)).toBeEmpty()
    await expect(shelf(page)).toContainText('还没有')
    await choose(page, lamps())
    await expect(report(page)).toHaveText('收下了 lamps-2022-03-05.txt。')
  })

  test('does all of it by keyboard', async ({ page }) => {
    await openTexts(page)
    await page.getByRole('button', { name: '选择文件', exact: true }).focus()
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles([payload(lamps())])
    await expect(report(page)).toContainText('收下了')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: '选择文件夹' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: '去读' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(headline(page)).toHaveText('花城日报')
    await expect(headline(page)).toBeFocused()

    await page.keyboard.press('/')
    await page.keyboard.type('路灯')
    await expect(headline(page)).toHaveText('搜索“路灯”')
    await expect(results(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(headline(page)).toHaveText(`${SECRET}的路灯又亮了`)

    await page.getByRole('link', { name: '跳到正文' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await expect(headline(page)).toHaveText(`${SECRET}的路灯又亮了`)
  })

  test('loses it with the page where the browser keeps nothing, and is told so', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
    await openTexts(page)
    await choose(page, lamps())
    await expect(report(page)).toContainText('收下了')
    await expect(shelf(page)).toContainText('读得到关上这一页为止')
    await page.getByRole('link', { name: '去读' }).click()
    await searchBox(page).fill(SECRET)
    await expect(results(page)).toContainText('路灯')
    await page.goto('/mine/?')
    await expect(shelf(page)).toContainText('还没有')
  })

  test('has hostile words shown as words', async ({ page, trouble }) => {
    const evil = [
      '# __proto__\n<script>alert(1)</script>正文。\n',
      '# constructor\n${alert(2)} {{alert(3)}} <img src=x onerror=alert(4)>。\n',
      '# <b>粗</b> [链接](javascript:alert(5))\n正文。\n',
    ]
    await openTexts(page)
    await choose(page, { name: '__proto__.txt', content: evil.join('') })
    await expect(report(page)).toHaveText('收下了 __proto__.txt。')
    await page.getByRole('link', { name: '去读' }).click()
    await expect(page.getByRole('main')).toContainText('<b>粗</b> [链接](javascript:alert(5))')
    await page.getByRole('link', { name: '__proto__', exact: true }).click()
    await expect(page.getByRole('main')).toContainText('<script>alert(1)</script>正文。')
    await searchBox(page).fill('onerror')
    await expect(results(page)).toContainText('<img src=x onerror=alert(4)>')
    await openTexts(page, '/mine#/texts')
    await choose(page, { name: '<img src=x onerror=alert(6)>.txt', content: '没有标题' })
    await expect(page.getByRole('main')).toContainText('<img src=x onerror=alert(6)>.txt:1: ')
    expect(trouble).toEqual([])
  })
})

test('nothing of a text leaves the device, neither its words nor the addresses made of them', async ({
  openProfile,
  serveOwn,
}) => {
  const site = await serveOwn(dist)
  const context = await openProfile()
  const bodies: string[] = []
  context.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData()) bodies.push(request.url())
  })
  const page = await context.newPage()
  await openTexts(page, `${site.url}mine`)
  await choose(page, lamps())
  await page.getByRole('link', { name: '去读' }).click()
  await page.getByRole('link', { name: /路灯又亮了/ }).click()
  await expect(page).toHaveURL(/#\/articles\/jing-luo-xiang/)
  await page.reload()
  await expect(headline(page)).toHaveText(`${SECRET}的路灯又亮了`)
  await searchBox(page).fill(SECRET)
  await expect(results(page)).toBeVisible()
  await page.reload()
  await expect(results(page)).toBeVisible()
  await page.getByRole('link', { name: '回到公开的版面' }).click()
  await expect(headline(page)).toHaveText('羊城晚报')

  expect(bodies).toEqual([])
  expect(site.heard.length).toBeGreaterThan(0)
  expect(site.heard.filter((address) => /%E9|jing|lamps|[?&]q=|鲸/i.test(address))).toEqual([])
})

keptTest(
  'who opens a text without a server reads it, and finds it when the browser is opened again',
  async ({ openProfile, serveOwn }) => {
    const site = await serveOwn(dist)
    const visit = await openProfile()
    const front = await visit.newPage()
    await front.goto(site.url)
    await waitUntilKept(front)
    await site.stop()

    await openTexts(front, `${site.url}mine`)
    await choose(front, lamps())
    await expect(report(front)).toContainText('收下了')
    await visit.close()

    const later = await openProfile()
    const page = await later.newPage()
    await page.goto(`${site.url}mine`)
    await expect(headline(page)).toHaveText('花城日报')
    await searchBox(page).fill('jlx')
    await expect(results(page)).toContainText('路灯')
  },
)

test('a first visit does not load what reads texts', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await open(page, '/')
  await open(page, '/about')
  await page.waitForLoadState('networkidle')
  expect(loaded.filter((url) => url.includes('/assets/')).length).toBeGreaterThan(1)
  expect(loaded.filter((url) => /own-world|read-worker/.test(url))).toEqual([])
})

for (const [size, scheme] of [
  [{ width: 1440, height: 900 }, 'light'],
  [{ width: 320, height: 640 }, 'dark'],
] as const) {
  test(`every state is accessible at ${size.width} pixels, ${scheme}`, async ({ page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: scheme })
    const faults: string[] = []
    const look = async (state: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      faults.push(...violations.map(({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html}`))
      const wider = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      if (wider > 0) faults.push(`${state}: ${wider} pixels too wide`)
    }
    await openTexts(page)
    await page.getByText('文本怎样写').click()
    await look('nothing kept')
    const long = `${'long-'.repeat(20)}name.txt`
    await choose(page, { name: long, content: '没有标题' }, lamps())
    await expect(report(page)).toContainText('没有收下')
    await look('refused')
    await page.getByRole('button', { name: /只收下/ }).click()
    await expect(report(page)).toContainText('收下了 lamps')
    await look('opened')
    await choose(page, lamps())
    await expect(report(page)).toContainText('已有同名')
    await page.getByRole('button', { name: /^移除 / }).click()
    await look('asked')
    await page.getByRole('link', { name: '粤读，首页' }).click()
    await expect(headline(page)).toHaveText('花城日报')
    await look('front page')
    expect(faults).toEqual([])
  })
}
