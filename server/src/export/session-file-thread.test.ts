import { SESSION_FILE } from '@tafelronde/shared/harvest/session-file.ts'
import { expect, test } from 'vitest'
import { SessionFileThread } from './session-file-thread.ts'

test('[RE108] a file that would take all memory to read is refused, and others go on meanwhile', async () => {
  const files = new SessionFileThread((fault) => expect.unreachable(String(fault)))
  let ticks = 0
  const timer = setInterval(() => (ticks += 1), 10)
  const bomb = Buffer.from(`{"schema":"${SESSION_FILE}","x":[${'{},'.repeat(10_000_000)}0]}`)
  const large = Buffer.from(`{"schema":"${SESSION_FILE}","x":[${'0,'.repeat(3_000_000)}0]}`)
  const read = [bomb, large, Buffer.from('{"schema":'), Buffer.from([0xff])].map((bytes) => files.read(bytes))
  expect(await Promise.all(read)).toEqual([
    { ok: false, why: 'wrong-form', at: '' },
    { ok: false, why: 'wrong-form', at: 'session' },
    { ok: false, why: 'no-json', at: '' },
    { ok: false, why: 'no-json', at: '' },
  ])
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(10)
}, 30_000)
