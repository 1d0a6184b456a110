import { expect, test } from 'vitest'
import { compareRules, ruleNumbersOfTests, rulesIn } from './rules.ts'

test('[CM1] a rule without a test and a test of no rule are both named', () => {
  const listed = rulesIn('## Seating (RO)\n\n- **RO1** Everyone sits.\n- **RO2** Nobody sits twice.\n')
  const used = new Map([
    ['RO1', 'a.test.ts'],
    ['RO3', 'b.test.ts'],
  ])
  expect(compareRules(listed, used)).toEqual([
    "RO2 stands in docs/RULES.md, but in no test's name.",
    "RO3 stands in a test's name in b.test.ts, but not in docs/RULES.md.",
  ])
})

test('[CM1] a rule that stands in the list twice is named', () => {
  const listed = rulesIn('- **RO1** Everyone sits.\n- **RO1** Nobody stands.\n')
  expect(compareRules(listed, new Map([['RO1', 'a.test.ts']]))).toEqual(['RO1 stands twice in docs/RULES.md.'])
})

test('[CM1] numbers are found in every kind of test name, several in one name too', () => {
  // Put together here, so that this file does not seem to prove these rules itself.
  const rule = (number: string): string => `[${number}]`
  const source = [
    `test('${rule('RO1')} a', f)`,
    `test.for(rows)(\`${rule('RO2')} ${rule('RO3')} $name\`, f)`,
    `describe("${rule('E2E4')} b", () => {})`,
    "expect(text).toBe('[1] not a rule')",
    `const table = ['${rule('RO9')}']`,
  ].join('\n')
  expect(ruleNumbersOfTests(source)).toEqual(['RO1', 'RO2', 'RO3', 'E2E4'])
})
