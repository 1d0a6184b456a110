import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { Session } from '@tafelronde/shared/sessions/session.ts'
import { erasePerson } from '@tafelronde/shared/sessions/erase-person.ts'
import { compareReviews, reviewSeats } from '@tafelronde/shared/sessions/review-seats.ts'
import { peopleToSeat } from '@tafelronde/shared/sessions/seat-instance.ts'
import { step } from '@tafelronde/shared/sessions/step.ts'
import { makeRoom } from '@tafelronde/shared/sessions/testing/room.ts'
import { adding, facilitator } from '@tafelronde/shared/sessions/testing/day.ts'
import { id, noon } from '@tafelronde/shared/programme/testing/plan.ts'
import { expect, test } from 'vitest'
import type { Decider } from './decider.ts'

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

  test(`[LS12] ${name}: seats on the desk are made better, or nothing is said`, async () => {
    const decider = open()
    const room = makeRoom({ themes: 'abcdefghi'.split(''), rounds: 5, people: 70, hosts: 3 })
    const mixed = new Map(
      peopleToSeat(room).map((person, at) => [
        person.id,
        { organisation: `Bureau ${at % 11}`, level: 'gemeente' as const },
      ]),
    )
    const made = step(room, { kind: 'make-seating' }, facilitator, noon, mixed)
    if (!made.ok) throw new Error(made.why)
    const better = await decider.improve({ session: made.value, origins: mixed, iterations: 60_000 })
    const review = (seatings = made.value.made ?? []) => reviewSeats(made.value, seatings, mixed)
    expect(compareReviews(review(better), review())).toBeGreaterThan(0)
    const perfect = step(
      makeRoom({ themes: 'abcdefg'.split(''), rounds: 3, people: 28 }),
      { kind: 'make-seating' },
      facilitator,
      noon,
    )
    if (!perfect.ok) throw new Error(perfect.why)
    expect(await decider.improve({ session: perfect.value, origins, iterations: 2_000 })).toBeUndefined()
    decider[Symbol.dispose]?.()
  })

  test(`[LS15] ${name}: somebody is erased as anywhere, and leaves seats that others take`, async () => {
    const decider = open()
    const made = step(
      makeRoom({ themes: 'abcd'.split(''), rounds: 3, people: 16 }),
      { kind: 'make-seating' },
      facilitator,
      noon,
    )
    if (!made.ok) throw new Error(made.why)
    const moment = { actor: facilitator, now: noon, origins }
    const erased = await decider.erase({ session: made.value, person: id('p003'), notes: 'keep', ...moment })
    expect(erased).toEqual(erasePerson(made.value, id('p003'), 'keep', moment))
    decider[Symbol.dispose]?.()
  })
}
