import { expect, test, vi } from 'vitest'
import { MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import { isWritten } from '@tafelronde/shared/notes/note.ts'
import { nextMove } from '@tafelronde/shared/sessions/next-move.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { Joined } from '@tafelronde/shared/wire/http.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { type Browser, must } from '../testing/browser.ts'
import { type Cafe, openCafe } from '../testing/open-cafe.ts'

test('[RH14] invented participants follow a facilitator from the inloop to the end', { timeout: 60_000 }, async () => {
  await using cafe = await openCafe()
  const organiser = await cafe.organiser()
  const { live, lead } = await startRehearsal(cafe, organiser)
  expect(live.read().programme.rehearsal).toBe(true)
  cafe.clock.forward(30 * SECOND)
  expect(countHere(live)).toBe(0)

  await lead('open-arrival')
  await turnUntil(cafe, () => expect(countHere(live)).toBe(11))
  await lead('next-item')
  await lead('make-seating')
  await lead('show-seating')
  await turnUntil(cafe, () => expect(countSeen(live, 0)).toBe(11))

  await lead('open-round')
  await turnUntil(cafe, async () => {
    for (const { notes } of Object.values(await live.readPapers())) expect(notes.length).toBeGreaterThan(0)
    expect(Object.keys(live.read().calls)).toHaveLength(1)
    expect(countHere(live)).toBe(12)
  })
  cafe.clock.forward(4 * MINUTE)
  await turnUntil(cafe, async () => {
    for (const { cards } of Object.values(await live.readPapers())) expect(cards.some(isWritten)).toBe(true)
  })

  await lead('change-tables')
  await turnUntil(cafe, () => expect(countSeen(live, 1)).toBe(12))
  await lead('open-round')
  await lead('change-tables')
  await turnUntil(cafe, () => expect(countHere(live)).toBe(11))
  await lead('open-round')
  while (live.read().phase.kind !== 'harvest') await lead('next')
  await turnUntil(cafe, async () => {
    const notes = Object.values(await live.readPapers()).flatMap((paper) => paper.notes)
    expect(notes.filter(({ round }) => round === 'harvest')).toHaveLength(1)
  })
  expect(cafe.logged.join('')).not.toContain('Tineke')
})

test(
  '[RH15] three rehearsals go on at once, and one that is closed or removed makes room',
  { timeout: 60_000 },
  async () => {
    await using cafe = await openCafe()
    const organiser = await cafe.organiser()
    expect((await cafe.browser().post('/api/rehearsals')).body).toMatchObject({ why: 'no-badge' })
    const first = await startRehearsal(cafe, organiser)
    const second = await startRehearsal(cafe, organiser)
    await startRehearsal(cafe, organiser)
    expect((await organiser.post('/api/rehearsals')).body).toMatchObject({ why: 'too-many' })

    await first.lead('open-arrival')
    await turnUntil(cafe, () => expect(countHere(first.live)).toBeGreaterThan(3))
    await first.lead('close')
    await turnUntil(cafe, () => expect(cafe.app.rehearsals).toBe(2))
    await cafe.app.sessions.remove(second.live.id)
    await turnUntil(cafe, () => expect(cafe.app.rehearsals).toBe(1))
    await startRehearsal(cafe, organiser)

    cafe.clock.leap(181 * MINUTE)
    await turnUntil(cafe, () => expect(cafe.app.rehearsals).toBe(0))
    expect(cafe.logged.filter((line) => line.includes('"level":50'))).toEqual([])
  },
)

/** A rehearsal with its facilitator, who does what the draaiboek asks for, or something by name. */
async function startRehearsal(cafe: Cafe, organiser: Browser) {
  const { session } = must(await organiser.post('/api/rehearsals')).body as { session: SessionId }
  const { person } = must(await organiser.post(`/api/sessions/${session}/desk`)).body as Joined
  const live = await cafe.live(session)
  const lead = async (kind: SimpleMove | 'make-seating' | 'next') => {
    const { step } = live.read()
    const asked = kind === 'next' ? nextMove(live.read()).kind : kind
    if (asked === 'none') throw new Error('The draaiboek is over.')
    const command: SessionCommand = asked === 'make-seating' ? { kind: asked } : { kind: asked, after: step }
    const answer = await live.admit(command, [], { kind: 'facilitator', person })
    expect(answer).toMatchObject({ ok: true })
  }
  return { live, lead }
}

type SimpleMove = 'open-arrival' | 'next-item' | 'show-seating' | 'open-round' | 'change-tables' | 'close'

/** Turns the clock second by second, while everyone does what they do, until it is so. */
function turnUntil(cafe: Cafe, isSo: () => void | Promise<void>): Promise<void> {
  const turnAndLook = async () => {
    cafe.clock.forward(SECOND)
    await isSo()
  }
  return vi.waitFor(turnAndLook, { timeout: 15_000, interval: 10 })
}

function countHere(live: LiveSession): number {
  const people = Object.values(live.read().people)
  return people.filter(({ role, attendance }) => role === 'participant' && attendance === 'here').length
}

function countSeen(live: LiveSession, round: number): number {
  const { seen } = live.read()
  return Object.keys(seen).filter((person) => seen[person as PersonId] === round).length
}
