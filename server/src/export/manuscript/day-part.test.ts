import { expect, test } from 'vitest'
import { cpReport } from '../testing/cp-report.ts'
import { tellDay } from './day-part.ts'

test('[CL225] The day is told in good Dutch, whether nothing was written and concluded, one thing or many.', () => {
  expect(tellOf(0, 0)).toContain('Zo kwamen er 0 briefjes op tafel. Daarvan zijn geen conclusies gemaakt.')
  expect(tellOf(1, 1)).toContain('Zo kwam er 1 briefje op tafel. Daarvan is 1 conclusie gemaakt.')
  expect(tellOf(63, 21)).toContain('Zo kwamen er 63 briefjes op tafel. Daarvan zijn 21 conclusies gemaakt.')
})

function tellOf(notes: number, conclusions: number): string {
  const report = cpReport()
  return tellDay({
    ...report,
    facts: { ...report.facts, cardsWritten: 0 },
    counts: { ...report.counts, notes, conclusions },
  })
}
