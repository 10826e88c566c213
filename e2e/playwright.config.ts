import { defineConfig } from '@playwright/test'

const { CHROMIUM_PATH, CI, E2E_PORT = '4183' } = process.env
const address = `http://localhost:${E2E_PORT}/`

/** `e2e/run.mjs` finds the browser and a free port; the site must have been built. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  workers: 2,
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
    trace: 'retain-on-failure',
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
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node src/build/run.mjs serve --port ${E2E_PORT}`,
    cwd: '..',
    env: { OUT: 'dist', BASE_PATH: '/' },
    url: address,
    reuseExistingServer: false,
  },
})
