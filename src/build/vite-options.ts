import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { libraryPlugin } from './library-plugin.ts'

/** The folder of package.json. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** What the dev server, the tests and every step of a build have in common. */
export const viteOptions = (
  basePath: string,
  library: Parameters<typeof libraryPlugin>[0],
): UserConfig => ({
  root: projectRoot,
  base: basePath,
  plugins: [react(), tailwindcss(), libraryPlugin(library)],
  worker: { format: 'es' },
  // The policy lets fonts and scripts come from our own origin, and never from `data:`.
  build: { assetsInlineLimit: 0 },
})
