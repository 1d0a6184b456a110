import { plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import { expect, test } from 'vitest'
import { cpInput } from '../testing/cp-report.ts'
import type { ExportInput, Logo } from './export-input.ts'
import { writeReport } from './write-report.ts'

test('[RE16] without names of organisations no logo of one goes along, not even where it is not shown', () => {
  const report = cpInput()
  const logo: Logo = { alt: 'Van wie dit is', drawn: { png: new Uint8Array([1]), width: 1, height: 1 } }
  const logos = new Map(report.organisations.map(({ name }) => [name, logo]))
  const variant = { ...plainVariant, pictures: false }
  const input: ExportInput = { report, variant, house: { tokens: plainTokens, logo, logos }, at: 0 }
  expect([...writeReport(input).pictures.keys()]).toContain('logo-1')
  const anonymous = writeReport({ ...input, variant: { ...variant, organisations: 'anonymous' } })
  expect([...anonymous.pictures.keys()].filter((id) => id.startsWith('logo'))).toEqual(['logo'])
})
