import { defineConfig } from 'vitest/config'
import { readSeeds } from './src/build/read-seeds.ts'
import { siteSettings } from './src/build/site-settings.ts'
import { viteOptions } from './src/build/vite-options.ts'

const { seeds, encoding, basePath } = siteSettings(process.env)

/** For `npm run dev` and the unit tests; `src/build/build-site.ts` builds the site. */
export default defineConfig({
  ...viteOptions(basePath, { seeds, read: () => readSeeds(seeds, { encoding }) }),
  test: {
    include: ['src/**/*.test.{ts,tsx,mjs}', 'e2e/**/*.test.mjs'],
    environment: 'node',
    // Some tests run whole commands, and a busy machine takes its time.
    testTimeout: 60_000,
  },
})
