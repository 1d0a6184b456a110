import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { Paper } from '@tafelronde/shared/notes/note.ts'
import { expect, test } from 'vitest'
import { ada, ben, blue, chi, daan, deskSession, noon, person } from './testing/desk-session.ts'
import { deskMove, isDue, whatNow } from './what-now.ts'
import { countCards } from './why-wait.ts'

const empty = new Map<TableId, Paper>()
const written = new Map<TableId, Paper>([
  [blue, { notes: [], cards: [{ round: 0, lines: ['Ask the bus driver', '', ''], question: '' }] }],
])

test('[CL32] the desk waits for written cards only: a paper table and an empty one are never missing', () => {
  expect(countCards(deskSession(), empty, 0)).toMatchObject({ written: 0, tables: 1, missing: [{ id: blue }] })
  expect(countCards(deskSession(), written, 0)).toEqual({ written: 1, tables: 1, missing: [] })
})

test('[CL32] missing cards are named once the cards are open, and not while people talk', () => {
  const session = deskSession()
  const at = (minutes: number, papers = empty) =>
    whatNow(session, deskMove(session, undefined), papers, noon + minutes * MINUTE).kind
  expect(at(1)).toBe('round')
  expect(at(16)).toBe('wait-cards')
  expect(at(25)).toBe('wait-cards')
  expect(at(16, written)).toBe('cards-in')
})

test('[CL33] the arrival counts who is here out of who may come, without who cancelled', () => {
  const people = {
    [ada]: person(ada),
    [ben]: person(ben, { attendance: 'expected' }),
    [chi]: person(chi, { attendance: 'cancelled' }),
    [daan]: person(daan, { role: 'facilitator' }),
  }
  const session = deskSession({ phase: { kind: 'arrival', item: 0, timer: { running: true, endsAt: noon } }, people })
  expect(whatNow(session, deskMove(session, undefined), empty, noon)).toEqual({ kind: 'arrival', here: 1, expected: 2 })
})

test('[CL33] while people walk, the desk counts ticks and taps, and a host who stays', () => {
  const session = deskSession({
    phase: { kind: 'rotation', item: 1, to: 0 },
    seen: { [chi]: 0 },
    hosts: { [blue]: ada },
  })
  expect(whatNow(session, deskMove(session, undefined), empty, noon)).toEqual({
    kind: 'rotation',
    to: 0,
    seen: 2,
    seated: 5,
  })
})

test('[CL53] the step that moves the room stands out when it is due, and not while people talk or write their cards', () => {
  const session = deskSession()
  const due = (minutes: number, papers = empty) => {
    const now = noon + minutes * MINUTE
    return isDue(session, whatNow(session, deskMove(session, undefined), papers, now), now)
  }
  expect(due(1)).toBe(false)
  expect(due(16)).toBe(false)
  expect(due(16, written)).toBe(true)
  expect(due(25)).toBe(true)
})

test('[CL53] while conclusions are made the way to them stands out, until the time is over', () => {
  const session = deskSession({
    phase: { kind: 'harvest', item: 2, timer: { running: true, endsAt: noon + 10 * MINUTE } },
  })
  const due = (now: number) => isDue(session, whatNow(session, deskMove(session, undefined), empty, now), now)
  expect(due(noon)).toBe(false)
  expect(due(noon + 11 * MINUTE)).toBe(true)
})
