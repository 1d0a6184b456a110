import { defineConfig } from 'vitest/config'

// The shared and server tests need nothing but Node. The client's tests are of what decides there (outbox, clock,
// document line), so they need no browser either: what needs one is a story in e2e/.
export default defineConfig({
  test: {
    passWithNoTests: true,
    // No module of ours keeps anything for itself, so the files of a project can share one process: twice as fast.
    isolate: false,
    // Left alone vitest keeps one of two cores for itself; some of what is tested waits.
    maxWorkers: 3,
    // A test that forgets to close something shows up here instead of hanging for ever.
    testTimeout: 20_000,
    teardownTimeout: 5_000,
    projects: [
      { test: { name: 'shared', root: 'shared', include: ['src/**/*.test.ts'] } },
      { test: { name: 'server', root: 'server', include: ['src/**/*.test.ts'] } },
      { test: { name: 'client', root: 'client', css: true, include: ['src/**/*.test.{ts,tsx}'] } },
      { test: { name: 'scripts', root: 'scripts', include: ['**/*.test.ts'] } },
    ],
  },
})
