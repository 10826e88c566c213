import { build } from 'vite'
import { expect, test } from 'vitest'
import { compileAheadPlugin } from './compile-ahead-plugin.ts'

const HINT = '//# allFunctionsCalledOnLoad\n'
const SOURCES = new Map([
  ['virtual:app', 'console.log("app"); import("virtual:front-route.tsx"); import("virtual:rare")'],
  ['virtual:front-route.tsx', 'console.log("front")'],
  ['virtual:rare', 'console.log("seldom")'],
])

test('what runs at once is compiled ahead, and what is rarely asked for is not', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'sources',
        resolveId: (id) => (SOURCES.has(id) ? id : null),
        load: (id) => SOURCES.get(id) ?? null,
      },
      compileAheadPlugin(),
    ],
    build: { write: false, rolldownOptions: { input: { app: 'virtual:app' } } },
  })
  if (!('output' in built)) throw new Error('expected one build')
  const isAhead = (text: string) =>
    built.output.some(
      (file) => file.type === 'chunk' && file.code.includes(text) && file.code.startsWith(HINT),
    )
  expect(['app', 'front', 'seldom'].map(isAhead)).toEqual([true, true, false])
})
