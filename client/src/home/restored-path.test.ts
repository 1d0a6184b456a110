import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { expect, test } from 'vitest'
import { restoredPath } from './restored-path.ts'

const spring = 'spring' as SessionId

test('[CL224] A kept session that is over comes back at its report, and any other at its plan.', () => {
  expect(restoredPath(spring, [inPhase('closed')])).toBe('/verslag/spring')
  for (const phase of ['draft', 'arrival', 'round', 'harvest'] as const) {
    expect(restoredPath(spring, [inPhase(phase)])).toBe('/plan/spring')
  }
  expect(restoredPath(spring, [])).toBe('/plan/spring')
})

function inPhase(phase: SessionSummary['phase']): SessionSummary {
  return {
    session: spring,
    title: 'Water',
    community: '',
    ordinal: 1,
    startsAt: 0,
    timeZone: 'Europe/Amsterdam',
    place: '',
    phase,
    people: 0,
    rehearsal: false,
  }
}
