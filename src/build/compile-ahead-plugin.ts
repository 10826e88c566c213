import type { Plugin } from 'vite'

/** See https://v8.dev/blog/explicit-compile-hints: it counts before all code only. */
const HINT = '//# allFunctionsCalledOnLoad\n'

/** Beside the views, chunks of which nearly everything runs as a page comes to life. */
const SHARED = new Set(['react', 'app', 'parts'])

/** Asks V8 to compile these chunks whole as they come, off the main thread, and not bit by bit on it. */
export const compileAheadPlugin = (): Plugin => ({
  name: 'yuedu:compile-ahead',
  apply: 'build',
  // What prerenders the pages is one chunk with every view in it, and no browser's.
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  // The bundler's own banner would stand behind what Vite adds.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && (SHARED.has(file.name) || isView(file.moduleIds))) {
          file.code = HINT + file.code
        }
      }
    },
  },
})

const isView = (modules: string[]) => modules.some((id) => id.endsWith('-route.tsx'))
