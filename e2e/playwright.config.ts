import { defineConfig } from '@playwright/test'
import type { EngineOptions } from './webdriver.ts'

const { CHROMIUM_PATH, FIREFOX_PATH, CI, TRACE, E2E_PORT = '4183' } = process.env
const { WEBKIT_DRIVER, WEBKIT_BROWSER, WEBKIT_PORT } = process.env
const address = `http://localhost:${E2E_PORT}/`

/** What is run in the engines that the other specs are not written for. */
const MAIN_STORIES = '**/main-stories.spec.ts'

/** `e2e/run.mjs` finds the browsers and free ports; the site must have been built. */
export default defineConfig<object, EngineOptions>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // One more than a small machine has cores: a test waits as often as it works.
  workers: 3,
  fullyParallel: true,
  // A machine that does other things can hold a browser up; the runner names what needed it.
  retries: 1,
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
      // All other specs tell it the same, and the tests have to end in time.
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
    ...(WEBKIT_DRIVER && WEBKIT_BROWSER && WEBKIT_PORT
      ? [
          {
            name: 'webkit',
            testMatch: MAIN_STORIES,
            // Its driver listens at one port.
            workers: 1,
            use: { webkit: { driver: WEBKIT_DRIVER, browser: WEBKIT_BROWSER, port: WEBKIT_PORT } },
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
