import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import type { KeptFile } from '#offline/kept-files.ts'
import { filesIn } from './files-in.ts'
import { projectRoot } from './project-root.ts'

/**
 * Writes `sw.js` into a finished site: it names every file that is there, so it comes last. What is
 * in the folder of an archive is not kept beforehand, but as it is read.
 */
export async function writeServiceWorker(folder: string, archive: string | null) {
  const files = await filesToKeep(folder, archive)
  const built = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __KEPT_FILES__: JSON.stringify(files),
      __VERSION__: JSON.stringify(versionOf(files)),
      __ARCHIVE__: JSON.stringify(archive),
    },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/offline/service-worker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const [script] = chunks
  if (chunks.length !== 1 || script?.type !== 'chunk') {
    throw new Error('the service worker must be one file without imports')
  }
  await writeFile(join(folder, 'sw.js'), script.code)
  return files
}

/**
 * The shell and all that it needs. Prerendered pages are left out: the shell draws each of them
 * from the edition's JSON, which is kept once.
 */
async function filesToKeep(folder: string, archive: string | null): Promise<KeptFile[]> {
  const paths = (await filesIn(folder))
    .filter((path) => archive === null || !path.startsWith(archive))
    .filter((path) => path === 'shell.html' || !/\.(html|map|md)$|^sw\.js$/.test(path))
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(folder, path))
      return { path, hash: hashOf(bytes), bytes: bytes.length }
    }),
  )
}

const versionOf = (files: KeptFile[]) => hashOf(JSON.stringify(files))

const hashOf = (content: Uint8Array | string) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)
