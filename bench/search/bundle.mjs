import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { projectRoot, workFolder } from './work-folder.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const options = { root: projectRoot, configFile: false, logLevel: 'warn', publicDir: false }
const output = { entryFileNames: '[name].js', chunkFileNames: '[name].js' }

/**
 * Makes scripts of the stations, and of the parts of Yuedu that prepare a measurement, as a browser
 * and Node can run them: what is measured is compiled and joined as it is on the site.
 */
export async function bundle() {
  await build({
    ...options,
    ssr: { noExternal: true, external: ['pagefind'] },
    build: {
      ssr: true,
      target: 'esnext',
      outDir: join(workFolder, 'bundle-node'),
      rolldownOptions: { input: [here('node-child.mjs'), here('newspaper.mjs')], output },
    },
  })
  await build({
    ...options,
    build: {
      target: 'esnext',
      modulePreload: false,
      outDir: join(workFolder, 'bundle-browser'),
      rolldownOptions: {
        input: [here('browser-page.mjs'), here('browser-worker.mjs')],
        // Only the building of an index needs these.
        external: ['pagefind', /^node:/],
        output,
      },
    },
  })
}
