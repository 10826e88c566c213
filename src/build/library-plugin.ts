import { resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { formatDiagnostic, SeedError, type Diagnostic } from '#edition/diagnostics.ts'

const NAME = 'virtual:library'
const RESOLVED = '\0virtual:library'

/** Where the app finds the library; `files` are those that nobody else serves, by their paths. */
export type ServedLibrary = {
  catalogUrl: string
  files: ReadonlyMap<string, string>
  warnings: Diagnostic[]
}

type LibraryPluginOptions = {
  /** Files or folders to watch while developing. */
  seeds: string[]
  read: () => Promise<ServedLibrary>
}

/**
 * Gives the app `virtual:library`. A build writes the files itself; the dev server holds them in
 * memory and reloads the page when a seed changes. A seed that is refused shows its diagnostics over
 * the page until it is mended.
 */
export function libraryPlugin({ seeds, read }: LibraryPluginOptions): Plugin {
  let serving = false
  let library: Promise<ServedLibrary> | null = null

  const load = () =>
    (library ??= read().then((served) => {
      if (serving) for (const warning of served.warnings) console.warn(formatDiagnostic(warning))
      return served
    }))

  return {
    name: 'yuedu:library',

    configResolved(config) {
      serving = config.command === 'serve'
    },

    resolveId: (id) => (id === NAME ? RESOLVED : null),

    async load(id) {
      if (id !== RESOLVED) return null
      const { catalogUrl } = await load().catch((error: unknown) => this.error(wordsOf(error)))
      return `export const catalogUrl = ${JSON.stringify(catalogUrl)}`
    },

    configureServer(server) {
      const roots = seeds.map((seed) => resolve(server.config.root, seed))
      server.watcher.add(roots)
      let timer: NodeJS.Timeout | undefined
      server.watcher.on('all', (_event, file) => {
        if (!roots.some((root) => file === root || file.startsWith(root + sep))) return
        library = null
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
