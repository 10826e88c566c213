import { fork } from 'node:child_process'
import { join } from 'node:path'

/** Node's own words when its memory is used up. */
const OUT_OF_MEMORY = /heap out of memory|Allocation failed/

/**
 * A station in a Node process of its own, with a limit to its memory. `ask` gives it one thing to
 * do, and ends the process when that takes longer than the seconds given.
 * @throws Error that says in words what became of it.
 */
export function startNodeStation({ base, work, megabytes }) {
  const child = fork(join(work, 'bundle-node', 'node-child.js'), {
    execArgv: ['--expose-gc', `--max-old-space-size=${megabytes}`],
    env: { ...process.env, BENCH_BASE: base, BENCH_WORK: work },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  })
  let told = ''
  child.stderr.on('data', (data) => {
    told = (told + data).slice(-10_000)
  })
  let next = 0
  return {
    ask(request, seconds) {
      const id = next++
      return new Promise((resolve, reject) => {
        const settle = (end, value) => {
          clearTimeout(timer)
          child.off('message', onMessage)
          child.off('close', onClose)
          end(value)
        }
        const onMessage = (message) => {
          if (message.id !== id) return
          if (message.error) settle(reject, new Error(message.error))
          else settle(resolve, message.answer)
        }
        const onClose = (code, signal) => {
          const why = OUT_OF_MEMORY.test(told)
            ? `out of memory (limit ${megabytes} MB)`
            : `the process ended (${signal ?? code}) ${told.trim().split('\n').at(-1)}`
          settle(reject, new Error(why))
        }
        const timer = setTimeout(() => {
          child.kill('SIGKILL')
          settle(reject, new Error(`not done after ${seconds} s (the limit)`))
        }, seconds * 1000)
        child.on('message', onMessage)
        child.on('close', onClose)
        child.send({ id, ...request })
      })
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return
      await new Promise((resolve) => {
        child.once('exit', resolve)
        child.kill('SIGKILL')
      })
    },
  }
}
