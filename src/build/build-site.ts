import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, runnerImport, type InlineConfig } from 'vite'
import type { Diagnostic } from '#edition/diagnostics.ts'
import { cardScope } from '#export/card-pages.ts'
import type { ArchiveSizes } from './archive-writer.ts'
import { chunkGroups } from './chunk-groups.ts'
import { UsageError } from './command-line.ts'
import { writeHeadlineFont } from './headline-font.ts'
import { writeOfflineFiles } from './offline-files.ts'
import { shellHtml } from './page-html.ts'
import { prerender, type ServerModule } from './prerender.ts'
import { publish, type PublishReport } from './publish/publish.ts'
import { besideOf, replaceable, replaceFolder } from './replace-output.ts'
import { writeServiceWorker } from './service-worker-script.ts'
import type { SiteSettings } from './site-settings.ts'
import { projectRoot } from './project-root.ts'
import { viteOptions } from './vite-options.ts'
import { moveLibrary, readAndWrite } from './write-library.ts'

export type BuildReport = {
  warnings: Diagnostic[]
  pages: number
  /** Of a library that is too large to be kept whole; null for others. */
  archive: ArchiveSizes | null
  published: PublishReport
  /** What a reader's device keeps for reading without a server. */
  kept: { files: number; bytes: number }
  milliseconds: { all: number; prerender: number }
}

/** Seeds to site. Until the very end the last good output stays as it was. */
export async function buildSite(settings: SiteSettings): Promise<BuildReport> {
  const started = performance.now()
  const { seeds, encoding, out, basePath, siteUrl, archiveAbove } = settings
  if (!(await replaceable(out, [projectRoot, process.cwd(), ...seeds]))) {
    throw new UsageError(`OUT=${out}: expected a new or empty folder, or one that a build wrote`)
  }
  // The command's own module runner has set it to development, and React would follow.
  process.env['NODE_ENV'] = 'production'

  const site = besideOf(out)
  const server = besideOf(join(projectRoot, 'server'))
  const data = besideOf(out)
  try {
    const library = await readAndWrite(seeds, data, { encoding, basePath, archiveAbove })
    const { editions, catalog, catalogUrl, warnings, archive } = library
    const served = { catalogUrl, files: new Map<string, string>(), warnings }
    const shared: InlineConfig = {
      ...viteOptions(
        settings,
        { seeds, read: async () => served },
        await writeHeadlineFont(editions, data),
      ),
      configFile: false,
      mode: 'production',
      logLevel: 'warn',
    }
    await build({
      ...shared,
      build: {
        ...shared.build,
        outDir: site,
        emptyOutDir: true,
        rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
      },
    })
    await moveLibrary(data, site)
    await build({
      ...shared,
      publicDir: false,
      build: {
        ...shared.build,
        outDir: server,
        emptyOutDir: true,
        ssr: 'src/reader/server.tsx',
        // Whole: once it has been read, its runner is closed and reads no other file.
        rolldownOptions: { output: { entryFileNames: 'server.mjs', codeSplitting: false } },
      },
    })

    const template = await readFile(join(site, 'index.html'), 'utf8')
    const prerenderStarted = performance.now()
    const { module } = await runnerImport<ServerModule>(join(server, 'server.mjs'), {
      root: projectRoot,
      mode: 'production',
      logLevel: 'error',
    })
    const read = async (url: string) =>
      new Response(await readFile(join(site, url.slice(basePath.length))))
    const source = editions
      ? module.sourceOf(editions, catalog)
      : module.fetchedSource(catalogUrl, read)
    const paths = editions ? module.pagesOf(editions) : module.pagesOfArchive(catalog)
    const place = { folder: site, template, basePath, siteUrl, cards: cardScope(catalog) }
    const pages = await prerender(module, source, paths, place)
    const prerenderTook = performance.now() - prerenderStarted

    await writeFile(join(site, 'shell.html'), shellHtml(template, basePath))
    await writeOfflineFiles(site, basePath)
    const kept = await writeServiceWorker(site, catalog.archive?.url.slice(basePath.length) ?? null)
    const published = await publish(editions ?? [], catalog, place)
    await replaceFolder(site, out)
    return {
      warnings,
      pages,
      archive,
      published,
      kept: { files: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) },
      milliseconds: {
        all: Math.round(performance.now() - started),
        prerender: Math.round(prerenderTook),
      },
    }
  } finally {
    await rm(site, { recursive: true, force: true })
    await rm(server, { recursive: true, force: true })
    await rm(data, { recursive: true, force: true })
  }
}
