import type { Timer } from '@tafelronde/shared/sessions/session.ts'
import { expect, test } from 'vitest'
import { wayBack } from './step-back.ts'
import { deskSession } from './testing/desk-session.ts'

const timer: Timer = { running: false, left: 0 }

test('[CL37] the way back is named by where it leads', () => {
  expect(wayBack(deskSession())).toEqual({ kind: 'rotation' })
  expect(wayBack(deskSession({ phase: { kind: 'break', item: 2, timer }, lastRound: 0 }))).toEqual({
    kind: 'round',
    round: 0,
  })
  expect(wayBack(deskSession({ phase: { kind: 'rotation', item: 3, to: 1 } }))).toEqual({ kind: 'break' })
  expect(wayBack(deskSession({ phase: { kind: 'rotation', item: 1, to: 0 } }))).toEqual({ kind: 'plain' })
  expect(wayBack(deskSession({ phase: { kind: 'closed', at: 0 } }))).toEqual({ kind: 'plain' })
})
