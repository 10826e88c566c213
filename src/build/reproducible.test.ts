import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildSite } from './build-site.ts'
import { siteSettings } from './site-settings.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yuedu-twice-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** The hash of every file of a site, by its name. */
async function hashesOf(site: string): Promise<Record<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const hashes: Record<string, string> = {}
  for (const file of files) {
    const bytes = await readFile(file)
    hashes[file.slice(site.length + 1)] = createHash('sha256').update(bytes).digest('hex')
  }
  return hashes
}

test('the same seeds give the same bytes, whatever the clock and the zone say', async () => {
  const env = { BASE_PATH: '/papers/', SITE_URL: 'https://example.org' }
  const build = async (name: string, zone: string) => {
    process.env['TZ'] = zone
    const out = join(folder, name)
    await buildSite({ ...siteSettings(env), out })
    return hashesOf(out)
  }
  const zone = process.env['TZ']
  const first = await build('a', 'Asia/Shanghai')
  const second = await build('b', 'America/Los_Angeles')
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  expect(Object.keys(first).length).toBeGreaterThan(150)
  expect(second).toEqual(first)
}, 180_000)
