import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, projectRoot, test } from './site.ts'

const SEED = 'yangcheng-evening-news-2021-11-26.txt'
const HEADLINE = '粤数字财政系统全面上线以来'
let vite: ChildProcess | null = null

test.afterEach(async () => {
  if (vite?.exitCode !== null) return
  vite.kill()
  await once(vite, 'exit')
})

test('an editor mends a seed and sees it at once, and is told what is wrong with it', async ({
  page,
  scratch,
}) => {
  test.setTimeout(90_000)
  const text = await readFile(join(projectRoot, 'seeds', SEED), 'utf8')
  const seed = join(scratch, SEED)
  await writeFile(seed, text)
  const address = await startVite(scratch)

  await page.goto(address)
  await expect(page.getByText(HEADLINE).first()).toBeVisible({ timeout: 30_000 })

  await writeFile(seed, text.replace(HEADLINE, '编辑改过的标题'))
  await expect(page.getByText('编辑改过的标题').first()).toBeVisible()

  await writeFile(seed, Buffer.concat([Buffer.from('# 标题\n'), Buffer.from([0xb9, 0xe3])]))
  await expect(page.getByText(/\.txt:2: invalid UTF-8/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByText(/\.txt:2: invalid UTF-8/).first()).toBeVisible()

  await writeFile(seed, text)
  await expect(page.getByText(HEADLINE).first()).toBeVisible()
  await expect(page.getByText(/invalid UTF-8/)).toHaveCount(0)
})

async function startVite(seeds: string): Promise<string> {
  const port = await freePort()
  const address = `http://localhost:${port}/`
  vite = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--port', String(port), '--strictPort'],
    { cwd: projectRoot, env: { ...process.env, SEEDS: seeds }, stdio: 'ignore' },
  )
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true)
  return address
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || address === null) throw new Error('no port to be had')
  return address.port
}
