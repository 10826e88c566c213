/**
 * `node src/build/run.mjs <command> [args]`: runs `commands/<command>.ts` through Vite's module
 * runner, so that Node 20, which cannot read TypeScript, needs no second compiler.
 */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [name, ...args] = process.argv.slice(2)
const commands = ['build', 'start', 'serve', 'edition', 'find', 'eval', 'score']

// A reader such as `head` may have seen enough and gone.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

if (!commands.includes(name)) {
  console.error(`unknown command ${name ?? '(none)'}: expected one of ${commands.join(', ')}`)
  process.exitCode = 2
} else {
  try {
    const { module } = await runnerImport(`/src/build/commands/${name}.ts`, {
      root,
      configFile: false,
      logLevel: 'error',
    })
    process.exitCode = await module.run(args)
  } catch (error) {
    console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
