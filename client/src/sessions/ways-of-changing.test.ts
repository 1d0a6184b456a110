import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { Paper } from '@tafelronde/shared/notes/note.ts'
import type { RotationKind } from '@tafelronde/shared/programme/programme.ts'
import type { Session } from '@tafelronde/shared/sessions/session.ts'
import { expect, test } from 'vitest'
import { hallScene } from '../hall/hall-scene.ts'
import { nextTalk, talkIn } from '../tables/talk-partner.ts'
import { seatNewsBetween } from './seat-news.ts'
import {
  ada,
  ben,
  blue,
  chi,
  daan,
  deskSession,
  els,
  group,
  noon,
  person,
  red,
  yellow,
} from './testing/desk-session.ts'
import { deskMove, whatNow } from './what-now.ts'

const papers = new Map<TableId, Paper>()
const walking = { kind: 'rotation', item: 1, to: 0 } as const

function day(rotation: RotationKind, changes: Partial<Session> = {}): Session {
  const session = deskSession(changes)
  return { ...session, programme: { ...session.programme, rotation } }
}

test('[CL211] while people choose, the desk hears how many have, and the hall shows the places that are left', () => {
  const choosing = day('free', { phase: walking, seatings: [{ [blue]: [ada], [yellow]: [chi], [red]: [] }] })
  expect(whatNow(choosing, deskMove(choosing, undefined), papers, noon)).toEqual({
    kind: 'choosing',
    to: 0,
    chosen: 2,
    people: 5,
  })
  expect(hallScene(choosing, group)).toEqual({ kind: 'choosing', round: 0 })
  const leaving = { ...choosing.people, [els]: person(els, { attendance: 'gone' }) }
  expect(whatNow({ ...choosing, people: leaving }, deskMove(choosing, undefined), papers, noon)).toMatchObject({
    people: 4,
  })
})

test('[CL211] where everyone chooses, a seat is news to nobody; in the round it is again', () => {
  const before = day('free', { phase: walking, seatings: [{ [blue]: [ada], [yellow]: [], [red]: [] }] })
  const after = day('free', { phase: walking, seatings: [{ [blue]: [], [yellow]: [ada], [red]: [ben] }] })
  expect(seatNewsBetween(before, after)).toEqual([])
  const round = (session: Session) => ({ ...session, phase: deskSession().phase })
  expect(seatNewsBetween(round(before), round(after))).toHaveLength(2)
})

test('[CL212] a talk by two is told by who sits there too, and who waits hears of the next one in which somebody comes', () => {
  const session = day('pairs', {
    seatings: [
      { [blue]: [ada, chi], [yellow]: [ben], [red]: [] },
      { [blue]: [ada], [yellow]: [ben, daan], [red]: [] },
      { [blue]: [ada, daan], [yellow]: [ben, chi], [red]: [] },
    ],
  })
  expect(talkIn(session, ada, 0)).toMatchObject({ table: { id: blue }, partner: chi })
  expect(talkIn(session, ben, 0)?.partner).toBeUndefined()
  expect(talkIn(session, daan, 0)).toBeUndefined()
  expect(nextTalk(session, daan, 0)).toMatchObject({ round: 1, table: { id: yellow }, partner: ben })
  expect(nextTalk(session, ada, 0)).toMatchObject({ round: 2, partner: daan })
  expect(nextTalk(session, chi, 2)).toBeUndefined()
})

test('[CL212] where people talk by two, the desk waits for no cards', () => {
  const late = noon + 60 * 60_000
  const talks = day('pairs')
  expect(whatNow(talks, deskMove(talks, undefined), papers, late).kind).toBe('over')
  const cafe = day('each')
  expect(whatNow(cafe, deskMove(cafe, undefined), papers, late).kind).toBe('wait-cards')
})
