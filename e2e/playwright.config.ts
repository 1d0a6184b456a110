import { defineConfig } from '@playwright/test'

// CHROMIUM_PATH is set by `npm test`, which looks for a browser on this machine first. Without it Playwright's own is used.
const executablePath = process.env['CHROMIUM_PATH']

export default defineConfig({
  testDir: 'tests',
  outputDir: 'results',
  // Two cafés at a time, each with a server and a dozen browsers of its own: much of a story is waiting.
  workers: 2,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 480_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    actionTimeout: 30_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // A recording of a dozen browsers at once would take longer than the story itself.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // A browser that asks nobody for anything, so that a request to another host is always ours to answer for.
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
})
