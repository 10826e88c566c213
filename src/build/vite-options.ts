import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { compileAheadPlugin } from './compile-ahead-plugin.ts'
import { firstPaintPlugin } from './first-paint-plugin.ts'
import { headlineFontPlugin } from './headline-font.ts'
import { interfacePlugin } from './interface-plugin.ts'
import { libraryPlugin } from './library-plugin.ts'
import { projectRoot } from './project-root.ts'
import type { SiteSettings } from './site-settings.ts'

/** The licences of all that the pages are made with, in a file beside them. */
export const LICENCES = 'licences.md'

/** What the dev server, the tests and every step of a build have in common. */
export const viteOptions = (
  { basePath, siteUrl }: Pick<SiteSettings, 'basePath' | 'siteUrl'>,
  library: Parameters<typeof libraryPlugin>[0],
  headlineFont: string | null = null,
): UserConfig => ({
  root: projectRoot,
  base: basePath,
  plugins: [
    react(),
    // The bundler minifies the styles; this pass would warn of `::highlight`, which it does not know.
    tailwindcss({ optimize: false }),
    interfacePlugin(),
    headlineFontPlugin(headlineFont),
    libraryPlugin(library),
    firstPaintPlugin(),
    compileAheadPlugin(),
  ],
  define: { __SITE_URL__: JSON.stringify(siteUrl) },
  worker: { format: 'es' },
  // The policy lets fonts and scripts come from our own origin, and never from `data:`.
  build: {
    assetsInlineLimit: 0,
    license: { fileName: LICENCES },
    // The tables of traditional characters are one chunk of 1.1 MB, which is not of the first load.
    chunkSizeWarningLimit: 1200,
  },
})
