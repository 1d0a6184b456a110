import { type SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { type Session } from '@tafelronde/shared/sessions/session.ts'
import { step } from '@tafelronde/shared/sessions/step.ts'
import { makeRoom } from '@tafelronde/shared/sessions/testing/room.ts'
import { adding, facilitator } from '@tafelronde/shared/sessions/testing/day.ts'
import { id, noon } from '@tafelronde/shared/programme/testing/plan.ts'
import { expect, test } from 'vitest'
import { type Decider } from './decider.ts'

const origins = new Map([[id<'person'>('p001'), { organisation: 'Gemeente Hulst', level: 'gemeente' as const }]])

/** What holds for whoever decides; `open` begins one. */
export function deciderContract(name: string, open: () => Decider & Partial<Disposable>): void {
  test(`[LS11] ${name}: a command does what it does anywhere, whether seats are planned or not`, async () => {
    const decider = open()
    let session: Session = makeRoom({ themes: ['a', 'b', 'c', 'd'], rounds: 3, people: 14 })
    const commands: readonly SessionCommand[] = [
      { kind: 'make-seating' },
      { kind: 'show-seating', after: session.step },
      { kind: 'open-round', after: session.step + 1 },
      { kind: 'mark-gone', person: id('p003') },
      adding('noor') as SessionCommand,
      { kind: 'mark-gone', person: id('nobody') },
      { kind: 'call-desk', table: id('g0-1'), what: 'help' },
    ]
    for (const command of commands) {
      const asked = { session, command, actor: facilitator, now: noon, origins }
      const here = step(session, command, facilitator, noon, origins)
      expect(await decider.decide(asked)).toEqual(here)
      if (here.ok) session = here.value
    }
    decider[Symbol.dispose]?.()
  })

  test(`[LS12] ${name}: a seating on the desk is made better, or nothing is said`, async () => {
    const decider = open()
    const made = step(
      makeRoom({ themes: ['a', 'b', 'c'], rounds: 3, people: 24 }),
      { kind: 'make-seating' },
      facilitator,
      noon,
    )
    if (!made.ok) throw new Error(made.why)
    const better = await decider.improve({ session: made.value, origins, iterations: 20_000 })
    if (better !== undefined) expect(better.made).not.toEqual(made.value.made)
    expect(
      await decider.improve({ session: { ...made.value, seatings: made.value.made ?? [] }, origins, iterations: 9 }),
    ).toBe(undefined)
    decider[Symbol.dispose]?.()
  })
}
