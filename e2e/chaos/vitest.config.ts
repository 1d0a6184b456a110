import { defineConfig } from 'vitest/config'
import { FiguresReporter } from './stage/figures-reporter.ts'

// Real servers in processes of their own that are killed, starved and flooded. One scenario at a time, since what is
// measured is how quick the server is.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './stage/day-for-all.ts',
    fileParallelism: false,
    isolate: false,
    testTimeout: process.env['CHAOS'] === 'full' ? 600_000 : 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 5_000,
    reporters: ['default', new FiguresReporter()],
  },
})
