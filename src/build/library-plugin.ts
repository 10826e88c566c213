import { resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { formatDiagnostic, SeedError, type Diagnostic } from '#edition/diagnostics.ts'
import type { Library } from '#edition/schema.ts'
import { libraryAssets, type LibraryAssets } from './library-assets.ts'

const NAME = 'virtual:library'
const RESOLVED = '\0virtual:library'

type LibraryPluginOptions = {
  /** Files or folders to watch while developing. */
  seeds: string[]
  read: () => Promise<{ library: Library; warnings: Diagnostic[] }>
}

/**
 * Gives the app `virtual:library`. A build writes the JSON among the assets; the dev server holds
 * it in memory and reloads the page when a seed changes. A seed that is refused shows its
 * diagnostics over the page until it is mended.
 */
export function libraryPlugin({ seeds, read }: LibraryPluginOptions): Plugin {
  let basePath = '/'
  let serving = false
  let assets: Promise<LibraryAssets> | null = null

  const load = () =>
    (assets ??= read().then(({ library, warnings }) => {
      if (serving) for (const warning of warnings) console.warn(formatDiagnostic(warning))
      return libraryAssets(library, basePath)
    }))

  return {
    name: 'yuedu:library',

    configResolved(config) {
      basePath = config.base
      serving = config.command === 'serve'
    },

    resolveId: (id) => (id === NAME ? RESOLVED : null),

    async load(id) {
      if (id !== RESOLVED) return null
      const { catalogUrl, files } = await load().catch((error: unknown) =>
        this.error(wordsOf(error)),
      )
      if (!serving && this.environment.config.consumer === 'client') {
        for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
      }
      return `export const catalogUrl = ${JSON.stringify(catalogUrl)}`
    },

    configureServer(server) {
      const roots = seeds.map((seed) => resolve(server.config.root, seed))
      server.watcher.add(roots)
      let timer: NodeJS.Timeout | undefined
      server.watcher.on('all', (_event, file) => {
        if (!roots.some((root) => file === root || file.startsWith(root + sep))) return
        assets = null
        // Editors save by removing and renaming: what counts is how the folder looks afterwards.
        clearTimeout(timer)
        timer = setTimeout(() => void reload(server, load), 60)
      })

      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        if (!/(^|\/)assets\/[^/]+\.json$/.test(path)) return next()
        load().then(({ files }) => {
          const json = files.get(path.slice(path.lastIndexOf('assets/')))
          if (json === undefined) return next()
          response.setHeader('content-type', 'application/json; charset=utf-8')
          response.setHeader('cache-control', 'no-store')
          response.end(json)
        }, next)
      })
    },
  }
}

async function reload(server: ViteDevServer, load: () => Promise<unknown>) {
  const module = server.environments.client.moduleGraph.getModuleById(RESOLVED)
  if (module) server.environments.client.moduleGraph.invalidateModule(module)
  try {
    await load()
    server.ws.send({ type: 'full-reload' })
  } catch (error) {
    const message = wordsOf(error)
    server.config.logger.error(message)
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'yuedu:library' } })
  }
}

/** A seed's problems are the editor's to mend: no stack, unless it is ours. */
const wordsOf = (error: unknown) =>
  error instanceof SeedError
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error)
