import { plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import { varyReport } from '@tafelronde/shared/harvest/vary-report.ts'
import { expect, test } from 'vitest'
import { makeManuscript } from '../manuscript/make-manuscript.ts'
import { cpReport } from '../testing/cp-report.ts'
import { makeSlides } from './make-slides.ts'

test('[RE60] a slide is called by the place and the name of its table, in signs that every file system takes', () => {
  const [note] = cpReport().notes
  const variant = { ...plainVariant, pictures: false }
  const report = varyReport({ ...cpReport(), notes: [{ ...note!, table: 'Thérèse / ‘één’' }] }, variant)
  const { manuscript } = makeManuscript({ report, variant, logos: new Map() })
  const [slide] = makeSlides({ report, manuscript, pictures: new Map(), tokens: plainTokens })
  expect(slide?.name).toBe('tafel-01-therese-een-ronde-1.png')
})
