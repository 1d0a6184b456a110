import type { ReportVariant } from './report-variant.ts'

/** As it is made where nobody has chosen. */
export const plainVariant: ReportVariant = {
  conclusions: 'approved',
  sources: 'numbers',
  groups: 'together',
  organisations: 'named',
  annex: true,
  support: true,
  pictures: true,
  names: false,
}
