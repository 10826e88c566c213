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
    environment: 'node',
    setupFiles: ['src/build/property-seed.ts'],
    // The usual is one less, which on a small machine is one alone.
    maxWorkers: '100%',
    // Some tests run whole commands, and a busy machine takes its time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        // A build leaves marks on the process that it runs in.
        test: { name: 'build', include: ['src/build/**/*.test.{ts,mjs}'] },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['src/**/*.test.{ts,tsx,mjs}', 'e2e/**/*.test.mjs', 'bench/search/*.test.mjs'],
          exclude: ['src/build/**'],
          isolate: false,
        },
      },
    ],
  },
})
