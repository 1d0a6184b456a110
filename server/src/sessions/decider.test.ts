import { makeRoom } from '@tafelronde/shared/sessions/testing/room.ts'
import { facilitator } from '@tafelronde/shared/sessions/testing/day.ts'
import { noon } from '@tafelronde/shared/programme/testing/plan.ts'
import { expect, test } from 'vitest'
import { deciderContract } from './decider.contract.ts'
import { decideHere } from './decider.ts'
import { SeatThreads } from './seat-threads.ts'

deciderContract('on the thread that asks', () => decideHere)
deciderContract('on a thread of its own', () => new SeatThreads())

test('[LS13] what breaks a thread is told to who waits, and the next question begins it again; once stopped none is begun', async () => {
  using thread = new SeatThreads()
  const session = makeRoom({ themes: ['a', 'b'], rounds: 2, people: 6 })
  const asked = {
    session,
    command: { kind: 'make-seating' },
    actor: facilitator,
    now: noon,
    origins: new Map(),
  } as const
  await expect(thread.decide({ ...asked, session: { ...session, programme: undefined as never } })).rejects.toThrow(
    'programme',
  )
  expect((await thread.decide(asked)).ok).toBe(true)
  thread[Symbol.dispose]()
  await expect(thread.decide(asked)).rejects.toThrow('stops')
  expect(await thread.improve({ session, origins: new Map(), iterations: 1_000 })).toBeUndefined()
})
