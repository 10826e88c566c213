import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workFolder } from './work-folder.mjs'

/** What was measured last, a file for each size in Node and in a browser. */
const folder = join(workFolder, 'times')

export function keepTimes(where, size, run) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${where}-${size}.json`), JSON.stringify(run))
}

export const allTimes = () => names().map(read)

/** @throws Error when nothing was measured at that size. */
export function lastTimes(size) {
  const name = names().find((each) => each.endsWith(`-${size}.json`))
  if (!name) throw new Error(`--again: nothing was measured yet at ${size} articles`)
  return read(name)
}

const names = () => (existsSync(folder) ? readdirSync(folder) : [])
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
