import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { createStation } from './station.mjs'

const { BENCH_BASE: base, BENCH_WORK: work } = process.env

const answer = createStation({
  base,
  work,
  importUrl: (path) => pathToFileURL(join(work, path)).href,
  usedHeap: () => {
    for (let round = 0; round < 3; round++) globalThis.gc()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  },
})

process.on('message', async ({ id, ...request }) => {
  try {
    process.send({ id, answer: await answer(request) })
  } catch (error) {
    process.send({ id, error: error instanceof Error ? error.message : String(error) })
  }
})
