import { expect, test } from 'vitest'
import { cpReport } from '../testing/cp-report.ts'
import { tellDay } from './day-part.ts'

test('[CL225] The day is told in good Dutch, whether nothing was written and concluded, one thing or many.', () => {
  expect(tellOf(0, 0)).toContain('Zo kwamen er 0 briefjes op tafel. Daarvan zijn geen conclusies gemaakt.')
  expect(tellOf(1, 1)).toContain('Zo kwam er 1 briefje op tafel. Daarvan is 1 conclusie gemaakt.')
  expect(tellOf(63, 21)).toContain('Zo kwamen er 63 briefjes op tafel. Daarvan zijn 21 conclusies gemaakt.')
})

test('[RE111] where conclusions wait for approval no report says that there are none: of the day', () => {
  expect(tellOf(63, 0, 2)).toContain('op tafel. Daarvan is nog geen conclusie goedgekeurd.')
  expect(tellOf(63, 1, 2)).toContain('op tafel. Daarvan is 1 conclusie goedgekeurd.')
  expect(tellOf(63, 4, 1)).toContain('op tafel. Daarvan zijn 4 conclusies goedgekeurd.')
})

function tellOf(notes: number, conclusions: number, leftOut = 0): string {
  const report = cpReport()
  return tellDay({
    ...report,
    leftOut,
    facts: { ...report.facts, cardsWritten: 0 },
    counts: { ...report.counts, notes, conclusions },
  })
}
