import { makeRoom } from '@tafelronde/shared/sessions/testing/room.ts'
import { facilitator } from '@tafelronde/shared/sessions/testing/day.ts'
import { noon } from '@tafelronde/shared/programme/testing/plan.ts'
import { expect, test } from 'vitest'
import { deciderContract } from './decider.contract.ts'
import { decideHere } from './decider.ts'
import { SeatThread } from './seat-thread.ts'

deciderContract('on the thread that asks', () => decideHere)
deciderContract('on a thread of its own', () => new SeatThread())

test('[LS13] what breaks the thread is told to who waits, and the next question begins it again', async () => {
  using thread = new SeatThread()
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
  expect((await thread.decide(asked)).ok).toBe(true)
})
