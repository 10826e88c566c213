import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { ARTICLES, expect, open, test } from './reading.ts'
import { dist, editionsIn } from './site.ts'

/** Presses a button of a group of downloads, and reads what it hands out. */
async function download(page: Page, group: RegExp, label: string) {
  const waiting = page.waitForEvent('download')
  await page.getByRole('group', { name: group }).getByRole('button', { name: label }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** The lines of a calendar as another program reads them. */
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n')

test('a reader takes the events of the day into a calendar, and none at a made-up time', async ({
  page,
  baseURL,
}) => {
  await open(page, '/timeline')
  const { name, text } = await download(page, /^下载这 11 件事/, 'iCalendar')
  expect(name).toBe('timeline-2021-11-26.ics')
  const lines = unfolded(text)
  // The exhibition and 数字财政 have no printed date.
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(9)
  expect(
    lines
      .filter((line) => line.startsWith('DTSTART'))
      .every((line) => line === 'DTSTART;VALUE=DATE:20211126'),
  ).toBe(true)
  expect(text).not.toContain('数字财政专题论坛')
  expect(lines).toContain('UID:fuwu-yu-zhili@yuedu.invalid')
  expect(lines).toContain('LOCATION:广州香格里拉大酒店')
  expect(
    lines.find((line) => line.startsWith(`URL:${new URL(ARTICLES.macau, baseURL).href}?quote=`)),
  ).toBeTruthy()
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('files hold what the day is narrowed to, and say so', async ({ page }) => {
  await open(page, '/timeline?period=morning')
  const csv = await download(page, /^下载这 2 件事/, 'CSV')
  expect(csv.name).toBe('timeline-2021-11-26-morning.csv')
  expect(csv.text.startsWith('\uFEFF编号,名称,类别,日期,')).toBe(true)
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(3)
  expect(csv.text).toContain('学员论坛')
  expect(csv.text).not.toContain('数字经济')

  const json = JSON.parse((await download(page, /^下载这 2 件事/, 'JSON')).text)
  expect(json).toMatchObject({
    schemaVersion: 1,
    view: 'timeline',
    filters: { date: '2021-11-26', period: 'morning' },
    entries: [{ id: 'zhuanti-xieshanghui' }, { id: 'xueyuan-luntan' }],
  })
})

test('an article is taken away as Markdown and as plain text, whole and with its source', async ({
  page,
}) => {
  const [edition] = await editionsIn(dist)
  const article = edition?.articles.find(({ slug }) => ARTICLES.students.endsWith(slug))
  if (!article) throw new Error('nothing was built')
  await open(page, ARTICLES.students)
  const markdown = await download(page, /^下载本篇/, 'Markdown')
  expect(markdown.name).toBe('xueyuan-luntan.md')
  expect(markdown.text).toContain(`# ${article.headline}\n`)
  const plain = await download(page, /^下载本篇/, '纯文本')
  expect(plain.name).toBe('xueyuan-luntan.txt')
  expect(plain.text).toContain(article.paragraphs.map(({ text }) => text).join('\n\n'))
  expect(plain.text).toMatch(/编者注 \d+（不属原文）：“成效成效”/)
  expect(plain.text).toContain(ARTICLES.students)
})

test('forums are taken away, one or all, a line for each who spoke', async ({ page }) => {
  await open(page, '/forums')
  const all = await download(page, /^下载这 9 个论坛/, 'CSV')
  expect(all.text).toContain('数据要素')
  await open(page, '/forums/shuzi-jingji-fazhan')
  const { text } = await download(page, /^下载这个论坛/, 'CSV')
  expect(text.trimEnd().split('\r\n')).toHaveLength(4)
})

test('the whole library is one JSON, and a data package describes it', async ({ page }) => {
  await open(page, '/about')
  const library = await download(page, /^下载全部版面/, 'JSON')
  const described = JSON.parse((await download(page, /^下载全部版面/, '数据包说明')).text)
  expect(JSON.parse(library.text)).toEqual({ schemaVersion: 1, editions: await editionsIn(dist) })
  expect(described.resources).toMatchObject([
    {
      path: library.name,
      bytes: Buffer.byteLength(library.text),
      hash: `sha256:${createHash('sha256').update(library.text).digest('hex')}`,
    },
  ])
})

test('a reader takes an edition along as a book, the very one that stands beside its page', async ({
  page,
}) => {
  const [edition] = await editionsIn(dist)
  await open(page, `/editions/${edition?.id}`)
  const { name, text } = await download(page, /^下载这一期/, 'EPUB')
  expect(name).toBe(`${edition?.id}.epub`)
  expect(text).toContain('mimetypeapplication/epub+zip')
  expect(text).toBe(await readFile(`${dist}/editions/${name}`, 'utf8'))
})
