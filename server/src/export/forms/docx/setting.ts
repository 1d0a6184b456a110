import type { PrintJob } from '../print-job.ts'
import type { ReportColours } from '../report-colours.ts'
import { paletteOf } from './palette.ts'
import { type Places, placesOf } from './places.ts'

/** What the pieces of one document share while it is set. */
export interface Setting {
  readonly pictures: PrintJob['pictures']
  readonly palette: ReportColours
  readonly places: Places
  /** A number from 1 that nothing else in this document has. */
  readonly nextNumber: () => number
}

export function openSetting(job: PrintJob): Setting {
  let numbers = 0
  return {
    pictures: job.pictures,
    palette: paletteOf(job.tokens),
    places: placesOf(job.manuscript),
    nextNumber: () => (numbers += 1),
  }
}
