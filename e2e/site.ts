import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { test as base, chromium, expect, type BrowserContext, type Page } from '@playwright/test'
import { serveSite, type SiteServer } from '../src/build/serve.ts'
import type { Catalog } from '../src/edition/catalog.ts'
import type { Edition } from '../src/edition/schema.ts'

export { expect }

export const projectRoot = fileURLToPath(new URL('..', import.meta.url))
export const dist = join(projectRoot, 'dist')

/** A site whose server the test itself can stop, and start again at the same address. */
export type OwnSite = {
  /** Of the front page; ends with a slash. */
  url: string
  /** What has reached the server: addresses, and the pages that they say they came from. */
  heard: string[]
  stop: () => Promise<void>
  start: () => Promise<void>
  /** From now on it takes every request and answers none. */
  mute: () => void
  /** It stops in the moment in which this is asked for, and may then be started again. */
  breakAt: (path: string) => void
  /** The next time this is asked for, it is not there. */
  refuseOnce: (path: string) => void
  isUp: () => boolean
  /** Publishes another build at the same address: what the former had is gone. */
  publish: (folder: string) => Promise<void>
}

type Fixtures = {
  serveOwn: (folder: string, basePath?: string) => Promise<OwnSite>
  /** Opens a browser on a profile that lasts as long as the test: closed and opened, it remembers. */
  openProfile: () => Promise<BrowserContext>
  /** A folder that is gone after the test. */
  scratch: string
}

export const test = base.extend<Fixtures>({
  serveOwn: async ({}, use) => {
    const sites: OwnSite[] = []
    await use(async (folder, basePath = '/') => {
      const site = await ownSite(folder, basePath)
      sites.push(site)
      return site
    })
    await Promise.all(sites.map((site) => site.stop()))
  },

  openProfile: async ({ launchOptions, viewport, locale, scratch }, use) => {
    const open = new Set<BrowserContext>()
    await use(async () => {
      const context = await chromium.launchPersistentContext(join(scratch, 'profile'), {
        ...launchOptions,
        viewport,
        ...(locale && { locale }),
      })
      open.add(context)
      context.on('close', () => open.delete(context))
      return context
    })
    await Promise.all([...open].map((context) => context.close()))
  },

  scratch: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'yuedu-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
})

async function ownSite(folder: string, basePath: string): Promise<OwnSite> {
  const heard: string[] = []
  let muted = false
  let last = ''
  let refused = ''
  let published = folder
  const serve = (port: number) =>
    serveSite({
      folder: published,
      basePath,
      port,
      async beforeAnswer(request) {
        const { url = '', headers } = request
        heard.push(url, headers.referer ?? '')
        if (url === refused) {
          refused = ''
          request.url = '/gone'
        }
        if (url === last) await stop()
        if (muted) await new Promise(() => undefined)
      },
    })
  let server: SiteServer | null = await serve(0)
  const stop = async () => {
    const former = server
    server = null
    await former?.close()
  }
  const { url, port } = server
  return {
    url,
    heard,
    stop,
    breakAt(path) {
      last = path
    },
    refuseOnce(path) {
      refused = path
    },
    isUp: () => server !== null,
    async start() {
      last = ''
      server ??= await serve(port)
    },
    mute() {
      muted = true
    },
    async publish(next) {
      published = next
      await stop()
      server = await serve(port)
    },
  }
}

/** Builds the site once more, elsewhere. */
export async function buildSite(out: string, env: Record<string, string>) {
  await promisify(execFile)(process.execPath, ['src/build/run.mjs', 'build'], {
    cwd: projectRoot,
    env: { ...process.env, ...env, OUT: out },
  })
}

/**
 * A site built once for all tests of a group, which run one after another; answers where its seeds
 * and the built site are.
 */
export function builtForGroup(file: string, text: string, env: Record<string, string> = {}) {
  test.describe.configure({ mode: 'default' })
  let folder = ''
  const site = () => join(folder, 'site')
  test.beforeAll(async () => {
    test.setTimeout(90_000)
    folder = await mkdtemp(join(tmpdir(), 'yuedu-e2e-'))
    await writeFile(join(folder, file), text)
    await buildSite(site(), { SEEDS: join(folder, file), ...env })
  })
  test.afterAll(() => rm(folder, { recursive: true, force: true }))
  return site
}

/** Waits until the service worker has taken everything in and answers for the page. */
export async function waitUntilKept(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** The editions of a built site. */
export async function editionsIn(folder: string): Promise<Edition[]> {
  const assets = join(folder, 'assets')
  const names = await readdir(assets)
  const read = async (name: string) => JSON.parse(await readFile(join(assets, name), 'utf8'))
  const catalog: Catalog = await read(names.find((name) => name.startsWith('catalog-')) ?? '')
  return Promise.all(catalog.editions.map(({ url }) => read(url.slice(url.lastIndexOf('/')))))
}

/** Every page of a built site: addresses below the base. */
export async function pagesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names
    .filter((name) => name.endsWith('.html') && !/^(shell|404)\.html$/.test(name))
    .map((name) => name.replaceAll('\\', '/').replace(/(^index)?\.html$/, ''))
    .sort()
}

const NAMES = [
  'people/ma-xing-rui',
  'people/guo-he-quan',
  'organisations/guang-dong-sheng-cai-zheng-ting',
  'places/guang-zhou',
  'systems/yi-hu-tong',
  'systems/yue-an-ju',
]

/** Every page of a built site, but of the pages of names, which are all alike, one or two of a kind. */
export const pagesToVisit = async (folder: string) =>
  (await pagesIn(folder)).filter(
    (path) => !/^(people|organisations|places|systems)\//.test(path) || NAMES.includes(path),
  )
