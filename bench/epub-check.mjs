/**
 * `node bench/epub-check.mjs [<folder>]`: holds every book of a built site against EPUBCheck
 * (https://www.w3.org/publishing/epubcheck/).
 *
 * On Debian `apt-get install epubcheck default-jre-headless` brings it; EPUBCHECK names another jar.
 * Without it the check is skipped, and says so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url))
const JARS = [process.env.EPUBCHECK, '/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck']
const jar = JARS.find((path) => path && existsSync(path))
const java = spawnSync('java', ['-version']).status === 0

if (!jar || !java) {
  console.log(`skipped: ${java ? 'EPUBCheck' : 'java'} is not installed`)
} else {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : []
  const books = names.filter((name) => name.endsWith('.epub'))
  if (books.length === 0) {
    console.error(`${folder}: no book here; build the site first`)
    process.exitCode = 1
  }
  for (const book of books) {
    const args = ['-jar', jar, '--failonwarnings', join(folder, book)]
    const { status, stdout, stderr } = spawnSync('java', args, { encoding: 'utf8' })
    console.log(`${book}: ${status === 0 ? 'no errors, no warnings' : `\n${stdout}${stderr}`}`)
    if (status !== 0) process.exitCode = 1
  }
}
