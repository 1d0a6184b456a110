import { type report as dutch } from '../nl/report.ts'

export const report = {
  'report.title': 'Report',
  'report.print': 'Print the report',
  'report.download': 'Download as {format}',
} as const satisfies Record<keyof typeof dutch, string>
