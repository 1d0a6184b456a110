import os from 'node:os'
import process from 'node:process'
import { expect, test } from 'vitest'
import { GIVES_WAY } from './give-way.ts'
import { Thread } from './thread.ts'

test.runIf(process.platform === 'linux')(
  '[HV82] What thinks in the background gives way to what people wait for, and only that.',
  async () => {
    const worker = new URL('testing/priority-worker.ts', import.meta.url)
    using thread = new Thread<'how it stands' | 'give way'>(worker)
    using other = new Thread<'how it stands' | 'give way'>(worker)
    const before = os.getPriority(0)
    expect(await thread.ask('how it stands')).toBe(before)
    expect(await thread.ask('give way')).toBe(GIVES_WAY)
    expect(await thread.ask('how it stands')).toBe(GIVES_WAY)
    expect(await other.ask('how it stands')).toBe(before)
    expect(os.getPriority(0)).toBe(before)
  },
)
