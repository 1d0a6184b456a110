import { execFile } from 'node:child_process'
import os from 'node:os'
import process from 'node:process'
import { promisify } from 'node:util'
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

test.runIf(process.platform === 'linux')(
  '[HV82] Where there is one core the threads on which the engine compiles give way, and no other thread does.',
  async () => {
    const here = new URL('give-way.ts', import.meta.url).href
    const script = `
      import { readdirSync, readFileSync } from 'node:fs'
      import os from 'node:os'
      import { letCompilersGiveWay } from '${here}'
      letCompilersGiveWay(Number(process.argv[1]))
      const read = (thread) => [readFileSync('/proc/self/task/' + thread + '/comm', 'utf8').trim(), os.getPriority(Number(thread))]
      console.log(JSON.stringify(readdirSync('/proc/self/task').map(read)))`
    const prioritiesOn = async (cores: number): Promise<readonly (readonly [string, number])[]> => {
      const told = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, `${cores}`])
      return JSON.parse(told.stdout) as [string, number][]
    }
    const before = await prioritiesOn(2)
    const usual = os.getPriority(0)
    expect(before.filter(([, priority]) => priority !== usual)).toEqual([])
    const alone = await prioritiesOn(1)
    expect(alone.some(([name]) => name === 'V8Worker')).toBe(true)
    for (const [name, priority] of alone) expect(priority).toBe(name === 'V8Worker' ? GIVES_WAY : usual)
  },
)
