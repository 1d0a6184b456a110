import { defineConfig } from 'vitest/config'
import { FiguresReporter } from './stage/figures-reporter.ts'

const isFull = process.env['CHAOS'] === 'full'

// Real servers in processes of their own that are killed, starved and flooded. At full length one scenario at a time,
// since how quick the server is depends on what else goes on; in short two, since much of it is waiting.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './stage/day-for-all.ts',
    maxWorkers: isFull ? 1 : 2,
    isolate: false,
    testTimeout: isFull ? 600_000 : 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 5_000,
    reporters: ['default', new FiguresReporter()],
  },
})
