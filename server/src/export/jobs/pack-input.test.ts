import { expect, test } from 'vitest'
import { usualSettings } from '@tafelronde/shared/harvest/harvest-settings.ts'
import { plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import { cpInput, cpRoster } from '../testing/cp-report.ts'
import type { ExportInput } from './export-input.ts'
import { makeFiles } from './make-files.ts'
import { packInput, unpackInput } from './pack-input.ts'

const { session, papers, harvest, organisations } = cpInput()

const input: ExportInput = {
  report: { session, papers, harvest, organisations },
  variant: plainVariant,
  house: { tokens: plainTokens, logos: new Map() },
  people: {
    session: { ...session, former: [], authorKey: 'a key of the authors' },
    createdAt: 0,
    roster: cpRoster(),
    papers,
    harvest,
    settings: usualSettings,
  },
  at: 0,
}

test('[RE110] what goes to a thread makes the same files there, and takes no key along', async () => {
  const packed = await packInput(input)
  expect(packed.text).not.toContain('a key of the authors')
  const { people: _people, ...ofReaders } = input
  for (const one of [input, ofReaders]) {
    const unpacked = unpackInput(structuredClone(await packInput(one)))
    const forms = one === input ? (['markdown', 'json', 'csv', 'session'] as const) : (['markdown', 'json'] as const)
    for (const form of forms) {
      expect((await makeFiles(unpacked, [form])).bytes).toEqual((await makeFiles(one, [form])).bytes)
    }
  }
})
