import type { Reporter, TestCase, TestModule } from 'vitest/node'

declare module 'vitest' {
  interface TaskMeta {
    /** What was measured, in words. */
    figure?: string
  }
}

/** Prints one line for each scenario and control, with what was measured. */
export class FiguresReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const lines = tests.map((test) => `${markOf(test)} ${test.name}\n    ${test.meta().figure ?? ''}`)
    if (lines.length > 0) process.stdout.write(`\n${lines.join('\n')}\n`)
  }
}

function markOf(test: TestCase): string {
  const { state } = test.result()
  return state === 'passed' ? '✓' : state === 'skipped' ? '–' : '✗'
}
