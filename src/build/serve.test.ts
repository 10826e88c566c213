import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSite, type SiteServer } from './serve.ts'

let parent = ''
let root: SiteServer
let below: SiteServer

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'yuedu-serve-'))
  const folder = join(parent, 'site')
  await mkdir(join(folder, 'articles'), { recursive: true })
  await mkdir(join(folder, 'assets'))
  await writeFile(join(parent, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'index.html'), '首页')
  await writeFile(join(folder, '404.html'), '没有这一页')
  await writeFile(join(folder, 'articles.html'), '文章')
  await writeFile(join(folder, 'articles/a.html'), `甲${' '.repeat(2000)}`)
  await writeFile(join(folder, 'assets/main-1a.js'), 'void 0')
  await writeFile(join(folder, 'sw.js'), 'void 0')
  await writeFile(join(folder, 'manifest.webmanifest'), '{}')
  root = await serveSite({ folder, basePath: '/', port: 0 })
  below = await serveSite({ folder, basePath: '/yuedu/', port: 0 })
})
afterAll(async () => {
  await Promise.all([root.close(), below.close()])
  await rm(parent, { recursive: true })
})

/** Sends the path as it is written, which `fetch` would not. */
const raw = (path: string, headers = {}, method = 'GET', server = root) =>
  new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>((done, fail) => {
    const options = { port: server.port, host: '127.0.0.1', path, headers, method }
    request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', fail)
      .end()
  })

test.each([
  ['/', 200, '首页', 'text/html; charset=utf-8', 'no-cache'],
  ['/articles', 200, '文章', 'text/html; charset=utf-8', 'no-cache'],
  ['/articles.html', 200, '文章', 'text/html; charset=utf-8', 'no-cache'],
  ['/search?q=x', 404, '没有这一页', 'text/html; charset=utf-8', 'no-cache'],
  ['//example.org/', 404, '没有这一页', 'text/html; charset=utf-8', 'no-cache'],
  ['/assets/missing.js', 404, '没有这一页', 'text/html; charset=utf-8', 'no-cache'],
  ['/sw.js', 200, 'void 0', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/manifest.webmanifest', 200, '{}', 'application/manifest+json; charset=utf-8', 'no-cache'],
  [
    '/assets/main-1a.js',
    200,
    'void 0',
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ],
])('%s answers %i', async (path, status, text, type, cache) => {
  const answer = await raw(path)
  expect(answer.status).toBe(status)
  expect(answer.bytes.toString()).toBe(text)
  expect(answer.headers).toMatchObject({
    'content-type': type,
    'cache-control': cache,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  })
})

test.each(['/%', '/%zz', '/../secret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt', '/a%00'])(
  '%s cannot be read, and climbs nowhere',
  async (path) => {
    expect((await raw(path)).status).toBe(400)
  },
)

test('a page is sent packed, once for each way of packing, and not again while it is the same', async () => {
  const packed = await raw('/articles/a', { 'accept-encoding': 'gzip, br' })
  expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
  expect(packed.bytes.length).toBeLessThan(200)
  const again = await raw('/articles/a', { 'if-none-match': packed.headers['etag'] })
  expect([again.status, again.bytes.length]).toEqual([304, 0])
})

test('HEAD answers as GET without the body; other methods are refused', async () => {
  const head = await raw('/articles/a', {}, 'HEAD')
  expect([head.status, head.bytes.length]).toEqual([200, 0])
  expect(head.headers['content-length']).toBe('2003')
  expect((await raw('/', {}, 'POST')).status).toBe(405)
})

test('a slash too many leads to the page, and keeps the query', async () => {
  const answer = await raw('/articles/?a=1')
  expect([answer.status, answer.headers['location']]).toEqual([308, '/articles?a=1'])
})

test('below a path: what is above leads there, what is beside is not found', async () => {
  expect(below.url).toBe(`http://localhost:${below.port}/yuedu/`)
  for (const path of ['/', '/yuedu']) {
    const answer = await raw(path, {}, 'GET', below)
    expect([answer.status, answer.headers['location']]).toEqual([302, '/yuedu/'])
  }
  expect((await raw('/yuedu/articles/a', {}, 'GET', below)).status).toBe(200)
  expect((await raw('/articles/a', {}, 'GET', below)).status).toBe(404)
})

test('a taken port is told with a way out', async () => {
  const again = serveSite({ folder: parent, basePath: '/', port: root.port })
  await expect(again).rejects.toThrow(
    `port ${root.port} is taken: choose another, such as --port ${root.port + 1}`,
  )
})
