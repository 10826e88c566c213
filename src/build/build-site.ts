import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, runnerImport, type InlineConfig } from 'vite'
import type { Diagnostic } from '#edition/diagnostics.ts'
import { UsageError } from './command-line.ts'
import { writeOfflineFiles } from './offline-files.ts'
import { shellHtml } from './page-html.ts'
import { prerender, type ServerModule } from './prerender.ts'
import { readSeeds } from './read-seeds.ts'
import { besideOf, replaceable, replaceFolder } from './replace-output.ts'
import { writeServiceWorker } from './service-worker-script.ts'
import type { SiteSettings } from './site-settings.ts'
import { projectRoot, viteOptions } from './vite-options.ts'

export type BuildReport = {
  warnings: Diagnostic[]
  pages: number
  /** What a reader's device keeps for reading without a server. */
  kept: { files: number; bytes: number }
  milliseconds: { all: number; prerender: number }
}

/** Seeds to site. Until the very end the last good output stays as it was. */
export async function buildSite(settings: SiteSettings): Promise<BuildReport> {
  const started = performance.now()
  const { seeds, encoding, out, basePath, siteUrl } = settings
  if (!(await replaceable(out, [projectRoot, process.cwd(), ...seeds]))) {
    throw new UsageError(`OUT=${out}: expected a new or empty folder, or one that a build wrote`)
  }
  // The command's own module runner has set it to development, and React would follow.
  process.env['NODE_ENV'] = 'production'

  const { library, warnings } = await readSeeds(seeds, { encoding })
  const site = besideOf(out)
  const server = besideOf(join(projectRoot, 'server'))
  try {
    const shared: InlineConfig = {
      ...viteOptions(basePath, { seeds, read: async () => ({ library, warnings }) }),
      configFile: false,
      mode: 'production',
      logLevel: 'warn',
    }
    await build({ ...shared, build: { ...shared.build, outDir: site, emptyOutDir: true } })
    await build({
      ...shared,
      publicDir: false,
      build: {
        ...shared.build,
        outDir: server,
        emptyOutDir: true,
        ssr: 'src/reader/server.tsx',
        rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
      },
    })

    const template = await readFile(join(site, 'index.html'), 'utf8')
    const prerenderStarted = performance.now()
    const { module } = await runnerImport<ServerModule>(join(server, 'server.mjs'), {
      root: projectRoot,
      mode: 'production',
      logLevel: 'error',
    })
    const pages = await prerender(module, library, { folder: site, template, basePath, siteUrl })
    const prerenderTook = performance.now() - prerenderStarted

    await writeFile(join(site, 'shell.html'), shellHtml(template, basePath))
    await writeOfflineFiles(site, basePath)
    const kept = await writeServiceWorker(site)
    await replaceFolder(site, out)
    return {
      warnings,
      pages,
      kept: { files: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) },
      milliseconds: {
        all: Math.round(performance.now() - started),
        prerender: Math.round(prerenderTook),
      },
    }
  } finally {
    await rm(site, { recursive: true, force: true })
    await rm(server, { recursive: true, force: true })
  }
}
