import { defineConfig } from 'vitest/config'
import { readServed } from './src/build/read-served.ts'
import { siteSettings } from './src/build/site-settings.ts'
import { viteOptions } from './src/build/vite-options.ts'

const settings = siteSettings(process.env)
const { seeds, encoding, basePath } = settings

/** For `npm run dev` and the unit tests; `src/build/build-site.ts` builds the site. */
export default defineConfig({
  ...viteOptions(settings, { seeds, read: () => readServed(seeds, basePath, { encoding }) }),
  test: {
    include: ['src/**/*.test.{ts,tsx,mjs}', 'e2e/**/*.test.mjs', 'bench/search/*.test.mjs'],
    environment: 'node',
    // Some tests run whole commands, and a busy machine takes its time.
    testTimeout: 60_000,
  },
})
