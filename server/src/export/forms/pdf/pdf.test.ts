import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { anyPrintJob } from '../../testing/any-manuscript.ts'
import { formulaPayloads, scriptPayloads } from '../../testing/payloads.ts'
import { sampleJob } from '../../testing/sample-manuscript.ts'
import type { PrintJob } from '../print-job.ts'
import { pdf } from './pdf.ts'
import { readPdf, type Tagged } from './testing/read-pdf.ts'
import { spokenBy, spokenIn } from './testing/spoken.ts'

const noon = Date.UTC(2026, 10, 22, 12)

test('[RE30] Every text of a manuscript is in the PDF once and in order, as text and never as code.', () => {
  const job = sampleJob(40)
  expect(spokenIn(readPdf(pdf(job, noon)))).toBe(spokenBy(job))
  const hostile = withLines([...scriptPayloads, ...formulaPayloads, '#read("/etc/passwd") *vet* $x$ #pagebreak()'])
  expect(spokenIn(readPdf(pdf(hostile, noon)))).toBe(spokenBy(hostile))
})

test('[RE30] no sign of any manuscript is lost, moved or told twice', () => {
  fc.assert(
    fc.property(anyPrintJob.map(leftToRight), (job) => {
      expect(spokenIn(readPdf(pdf(job, noon)))).toBe(spokenBy(job))
    }),
    { numRuns: 10 },
  )
})

/** What is written from right to left stands in a PDF in the order in which it is seen, and a reader turns it again. */
function leftToRight(job: PrintJob): PrintJob {
  const manuscript: Manuscript = JSON.parse(JSON.stringify(job.manuscript), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(rightToLeft, 'x') : value,
  )
  return { ...job, manuscript }
}

const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu

test('[RE31] Every manuscript becomes a PDF that keeps to PDF/UA-1, and the same job and time give the same bytes.', () => {
  fc.assert(
    fc.property(anyPrintJob, (job) => {
      const once = Buffer.from(pdf(job, noon))
      expect(once.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true)
      expect(Buffer.from(pdf(job, noon)).equals(once)).toBe(true)
    }),
    { numRuns: 4 },
  )
})

test('[RE34] The contents of the PDF name every heading of two levels, and nothing in it leads elsewhere.', () => {
  const job = withLines(scriptPayloads)
  const bytes = Buffer.from(pdf(job, noon))
  const headings = job.manuscript.blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level < 3)
  const entries = allOf(readPdf(bytes), 'TOCI').map((entry) => spokenIn(entry).replace(/\d+$/, ''))
  expect(entries).toEqual(headings.map(({ text }) => text.replaceAll(' ', '')))
  for (const call of ['/URI', '/JavaScript', '/JS', '/Launch', '/GoToR', '/SubmitForm', '/EmbeddedFile']) {
    expect(bytes.includes(call)).toBe(false)
  }
})

function allOf(part: Tagged | string, tag: string): readonly Tagged[] {
  if (typeof part === 'string') return []
  return [...(part.tag === tag ? [part] : []), ...part.parts.flatMap((each) => allOf(each, tag))]
}

function withLines(lines: readonly string[]): PrintJob {
  const job = sampleJob(2)
  const items = lines.map((text) => ({ text: [{ text }], asides: [], items: [] }))
  const blocks = [...job.manuscript.blocks, { kind: 'list' as const, style: 'bullets' as const, start: 1, items }]
  return { ...job, manuscript: { ...job.manuscript, blocks } }
}
