import { defineConfig } from '@playwright/test'

const { CHROMIUM_PATH, FIREFOX_PATH, CI, TRACE, E2E_PORT = '4183' } = process.env
const address = `http://localhost:${E2E_PORT}/`

/** What is run in other engines than the one that all specs are written for. */
const MAIN_STORIES = '**/main-stories.spec.ts'

/** `e2e/run.mjs` finds the browser and a free port; the site must have been built. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // One more than a small machine has cores: a test waits as often as it works.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(CI),
  reporter: 'list',
  timeout: 60_000,
  // A busy machine takes its time; a passing check never waits for it.
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    // A trace copies the page at every step, which takes a quarter of the time.
    trace: TRACE ? 'retain-on-failure' : 'off',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: MAIN_STORIES,
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    ...(FIREFOX_PATH
      ? [
          {
            name: 'firefox',
            testMatch: MAIN_STORIES,
            use: {
              browserName: 'firefox' as const,
              // The browser as it is published, and not a build of its own.
              channel: 'moz-firefox',
              launchOptions: { executablePath: FIREFOX_PATH },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: `node src/build/run.mjs serve --port ${E2E_PORT}`,
    cwd: '..',
    env: { OUT: 'dist', BASE_PATH: '/' },
    url: address,
    reuseExistingServer: false,
  },
})
