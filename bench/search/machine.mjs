import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { ENGINES } from './engine-list.mjs'

export const machine = () => ({
  processor: `${cpus().length} × ${cpus()[0]?.model.trim() || 'unnamed'}`,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${type()} ${release()}`,
  /** Of the last five minutes: above the number of processors, others were at work too. */
  load: loadavg()[1],
})

/** The installed version of every package that an engine is made of. */
export const versionsOf = (keys) =>
  Object.fromEntries(
    keys
      .flatMap((key) => ENGINES[key].packages)
      .map((name) => {
        const file = new URL(`../node_modules/${name}/package.json`, import.meta.url)
        return [name, JSON.parse(readFileSync(file, 'utf8')).version]
      }),
  )
