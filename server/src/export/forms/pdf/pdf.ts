import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import { compileTypst } from '../../typst/typst.ts'
import type { PrintJob } from '../print-job.ts'
import { reportPage } from './report-page.ts'

/**
 * The report on A4, as PDF/UA-1: for the printer, and for who has it read aloud. The same job and time give the same bytes.
 * It takes 1.5 seconds for each thousand notes, so it is for a thread of its own.
 */
export function pdf(job: PrintJob, at: Instant): Uint8Array {
  const { page, files } = reportPage(job)
  return compileTypst({ template: new URL('report.typ', import.meta.url), data: page, pictures: files }).pdf(at)
}
